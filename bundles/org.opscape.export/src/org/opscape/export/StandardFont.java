/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.export;

/** The advance widths of Helvetica and Helvetica-Bold, which every PDF reader has. */
final class StandardFont {
    private static final int FIRST = ' ';
    private static final int USUAL = 556;
    private static final int DOTS = 0x85;
    private static final int TIMES = 0xD7;

    /** In thousandths of the type size, from the space on. */
    private static final short[] REGULAR = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};

    private static final short[] BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584};

    private StandardFont() {
    }

    /** The width of letters in WinAnsi encoding. */
    static double width(byte[] letters, double size, boolean bold) {
        short[] widths = bold ? BOLD : REGULAR;
        int sum = 0;
        for (byte letter : letters) {
            int c = letter & 255;
            if (c >= FIRST && c < FIRST + widths.length) {
                sum += widths[c - FIRST];
            } else {
                sum += c == DOTS ? 1000 : c == TIMES ? 584 : USUAL;
            }
        }
        return sum * size / 1000;
    }
}
