/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.free;

import java.util.Arrays;

/**
 * The upright and level ways on which a line may go: beside each box, and through its own ends. A piece between two neighbouring crossings
 * is free, near to a box, taken by another line, or closed by a box.
 */
final class WayGrid {
    /** How far ways are from boxes. */
    static final double MARGIN = 10;
    private static final double TOUCH = 1;
    private static final double SAME = 0.5;
    private static final double NEAR_COST = 3;
    private static final double TAKEN_COST = 1.5;

    final double[] xs;
    final double[] ys;
    /** What it costs to go a px from a crossing to the right, and down; infinite where that is closed. */
    private final float[] right;
    private final float[] down;

    WayGrid(double[] allXs, double[] allYs) {
        xs = distinct(allXs);
        ys = distinct(allYs);
        right = new float[xs.length * ys.length];
        down = new float[xs.length * ys.length];
        Arrays.fill(right, 1);
        Arrays.fill(down, 1);
    }

    private static double[] distinct(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (double value : sorted) {
            if (size == 0 || value > sorted[size - 1] + SAME) {
                sorted[size++] = value;
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    void close(double x0, double y0, double x1, double y1) {
        mark(x0 - MARGIN + SAME, y0 - MARGIN + SAME, x1 + MARGIN - SAME, y1 + MARGIN - SAME, NEAR_COST);
        mark(x0 - TOUCH, y0 - TOUCH, x1 + TOUCH, y1 + TOUCH, Float.POSITIVE_INFINITY);
    }

    void take(double x0, double y0, double x1, double y1) {
        mark(Math.min(x0, x1) - TOUCH * 2, Math.min(y0, y1) - TOUCH * 2, Math.max(x0, x1) + TOUCH * 2, Math.max(y0, y1) + TOUCH * 2,
                TAKEN_COST);
    }

    /** Makes all pieces dearer that have a part within a rectangle. */
    private void mark(double x0, double y0, double x1, double y1, double cost) {
        int left = first(xs, x0);
        int top = first(ys, y0);
        for (int row = Math.max(0, top - 1); row < ys.length && ys[row] < y1; row++) {
            boolean within = ys[row] > y0;
            for (int column = Math.max(0, left - 1); column < xs.length && xs[column] < x1; column++) {
                int at = row * xs.length + column;
                if (within) {
                    right[at] = Math.max(right[at], (float) cost);
                }
                if (xs[column] > x0) {
                    down[at] = Math.max(down[at], (float) cost);
                }
            }
        }
    }

    private static int first(double[] values, double least) {
        int found = Arrays.binarySearch(values, least);
        return found < 0 ? -found - 1 : found;
    }

    /** {@return the number of the crossing nearest to a place} */
    int crossing(double x, double y) {
        return nearest(ys, y) * xs.length + nearest(xs, x);
    }

    private static int nearest(double[] values, double value) {
        int at = Math.min(first(values, value), values.length - 1);
        return at > 0 && value - values[at - 1] < values[at] - value ? at - 1 : at;
    }

    double x(int crossing) {
        return xs[crossing % xs.length];
    }

    double y(int crossing) {
        return ys[crossing / xs.length];
    }

    /** {@return the next crossing that way; -1 if there is none or the way is closed} */
    int next(int crossing, Side way) {
        int column = crossing % xs.length + way.dx;
        int row = crossing / xs.length + way.dy;
        if (column < 0 || row < 0 || column >= xs.length || row >= ys.length) {
            return -1;
        }
        int next = row * xs.length + column;
        return Float.isInfinite(factor(crossing, next, way)) ? -1 : next;
    }

    private float factor(int crossing, int next, Side way) {
        int piece = way.dx + way.dy > 0 ? crossing : next;
        return way.isLevel() ? right[piece] : down[piece];
    }

    double cost(int crossing, int next, Side way) {
        return factor(crossing, next, way) * (Math.abs(x(crossing) - x(next)) + Math.abs(y(crossing) - y(next)));
    }

    int size() {
        return xs.length * ys.length;
    }
}
