/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.look.TextWidth;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.BoxKind;
import org.opscape.diagram.scene.IconBox;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene.Placed;

/**
 * Where a name is written in the window.
 *
 * @param bounds the place, in px of the window
 * @param px the type size there, which can be read at any zoom
 */
record LabelArea(Rectangle bounds, int px) {
    private static final int SMALLEST = 12;
    private static final int LARGEST = 28;
    private static final double LINES = 1.5;
    private static final double SECOND_LINE = 13.5;
    private static final double SECOND_ZOOM = 0.6;
    private static final double SECOND_ZOOM_PILL = 0.85;
    private static final int AIR = 6;
    private static final int STEP = 8;

    /** Finds the name of a node; empty if the node is not in the picture. */
    static Optional<LabelArea> of(GraphCanvas canvas, int node) {
        Optional<Placed> placed = canvas.shown().visible().find(node);
        if (placed.isPresent()) {
            return Optional.of(placed.get().box().isOpen() ? header(canvas, placed.get()) : closed(canvas, placed.get()));
        }
        int owner = Embedded.owner(canvas.shown().picture(), node);
        return owner == node ? Optional.empty() : canvas.shown().visible().find(owner).flatMap(beside -> icon(canvas, beside, node));
    }

    private static LabelArea closed(GraphCanvas canvas, Placed placed) {
        Box box = placed.box();
        double zoom = canvas.zoom();
        double depth = box.kind() == BoxKind.STACK ? Metrics.stackDepth() : 0;
        Rect frame = placed.frame();
        double middle = frame.y() + depth + (frame.height() - depth) / 2;
        boolean second = !box.detail().isEmpty() && zoom >= (box.isOperation() ? SECOND_ZOOM_PILL : SECOND_ZOOM)
                && frame.height() - depth >= 2 * SECOND_LINE;
        int px = px(zoom);
        double width = TextWidth.of(box.label(), px);
        double x = windowX(canvas, frame.x() + (frame.width() - depth) / 2) - width / 2;
        return at(x, windowY(canvas, second ? middle - SECOND_LINE / 2 : middle), width, px);
    }

    private static LabelArea header(GraphCanvas canvas, Placed placed) {
        Rect strip = strip(canvas, placed);
        int px = px(canvas.zoom());
        double x = windowX(canvas, strip.x() + Metrics.HEADER_PADDING);
        return at(x, windowY(canvas, strip.y() + Metrics.HEADER_HEIGHT / 2), TextWidth.of(placed.box().label(), px), px);
    }

    /** The header sticks to the top of the window while the group's body is being looked at. */
    private static Rect strip(GraphCanvas canvas, Placed placed) {
        Rect frame = placed.frame();
        Rect seen = canvas.visibleArea();
        if (frame.y() >= seen.y() || frame.bottom() < seen.y()) {
            return frame.x() >= seen.x() ? frame : new Rect(seen.x(), frame.y(), frame.right() - seen.x(), frame.height());
        }
        double left = Math.max(frame.x(), seen.x());
        int x = (int) windowX(canvas, (left + Math.min(frame.right(), seen.right())) / 2);
        int most = canvas.windowSize().y / 2;
        for (int y = STEP / 2; y < most; y += STEP) {
            if (canvas.target(new Point(x, y)) instanceof Target.OnNode on && on.node() == placed.box().node()) {
                return new Rect(left, Math.max(on.placed().frame().y(), seen.y()), frame.width(), frame.height());
            }
        }
        return new Rect(left, seen.y(), frame.width(), frame.height());
    }

    private static Optional<LabelArea> icon(GraphCanvas canvas, Placed beside, int node) {
        for (IconBox icon : beside.box().icons()) {
            if (icon.icon().node() == node) {
                Rect bounds = icon.bounds().moved(beside.x(), beside.y());
                int px = Math.max(SMALLEST, (int) Math.round(Metrics.ICON_LABEL_SIZE * canvas.zoom()));
                boolean left = bounds.right() <= beside.frame().x();
                double glyph = (Metrics.ICON_SIZE + Metrics.ICON_LABEL_GAP) * canvas.zoom();
                double width = Math.max(TextWidth.of(icon.label(), px), bounds.width() * canvas.zoom() - glyph);
                double x = left ? windowX(canvas, bounds.right()) - glyph - width : windowX(canvas, bounds.x()) + glyph;
                return Optional.of(at(x, windowY(canvas, bounds.centerY()), width, px));
            }
        }
        return Optional.empty();
    }

    private static int px(double zoom) {
        return (int) Math.round(Math.max(SMALLEST, Math.min(LARGEST, Metrics.TITLE_SIZE * zoom)));
    }

    private static LabelArea at(double x, double middle, double width, int px) {
        int height = (int) Math.round(px * LINES);
        return new LabelArea(new Rectangle((int) Math.round(x) - AIR, (int) Math.round(middle - height / 2.0),
                (int) Math.ceil(width) + 2 * AIR, height), px);
    }

    private static double windowX(GraphCanvas canvas, double sceneX) {
        return (sceneX - canvas.visibleArea().x()) * canvas.zoom();
    }

    private static double windowY(GraphCanvas canvas, double sceneY) {
        return (sceneY - canvas.visibleArea().y()) * canvas.zoom();
    }
}
