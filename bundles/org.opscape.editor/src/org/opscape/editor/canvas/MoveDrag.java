/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.scene.Rect;

/** Moves boxes within their group: ghosts follow the pointer in steps of the grid, freely with Alt; the boxes follow when it is let go. */
final class MoveDrag implements Drag {
    static final double GRID = 8;

    private final GraphCanvas canvas;
    private final IFigure layer;
    private final Point start;
    private final Movable movable;
    private final List<Ghost> ghosts;
    private boolean dropped;

    MoveDrag(GraphCanvas canvas, IFigure layer, Point start, Movable movable) {
        this.canvas = canvas;
        this.layer = layer;
        this.start = start.getCopy();
        this.movable = movable;
        ghosts = movable.frames().stream().map(frame -> new Ghost(frame, canvas.theme())).toList();
        ghosts.forEach(layer::add);
    }

    @Override
    public void move(Point now, int modifiers) {
        double dx = dx(now, modifiers);
        double dy = dy(now, modifiers);
        for (Ghost ghost : ghosts) {
            Camera camera = canvas.camera();
            Rect seen = camera.visible();
            Rectangle area = new Rectangle((int) Math.round((ghost.frame.x() + dx - seen.x()) * camera.zoom()),
                    (int) Math.round((ghost.frame.y() + dy - seen.y()) * camera.zoom()),
                    (int) Math.round(ghost.frame.width() * camera.zoom()), (int) Math.round(ghost.frame.height() * camera.zoom()));
            ghost.translateToRelative(area);
            ghost.setBounds(area);
        }
    }

    private double dx(Point now, int modifiers) {
        return movable.snappedX((now.x - start.x) / canvas.camera().zoom(), (modifiers & SWT.ALT) == 0);
    }

    private double dy(Point now, int modifiers) {
        return movable.snappedY((now.y - start.y) / canvas.camera().zoom(), (modifiers & SWT.ALT) == 0);
    }

    @Override
    public void drop(Point now, int modifiers) {
        double dx = dx(now, modifiers);
        double dy = dy(now, modifiers);
        if (dx != 0 || dy != 0) {
            dropped = true;
            canvas.changes().move(movable.nodes(), dx, dy, this::clear);
        }
    }

    @Override
    public void end() {
        if (!dropped) {
            clear();
        }
    }

    private void clear() {
        for (Ghost ghost : ghosts) {
            if (ghost.getParent() == layer) {
                layer.remove(ghost);
            }
        }
    }

    private static final class Ghost extends Figure {
        private static final int CORNER = 8;

        private final Rect frame;
        private final Theme theme;

        Ghost(Rect frame, Theme theme) {
            this.frame = frame;
            this.theme = theme;
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            Rectangle area = getBounds().getCopy().resize(-2, -2).translate(1, 1);
            graphics.setAntialias(SWT.ON);
            graphics.setBackgroundColor(color(theme.card()));
            graphics.setForegroundColor(color(theme.accent()));
            graphics.setAlpha(150);
            graphics.fillRoundRectangle(area, CORNER, CORNER);
            graphics.setAlpha(255);
            graphics.setLineWidth(2);
            graphics.drawRoundRectangle(area, CORNER, CORNER);
        }

        private static Color color(int argb) {
            return new Color(argb >> 16 & 255, argb >> 8 & 255, argb & 255);
        }
    }
}
