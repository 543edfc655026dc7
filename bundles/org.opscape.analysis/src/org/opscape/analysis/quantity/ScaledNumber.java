/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.quantity;

/** Numbers with few digits, without the cost of a formatter: they are written for each box of a picture. */
final class ScaledNumber {
    private static final String UNKNOWN = "unknown";
    /** From here on a double has no fraction that is worth a digit, and long arithmetic would overflow. */
    private static final double HUGE = 1e15;

    private ScaledNumber() {
    }

    /** Writes three significant digits, in the largest unit that gives at least 1. */
    static String text(double value, int[] steps, String[] suffixes) {
        if (!isFinite(value)) {
            return special(value);
        }
        double scaled = Math.abs(value);
        int unit = 0;
        while (unit < steps.length && scaled >= steps[unit] - 0.5) {
            scaled /= steps[unit++];
        }
        String number = scaled >= HUGE ? Double.toString(scaled) : digits(scaled, unit == 0 && scaled == Math.rint(scaled));
        String suffix = suffixes[unit];
        return (value < 0 ? "-" : "") + (suffix.isEmpty() ? number : number + ' ' + suffix);
    }

    private static String digits(double value, boolean whole) {
        if (whole || value >= 99.95) {
            return grouped(Math.round(value));
        }
        return value >= 9.995 ? decimal(Math.round(value * 10), 1) : decimal(Math.round(value * 100), 2);
    }

    static String whole(double value) {
        return isFinite(value) && Math.abs(value) < HUGE ? grouped(Math.round(value)) : special(value);
    }

    /** Writes four significant digits, or the whole number if it is one; very large and small ones with a power of ten. */
    static String plain(double value) {
        double size = Math.abs(value);
        if (!isFinite(value) || size >= HUGE) {
            return special(value);
        }
        if (value == Math.rint(value)) {
            return grouped((long) value);
        }
        if (size < 1e-3) {
            return small(value);
        }
        int places = 3;
        for (double bound = 10; places > 0 && size >= bound; bound *= 10) {
            places--;
        }
        for (double bound = 1; size < bound; bound /= 10) {
            places++;
        }
        String text = decimal(Math.round(size * power(places)), places);
        return (value < 0 ? "-" : "") + trimmed(text);
    }

    private static String small(double value) {
        int exponent = 0;
        double scaled = Math.abs(value);
        while (scaled < 1) {
            scaled *= 10;
            exponent--;
        }
        if (Math.round(scaled * 1000) == 10_000) {
            scaled = 1;
            exponent++;
        }
        return (value < 0 ? "-" : "") + trimmed(decimal(Math.round(scaled * 1000), 3)) + 'e' + exponent;
    }

    private static double power(int places) {
        double power = 1;
        for (int i = 0; i < places; i++) {
            power *= 10;
        }
        return power;
    }

    /** Puts the point into a number that was multiplied by a power of ten. */
    private static String decimal(long scaled, int places) {
        if (places == 0) {
            return grouped(scaled);
        }
        StringBuilder text = new StringBuilder(Long.toString(scaled));
        while (text.length() <= places) {
            text.insert(0, '0');
        }
        return text.insert(text.length() - places, '.').toString();
    }

    private static String trimmed(String text) {
        int end = text.length();
        while (text.indexOf('.') >= 0 && text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private static String grouped(long number) {
        StringBuilder text = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int i = text.length() - 3; i > first; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }

    private static boolean isFinite(double value) {
        return Double.isFinite(value);
    }

    private static String special(double value) {
        return Double.isNaN(value) ? UNKNOWN : Double.toString(value);
    }
}
