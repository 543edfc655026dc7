/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.look.TextWidth;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.BoxKind;
import org.opscape.diagram.scene.Rect;

/** Paints closed groups, operations and stacks with their icons, and open groups that are too small to look into. */
final class BoxPainter {
    private static final double BASELINE = 0.36;
    private static final double EDGE = 8;
    private static final double STRONG = 1.08;
    private static final double LINE_HEIGHT = 1.2;
    private static final double LINE_STEP = 13.5;
    /** How opaque boxes are that stand back. */
    private static final double FADED = 0.38;
    private static final double MARK_SIZE = 9;
    private static final double MARK_INSET = 8;
    private static final String FUNCTION = "\u0192";

    private final Pen pen;
    private final PaintState state;
    private final Theme theme;
    private final double zoom;
    private final BoxStyle style;
    private final Inks inks;
    private final CardPainter cards;
    private final IconPainter icons;

    BoxPainter(Pen pen, PaintState state, Inks inks) {
        this.pen = pen;
        this.state = state;
        this.inks = inks;
        theme = state.theme();
        zoom = state.zoom();
        style = state.style();
        cards = new CardPainter(pen, state, inks);
        icons = new IconPainter(pen, state);
    }

    void paint(Visible.Places leaves, Visible.Places open, Neighbours neighbours) {
        boolean fine = zoom >= Detail.TEXT_ZOOM;
        for (int i = 0; i < leaves.count; i++) {
            Box box = leaves.boxes[i];
            double x = leaves.xs[i];
            double y = leaves.ys[i];
            boolean back = style.isFaded(box) || state.flow().isFaded(box.node()) || !leaves.near[i] && neighbours.areElsewhere(box.node());
            pen.alpha(back ? FADED * leaves.opacities[i] : leaves.opacities[i]);
            pen.begin(box.label());
            paint(box, x + box.frame().x(), y + box.frame().y(), fine);
            pen.end();
            icons.paint(box, x, y, leaves.opacities[i], leaves.near[i]);
        }
        for (int i = 1; i < open.count; i++) {
            Rect frame = open.boxes[i].frame();
            icons.paint(open.boxes[i], open.xs[i] - frame.x(), open.ys[i] - frame.y(), 1, open.near[i]);
        }
        pen.alpha(1);
    }

    private void paint(Box box, double left, double top, boolean fine) {
        double x = state.x(left);
        double y = state.y(top);
        double width = box.frame().width() * zoom;
        double height = box.frame().height() * zoom;
        if (box.isOpen()) {
            int tint = style.tint(box, theme);
            cards.block(x, y, width, height, tint == 0 ? theme.card() : tint, Bands.NONE);
            return;
        }
        int fill = style.fill(box, theme);
        cards.paint(box, fill, x, y, width, height);
        if (fine && state.labelled()) {
            paintText(box, left, top, fill);
        }
    }

    private void paintText(Box box, double left, double top, int fill) {
        boolean stack = box.kind() == BoxKind.STACK;
        boolean pill = box.isOperation();
        double depth = stack ? Metrics.stackDepth() : 0;
        double width = box.frame().width() - depth;
        double height = box.frame().height() - depth;
        double room = width - 2 * (pill ? Metrics.PILL_PADDING : Metrics.CARD_PADDING) + 4;
        double x = state.x(left + width / 2);
        double middle = top + depth + height / 2;
        String detail = style.detail(box);
        boolean second = !detail.isEmpty() && zoom >= (pill ? Detail.TYPE_ZOOM : Detail.COUNT_ZOOM) && height >= 2 * LINE_STEP;
        double first = second ? middle - LINE_STEP / 2 : middle;
        double size = second ? Metrics.TITLE_SIZE : readable(box.label(), width, height);
        pen.font(size * zoom, !pill);
        String name = Ellipsis.fit(box.label(), size, Math.max(room, size > Metrics.TITLE_SIZE ? width - EDGE : 0));
        pen.text(name, x, state.y(first + size * BASELINE), Pen.Align.CENTER, inks.text(fill));
        if (second) {
            pen.font(Metrics.DETAIL_SIZE * zoom, false);
            String shown = Ellipsis.fit(detail, Metrics.DETAIL_SIZE, room);
            pen.text(shown, x, state.y(first + LINE_STEP + Metrics.DETAIL_SIZE * BASELINE), Pen.Align.CENTER, inks.muted(fill));
        }
        if (zoom >= Detail.COUNT_ZOOM) {
            paintMarks(box, left, top + depth, height, fill);
        }
    }

    /** What tells classes of one hue apart, and what says that an operation calls a function. */
    private void paintMarks(Box box, double left, double top, double height, int fill) {
        String mark = style.mark(box);
        if (!mark.isEmpty()) {
            double y = box.isOperation() ? top + height / 2 : top + MARK_INSET;
            pen.font(MARK_SIZE * zoom, true);
            pen.text(mark, state.x(left + MARK_INSET), state.y(y + MARK_SIZE * BASELINE), Pen.Align.CENTER, inks.muted(fill));
        } else if (box.isCall()) {
            pen.font(Metrics.DETAIL_SIZE * zoom, false);
            double baseline = state.y(top + height / 2 + Metrics.DETAIL_SIZE * BASELINE);
            pen.text(FUNCTION, state.x(left + MARK_INSET), baseline, Pen.Align.CENTER, inks.muted(fill));
        }
    }

    /**
     * The type size of a name that stands alone: large enough to be read, as far as the box has room, or as can be read when it is
     * shortened.
     */
    private double readable(String name, double width, double height) {
        double wide = Metrics.TITLE_SIZE * (width - EDGE) / (TextWidth.of(name, Metrics.TITLE_SIZE) * STRONG);
        double high = (height - EDGE / 2) / LINE_HEIGHT;
        double wanted = Math.min(Detail.READABLE / zoom, Math.max(wide, Detail.LEGIBLE / zoom));
        return Math.max(Metrics.TITLE_SIZE, Math.min(wanted, high));
    }
}
