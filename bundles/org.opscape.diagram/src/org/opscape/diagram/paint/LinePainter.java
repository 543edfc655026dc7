/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import java.util.ArrayList;
import java.util.List;
import org.opscape.diagram.flow.StrongParts;
import org.opscape.diagram.look.Colours;
import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.look.TextWidth;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Port;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Route;

/** Paints the lines of open groups, and their labels. */
final class LinePainter {
    private static final double FADED = 0.3;
    private static final double THIN_ALPHA = 0.95;
    private static final double WIDE_ALPHA = 0.6;
    private static final double HEAD_ALPHA = 1.3;
    private static final double THINNEST = 0.7;
    private static final double HAIRLINE = 1.4;
    private static final double ROUTE_LEAST = 1.6;
    private static final double ROUTE_MORE = 1.1;
    private static final double BACK_DASH = 7;
    private static final double PORT_RADIUS = 2.5;
    private static final double PORT_REACH = 2;
    private static final double LABEL_PADDING = 3;

    private final Pen pen;
    private final PaintState state;
    private final Theme theme;
    private final double zoom;
    private final Curve curve = new Curve();
    private final Rect clip;
    private final boolean level;
    private final boolean upwards;
    private final Marks marks;
    private final StrongParts strong;
    private LabelRoom room;

    LinePainter(Pen pen, PaintState state, Direction direction) {
        this.pen = pen;
        level = direction == Direction.RIGHT;
        upwards = direction == Direction.UP;
        this.state = state;
        marks = state.lit();
        strong = state.flow().strong();
        theme = state.theme();
        zoom = state.zoom();
        double reach = Metrics.LINE_MAX_WIDTH;
        Rect part = state.clip();
        clip = new Rect(part.x() - reach, part.y() - reach, part.width() + 2 * reach, part.height() + 2 * reach);
    }

    void paint(Visible.Places open) {
        boolean traced = !strong.isEmpty();
        boolean anyLit = marks.anyLit();
        paint(open, Layer.REST, traced || anyLit);
        if (traced) {
            paint(open, Layer.STRONG, false);
        }
        if (anyLit) {
            paint(open, Layer.LIT, false);
        }
        pen.alpha(1);
    }

    /** Lit lines lie over the others, so they have a turn of their own; so do those that are traced. */
    private enum Layer {
        REST, STRONG, LIT
    }

    private void paint(Visible.Places open, Layer layer, boolean fading) {
        boolean dims = !state.flow().dimmed().isEmpty();
        for (int i = 0; i < open.count; i++) {
            Box group = open.boxes[i];
            Interior interior = group.content();
            double opacity = open.opacities[i];
            boolean near = open.near[i] && strong.isEmpty();
            pen.alpha(fading && !near ? opacity * FADED : opacity);
            List<Route> main = new ArrayList<>();
            for (Route route : interior.routes()) {
                if (layer(route) == layer && isVisible(route, open, i)) {
                    if (layer == Layer.REST && isMain(route)) {
                        main.add(route);
                        continue;
                    }
                    if (dims) {
                        pen.alpha(fading && !near || isDimmed(route) ? opacity * FADED : opacity);
                    }
                    paint(route, interior, open.xs[i], open.ys[i]);
                }
            }
            pen.alpha(fading && !near ? opacity * FADED : opacity);
            for (Route route : main) {
                paint(route, interior, open.xs[i], open.ys[i]);
            }
            if (layer == Layer.REST && opacity == 1 && zoom >= Detail.TEXT_ZOOM) {
                paintPorts(interior, open.xs[i], open.ys[i]);
            }
        }
    }

    private boolean isDimmed(Route route) {
        return isDimmed(route.from()) || isDimmed(route.to());
    }

    private boolean isDimmed(int node) {
        return node >= 0 && state.flow().dimmed().get(node);
    }

    private Layer layer(Route route) {
        if (isLit(route)) {
            return Layer.LIT;
        }
        return strength(route) == StrongParts.Strength.WEAK ? Layer.REST : Layer.STRONG;
    }

    private StrongParts.Strength strength(Route route) {
        return strong.isEmpty() ? StrongParts.Strength.WEAK : strong.strength(route.line());
    }

    /** The main route lies over other lines, and is one of them as soon as something comes forward. */
    private boolean isMain(Route route) {
        return !state.flow().route().isEmpty() && layer(route) == Layer.REST && state.flow().route().has(route.line());
    }

    private boolean isLit(Route route) {
        return marks.anyLit() && (marks.isLit(route.from()) || marks.isLit(route.to()));
    }

    private boolean isVisible(Route route, Visible.Places open, int group) {
        double[] points = route.points();
        double left = points[0];
        double right = left;
        double top = points[1];
        double bottom = top;
        for (int i = 2; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        if (Math.max(right - left, bottom - top) * zoom < Detail.LINE) {
            return false;
        }
        Rect frame = open.boxes[group].frame();
        boolean inside = open.opacities[group] == 1 || left >= 0 && top >= 0 && right <= frame.width() && bottom <= frame.height();
        double x = open.xs[group];
        double y = open.ys[group];
        return inside && x + left <= clip.right() && x + right >= clip.x() && y + top <= clip.bottom() && y + bottom >= clip.y();
    }

    private void paint(Route route, Interior interior, double left, double top) {
        boolean main = isMain(route);
        double width = main ? Math.max(ROUTE_LEAST, (route.width() + ROUTE_MORE) * zoom) : Math.max(THINNEST, route.width() * zoom);
        boolean control = route.isControl();
        curve.set(route.points(), state.x(left), state.y(top), zoom, level);
        int colour = main ? theme.route() : colour(route);
        boolean back = goesBack(route);
        boolean stands = main || zoom >= Detail.HEAD_ZOOM || layer(route) != Layer.REST;
        double head = headLength(route.width(), stands);
        boolean backwards = route.isReference();
        boolean forwards = !backwards || route.line().data() > route.line().reference();
        double endHead = forwards && !endsAtPort(route, interior) ? head : 0;
        double startHead = backwards ? head : 0;
        int strokeColour = control || main ? colour
                : Colours.withAlpha(colour, THIN_ALPHA + (WIDE_ALPHA - THIN_ALPHA) * Math.min(1, route.width() / Metrics.LINE_MAX_WIDTH));
        if (!stands && width <= HAIRLINE) {
            curve.hairline(pen, Colours.withAlpha(strokeColour, Math.min(1, width)));
        } else if (!stands) {
            curve.straight(pen);
            pen.strokePath(strokeColour, width, 0);
        } else {
            curve.smooth(pen, startHead, endHead);
            pen.strokePath(strokeColour, width, control ? 3.5 * zoom : back ? BACK_DASH * zoom : 0);
        }
        double solid = Math.min(1, (strokeColour >>> 24) / 255.0 * HEAD_ALPHA);
        paintHeads(route, Colours.withAlpha(colour, solid), startHead, endHead, stands);
    }

    private void paintHeads(Route route, int colour, double startHead, double endHead, boolean stands) {
        double half = 0.38 + 0.5 * route.width() / Metrics.arrowLength(route.width()) * 0.5;
        if (endHead > 0) {
            curve.head(pen, true, endHead, endHead * half);
        }
        if (startHead > 0) {
            curve.head(pen, false, startHead, startHead * half);
        }
        int chevrons = 0;
        if (!route.isControl() || layer(route) != Layer.REST) {
            double size = Math.max(Detail.MIN_HEAD, headLength(route.width(), stands)) * 0.85;
            chevrons = curve.chevrons(pen, size, size * half, route.isReference());
        }
        if (endHead > 0 || startHead > 0 || chevrons > 0) {
            pen.fillPath(colour);
        }
    }

    /** Heads of lines that stand out are there at any zoom. */
    private double headLength(double width, boolean stands) {
        double length = Metrics.arrowLength(width) * zoom;
        if (stands) {
            return Math.max(Detail.MIN_HEAD, length);
        }
        return curve.extent() >= Detail.SMALL_HEAD_REACH ? Math.max(Detail.SMALL_HEAD, length) : length >= Detail.HEAD ? length : 0;
    }

    private int colour(Route route) {
        if (marks.anyLit()) {
            if (marks.isLit(route.to())) {
                return theme.incoming();
            }
            if (marks.isLit(route.from())) {
                return theme.outgoing();
            }
        }
        return switch (strength(route)) {
            case STRONG -> theme.incoming();
            case BEHIND -> theme.outgoing();
            case WEAK -> goesBack(route) ? theme.back()
                    : route.isReference() ? theme.reference() : route.isControl() ? theme.control() : theme.line();
        };
    }

    /** Lines that go back only since a long picture is laid out in columns are like all others. */
    private boolean goesBack(Route route) {
        return !route.isControl() && curve.goesBack(upwards) && state.flow().back().has(route.line());
    }

    /** A line that leaves the group goes on outside: it has no head at the border. */
    private static boolean endsAtPort(Route route, Interior interior) {
        double[] points = route.points();
        for (Port port : interior.ports()) {
            if (!port.incoming() && port.outside() == route.to() && isNear(port, points[points.length - 2], points[points.length - 1])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(Port port, double x, double y) {
        return Math.abs(port.x() - x) <= PORT_REACH && Math.abs(port.y() - y) <= PORT_REACH;
    }

    private void paintPorts(Interior interior, double left, double top) {
        for (Port port : interior.ports()) {
            if (clip.contains(left + port.x(), top + port.y())) {
                pen.circle(state.x(left + port.x()), state.y(top + port.y()), PORT_RADIUS * zoom, theme.line(), 0, 0);
            }
        }
    }

    void paintLabels(Visible visible, List<NoteMark> notes) {
        Visible.Places open = visible.open;
        room = new LabelRoom(visible, state, notes);
        boolean anyLit = marks.anyLit();
        if (zoom < Detail.LINE_LABEL_ZOOM && !anyLit) {
            return;
        }
        pen.font(Metrics.DETAIL_SIZE * labelZoom(), false);
        for (int i = 0; i < open.count; i++) {
            for (Route route : open.boxes[i].content().routes()) {
                boolean lit = isLit(route);
                if (!route.label().isEmpty() && (lit || route.labelFits() && zoom >= Detail.LINE_LABEL_ZOOM) && isVisible(route, open, i)) {
                    pen.alpha(open.opacities[i]);
                    paintLabel(route, open.xs[i], open.ys[i], theme.body(open.depths[i]), isFaded(route, lit, open.near[i]));
                }
            }
        }
        pen.alpha(1);
    }

    private boolean isFaded(Route route, boolean lit, boolean near) {
        return strong.isEmpty() ? marks.anyLit() && !lit && !near : !lit && strength(route) == StrongParts.Strength.WEAK;
    }

    /** Labels that are shown only because a node is pointed at can be read at any zoom. */
    private double labelZoom() {
        return Math.max(zoom, Detail.LINE_LABEL_ZOOM);
    }

    private void paintLabel(Route route, double left, double top, int halo, boolean faded) {
        double width = (TextWidth.of(route.label(), Metrics.DETAIL_SIZE) + 2 * LABEL_PADDING) * labelZoom();
        double height = (Metrics.DETAIL_SIZE + LABEL_PADDING) * labelZoom();
        Rect place = new Rect(state.x(left + route.labelX()) - width / 2, state.y(top + route.labelY()) - height / 2, width, height);
        boolean fits = route.labelFits() && zoom >= Detail.LINE_LABEL_ZOOM && !room.coversNote(place);
        for (int i = 2; !fits && !room.take(place); i += 2) {
            if (i >= route.points().length) {
                return;
            }
            place = between(route.points(), i, left, top, width, height);
        }
        pen.roundRect(place.x(), place.y(), width, height, height / 3, Colours.withAlpha(halo, 0.88), 0, 0, 0);
        pen.text(route.label(), place.centerX(), place.centerY() + Metrics.DETAIL_SIZE * labelZoom() * 0.36, Pen.Align.CENTER,
                isLit(route) ? theme.text() : faded ? Colours.withAlpha(theme.muted(), FADED) : theme.muted());
    }

    /** The place in the middle of a stretch of a line. */
    private Rect between(double[] points, int end, double left, double top, double width, double height) {
        double x = state.x(left + (points[end - 2] + points[end]) / 2);
        double y = state.y(top + (points[end - 1] + points[end + 1]) / 2);
        return new Rect(x - width / 2, y - height / 2, width, height);
    }
}
