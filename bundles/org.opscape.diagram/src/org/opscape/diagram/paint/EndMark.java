/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Rect;

/** Paints where data come into a model and go out of it: a small arrow from a bar, or to one, at the end of a box where lines would be. */
final class EndMark {
    private static final double LENGTH = 9;
    private static final double HALF = 5;
    private static final double GAP = 1.5;
    private static final double BAR = 2;
    private static final double LEAST = 0.55;
    private static final double CORNER = 11;
    private static final double SMALLEST_BOX = 5;
    private static final double BASELINE = 0.36;

    private final Pen pen;
    private final PaintState state;
    private final Direction direction;

    EndMark(Pen pen, PaintState state, Direction direction) {
        this.pen = pen;
        this.state = state;
        this.direction = direction;
    }

    /** Paints the mark before a box, for what comes in, or behind it; of a group near its corner, beside the lines. */
    void paint(Rect frame, boolean operation, boolean in, int colour) {
        if (Math.max(frame.width(), frame.height()) * state.zoom() < SMALLEST_BOX) {
            return;
        }
        double scale = Math.max(LEAST, Math.min(1.3, state.zoom()));
        double dx = direction == Direction.RIGHT ? 1 : 0;
        double dy = direction == Direction.DOWN ? 1 : direction == Direction.UP ? -1 : 0;
        double side = in ? -1 : 1;
        double aside = operation ? 0 : 1;
        double gap = isInside(frame, operation, scale) ? -LENGTH * scale - 2 * GAP : GAP;
        double edgeX = state.x(frame.centerX() + side * dx * frame.width() / 2) + side * dx * gap
                - aside * Math.abs(dy) * (frame.width() * state.zoom() / 2 - CORNER * scale);
        double edgeY = state.y(frame.centerY() + side * dy * frame.height() / 2) + side * dy * gap
                - aside * Math.abs(dx) * (frame.height() * state.zoom() / 2 - CORNER * scale);
        double length = LENGTH * scale;
        double tipX = in ? edgeX : edgeX + dx * length;
        double tipY = in ? edgeY : edgeY + dy * length;
        double half = HALF * scale;
        double backX = tipX - dx * length * 0.75;
        double backY = tipY - dy * length * 0.75;
        pen.moveTo(tipX, tipY);
        pen.lineTo(backX - dy * half, backY + dx * half);
        pen.lineTo(backX + dy * half, backY - dx * half);
        pen.lineTo(tipX, tipY);
        pen.fillPath(colour);
        double barX = in ? tipX - dx * length : tipX + dx * BAR;
        double barY = in ? tipY - dy * length : tipY + dy * BAR;
        pen.moveTo(barX - dy * half, barY + dx * half);
        pen.lineTo(barX + dy * half, barY - dx * half);
        pen.strokePath(colour, BAR * scale, 0);
    }

    /** Writes the name of an end beside its mark, where names can be read. */
    void label(Rect frame, boolean in, String label, int colour) {
        if (state.zoom() < Detail.TEXT_ZOOM) {
            return;
        }
        double scale = Math.max(LEAST, Math.min(1.3, state.zoom()));
        double size = Metrics.DETAIL_SIZE * scale;
        double middle = GAP + LENGTH * scale / 2;
        pen.font(size, false);
        if (direction == Direction.RIGHT) {
            double x = in ? state.x(frame.x()) - middle : state.x(frame.x() + frame.width()) + middle;
            pen.text(label, x, state.y(frame.centerY()) - (HALF + 2) * scale, Pen.Align.CENTER, colour);
        } else {
            boolean above = in == (direction == Direction.DOWN);
            double y = above ? state.y(frame.y()) - middle : state.y(frame.y() + frame.height()) + middle;
            pen.text(label, state.x(frame.centerX()) + (HALF + 3) * scale, y + size * BASELINE, Pen.Align.LEFT, colour);
        }
    }

    /** Far out, the names of groups are beside them and their boxes are empty. */
    private boolean isInside(Rect frame, boolean operation, double scale) {
        double room = (direction == Direction.RIGHT ? frame.width() : frame.height()) * state.zoom();
        return !operation && state.zoom() < Detail.TEXT_ZOOM && room > LENGTH * scale + 4 * GAP;
    }
}
