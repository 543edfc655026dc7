/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.export;

/** Writes numbers as short as pictures need them. */
final class Decimal {
    private static final double STEPS = 100;

    private Decimal() {
    }

    /** Appends a number with at most two decimals, never in scientific notation. */
    static void append(StringBuilder out, double value) {
        long hundredths = Math.round(value * STEPS);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        long fraction = hundredths % 100;
        out.append(hundredths / 100);
        if (fraction > 0) {
            out.append('.').append((char) ('0' + fraction / 10));
            if (fraction % 10 > 0) {
                out.append((char) ('0' + fraction % 10));
            }
        }
    }
}
