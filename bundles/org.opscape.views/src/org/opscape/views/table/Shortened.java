/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.table;

import org.eclipse.swt.graphics.GC;

/** Texts that fit a width. */
public final class Shortened {
    private Shortened() {
    }

    /**
     * Takes away the end of a text.
     *
     * @param gc measures texts
     * @param text the text
     * @param width how wide it may be, in px
     * @return what fits, with an ellipsis; empty if nothing does
     */
    public static String end(GC gc, String text, int width) {
        if (width <= 0) {
            return "";
        }
        String shorter = text;
        int kept = text.length();
        int needed = gc.textExtent(shorter).x;
        while (kept > 1 && needed > width) {
            kept = Math.max(1, Math.min(kept - 1, kept * width / needed));
            shorter = text.substring(0, kept) + '…';
            needed = gc.textExtent(shorter).x;
        }
        return needed > width ? "" : shorter;
    }

    /**
     * Takes away the middle of a text: names begin and end with what tells them apart.
     *
     * @param gc measures texts
     * @param text the text
     * @param width how wide it may be, in px
     * @return what fits, with an ellipsis; never less than the first and the last letter
     */
    public static String middle(GC gc, String text, int width) {
        String shorter = text;
        int kept = text.length();
        int needed = gc.textExtent(shorter).x;
        while (kept > 2 && needed > Math.max(1, width)) {
            kept = Math.max(2, Math.min(kept - 1, kept * Math.max(1, width) / needed));
            shorter = text.substring(0, (kept + 1) / 2) + '…' + text.substring(text.length() - kept / 2);
            needed = gc.textExtent(shorter).x;
        }
        return shorter;
    }
}
