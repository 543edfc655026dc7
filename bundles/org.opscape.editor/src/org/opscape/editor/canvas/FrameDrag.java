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
import org.opscape.diagram.scene.Rect;
import org.opscape.editor.rename.Tints;

/** Frames nodes, to select them; it may begin on a box, and goes on beyond the edge of the window. */
final class FrameDrag implements Drag {
    private final GraphCanvas canvas;
    private final Gestures gestures;
    private final IFigure layer;
    private final double startX;
    private final double startY;
    private final IFigure marquee = new Marquee();
    private final AutoScroll scroll;
    private Point last;

    FrameDrag(GraphCanvas canvas, Gestures gestures, IFigure layer, Point start) {
        this.canvas = canvas;
        this.gestures = gestures;
        this.layer = layer;
        startX = canvas.camera().toSceneX(start.x);
        startY = canvas.camera().toSceneY(start.y);
        last = start.getCopy();
        scroll = new AutoScroll(canvas, this::update);
        layer.add(marquee);
    }

    @Override
    public void move(Point now, int modifiers) {
        last = now.getCopy();
        scroll.at(last);
        update();
    }

    private void update() {
        Rect seen = canvas.visibleArea();
        int x = (int) Math.round((startX - seen.x()) * canvas.zoom());
        int y = (int) Math.round((startY - seen.y()) * canvas.zoom());
        Rectangle area = new Rectangle(new Point(x, y), last);
        marquee.translateToRelative(area);
        marquee.setBounds(area);
    }

    @Override
    public void drop(Point now, int modifiers) {
        double endX = canvas.camera().toSceneX(now.x);
        double endY = canvas.camera().toSceneY(now.y);
        Rect area = new Rect(Math.min(startX, endX), Math.min(startY, endY), Math.abs(endX - startX), Math.abs(endY - startY));
        gestures.frame(area, (modifiers & SWT.MOD1) != 0);
    }

    @Override
    public void end() {
        scroll.end();
        if (marquee.getParent() == layer) {
            layer.remove(marquee);
        }
    }

    private final class Marquee extends Figure {
        private static final int VEIL = 36;

        @Override
        protected void paintFigure(Graphics graphics) {
            Rectangle area = getBounds().getCopy().resize(-1, -1);
            graphics.setBackgroundColor(Tints.of(canvas.theme().accent()));
            graphics.setForegroundColor(Tints.of(canvas.theme().accent()));
            graphics.setAlpha(VEIL);
            graphics.fillRectangle(area);
            graphics.setAlpha(255);
            graphics.drawRectangle(area);
        }
    }
}
