/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

/** Numbers as Python writes them, with which most text models are written: the shortest digits that stand for exactly this value. */
final class DecimalText {
    private static final int LONGEST = 16;
    private static final int SMALLEST = -4;

    private DecimalText() {
    }

    static String of(float value) {
        return Float.isFinite(value) ? plain(Float.toString(value)) : special(value);
    }

    static String of(double value) {
        return Double.isFinite(value) ? plain(Double.toString(value)) : special(value);
    }

    private static String special(double value) {
        return Double.isNaN(value) ? "nan" : value < 0 ? "-inf" : "inf";
    }

    private static String plain(String java) {
        int e = java.indexOf('E');
        return e < 0 ? java : scaled(withoutZero(java.substring(0, e)), Integer.parseInt(java.substring(e + 1)));
    }

    private static String withoutZero(String number) {
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }

    /** Writes a number with one digit before its point, times a power of ten. */
    private static String scaled(String mantissa, int exponent) {
        boolean negative = mantissa.startsWith("-");
        String sign = negative ? "-" : "";
        String digits = mantissa.replace("-", "").replace(".", "");
        if (exponent < 0 && exponent >= SMALLEST) {
            return sign + "0." + "0".repeat(-exponent - 1) + digits;
        }
        if (exponent >= 0 && exponent < LONGEST) {
            int missing = exponent + 1 - digits.length();
            return sign + (missing >= 0 ? digits + "0".repeat(missing) + ".0"
                    : digits.substring(0, exponent + 1) + "." + digits.substring(exponent + 1));
        }
        String power = Integer.toString(Math.abs(exponent));
        return mantissa + (exponent < 0 ? "e-" : "e+") + (power.length() < 2 ? "0" : "") + power;
    }
}
