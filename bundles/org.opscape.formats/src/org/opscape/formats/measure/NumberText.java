/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.measure;

import java.util.Locale;
import java.util.Set;

/** Numbers as programs write them: with a point, no matter where the user lives. */
final class NumberText {
    private static final Set<String> MISSING = Set.of("", "nan", "-nan", "null", "none", "na", "n/a", "-");
    private static final Set<String> INFINITE = Set.of("inf", "infinity", "-inf", "-infinity", "+inf", "+infinity");
    private static final int LONGEST = 40;

    private NumberText() {
    }

    /** Tells whether a text stands for a number that is not there. */
    static boolean isMissing(String text) {
        return text.isEmpty() || text.length() <= 4 && MISSING.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Returns the number; NaN if it is none. */
    static double parse(String text) {
        String number = text.strip();
        if (number.isEmpty() || number.length() > LONGEST) {
            return Double.NaN;
        }
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                return infinite(number);
            }
        }
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static double infinite(String text) {
        boolean known = INFINITE.contains(text.toLowerCase(Locale.ROOT));
        return !known ? Double.NaN : text.charAt(0) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
}
