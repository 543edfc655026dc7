/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import java.util.Arrays;

/** The course of one line on the surface. An instance is used for one line after the other, so that none leaves garbage. */
final class Curve {
    private static final double LEVEL = 0.75;
    private static final double ROUNDING = 22;
    /** How much of the first and of the last stretch a bend and a head may take together. */
    private static final double OUTER = 0.92;
    private static final double STUB = 26;
    private static final double CONTROL = 0.58;
    private static final double BACK = 12;
    private static final double NOTCH = 0.78;
    private static final double INTO_HEAD = 0.76;

    private double[] xs = new double[16];
    private double[] ys = new double[16];
    private int count;
    private double zoom;
    private boolean level;
    private double startShare;
    private double endShare;

    /** Takes a line; points that lie on one another are joined. The data flow to the right or left if {@code alongX}, else up or down. */
    void set(double[] points, double originX, double originY, double scale, boolean alongX) {
        level = alongX;
        int most = points.length / 2;
        if (xs.length < most) {
            xs = Arrays.copyOf(xs, 2 * most);
            ys = Arrays.copyOf(ys, 2 * most);
        }
        zoom = scale;
        count = 0;
        for (int i = 0; i < points.length; i += 2) {
            double x = originX + points[i] * scale;
            double y = originY + points[i + 1] * scale;
            if (count == 0 || Math.abs(x - xs[count - 1]) + Math.abs(y - ys[count - 1]) > 0.01) {
                xs[count] = x;
                ys[count++] = y;
            }
        }
        dropStubs();
    }

    /** A line whose only bends are right at its ends swings better without them. */
    private void dropStubs() {
        int last = count - 1;
        for (int i = 1; i < last; i++) {
            if (Math.min(length(0, i), length(i, last)) > STUB * zoom) {
                return;
            }
        }
        if (count > 2) {
            xs[1] = xs[last];
            ys[1] = ys[last];
            count = 2;
        }
    }

    /** Adds the line to the pen's path as straight stretches. */
    void straight(Pen pen) {
        pen.moveTo(xs[0], ys[0]);
        for (int i = 1; i < count; i++) {
            pen.lineTo(xs[i], ys[i]);
        }
    }

    /**
     * Draws the line straight and thin: level and upright stretches as rectangles, which are much cheaper than the rest.
     *
     * @param colour with less alpha for less than one px of width
     */
    void hairline(Pen pen, int colour) {
        boolean slanted = false;
        for (int i = 1; i < count; i++) {
            double width = Math.abs(xs[i] - xs[i - 1]);
            double height = Math.abs(ys[i] - ys[i - 1]);
            if (width < LEVEL || height < LEVEL) {
                pen.fillRect(Math.min(xs[i], xs[i - 1]), Math.min(ys[i], ys[i - 1]), Math.max(1, width), Math.max(1, height), colour);
            } else {
                pen.moveTo(xs[i - 1], ys[i - 1]);
                pen.lineTo(xs[i], ys[i]);
                slanted = true;
            }
        }
        if (slanted) {
            pen.strokePath(colour, 1, 0);
        }
    }

    /**
     * Adds the line to the pen's path with round bends.
     *
     * @param startHead the length of the head at its beginning, into which the line reaches only a little
     * @param endHead likewise at its end
     */
    void smooth(Pen pen, double startHead, double endHead) {
        if (count < 2) {
            return;
        }
        if (isSwung()) {
            swing(pen, startHead * INTO_HEAD, endHead * INTO_HEAD);
            return;
        }
        startShare = cut(0, 1, startHead * INTO_HEAD);
        endShare = cut(count - 1, count - 2, endHead * INTO_HEAD);
        pen.moveTo(between(xs, 0, 1, startShare), between(ys, 0, 1, startShare));
        for (int i = 1; i < count - 1; i++) {
            bend(pen, i);
        }
        pen.lineTo(between(xs, count - 1, count - 2, endShare), between(ys, count - 1, count - 2, endShare));
    }

    /** Whether the line has no bends but goes askew: then it leaves and arrives along the way of the data. */
    private boolean isSwung() {
        return count == 2 && Math.min(Math.abs(xs[1] - xs[0]), Math.abs(ys[1] - ys[0])) > LEVEL;
    }

    private void swing(Pen pen, double startCut, double endCut) {
        double way = level ? xs[1] - xs[0] : ys[1] - ys[0];
        double start = Math.copySign(Math.min(startCut, Math.abs(way) / 3), way);
        double end = Math.copySign(Math.min(endCut, Math.abs(way) / 3), way);
        if (level) {
            double x0 = xs[0] + start;
            double x1 = xs[1] - end;
            double middle = (x0 + x1) / 2;
            pen.moveTo(x0, ys[0]);
            pen.curveTo(middle, ys[0], middle, ys[1], x1, ys[1]);
        } else {
            double y0 = ys[0] + start;
            double y1 = ys[1] - end;
            double middle = (y0 + y1) / 2;
            pen.moveTo(xs[0], y0);
            pen.curveTo(xs[0], middle, xs[1], middle, xs[1], y1);
        }
    }

    /** A bend takes at most half of a stretch, or what a head leaves of the first and the last one. */
    private void bend(Pen pen, int corner) {
        double before = cutHalf(corner, corner - 1);
        double after = cutHalf(corner, corner + 1);
        pen.lineTo(between(xs, corner, corner - 1, before), between(ys, corner, corner - 1, before));
        double in = before * (1 - CONTROL);
        double out = after * (1 - CONTROL);
        pen.curveTo(between(xs, corner, corner - 1, in), between(ys, corner, corner - 1, in), between(xs, corner, corner + 1, out),
                between(ys, corner, corner + 1, out), between(xs, corner, corner + 1, after), between(ys, corner, corner + 1, after));
    }

    private double cutHalf(int corner, int neighbour) {
        double most = neighbour == 0 ? OUTER - startShare : neighbour == count - 1 ? OUTER - endShare : 0.5;
        return Math.min(Math.max(0, most), ROUNDING * zoom / length(corner, neighbour));
    }

    /** The share of a stretch that a length takes from its first point on, at most most of it. */
    private double cut(int from, int to, double length) {
        return Math.min(0.9, length / length(from, to));
    }

    private double length(int from, int to) {
        return Math.hypot(xs[to] - xs[from], ys[to] - ys[from]);
    }

    private static double between(double[] values, int from, int to, double share) {
        return values[from] + (values[to] - values[from]) * share;
    }

    /** Adds an arrow head at one end to the pen's path. */
    void head(Pen pen, boolean atEnd, double length, double half) {
        if (count < 2) {
            return;
        }
        int tip = atEnd ? count - 1 : 0;
        int before = atEnd ? count - 2 : 1;
        double distance = length(before, tip);
        if (isSwung()) {
            double dx = level ? Math.signum(xs[tip] - xs[before]) : 0;
            double dy = level ? 0 : Math.signum(ys[tip] - ys[before]);
            arrow(pen, xs[tip], ys[tip], dx, dy, length, half);
            return;
        }
        arrow(pen, xs[tip], ys[tip], (xs[tip] - xs[before]) / distance, (ys[tip] - ys[before]) / distance, length, half);
    }

    /** {@return how far the line's end is from its beginning, in px, along the axis on which that is more} */
    double extent() {
        return Math.max(Math.abs(xs[count - 1] - xs[0]), Math.abs(ys[count - 1] - ys[0]));
    }

    /** Whether the line comes out before where it began, against the flow. */
    boolean goesBack(boolean upwards) {
        double way = level ? xs[count - 1] - xs[0] : ys[count - 1] - ys[0];
        return (upwards ? -way : way) < -BACK * zoom;
    }

    /** Adds a chevron in the middle of each long straight stretch to the pen's path, and several to very long ones; returns how many. */
    int chevrons(Pen pen, double length, double half, boolean backwards) {
        int drawn = 0;
        if (isSwung()) {
            return swungChevron(pen, length, half, backwards);
        }
        for (int i = 1; i < count; i++) {
            double stretch = length(i - 1, i);
            if (stretch < Detail.CHEVRON_STRETCH) {
                continue;
            }
            int number = Math.max(1, (int) (stretch / Detail.CHEVRON_DISTANCE));
            double sign = backwards ? -1 : 1;
            double dx = sign * (xs[i] - xs[i - 1]) / stretch;
            double dy = sign * (ys[i] - ys[i - 1]) / stretch;
            for (int k = 0; k < number; k++) {
                double share = (k + 0.5) / number;
                double x = between(xs, i - 1, i, share) + dx * length / 2;
                double y = between(ys, i - 1, i, share) + dy * length / 2;
                arrow(pen, x, y, dx, dy, length, half);
                drawn++;
            }
        }
        return drawn;
    }

    /** In the middle of a line that swings, along its way there. */
    private int swungChevron(Pen pen, double length, double half, boolean backwards) {
        if (length(0, 1) < Detail.CHEVRON_STRETCH) {
            return 0;
        }
        double sign = backwards ? -1 : 1;
        double dx = sign * (xs[1] - xs[0]) * (level ? 1 : 2);
        double dy = sign * (ys[1] - ys[0]) * (level ? 2 : 1);
        double norm = Math.hypot(dx, dy);
        double x = (xs[0] + xs[1]) / 2 + dx / norm * length / 2;
        double y = (ys[0] + ys[1]) / 2 + dy / norm * length / 2;
        arrow(pen, x, y, dx / norm, dy / norm, length, half);
        return 1;
    }

    private static void arrow(Pen pen, double x, double y, double dx, double dy, double length, double half) {
        pen.moveTo(x, y);
        pen.lineTo(x - dx * length - dy * half, y - dy * length + dx * half);
        pen.lineTo(x - dx * length * NOTCH, y - dy * length * NOTCH);
        pen.lineTo(x - dx * length + dy * half, y - dy * length - dx * half);
    }
}
