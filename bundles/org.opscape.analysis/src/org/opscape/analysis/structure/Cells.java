/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.structure;

import java.util.Arrays;

/**
 * A partition of the vertices of two graphs into cells that is refined and can go back. Even numbers are vertices of the one graph, odd
 * ones of the other; a cell must have as many of each.
 */
final class Cells {
    private final int[] vertices;
    private final int[] positions;
    /** By vertex, where its cell begins. */
    private final int[] cells;
    /** By beginning of a cell, its end. */
    private final int[] ends;
    /** Beginnings of cells in the order in which they were split from the cells before them. */
    private int[] trail = new int[64];
    private int splits;

    /** Begins with vertices sorted by cell, and where the cells begin. */
    Cells(int[] sorted, boolean[] begins) {
        vertices = sorted;
        positions = new int[sorted.length];
        cells = new int[sorted.length];
        ends = new int[sorted.length];
        int cell = 0;
        for (int i = 0; i < sorted.length; i++) {
            cell = begins[i] ? i : cell;
            positions[sorted[i]] = i;
            cells[sorted[i]] = cell;
            ends[cell] = i + 1;
        }
    }

    int cell(int vertex) {
        return cells[vertex];
    }

    int end(int cell) {
        return ends[cell];
    }

    int size(int cell) {
        return ends[cell] - cell;
    }

    int vertex(int position) {
        return vertices[position];
    }

    boolean isBalanced(int cell) {
        int odd = 0;
        for (int i = cell; i < ends[cell]; i++) {
            odd += vertices[i] & 1;
        }
        return 2 * odd == ends[cell] - cell;
    }

    void move(int vertex, int position) {
        int other = vertices[position];
        vertices[positions[vertex]] = other;
        positions[other] = positions[vertex];
        vertices[position] = vertex;
        positions[vertex] = position;
    }

    /** Puts these vertices, which are there already, at a position and after it. */
    void place(int[] ordered, int count, int position) {
        for (int i = 0; i < count; i++) {
            vertices[position + i] = ordered[i];
            positions[ordered[i]] = position + i;
        }
    }

    /** Makes the vertices from a position to the end of their cell a cell. */
    void split(int position) {
        int cell = cells[vertices[position]];
        int end = ends[cell];
        ends[cell] = position;
        ends[position] = end;
        for (int i = position; i < end; i++) {
            cells[vertices[i]] = position;
        }
        trail = splits < trail.length ? trail : Arrays.copyOf(trail, 2 * splits);
        trail[splits++] = position;
    }

    int splits() {
        return splits;
    }

    /** Joins again what was split since there were so many splits. */
    void undo(int toSplits) {
        while (splits > toSplits) {
            int position = trail[--splits];
            int cell = cells[vertices[position - 1]];
            ends[cell] = ends[position];
            for (int i = position; i < ends[position]; i++) {
                cells[vertices[i]] = cell;
            }
        }
    }
}
