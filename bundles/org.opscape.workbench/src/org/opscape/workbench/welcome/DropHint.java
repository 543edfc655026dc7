/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.opscape.views.theme.Shades;

/** Says that files can be dropped, and which ones. */
final class DropHint extends Canvas {
    private static final String[] LINES = {"or drop a model anywhere in this window",
        "GraphDef (.pb, .pbtxt)  ·  MetaGraphDef (.meta)  ·  SavedModel  ·  TensorBoard event files"};
    private static final int PADDING = 18;
    private static final int ROUNDING = 16;
    private static final int[] DASHES = {5, 4};

    private final Shades shades;

    /**
     * Makes the hint.
     *
     * @param parent where
     * @param shades its colours
     */
    DropHint(Composite parent, Shades shades) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.shades = shades;
        shades.dress(this);
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        GC gc = new GC(this);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        return new Point(width == SWT.DEFAULT ? 0 : width, LINES.length * line + 2 * PADDING + 4);
    }

    private void paint(GC gc) {
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        gc.setForeground(shades.hairline());
        gc.setLineDash(DASHES);
        gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, ROUNDING, ROUNDING);
        gc.setForeground(shades.muted());
        int y = PADDING;
        for (String line : LINES) {
            gc.drawText(line, (size.x - gc.textExtent(line).x) / 2, y, true);
            y += gc.getFontMetrics().getHeight() + 4;
        }
    }
}
