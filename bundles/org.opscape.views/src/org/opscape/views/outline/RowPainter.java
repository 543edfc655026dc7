/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.outline;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.opscape.diagram.note.ModelNote;
import org.opscape.diagram.paint.Bands;
import org.opscape.views.NodeImages;
import org.opscape.views.table.Shortened;

/**
 * Paints what stands behind the name in a row of the outline.
 *
 * @param content the rows
 * @param marks the marks of rows
 * @param images the images
 * @param muted the colour of what is less important
 */
record RowPainter(TreeContent content, RowMarks marks, NodeImages images, Color muted) {
    private static final int GAP = 8;
    private static final int LEAST_DETAIL = 24;
    private static final int SWATCH = 10;
    private static final int SHEET = 9;
    private static final int BYTE = 0xff;

    /** The name takes the room that it needs; what else there is to a row stands at the right as far as there is room. */
    void paint(Event event, TreeItem item, Row row) {
        GC gc = event.gc;
        int end = item.getTextBounds(0).x + gc.textExtent(item.getText()).x + GAP;
        if (marks.isBookmarked(row)) {
            Image flag = images.named("bookmark");
            gc.drawImage(flag, end - GAP / 2, event.y + (event.height - flag.getBounds().height) / 2);
            end += flag.getBounds().width;
        }
        Optional<ModelNote> note = marks.note(row);
        if (note.isPresent()) {
            sheet(gc, marks.ink(note.get()), end, event.y + (event.height - SHEET) / 2);
            end += SHEET + GAP;
        }
        int right = item.getParent().getClientArea().width - GAP / 2;
        Bands bands = marks.bands(row);
        if (!bands.isEmpty() && right - SWATCH > end) {
            right -= SWATCH;
            swatch(gc, bands, right, event.y + (event.height - SWATCH) / 2);
            right -= GAP;
        }
        detail(event, marks.isHidden(row) ? "hidden" : content.detail(row), end, right);
    }

    private void detail(Event event, String detail, int from, int to) {
        String text = Shortened.end(event.gc, detail, to - from);
        int width = event.gc.textExtent(text).x;
        if (!detail.isEmpty() && to - from >= Math.min(LEAST_DETAIL, width)) {
            if ((event.detail & SWT.SELECTED) == 0) {
                event.gc.setForeground(muted);
            }
            event.gc.drawText(text, to - width, event.y + (event.height - event.gc.getFontMetrics().getHeight()) / 2, true);
        }
    }

    /** A sheet of paper as in the picture. */
    private static void sheet(GC gc, int argb, int x, int y) {
        int fold = SHEET / 3;
        gc.setBackground(new Color(argb >> 16 & BYTE, argb >> 8 & BYTE, argb & BYTE));
        gc.fillPolygon(new int[] {x, y, x + SHEET, y, x + SHEET, y + SHEET - fold, x + SHEET - fold, y + SHEET, x, y + SHEET});
    }

    private static void swatch(GC gc, Bands bands, int x, int y) {
        double from = 0;
        for (int i = 0; i < bands.fills().length; i++) {
            int argb = bands.fills()[i];
            gc.setBackground(new Color(argb >> 16 & BYTE, argb >> 8 & BYTE, argb & BYTE));
            int top = (int) Math.round(from * SWATCH);
            from += bands.shares()[i];
            gc.fillRectangle(x, y + top, SWATCH, (int) Math.round(from * SWATCH) - top);
        }
    }
}
