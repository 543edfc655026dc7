/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import java.util.Arrays;
import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.look.TextWidth;
import org.opscape.diagram.scene.Direction;

/**
 * Finds places for labels on their lines that are clear of boxes and of other labels, and of other lines as far as that can be. What is
 * occupied is kept in the cells of a coarse grid, so that a question takes time by what is near.
 */
final class LabelPlaces {
    private static final double CELL = 96;
    private static final double HALF_HEIGHT = Metrics.DETAIL_SIZE * 0.65;
    private static final double[] ALONG = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8};
    /** On a shorter piece of a line, there is one place for a label at most. */
    private static final double LONG = 3 * HALF_HEIGHT;
    /** Between a line and a label that has no room on it. */
    private static final double BESIDE = 4;
    /** Among so many lines no place is clear, and to look for it would take long. */
    private static final int MANY = 1500;

    private final boolean sideways;
    private final int columns;
    private final int rows;
    private final double cell;
    private int[] heads;
    private int[] nexts = new int[64];
    private double[] rects = new double[256];
    private int size;
    private int entries;
    private int[] items = new int[64];
    private LineCells lines;
    private double bestX;
    private double bestY;
    private int fewest;

    /**
     * Makes an empty field.
     *
     * @param direction the way of the data
     * @param width the width of the field
     * @param height its height
     * @param things about how many boxes and lines there will be, so that there are not many more cells
     */
    LabelPlaces(Direction direction, double width, double height, int things) {
        sideways = direction == Direction.RIGHT;
        cell = Math.max(CELL, Math.max(Math.max(width, height) / 512, Math.sqrt(width * height / (64 + 4.0 * things))));
        columns = (int) (width / cell) + 1;
        rows = (int) (height / cell) + 1;
        heads = new int[columns * rows];
        Arrays.fill(heads, -1);
        lines = new LineCells(new double[0][], new double[0], cell, 1, 1);
    }

    /** Says where all lines are. */
    void lines(double[][] points, double[] widths) {
        if (points.length <= MANY) {
            lines = new LineCells(points, widths, cell, columns, rows);
        }
    }

    /** Says that a rectangle is taken. */
    void occupy(double x, double y, double width, double height) {
        if (size * 4 + 4 > rects.length) {
            rects = Arrays.copyOf(rects, rects.length * 2);
        }
        rects[size * 4] = x;
        rects[size * 4 + 1] = y;
        rects[size * 4 + 2] = x + width;
        rects[size * 4 + 3] = y + height;
        for (int row = row(y); row <= row(y + height); row++) {
            for (int column = column(x); column <= column(x + width); column++) {
                link(row * columns + column);
            }
        }
        size++;
    }

    private void link(int slot) {
        if (entries == nexts.length) {
            nexts = Arrays.copyOf(nexts, entries * 2);
            items = Arrays.copyOf(items, entries * 2);
        }
        nexts[entries] = heads[slot];
        items[entries] = size;
        heads[slot] = entries++;
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, x / cell));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, y / cell));
    }

    private boolean isFree(double x0, double y0, double x1, double y1) {
        for (int row = row(y0); row <= row(y1); row++) {
            for (int column = column(x0); column <= column(x1); column++) {
                for (int entry = heads[row * columns + column]; entry >= 0; entry = nexts[entry]) {
                    int at = items[entry] * 4;
                    if (rects[at] < x1 && rects[at + 2] > x0 && rects[at + 1] < y1 && rects[at + 3] > y0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /**
     * Places a label.
     *
     * @param text the label
     * @param line the number of its line
     * @param points the points of its line, as it is drawn
     * @param swung whether that is one swing, in many pieces
     * @return x and y of its middle
     */
    double[] place(String text, int line, double[] points, boolean swung) {
        int longest = swung ? (points.length - 4) / 4 * 2 : longest(points);
        bestX = (points[longest] + points[longest + 2]) / 2;
        bestY = (points[longest + 1] + points[longest + 3]) / 2;
        fewest = Integer.MAX_VALUE;
        if (!text.isEmpty()) {
            double half = TextWidth.of(text, Metrics.DETAIL_SIZE) / 2;
            look(line, points, longest, half, 0);
            lookElsewhere(line, points, longest, half, 0);
            for (int side = 0; side < 2 && fewest > 0; side++) {
                double aside = (side == 0 ? -1 : 1) * (sideways ? HALF_HEIGHT + BESIDE : half + BESIDE);
                look(line, points, longest, half, aside);
                lookElsewhere(line, points, longest, half, aside);
            }
            if (fewest == 0) {
                occupy(bestX - half, bestY - HALF_HEIGHT, 2 * half, 2 * HALF_HEIGHT);
            }
        }
        return new double[] {bestX, bestY};
    }

    /** Looks on all other pieces, beginning with those next to one. */
    private void lookElsewhere(int line, double[] points, int first, double half, double aside) {
        int last = points.length - 4;
        for (int off = 2; off <= Math.max(first, last - first) && fewest > 0; off += 2) {
            for (int i = first - off; i <= first + off && fewest > 0; i += 2 * off) {
                if (i >= 0 && i <= last && (i > 0 && i < last || reach(points, i) >= LONG)) {
                    look(line, points, i, half, aside);
                }
            }
        }
    }

    private int longest(double[] points) {
        int longest = 0;
        double most = -1;
        for (int i = 0; i + 3 < points.length; i += 2) {
            double length = reach(points, i);
            if (length > most) {
                most = length;
                longest = i;
            }
        }
        return longest;
    }

    /** {@return whether the label that was placed last is clear of all else} */
    boolean fits() {
        return fewest == 0;
    }

    /** How far a piece of a line goes along the flow; pieces across it count little. */
    private double reach(double[] points, int i) {
        double dx = Math.abs(points[i + 2] - points[i]);
        double dy = Math.abs(points[i + 3] - points[i + 1]);
        return sideways ? dx + dy / 4 : dy + dx / 4;
    }

    /** Looks on a piece of a line, or beside it, for a free place through which fewer other lines go. */
    private void look(int line, double[] points, int i, double half, double aside) {
        int places = reach(points, i) < LONG ? 1 : ALONG.length;
        for (int k = 0; k < places && fewest > 0; k++) {
            double x = points[i] + (points[i + 2] - points[i]) * ALONG[k] + (sideways ? 0 : aside);
            double y = points[i + 1] + (points[i + 3] - points[i + 1]) * ALONG[k] + (sideways ? aside : 0);
            if (isFree(x - half, y - HALF_HEIGHT, x + half, y + HALF_HEIGHT)) {
                int foreign = lines.count(line, x - half, y - HALF_HEIGHT, x + half, y + HALF_HEIGHT);
                if (foreign < fewest) {
                    fewest = foreign;
                    bestX = x;
                    bestY = y;
                }
            }
        }
    }
}
