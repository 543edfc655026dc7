/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import org.opscape.diagram.look.Colours;
import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.look.TextWidth;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.LayerGuides;
import org.opscape.diagram.scene.Rect;

/**
 * Paints the layers of open groups as faint bands behind everything else, with their numbers where they begin; a number stays in the window
 * as long as its band does. Time by the number of layers of the groups in the window.
 */
final class GuidePainter {
    private static final double TINT = 0.045;
    private static final double TINT_DARK = 0.06;
    private static final double INK = 0.8;
    /** Thinner bands, in px, would only make the picture grey. */
    private static final double THINNEST = 7;
    private static final double SMALLEST_TEXT = 8;
    private static final double LARGEST_TEXT = 13;
    private static final double TEXT_ROOM = 1.25;
    private static final double INSET = 4;
    private static final double BASELINE = 0.36;

    private final Pen pen;
    private final PaintState state;
    private final Direction direction;
    private final int fill;
    private final int ink;

    GuidePainter(Pen pen, PaintState state, Direction direction) {
        this.pen = pen;
        this.state = state;
        this.direction = direction;
        Theme theme = state.theme();
        fill = Colours.withAlpha(theme.text(), theme.isDark() ? TINT_DARK : TINT);
        ink = Colours.withAlpha(theme.muted(), INK);
    }

    /**
     * Paints the layers of a group.
     *
     * @param box the group, open
     * @param x where its frame begins in the scene
     * @param y likewise
     */
    void paint(Box box, double x, double y) {
        LayerGuides guides = box.content().guides();
        Rect inside = new Rect(x + 1, y + 1, box.frame().width() - 2, box.frame().height() - 2);
        Rect clip = state.clip();
        for (int i = 0; i < guides.count(); i++) {
            Rect band = within(guides.band(i).moved(x, y), inside);
            double thickness = (direction == Direction.RIGHT ? band.width() : band.height()) * state.zoom();
            if (thickness >= THINNEST && band.intersects(clip)) {
                paint(within(band, clip), guides.numbers()[i] % 2 == 0);
                number(band, guides.numbers()[i], thickness);
            }
        }
    }

    private void paint(Rect part, boolean filled) {
        if (filled) {
            pen.fillRect(state.x(part.x()), state.y(part.y()), part.width() * state.zoom(), part.height() * state.zoom(), fill);
        }
    }

    private static Rect within(Rect rect, Rect limits) {
        double left = Math.max(rect.x(), limits.x());
        double top = Math.max(rect.y(), limits.y());
        return new Rect(left, top, Math.max(0, Math.min(rect.right(), limits.right()) - left),
                Math.max(0, Math.min(rect.bottom(), limits.bottom()) - top));
    }

    private void number(Rect band, int number, double thickness) {
        double size = Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, Metrics.ICON_LABEL_SIZE * state.zoom()));
        if (!state.labelled() || thickness < size * TEXT_ROOM) {
            return;
        }
        String text = Integer.toString(number);
        pen.font(size, false);
        double half = TextWidth.of(text, size) / 2;
        Rect seen = within(band, state.window());
        boolean level = direction == Direction.RIGHT;
        double x = level ? Math.max(state.x(band.x()) + half, state.x(seen.centerX())) : state.x(seen.x()) + INSET + half;
        double y = level ? state.y(seen.y()) + INSET + size / 2 : state.y(seen.centerY());
        pen.text(text, x, y + size * BASELINE, Pen.Align.CENTER, ink);
    }
}
