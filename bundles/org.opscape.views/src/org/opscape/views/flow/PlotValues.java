/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.util.function.IntFunction;

/**
 * What a plot shows.
 *
 * @param values the values from left to right; NaN for what is not known
 * @param amounts says how much there is at a place
 * @param tips says what stands at a place
 */
record PlotValues(double[] values, IntFunction<String> amounts, IntFunction<String> tips) {
    static final PlotValues NOTHING = new PlotValues(new double[0], place -> "", place -> "");

    int size() {
        return values.length;
    }

    /** Returns the place of the largest value; -1 if none is known. */
    int peak() {
        int peak = -1;
        for (int i = 0; i < values.length; i++) {
            peak = values[i] > 0 && (peak < 0 || values[i] > values[peak]) ? i : peak;
        }
        return peak;
    }
}
