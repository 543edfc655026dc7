/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.free;

import java.util.Arrays;

/**
 * Leads lines around boxes. Looks only at what is near the two ends; where nothing is found among that, or too much is there, the line goes
 * straight.
 */
public final class Wayfinder {
    /** How far around the two ends a line may go. */
    private static final double[] REACHES = {60, 400};
    private static final int MOST_BOXES = 250;
    private static final int MOST_TAKEN = 40;
    private static final double BESIDE = 8;
    private static final double LEAST_STRETCH = 16;

    private final Spots boxes;
    private final double width;
    private final double height;
    private final double header;
    private double[] taken = new double[64];
    private int takenSize;
    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private int size;

    /**
     * Takes the boxes.
     *
     * @param boxes their footprints in the group's frame
     * @param width the width of the frame
     * @param height its height
     * @param header how much of it the header takes
     */
    public Wayfinder(Spots boxes, double width, double height, double header) {
        this.boxes = boxes;
        this.width = width;
        this.height = height;
        this.header = header;
    }

    /**
     * Says where a line goes; others had better not go along there as well.
     *
     * @param points its points
     */
    public void take(double[] points) {
        for (int i = 0; i + 3 < points.length; i += 2) {
            double dx = Math.abs(points[i + 2] - points[i]);
            double dy = Math.abs(points[i + 3] - points[i + 1]);
            if (Math.min(dx, dy) < 1 && Math.max(dx, dy) > LEAST_STRETCH) {
                taken = takenSize + 4 > taken.length ? Arrays.copyOf(taken, taken.length * 2) : taken;
                System.arraycopy(points, i, taken, takenSize, 4);
                takenSize += 4;
            }
        }
    }

    /**
     * Tells whether no box has a part within a rectangle.
     *
     * @param x0 the left edge
     * @param y0 the top edge
     * @param x1 the right edge
     * @param y1 the bottom edge
     * @return whether it is free
     */
    public boolean isFree(double x0, double y0, double x1, double y1) {
        for (int i = 0; i < boxes.count(); i++) {
            if (boxes.xs()[i] < x1 && boxes.right(i) > x0 && boxes.ys()[i] < y1 && boxes.bottom(i) > y0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Leads a line from one end to the other.
     *
     * @param from where it begins
     * @param to where it ends
     * @return its points
     */
    public double[] lead(LineEnd from, LineEnd to) {
        for (double reach : REACHES) {
            double[] found = lead(from, to, reach);
            if (found.length > 0) {
                return joined(from, found, to);
            }
        }
        return new double[] {from.x(), from.y(), to.x(), to.y()};
    }

    private double[] lead(LineEnd from, LineEnd to, double reach) {
        double left = Math.min(from.clearX(), to.clearX()) - reach;
        double right = Math.max(from.clearX(), to.clearX()) + reach;
        double top = Math.min(from.clearY(), to.clearY()) - reach;
        double bottom = Math.max(from.clearY(), to.clearY()) + reach;
        int[] near = new int[boxes.count()];
        int count = 0;
        for (int i = 0; i < near.length; i++) {
            if (boxes.xs()[i] < right && boxes.right(i) > left && boxes.ys()[i] < bottom && boxes.bottom(i) > top) {
                near[count++] = i;
            }
        }
        if (count > MOST_BOXES) {
            return new double[0];
        }
        near = Arrays.copyOf(near, count);
        WayGrid grid = grid(from, to, near, left, top, right, bottom);
        int start = grid.crossing(from.clearX(), from.clearY());
        int end = grid.crossing(to.clearX(), to.clearY());
        return new ShortestWay(grid).find(start, from.way(), end, to.way().opposite());
    }

    private WayGrid grid(LineEnd from, LineEnd to, int[] near, double left, double top, double right, double bottom) {
        size = 0;
        add(from.clearX(), from.clearY());
        add(to.clearX(), to.clearY());
        add((from.clearX() + to.clearX()) / 2, (from.clearY() + to.clearY()) / 2);
        for (int i : near) {
            addWithin(boxes.xs()[i] - WayGrid.MARGIN, boxes.ys()[i] - WayGrid.MARGIN);
            addWithin(boxes.right(i) + WayGrid.MARGIN, boxes.bottom(i) + WayGrid.MARGIN);
        }
        int[] lines = takenWithin(left, top, right, bottom);
        for (int i : lines) {
            if (takenSize <= 4 * MOST_TAKEN) {
                addWithin(taken[i] - BESIDE, taken[i + 1] - BESIDE);
                addWithin(taken[i + 2] + BESIDE, taken[i + 3] + BESIDE);
            }
        }
        WayGrid grid = new WayGrid(Arrays.copyOf(xs, size), Arrays.copyOf(ys, size));
        for (int i : lines) {
            grid.take(taken[i], taken[i + 1], taken[i + 2], taken[i + 3]);
        }
        for (int i : near) {
            grid.close(boxes.xs()[i], boxes.ys()[i], boxes.right(i), boxes.bottom(i));
        }
        return grid;
    }

    private int[] takenWithin(double left, double top, double right, double bottom) {
        int[] found = new int[takenSize / 4];
        int count = 0;
        for (int i = 0; i < takenSize; i += 4) {
            if (Math.min(taken[i], taken[i + 2]) < right && Math.max(taken[i], taken[i + 2]) > left
                    && Math.min(taken[i + 1], taken[i + 3]) < bottom && Math.max(taken[i + 1], taken[i + 3]) > top) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Ways stay within the frame and below its header. */
    private void addWithin(double x, double y) {
        add(Math.max(WayGrid.MARGIN / 2, Math.min(width - WayGrid.MARGIN / 2, x)),
                Math.max(header + WayGrid.MARGIN / 2, Math.min(height - WayGrid.MARGIN / 2, y)));
    }

    private void add(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, size * 2);
            ys = Arrays.copyOf(ys, size * 2);
        }
        xs[size] = x;
        ys[size++] = y;
    }

    /** All points without those that change nothing. */
    private static double[] joined(LineEnd from, double[] inner, LineEnd to) {
        double[] points = new double[inner.length + 4];
        points[0] = from.x();
        points[1] = from.y();
        int size = 2;
        for (int i = 0; i <= inner.length; i += 2) {
            double x = i < inner.length ? inner[i] : to.x();
            double y = i < inner.length ? inner[i + 1] : to.y();
            boolean on = size >= 4 && (same(points[size - 4], points[size - 2], x) || same(points[size - 3], points[size - 1], y));
            size -= on ? 2 : 0;
            points[size++] = x;
            points[size++] = y;
        }
        return Arrays.copyOf(points, size);
    }

    private static boolean same(double a, double b, double c) {
        return Math.abs(a - b) < 0.6 && Math.abs(b - c) < 0.6;
    }
}
