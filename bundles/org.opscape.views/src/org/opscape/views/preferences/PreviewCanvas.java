/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.preferences;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.paint.PaintState;
import org.opscape.diagram.paint.ScenePainter;
import org.opscape.diagram.scene.Rect;
import org.opscape.figures.SwtPen;
import org.opscape.figures.SwtResources;
import org.opscape.views.table.Names;

/** Paints a picture as large as there is room, at no more than 100 %. */
final class PreviewCanvas extends Canvas {
    private static final int MARGIN = 10;
    private static final int BYTE = 0xff;

    private final Theme theme;
    private final SwtResources resources;
    private Optional<Preview> preview = Optional.empty();

    /**
     * Makes an empty canvas.
     *
     * @param parent where
     * @param theme the colours
     */
    PreviewCanvas(Composite parent, Theme theme) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER | SWT.NO_BACKGROUND);
        this.theme = theme;
        resources = new SwtResources(getDisplay());
        Names.give(this, "A small picture of what these values do");
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.Dispose, event -> resources.dispose());
    }

    /**
     * Shows another picture.
     *
     * @param next the picture; empty for none
     */
    void show(Optional<Preview> next) {
        preview = next;
        redraw();
    }

    private void paint(Event event) {
        int argb = theme.canvas();
        Point size = new Point(getClientArea().width, getClientArea().height);
        event.gc.setBackground(new Color(argb >> 16 & BYTE, argb >> 8 & BYTE, argb & BYTE));
        event.gc.fillRectangle(0, 0, size.x, size.y);
        if (preview.isEmpty() || size.x <= 2 * MARGIN || size.y <= 2 * MARGIN) {
            return;
        }
        Rect bounds = preview.get().scene().bounds();
        double scale = Math.min(1, Math.min((size.x - 2.0 * MARGIN) / Math.max(1, bounds.width()),
                (size.y - 2.0 * MARGIN) / Math.max(1, bounds.height())));
        double x = (size.x - bounds.width() * scale) / 2 - bounds.x() * scale;
        double y = (size.y - bounds.height() * scale) / 2 - bounds.y() * scale;
        Rect clip = new Rect(-x / scale, -y / scale, size.x / scale, size.y / scale);
        try (SwtPen pen = new SwtPen(event.gc, resources)) {
            new ScenePainter().paint(preview.get().scene(), pen,
                    PaintState.of(theme, scale, x, y, clip).withStyle(preview.get().style()));
        }
    }
}
