/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import java.util.Locale;

/** Understands the numbers of the text format. */
final class NumberToken {
    private static final long UNSIGNED_INT = 0xFFFFFFFFL;

    private NumberToken() {
    }

    /**
     * Reads a whole number: decimal, 0x hexadecimal or 0 octal.
     *
     * @throws NumberFormatException if it is none, or does not fit
     */
    static long integer(String token, ValueKind kind) {
        boolean negative = token.startsWith("-");
        long magnitude = magnitude(negative ? token.substring(1) : token);
        boolean fits = switch (kind) {
            case UINT64, FIXED64 -> !negative || magnitude == 0;
            case UINT32, FIXED32 -> (!negative || magnitude == 0) && magnitude >= 0 && magnitude <= UNSIGNED_INT;
            case INT64, SINT64, SFIXED64 -> magnitude >= 0 || negative && magnitude == Long.MIN_VALUE;
            default -> magnitude >= 0 && magnitude <= (negative ? 1L + Integer.MAX_VALUE : Integer.MAX_VALUE);
        };
        if (!fits) {
            throw new NumberFormatException(token);
        }
        return negative ? -magnitude : magnitude;
    }

    private static long magnitude(String digits) {
        if (digits.startsWith("+") || digits.startsWith("-")) {
            throw new NumberFormatException(digits);
        }
        boolean hex = digits.startsWith("0x") || digits.startsWith("0X");
        boolean octal = !hex && digits.length() > 1 && digits.charAt(0) == '0';
        return Long.parseUnsignedLong(hex ? digits.substring(2) : digits, hex ? 16 : octal ? 8 : 10);
    }

    /** Reads a number as the nearest float: by way of a double some would become a neighbour. */
    static float real32(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        return isSpecial(lower) ? (float) special(lower) : Float.parseFloat(checked(lower));
    }

    static double real64(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        return isSpecial(lower) ? special(lower) : Double.parseDouble(checked(lower));
    }

    private static boolean isSpecial(String lower) {
        return lower.startsWith("inf") || lower.startsWith("-inf") || lower.startsWith("nan") || lower.startsWith("-nan");
    }

    private static double special(String lower) {
        return switch (lower) {
            case "inf", "inff", "infinity", "infinityf" -> Double.POSITIVE_INFINITY;
            case "-inf", "-inff", "-infinity", "-infinityf" -> Double.NEGATIVE_INFINITY;
            case "nan", "nanf", "-nan", "-nanf" -> Double.NaN;
            default -> throw new NumberFormatException(lower);
        };
    }

    /** Java also takes what Protocol Buffers does not: hexadecimal ones, and a d at the end. */
    private static String checked(String lower) {
        if (lower.indexOf('x') >= 0 || lower.indexOf('d') >= 0 || lower.indexOf('p') >= 0) {
            throw new NumberFormatException(lower);
        }
        return lower;
    }
}
