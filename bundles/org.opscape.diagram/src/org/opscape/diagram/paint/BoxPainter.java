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
import org.opscape.diagram.scene.BoxKind;
import org.opscape.diagram.scene.Rect;

/** Paints closed groups, operations and stacks with their icons, and open groups that are too small to look into. */
final class BoxPainter {
    private static final double BASELINE = 0.36;
    private static final double EDGE = 8;
    private static final double STRONG = 1.08;
    private static final double LINE_HEIGHT = 1.2;
    private static final double LINE_STEP = 13.5;

    private final Pen pen;
    private final PaintState state;
    private final Theme theme;
    private final double zoom;
    private final IconPainter icons;

    BoxPainter(Pen pen, PaintState state) {
        this.pen = pen;
        this.state = state;
        theme = state.theme();
        zoom = state.zoom();
        icons = new IconPainter(pen, state);
    }

    void paint(Visible.Places leaves, Visible.Places open) {
        boolean fine = zoom >= Detail.TEXT_ZOOM;
        for (int i = 0; i < leaves.count; i++) {
            Box box = leaves.boxes[i];
            double x = leaves.xs[i];
            double y = leaves.ys[i];
            pen.alpha(leaves.opacities[i]);
            pen.begin(box.label());
            paint(box, state.x(x + box.frame().x()), state.y(y + box.frame().y()));
            if (fine) {
                paintText(box, x + box.frame().x(), y + box.frame().y());
            }
            pen.end();
            icons.paint(box, x, y, leaves.opacities[i], leaves.near[i]);
        }
        for (int i = 1; i < open.count; i++) {
            Rect frame = open.boxes[i].frame();
            icons.paint(open.boxes[i], open.xs[i] - frame.x(), open.ys[i] - frame.y(), 1, open.near[i]);
        }
        pen.alpha(1);
    }

    private void paint(Box box, double x, double y) {
        double width = box.frame().width() * zoom;
        double height = box.frame().height() * zoom;
        if (box.isOpen()) {
            block(x, y, width, height, theme.card());
            return;
        }
        int fill = state.style().fill(box, theme);
        if (height < Detail.ROUND) {
            block(x, y, width, height, fill);
        } else if (box.kind() == BoxKind.STACK) {
            paintStack(x, y, width, height, fill);
        } else {
            double radius = box.kind() == BoxKind.OPERATION ? height / 2 : Metrics.CARD_RADIUS * zoom;
            pen.roundRect(x, y, width, height, radius, fill, border(fill), 1, 0);
        }
    }

    /** Two plain fills, which are much cheaper than an outline; what is very small is one, and paper is then as dark as its border. */
    private void block(double x, double y, double width, double height, int fill) {
        if (height < 3 || width < 3) {
            pen.fillRect(x, y, Math.max(1, width), Math.max(1, height), fill == theme.pill() ? theme.pillBorder() : fill);
            return;
        }
        double left = Math.round(x);
        double top = Math.round(y);
        double right = Math.round(x + width);
        double bottom = Math.round(y + height);
        pen.fillRect(left, top, right - left, bottom - top, border(fill));
        pen.fillRect(left + 1, top + 1, right - left - 2, bottom - top - 2, fill);
    }

    private int border(int fill) {
        return fill == theme.pill() ? theme.pillBorder() : fill == theme.card() ? theme.cardBorder() : theme.borderOf(fill);
    }

    private void paintStack(double x, double y, double width, double height, int fill) {
        double offset = Metrics.STACK_OFFSET * zoom;
        double front = Metrics.stackDepth() * zoom;
        for (int card = Metrics.STACK_CARDS - 1; card >= 0; card--) {
            double shift = card * offset;
            int shade = card == 0 ? fill : Colours.lighter(fill, (theme.isDark() ? -0.025 : 0.022) * card);
            pen.roundRect(x + shift, y + front - shift, width - front, height - front, Metrics.CARD_RADIUS * zoom, shade, border(fill), 1,
                    0);
        }
    }

    private void paintText(Box box, double left, double top) {
        if (!state.labelled()) {
            return;
        }
        boolean stack = box.kind() == BoxKind.STACK;
        boolean pill = box.kind() == BoxKind.OPERATION;
        double width = box.frame().width() - (stack ? Metrics.stackDepth() : 0);
        double height = box.frame().height() - (stack ? Metrics.stackDepth() : 0);
        double room = width - 2 * (pill ? Metrics.PILL_PADDING : Metrics.CARD_PADDING) + 4;
        double x = state.x(left + width / 2);
        double middle = top + (stack ? Metrics.stackDepth() : 0) + height / 2;
        boolean second = !box.detail().isEmpty() && zoom >= (pill ? Detail.TYPE_ZOOM : Detail.COUNT_ZOOM) && height >= 2 * LINE_STEP;
        double first = second ? middle - LINE_STEP / 2 : middle;
        double size = second ? Metrics.TITLE_SIZE : readable(box.label(), width, height);
        pen.font(size * zoom, !pill);
        String name = Ellipsis.fit(box.label(), size, Math.max(room, size > Metrics.TITLE_SIZE ? width - EDGE : 0));
        pen.text(name, x, state.y(first + size * BASELINE), Pen.Align.CENTER, theme.text());
        if (second) {
            pen.font(Metrics.DETAIL_SIZE * zoom, false);
            String detail = Ellipsis.fit(box.detail(), Metrics.DETAIL_SIZE, room);
            pen.text(detail, x, state.y(first + LINE_STEP + Metrics.DETAIL_SIZE * BASELINE), Pen.Align.CENTER, theme.muted());
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
