/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import java.util.Arrays;

/** Tells how many lines go through a rectangle. Their pieces are in the cells of a grid, so that a question takes time by what is near. */
final class LineCells {
    private static final double AIR = 1;

    private final double[][] lines;
    private final double[] widths;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] heads;
    /** In which question each line was counted last. */
    private final int[] counted;
    private int[] nexts = new int[256];
    private int[] lineOf = new int[256];
    private int[] pointOf = new int[256];
    private int size;
    private int question;

    /**
     * Takes the lines.
     *
     * @param lines the points of each
     * @param widths how wide each is
     * @param cell the size of a cell
     * @param columns how many columns of cells there are
     * @param rows how many rows
     */
    LineCells(double[][] lines, double[] widths, double cell, int columns, int rows) {
        this.lines = lines;
        this.widths = widths;
        this.cell = cell;
        this.columns = columns;
        this.rows = rows;
        heads = new int[columns * rows];
        counted = new int[lines.length];
        Arrays.fill(heads, -1);
        for (int line = 0; line < lines.length; line++) {
            for (int i = 0; i + 3 < lines[line].length; i += 2) {
                enter(line, i);
            }
        }
    }

    /** Enters a piece into the cells that it goes through: row by row, those columns which it passes there. */
    private void enter(int line, int i) {
        double[] points = lines[line];
        boolean down = points[i + 1] <= points[i + 3];
        double x0 = points[down ? i : i + 2];
        double y0 = points[down ? i + 1 : i + 3];
        double x1 = points[down ? i + 2 : i];
        double y1 = points[down ? i + 3 : i + 1];
        double slope = y1 - y0 < AIR ? 0 : (x1 - x0) / (y1 - y0);
        double reach = widths[line] / 2 + AIR;
        int last = row(y1 + reach);
        for (int row = row(y0 - reach); row <= last; row++) {
            double top = Math.max(y0, Math.min(y1, row * cell - reach));
            double bottom = Math.max(y0, Math.min(y1, (row + 1) * cell + reach));
            double one = slope == 0 ? x0 : x0 + (top - y0) * slope;
            double other = slope == 0 ? x1 : x0 + (bottom - y0) * slope;
            int to = column(Math.max(one, other) + reach);
            for (int column = column(Math.min(one, other) - reach); column <= to; column++) {
                link(row * columns + column, line, i);
            }
        }
    }

    private void link(int slot, int line, int point) {
        if (size == nexts.length) {
            nexts = Arrays.copyOf(nexts, size * 2);
            lineOf = Arrays.copyOf(lineOf, size * 2);
            pointOf = Arrays.copyOf(pointOf, size * 2);
        }
        nexts[size] = heads[slot];
        lineOf[size] = line;
        pointOf[size] = point;
        heads[slot] = size++;
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, x / cell));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, y / cell));
    }

    /** {@return how many lines besides one of them go through a rectangle} */
    int count(int own, double x0, double y0, double x1, double y1) {
        int count = 0;
        question++;
        for (int row = row(y0); row <= row(y1); row++) {
            for (int column = column(x0); column <= column(x1); column++) {
                for (int entry = heads[row * columns + column]; entry >= 0; entry = nexts[entry]) {
                    int line = lineOf[entry];
                    double reach = widths[line] / 2 + AIR;
                    if (line != own && counted[line] != question
                            && meets(lines[line], pointOf[entry], x0 - reach, y0 - reach, x1 + reach, y1 + reach)) {
                        counted[line] = question;
                        count++;
                    }
                }
            }
        }
        return count;
    }

    /** Whether a piece has a part within a rectangle: it is cut off at each of the four sides in turn (Liang and Barsky). */
    static boolean meets(double[] points, int i, double x0, double y0, double x1, double y1) {
        double x = points[i];
        double y = points[i + 1];
        double dx = points[i + 2] - x;
        double dy = points[i + 3] - y;
        double from = Math.max(entry(dx, x, x0, x1), entry(dy, y, y0, y1));
        double to = Math.min(exit(dx, x, x0, x1), exit(dy, y, y0, y1));
        return Math.max(0, from) <= Math.min(1, to);
    }

    private static double entry(double way, double start, double least, double most) {
        if (way == 0) {
            return start >= least && start <= most ? 0 : 2;
        }
        return ((way > 0 ? least : most) - start) / way;
    }

    private static double exit(double way, double start, double least, double most) {
        return way == 0 ? 1 : ((way > 0 ? most : least) - start) / way;
    }
}
