/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import org.opscape.diagram.look.TextWidth;

/** Shortens names in the middle, where they differ least. */
public final class Ellipsis {
    private static final char DOTS = '\u2026';
    private static final int MIN_LETTERS = 3;

    private Ellipsis() {
    }

    /**
     * Shortens a text until it fits. Takes time by its length.
     *
     * @param text a single line
     * @param size the type size
     * @param width how wide it may be
     * @return the text itself if it fits; else its beginning and its end around dots; empty if not even a few letters fit
     */
    public static String fit(String text, double size, double width) {
        if (TextWidth.of(text, size) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (TextWidth.of(keep(text, middle), size) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low < MIN_LETTERS ? "" : keep(text, low);
    }

    private static String keep(String text, int letters) {
        int head = letters + 1 >>> 1;
        int tail = text.length() - (letters - head);
        if (head > 0 && Character.isHighSurrogate(text.charAt(head - 1))) {
            head--;
        }
        if (tail < text.length() && Character.isLowSurrogate(text.charAt(tail))) {
            tail++;
        }
        return text.substring(0, head) + DOTS + text.substring(tail);
    }
}
