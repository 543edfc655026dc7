/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.scene.Rect;
import org.opscape.editor.rename.Tints;

/** A box that is being dragged. */
final class Ghost extends Figure {
    private static final int CORNER = 8;
    private static final int PLACED = 150;
    private static final int MOVED = 80;

    private final Rect frame;
    private final Theme theme;
    private boolean leaving;

    Ghost(Rect frame, Theme theme) {
        this.frame = frame;
        this.theme = theme;
    }

    /** Lies as far from the box as it is dragged; it is seen to leave its group, or not. */
    void lie(Camera camera, double dx, double dy, boolean leaves) {
        leaving = leaves;
        Rect seen = camera.visible();
        Rectangle area = new Rectangle((int) Math.round((frame.x() + dx - seen.x()) * camera.zoom()),
                (int) Math.round((frame.y() + dy - seen.y()) * camera.zoom()), (int) Math.round(frame.width() * camera.zoom()),
                (int) Math.round(frame.height() * camera.zoom()));
        translateToRelative(area);
        setBounds(area);
        repaint();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle area = getBounds().getCopy().resize(-2, -2).translate(1, 1);
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(Tints.of(theme.card()));
        graphics.setForegroundColor(Tints.of(theme.accent()));
        graphics.setAlpha(leaving ? MOVED : PLACED);
        graphics.fillRoundRectangle(area, CORNER, CORNER);
        graphics.setAlpha(255);
        graphics.setLineWidth(leaving ? 1 : 2);
        graphics.setLineStyle(leaving ? Graphics.LINE_DASH : Graphics.LINE_SOLID);
        graphics.drawRoundRectangle(area, CORNER, CORNER);
    }
}
