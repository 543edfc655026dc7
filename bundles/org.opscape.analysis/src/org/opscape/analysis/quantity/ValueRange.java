/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.quantity;

/** What some numbers lie between; NaN if none of them is known. */
record ValueRange(double smallest, double largest, int known) {
    /** Looks at the numbers from one place to before another, without one of them. */
    static ValueRange of(double[] values, int from, int to, int except) {
        double smallest = Double.NaN;
        double largest = Double.NaN;
        int known = 0;
        for (int i = from; i < to; i++) {
            double value = values[i];
            if (i != except && !Double.isNaN(value)) {
                smallest = known == 0 ? value : Math.min(smallest, value);
                largest = known == 0 ? value : Math.max(largest, value);
                known++;
            }
        }
        return new ValueRange(smallest, largest, known);
    }
}
