/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import org.opscape.analysis.cluster.IconKind;
import org.opscape.diagram.look.Colours;
import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.IconBox;
import org.opscape.diagram.scene.Rect;

/** Paints the icons beside boxes: constants, summaries, and chips for neighbours. */
final class IconPainter {
    private static final double FADED = 0.3;
    private static final double SMALL_CHIP = 0.4;
    private static final double LEAST = 3;
    private static final double BASELINE = 0.36;

    private final Pen pen;
    private final PaintState state;
    private final Theme theme;
    private final Marks marks;
    private final double zoom;

    IconPainter(Pen pen, PaintState state) {
        this.pen = pen;
        this.state = state;
        theme = state.theme();
        marks = state.lit();
        zoom = state.zoom();
    }

    /** Paints the icons of a box whose footprint begins at x and y; near: in a group whose lines are lit. */
    void paint(Box box, double x, double y, double opacity, boolean near) {
        if (Metrics.ICON_SIZE * zoom < LEAST) {
            return;
        }
        for (IconBox icon : box.icons()) {
            Rect bounds = icon.bounds().moved(x, y);
            if (bounds.intersects(state.clip())) {
                boolean lit = isLit(box, icon);
                pen.alpha(isFaded(box, icon, lit, near) ? opacity * FADED : opacity);
                paint(icon, bounds, box.frame().moved(x, y), lit);
            }
        }
    }

    private boolean isLit(Box box, IconBox icon) {
        return marks.anyLit() && (marks.isLit(box.node()) || icon.icon().node() >= 0 && marks.isLit(icon.icon().node()));
    }

    private boolean isFaded(Box box, IconBox icon, boolean lit, boolean near) {
        if (!state.flow().strong().isEmpty()) {
            boolean strong = state.flow().strong().isStrong(box.node()) && state.flow().strong().isStrong(icon.icon().node());
            return !strong && !lit;
        }
        return marks.anyLit() && !lit && !near || state.flow().isFaded(box.node());
    }

    private void paint(IconBox icon, Rect bounds, Rect frame, boolean lit) {
        int light = icon.icon().incoming() ? theme.incoming() : theme.outgoing();
        int colour = lit ? light : theme.icon();
        int quiet = lit ? light : theme.chip();
        if (zoom >= Detail.TEXT_ZOOM) {
            tick(bounds, frame, quiet);
        }
        boolean glyphRight = bounds.right() <= frame.x();
        double half = Metrics.ICON_SIZE / 2;
        double glyph = glyphRight ? bounds.right() - half : bounds.x() + half;
        pen.begin(icon.label());
        switch (icon.icon().kind()) {
            case CONSTANT ->
                pen.circle(state.x(glyph), state.y(bounds.centerY()), half * 0.85 * zoom, theme.pill(), colour, 1.2 * Math.min(1, zoom));
            case SUMMARY -> chart(state.x(glyph - half), state.y(bounds.centerY() + half), colour);
            case NEIGHBOUR -> chip(icon, bounds, quiet);
            case MORE -> text(icon, bounds.centerX(), bounds.width(), bounds.centerY(), Pen.Align.CENTER);
        }
        if (icon.icon().kind() == IconKind.CONSTANT || icon.icon().kind() == IconKind.SUMMARY) {
            double room = bounds.width() - Metrics.ICON_SIZE - Metrics.ICON_LABEL_GAP;
            double gap = half + Metrics.ICON_LABEL_GAP;
            text(icon, glyphRight ? glyph - gap : glyph + gap, room, bounds.centerY(), glyphRight ? Pen.Align.RIGHT : Pen.Align.LEFT);
        }
        pen.end();
    }

    /** A short line from the icon to the frame. */
    private void tick(Rect icon, Rect frame, int colour) {
        double y = Math.max(frame.y(), Math.min(icon.centerY(), frame.bottom()));
        double x = Math.max(frame.x(), Math.min(icon.centerX(), frame.right()));
        double fromX = Math.max(icon.x(), Math.min(x, icon.right()));
        double fromY = y == icon.centerY() ? y : y < icon.centerY() ? icon.y() : icon.bottom();
        if (icon.right() <= frame.x() || icon.x() >= frame.right()) {
            fromY = icon.centerY();
        }
        pen.moveTo(state.x(fromX), state.y(fromY));
        pen.lineTo(state.x(x), state.y(y));
        pen.strokePath(colour, Math.max(0.7, 0.9 * zoom), 0);
    }

    private void chart(double x, double bottom, int colour) {
        double bar = Metrics.ICON_SIZE * zoom / 4;
        double[] heights = {0.45, 0.95, 0.7};
        for (int i = 0; i < heights.length; i++) {
            double height = heights[i] * Metrics.ICON_SIZE * zoom;
            pen.fillRect(x + i * bar * 1.5, bottom - height, Math.max(1, bar), height, colour);
        }
    }

    private void chip(IconBox icon, Rect bounds, int colour) {
        double height = Metrics.CHIP_HEIGHT * zoom;
        double x = state.x(bounds.x());
        double y = state.y(bounds.centerY()) - height / 2;
        if (zoom < Detail.ICON_LABEL_ZOOM) {
            pen.fillRect(x, y + height / 4, bounds.width() * zoom, height / 2, Colours.withAlpha(colour, SMALL_CHIP));
            return;
        }
        pen.roundRect(x, y, bounds.width() * zoom, height, height / 2, 0, colour, 1, 2.5);
        text(icon, bounds.centerX(), bounds.width() - 2 * Metrics.CHIP_PADDING + 1, bounds.centerY(), Pen.Align.CENTER);
    }

    private void text(IconBox icon, double x, double room, double middle, Pen.Align align) {
        if (!state.labelled() || zoom < Detail.ICON_LABEL_ZOOM) {
            return;
        }
        String label = Ellipsis.fit(icon.label(), Metrics.ICON_LABEL_SIZE, room);
        pen.font(Metrics.ICON_LABEL_SIZE * zoom, false);
        pen.text(label, state.x(x), state.y(middle + Metrics.ICON_LABEL_SIZE * BASELINE), align, theme.muted());
    }
}
