/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import java.util.List;
import org.opscape.diagram.look.Colours;
import org.opscape.diagram.look.TextWidth;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.paint.Pen;
import org.opscape.diagram.scene.Rect;

/** Paints a legend, the same in the window and in files. */
public final class LegendPainter {
    private static final double BASELINE = 0.36;
    private static final double RADIUS = 8;
    private static final double SWATCH_RADIUS = 4;
    private static final double MARK_SIZE = 9;
    private static final double FILTERED = 0.4;
    private static final double OPACITY = 0.94;
    private static final double TICK = 3;
    private static final double TICK_SIZE = 10;
    private static final double TICK_GAP = 8;

    private final Pen pen;
    private final LegendLayout layout;
    private final double left;
    private final double top;
    private final Theme theme;
    private final double zoom;

    private LegendPainter(Pen pen, LegendLayout layout, double left, double top, Theme theme, double zoom) {
        this.pen = pen;
        this.layout = layout;
        this.left = left;
        this.top = top;
        this.theme = theme;
        this.zoom = zoom;
    }

    /**
     * Paints a legend.
     *
     * @param pen the surface
     * @param layout the legend and where its parts are
     * @param left the left edge on the surface, in px
     * @param top the top edge
     * @param theme the colours
     * @param zoom px of the surface for one px of the layout
     */
    public static void paint(Pen pen, LegendLayout layout, double left, double top, Theme theme, double zoom) {
        if (!layout.legend().isEmpty()) {
            new LegendPainter(pen, layout, left, top, theme, zoom).paint();
        }
    }

    private double x(double px) {
        return left + px * zoom;
    }

    private double y(double px) {
        return top + px * zoom;
    }

    private void paint() {
        Legend legend = layout.legend();
        pen.alpha(1);
        pen.begin(legend.title());
        pen.roundRect(left, top, layout.width() * zoom, layout.height() * zoom, RADIUS * zoom, Colours.withAlpha(theme.body(1), OPACITY),
                theme.bodyBorder(1), 1, 0);
        double title = LegendLayout.PADDING + LegendLayout.TITLE_SIZE / 2;
        text(legend.title(), LegendLayout.PADDING, title, LegendLayout.TITLE_SIZE, true, Pen.Align.LEFT, theme.text());
        legend.scale().ifPresent(this::paintScale);
        for (int i = 0; i < layout.shown(); i++) {
            paintEntry(legend.entries().get(i), layout.row(i));
        }
        if (layout.hasMore()) {
            Rect row = layout.row(layout.shown());
            text(layout.more(), LegendLayout.PADDING + LegendLayout.SWATCH + LegendLayout.GAP, row.centerY(), LegendLayout.LABEL_SIZE,
                    false,
                    Pen.Align.LEFT, theme.muted());
        }
        pen.alpha(1);
        pen.end();
    }

    private void paintEntry(LegendEntry entry, Rect row) {
        boolean out = layout.legend().filtered().contains(entry.key());
        pen.alpha(out ? FILTERED : 1);
        double swatch = LegendLayout.SWATCH;
        double x = LegendLayout.PADDING;
        int fill = entry.colour().of(theme);
        int border = fill == theme.pill() ? theme.pillBorder() : theme.borderOf(fill);
        pen.roundRect(x(x), y(row.centerY() - swatch / 2), swatch * zoom, swatch * zoom, SWATCH_RADIUS * zoom, out ? 0 : fill, border, 1,
                0);
        if (!entry.mark().isEmpty()) {
            text(entry.mark(), x + swatch / 2, row.centerY(), MARK_SIZE, true, Pen.Align.CENTER, out ? theme.muted() : theme.mutedOn(fill));
        }
        double label = x + swatch + LegendLayout.GAP;
        double end = layout.width() - LegendLayout.PADDING;
        double count = TextWidth.of(entry.count(), LegendLayout.COUNT_SIZE);
        double room = end - label - (count > 0 ? count + LegendLayout.GAP : 0);
        text(LegendLayout.fitted(entry.label(), room), label, row.centerY(), LegendLayout.LABEL_SIZE, false, Pen.Align.LEFT, theme.text());
        text(entry.count(), end, row.centerY(), LegendLayout.COUNT_SIZE, false, Pen.Align.RIGHT, theme.muted());
        pen.alpha(1);
    }

    private void paintScale(LegendScale scale) {
        Rect bar = layout.bar();
        int from = (int) Math.round(x(bar.x()));
        int to = (int) Math.round(x(bar.right()));
        int step = Math.max(1, (int) Math.round(zoom));
        pen.fillRect(from - 1, y(bar.y()) - 1, to - from + 2, bar.height() * zoom + 2, theme.bodyBorder(1));
        for (int x = from; x < to; x += step) {
            double share = (x - from + step / 2.0) / (to - from);
            pen.fillRect(x, y(bar.y()), Math.min(step, to - x), bar.height() * zoom, scale.ramp().at(share, theme));
        }
        double free = Double.NEGATIVE_INFINITY;
        List<LegendScale.Tick> ticks = scale.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            LegendScale.Tick tick = ticks.get(i);
            double half = TextWidth.of(tick.label(), TICK_SIZE) / 2;
            double middle = within(bar.x() + tick.share() * bar.width(), half, bar);
            boolean last = i == ticks.size() - 1;
            if (last || middle - half >= free && middle + half + TICK_GAP <= startOfLast(ticks, bar)) {
                paintTick(tick, bar, middle);
                free = middle + half + TICK_GAP;
            }
        }
    }

    private static double within(double x, double half, Rect bar) {
        return Math.max(bar.x() + half, Math.min(x, bar.right() - half));
    }

    private static double startOfLast(List<LegendScale.Tick> ticks, Rect bar) {
        LegendScale.Tick last = ticks.get(ticks.size() - 1);
        double half = TextWidth.of(last.label(), TICK_SIZE) / 2;
        return within(bar.x() + last.share() * bar.width(), half, bar) - half;
    }

    private void paintTick(LegendScale.Tick tick, Rect bar, double middle) {
        double x = Math.min(bar.right() - 1, bar.x() + tick.share() * bar.width());
        pen.fillRect(x(x), y(bar.bottom() + 1), 1, TICK * zoom, theme.muted());
        text(tick.label(), middle, bar.bottom() + TICK + 1 + TICK_SIZE * 0.65, TICK_SIZE, false, Pen.Align.CENTER, theme.muted());
    }

    private void text(String text, double x, double middle, double size, boolean strong, Pen.Align align, int colour) {
        pen.font(size * zoom, strong);
        pen.text(text, x(x), y(middle + size * BASELINE), align, colour);
    }
}
