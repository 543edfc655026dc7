/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.preview;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/**
 * A text with a part that stands out. Where there is too little room, what is behind that part loses its beginning: names are told apart by
 * their ends.
 *
 * @param before what is before the part
 * @param part the part
 * @param after what is behind it
 */
record EmphasisedText(String before, String part, String after) {
    /** Of what is behind the part, a third of the room is kept at least, so that the part itself is seen in long names. */
    private static final int LEFT_BEHIND = 3;

    static EmphasisedText of(String text, int from, int to) {
        return new EmphasisedText(text.substring(0, from), text.substring(from, to), text.substring(to));
    }

    static EmphasisedText plain(String text) {
        return new EmphasisedText("", "", text);
    }

    /**
     * Draws the text.
     *
     * @param gc where, with the usual font and colour
     * @param strong the font of the part
     * @param colour the colour of the part
     * @param left where it begins, in px
     * @param right where it has to end
     * @param top the top of the row
     * @param height the height of the row
     */
    void draw(GC gc, Font strong, Color colour, int left, int right, int top, int height) {
        Font usual = gc.getFont();
        Color front = gc.getForeground();
        int y = top + (height - gc.getFontMetrics().getHeight()) / 2;
        gc.setFont(strong);
        int room = right - left - gc.textExtent(part).x;
        gc.setFont(usual);
        int behind = Math.min(gc.textExtent(after).x, (right - left) / LEFT_BEHIND);
        int x = draw(gc, fitting(gc, before, room - behind), left, y);
        gc.setFont(strong);
        gc.setForeground(colour);
        x = draw(gc, part, x, y);
        gc.setFont(usual);
        gc.setForeground(front);
        draw(gc, fitting(gc, after, right - x), x, y);
    }

    private static int draw(GC gc, String text, int x, int y) {
        if (text.isEmpty()) {
            return x;
        }
        gc.drawText(text, x, y, true);
        return x + gc.textExtent(text).x;
    }

    /** The longest end of a text that has room. */
    private static String fitting(GC gc, String text, int width) {
        if (text.isEmpty() || gc.textExtent(text).x <= width) {
            return text;
        }
        int least = 0;
        int most = text.length();
        while (least < most) {
            int kept = (least + most + 1) / 2;
            if (gc.textExtent('…' + text.substring(text.length() - kept)).x <= width) {
                least = kept;
            } else {
                most = kept - 1;
            }
        }
        return '…' + text.substring(text.length() - least);
    }
}
