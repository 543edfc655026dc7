/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.look;

/**
 * How wide a text becomes in a user interface's sans serif font, near enough to size boxes by, the same on every machine and without a
 * toolkit. The widths are the larger ones of common fonts, so that a text rather leaves some room than lacks it.
 */
public final class TextWidth {
    private static final int FIRST = ' ';
    private static final int NARROW = 28;
    private static final int USUAL = 62;
    private static final int FULL = 100;

    /** Widths of the printable ASCII characters, in hundredths of the type size. */
    private static final byte[] ASCII = {
        28, 28, 41, 65, 57, 89, 73, 23, 33, 33, 55, 58, 28, 33, 28, 37,
        57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 28, 28, 58, 58, 58, 56,
        102, 67, 67, 72, 73, 67, 61, 78, 74, 34, 50, 67, 56, 91, 76, 78,
        67, 78, 72, 67, 61, 73, 67, 94, 67, 67, 61, 33, 37, 33, 57, 56,
        33, 56, 62, 50, 62, 56, 34, 62, 62, 26, 26, 53, 26, 94, 62, 61,
        62, 62, 41, 50, 36, 62, 51, 79, 53, 51, 50, 38, 55, 38, 58};

    private TextWidth() {
    }

    /**
     * Measures a text.
     *
     * @param text a single line
     * @param size the type size, in px
     * @return its width, in px
     */
    public static double of(String text, double size) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += hundredths(text.charAt(i));
        }
        return sum * size / 100;
    }

    private static int hundredths(char c) {
        if (c >= FIRST && c < FIRST + ASCII.length) {
            return ASCII[c - FIRST];
        }
        if (c < FIRST || c >= 0x300 && c < 0x370 || c == 0x200B || c == 0x200D) {
            return 0;
        }
        if (c == '\u00A0' || c == '\u00B7') {
            return NARROW;
        }
        // From the Hangul Jamo on most scripts are as wide as high; half of a surrogate pair counts half.
        boolean surrogate = Character.isSurrogate(c);
        boolean wide = c >= 0x1100 && c < 0x1200 || c >= 0x2E80 && !surrogate || c == '\u2026';
        return wide ? FULL : surrogate ? FULL / 2 : USUAL;
    }
}
