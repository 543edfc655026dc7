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
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Panel;
import org.opscape.diagram.scene.Rect;

/** Paints open groups: body, header and panels, without what is in them. */
final class BodyPainter {
    private static final double BASELINE = 0.36;
    private static final double COUNT_GAP = 8;
    private static final double FADED = 0.45;
    private static final double HALO = 6;
    private static final double FAR = 24;
    private static final double SHORTEST_TITLE = 90;

    private final Pen pen;
    private final PaintState state;
    private final Theme theme;
    private final double zoom;
    private final GuidePainter guides;

    BodyPainter(Pen pen, PaintState state, Direction direction) {
        guides = new GuidePainter(pen, state, direction);
        this.pen = pen;
        this.state = state;
        theme = state.theme();
        zoom = state.zoom();
    }

    void paint(Visible.Places open) {
        for (int i = 0; i < open.count; i++) {
            Box box = open.boxes[i];
            int depth = open.depths[i];
            if (depth > 0) {
                pen.begin(box.label());
                paintBody(box, new Rect(open.xs[i], open.ys[i], box.frame().width(), box.frame().height()), depth);
                pen.end();
            }
            pen.alpha(open.opacities[i]);
            if (state.flow().guided()) {
                guides.paint(box, open.xs[i], open.ys[i]);
            }
            for (Panel panel : box.content().panels()) {
                paintPanel(panel, open.xs[i], open.ys[i], depth, panel.bounds().bottom() <= box.frame().height());
            }
            pen.alpha(1);
        }
    }

    private void paintBody(Box box, Rect whole, int depth) {
        boolean headed = whole.y() + Metrics.HEADER_HEIGHT > state.clip().y();
        Rect frame = nearClip(whole, headed);
        double x = state.x(frame.x());
        double y = state.y(frame.y());
        double width = frame.width() * zoom;
        double height = frame.height() * zoom;
        double radius = Metrics.OPEN_RADIUS * zoom;
        int colour = header(box, depth);
        int border = colour == theme.header(depth) ? theme.bodyBorder(depth) : theme.borderOf(colour);
        boolean strip = headed && zoom >= Detail.TEXT_ZOOM;
        fill(x, y, width, height, radius, strip ? colour : theme.body(depth), border);
        double header = Metrics.HEADER_HEIGHT * zoom;
        if (!strip) {
            if (headed) {
                pen.fillRect(x + 1, y + 1, width - 2, Math.max(1.5, header / 2), colour);
            }
        } else if (height > header + radius) {
            lowerPart(x + 1, y + header, width - 2, height - header - 1, radius - 1, theme.body(depth));
        }
    }

    /** The colour of an open group's header. */
    int header(Box box, int depth) {
        int tint = state.style().tint(box, theme);
        return tint == 0 ? theme.header(depth) : theme.headerOf(tint);
    }

    /** What of a frame is not far outside the clip; no surface needs to know how large a group is. */
    private Rect nearClip(Rect frame, boolean keepTop) {
        double far = FAR / zoom;
        Rect clip = state.clip();
        double left = Math.max(frame.x(), clip.x() - far);
        double top = keepTop ? frame.y() : Math.max(frame.y(), clip.y() - far);
        double right = Math.min(frame.right(), clip.right() + far);
        return new Rect(left, top, right - left, Math.min(frame.bottom(), clip.bottom() + far) - top);
    }

    /** Names and counts of open groups, above the lines that come in through the header. */
    void paintTitles(Visible.Places open) {
        if (!state.labelled() || zoom < Detail.TEXT_ZOOM) {
            return;
        }
        for (int i = 1; i < open.count; i++) {
            Rect strip = new Rect(open.xs[i], open.ys[i], open.boxes[i].frame().width(), Metrics.HEADER_HEIGHT);
            if (strip.intersects(state.clip())) {
                pen.alpha(state.flow().isFaded(open.boxes[i].node()) ? FADED : 1);
                paintTitle(open.boxes[i], open.depths[i], inWindow(strip));
            }
        }
        pen.alpha(1);
    }

    /** Of a header that begins left of the window, the part that is seen: the name moves along, as far as the group goes. */
    private Rect inWindow(Rect strip) {
        double left = Math.max(strip.x(), Math.min(state.window().x(), strip.right() - SHORTEST_TITLE));
        return new Rect(left, strip.y(), strip.right() - left, strip.height());
    }

    private void fill(double x, double y, double width, double height, double radius, int fill, int border) {
        if (radius >= 2) {
            pen.roundRect(x, y, width, height, radius, fill, border, 1, 0);
        } else {
            pen.fillRect(x, y, width, height, fill);
            pen.strokeRect(x, y, width, height, border);
        }
    }

    /** A rectangle of which only the lower corners are round. */
    private void lowerPart(double x, double y, double width, double height, double radius, int fill) {
        pen.fillRect(x, y, width, height - radius, fill);
        if (y + height - radius > state.y(state.clip().bottom())) {
            return;
        }
        double top = y + height - radius;
        double curve = radius * 0.45;
        pen.moveTo(x, top - 0.5);
        pen.lineTo(x + width, top - 0.5);
        pen.lineTo(x + width, top);
        pen.curveTo(x + width, top + radius - curve, x + width - curve, top + radius, x + width - radius, top + radius);
        pen.lineTo(x + radius, top + radius);
        pen.curveTo(x + curve, top + radius, x, top + radius - curve, x, top);
        pen.fillPath(fill);
    }

    /** The name and the count in a header strip, on its colour, so that no line crosses them. */
    void paintTitle(Box box, int depth, Rect strip) {
        double room = strip.width() - 2 * Metrics.HEADER_PADDING - Metrics.HANDLE_SIZE;
        double size = Math.max(Metrics.TITLE_SIZE, Detail.READABLE / zoom);
        String title = Ellipsis.fit(box.label(), size, room);
        double x = state.x(strip.x() + Metrics.HEADER_PADDING);
        double baseline = state.y(strip.y() + Metrics.HEADER_HEIGHT / 2 + size * BASELINE);
        pen.font(size * zoom, true);
        double used = pen.textWidth(title) / zoom;
        int colour = header(box, depth);
        String count = state.style().detail(box);
        double countWidth = TextWidth.of(count, Metrics.DETAIL_SIZE);
        boolean counted = zoom >= Detail.COUNT_ZOOM && !count.isEmpty() && used + COUNT_GAP + countWidth <= room;
        double width = (used + (counted ? COUNT_GAP + countWidth : 0) + HALO) * zoom;
        pen.fillRect(x - HALO / 2 * zoom, baseline - size * zoom, width, size * 1.35 * zoom, colour);
        pen.text(title, x, baseline, Pen.Align.LEFT, theme.textOn(colour));
        if (counted) {
            pen.font(Metrics.DETAIL_SIZE * zoom, false);
            pen.text(count, x + (used + COUNT_GAP) * zoom, baseline, Pen.Align.LEFT, theme.mutedOn(colour));
        }
    }

    private void paintPanel(Panel panel, double left, double top, int depth, boolean fits) {
        Rect bounds = panel.bounds();
        if (!fits || !bounds.moved(left, top).intersects(state.clip())) {
            return;
        }
        double x = state.x(left + bounds.x());
        double y = state.y(top + bounds.y());
        fill(x, y, bounds.width() * zoom, bounds.height() * zoom, Metrics.OPEN_RADIUS * zoom, theme.body(depth + 1),
                theme.bodyBorder(depth + 1));
        if (state.labelled() && zoom >= Detail.TEXT_ZOOM) {
            double size = Math.max(Metrics.DETAIL_SIZE, Detail.READABLE / zoom);
            String heading = Ellipsis.fit(panel.heading(), size, bounds.width() - Metrics.PANEL_PADDING);
            pen.font(size * zoom, true);
            double baseline = y + (Metrics.PANEL_HEADING / 2 + size * BASELINE) * zoom;
            pen.text(heading, x + Metrics.PANEL_PADDING * zoom, baseline, Pen.Align.LEFT, theme.muted());
        }
    }
}
