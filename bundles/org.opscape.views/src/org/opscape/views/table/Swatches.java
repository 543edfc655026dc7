/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.table;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;

/** Small squares of a colour. */
public final class Swatches {
    private static final int SIZE = 16;
    private static final int MARGIN = 2;
    private static final int PERCENT = 100;
    private static final int RGB = 0xffffff;
    private static final int OPAQUE = 0xff;

    private final Control owner;
    private final Map<Long, Image> images = new HashMap<>();

    /**
     * Makes swatches that live as long as a control.
     *
     * @param owner the control
     */
    public Swatches(Control owner) {
        this.owner = owner;
        owner.addListener(SWT.Dispose, event -> images.values().forEach(Image::dispose));
    }

    /**
     * Returns a square.
     *
     * @param argb its colour, and that of its border
     * @param border the colour of its border
     * @return its image
     */
    public Image of(int argb, int border) {
        return images.computeIfAbsent((long) argb << Integer.SIZE | border & 0xffffffffL,
                key -> new Image(owner.getDisplay(), (int zoom) -> paint(argb, border, zoom)));
    }

    private static ImageData paint(int argb, int border, int zoom) {
        int size = SIZE * zoom / PERCENT;
        int margin = MARGIN * zoom / PERCENT;
        int line = Math.max(1, zoom / PERCENT);
        ImageData data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        data.alphaData = new byte[size * size];
        for (int y = margin; y < size - margin; y++) {
            for (int x = margin; x < size - margin; x++) {
                int edge = Math.min(Math.min(x - margin, y - margin), Math.min(size - margin - 1 - x, size - margin - 1 - y));
                data.setPixel(x, y, (edge < line ? border : argb) & RGB);
                data.setAlpha(x, y, isCorner(x, y, margin, size) ? 0 : OPAQUE);
            }
        }
        return data;
    }

    private static boolean isCorner(int x, int y, int margin, int size) {
        return (x == margin || x == size - margin - 1) && (y == margin || y == size - margin - 1);
    }
}
