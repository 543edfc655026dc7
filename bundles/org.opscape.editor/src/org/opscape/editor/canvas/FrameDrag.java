/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.opscape.diagram.scene.Rect;

/** Frames nodes, to select them. */
final class FrameDrag implements Drag {
    private final Camera camera;
    private final Gestures gestures;
    private final IFigure layer;
    private final Point start;
    private final IFigure marquee = new Marquee();

    FrameDrag(Camera camera, Gestures gestures, IFigure layer, Point start) {
        this.camera = camera;
        this.gestures = gestures;
        this.layer = layer;
        this.start = start.getCopy();
        layer.add(marquee);
    }

    @Override
    public void move(Point now, int modifiers) {
        Rectangle area = new Rectangle(start, now);
        marquee.translateToRelative(area);
        marquee.setBounds(area);
    }

    @Override
    public void drop(Point now, int modifiers) {
        gestures.frame(between(start, now), (modifiers & SWT.MOD1) != 0);
    }

    @Override
    public void end() {
        layer.remove(marquee);
    }

    private Rect between(Point a, Point b) {
        double x = camera.toSceneX(Math.min(a.x, b.x));
        double y = camera.toSceneY(Math.min(a.y, b.y));
        return new Rect(x, y, Math.abs(a.x - b.x) / camera.zoom(), Math.abs(a.y - b.y) / camera.zoom());
    }

    private static final class Marquee extends Figure {
        @Override
        protected void paintFigure(Graphics graphics) {
            Rectangle area = getBounds().getCopy().resize(-1, -1);
            Color accent = Display.getCurrent().getSystemColor(SWT.COLOR_LIST_SELECTION);
            graphics.setBackgroundColor(accent);
            graphics.setForegroundColor(accent);
            graphics.setAlpha(40);
            graphics.fillRectangle(area);
            graphics.setAlpha(255);
            graphics.drawRectangle(area);
        }
    }
}
