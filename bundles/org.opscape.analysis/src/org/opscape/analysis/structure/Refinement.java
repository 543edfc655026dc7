/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.structure;

import java.util.Arrays;

/**
 * Splits cells until all vertices of a cell have the same lines to each cell (colour refinement by the smaller halves, as Hopcroft 1971
 * and Paige and Tarjan 1987 do). O(lines * log vertices) as long as nothing is taken back.
 */
final class Refinement {
    private static final int INDEX_BITS = 24;

    private final PairGraph graph;
    private final Cells cells;
    private final Budget budget;
    private final long[] sums;
    private final boolean[] touched;
    private final boolean[] queued;
    private int[] queue;
    private int queueBegin;
    private int queueEnd;
    private final int[] touchedVertices;
    private int touchedCount;
    /** By cell, how many of its vertices were touched; these are at its end. */
    private final int[] counts;
    private long[] keys = new long[64];
    private int[] ordered = new int[64];

    Refinement(PairGraph graph, Cells cells, Budget budget) {
        this.graph = graph;
        this.cells = cells;
        this.budget = budget;
        int vertices = graph.vertices();
        sums = new long[vertices];
        touched = new boolean[vertices];
        queued = new boolean[vertices];
        queue = new int[Math.max(64, vertices)];
        touchedVertices = new int[vertices];
        counts = new int[vertices];
    }

    void enqueue(int cell) {
        if (!queued[cell]) {
            queued[cell] = true;
            if (queueEnd == queue.length) {
                queue = queueBegin > queue.length / 2 ? queue : Arrays.copyOf(queue, 2 * queue.length);
                System.arraycopy(queue, queueBegin, queue, 0, queueEnd - queueBegin);
                queueEnd -= queueBegin;
                queueBegin = 0;
            }
            queue[queueEnd++] = cell;
        }
    }

    /** Refines; returns false as soon as a cell has more vertices of one graph than of the other, or the budget is used up. */
    boolean refine() {
        boolean fine = true;
        while (fine && queueBegin < queueEnd) {
            int splitter = queue[queueBegin++];
            queued[splitter] = false;
            fine = budget.take(touch(splitter)) && splitTouched();
        }
        while (queueBegin < queueEnd) {
            queued[queue[queueBegin++]] = false;
        }
        queueBegin = 0;
        queueEnd = 0;
        return fine;
    }

    private int touch(int splitter) {
        int steps = cells.size(splitter);
        for (int i = splitter; i < cells.end(splitter); i++) {
            int vertex = cells.vertex(i);
            for (int place = graph.first(vertex); place < graph.end(vertex); place++) {
                int neighbour = graph.neighbour(place);
                sums[neighbour] += graph.label(place);
                if (!touched[neighbour]) {
                    touched[neighbour] = true;
                    touchedVertices[touchedCount++] = neighbour;
                }
                steps++;
            }
        }
        return steps;
    }

    private boolean splitTouched() {
        for (int i = 0; i < touchedCount; i++) {
            int vertex = touchedVertices[i];
            int cell = cells.cell(vertex);
            cells.move(vertex, cells.end(cell) - ++counts[cell]);
        }
        boolean fine = true;
        for (int i = 0; i < touchedCount; i++) {
            int cell = cells.cell(touchedVertices[i]);
            if (counts[cell] > 0) {
                int count = counts[cell];
                counts[cell] = 0;
                fine = fine && split(cell, count);
            }
        }
        for (int i = 0; i < touchedCount; i++) {
            sums[touchedVertices[i]] = 0;
            touched[touchedVertices[i]] = false;
        }
        touchedCount = 0;
        return fine;
    }

    /** Splits a cell by the sums of the vertices at its end. */
    private boolean split(int cell, int count) {
        if (count >= 1 << INDEX_BITS) {
            return false;
        }
        if (count > keys.length) {
            keys = new long[2 * count];
            ordered = new int[2 * count];
        }
        int begin = cells.end(cell) - count;
        for (int i = 0; i < count; i++) {
            keys[i] = Hash64.mix(sums[cells.vertex(begin + i)]) << INDEX_BITS | i;
        }
        Arrays.sort(keys, 0, count);
        for (int i = 0; i < count; i++) {
            ordered[i] = cells.vertex(begin + (int) (keys[i] & (1 << INDEX_BITS) - 1));
        }
        cells.place(ordered, count, begin);
        boolean all = queued[cell];
        int largest = cell;
        int pieces = cells.splits();
        for (int i = count - 1; i >= 0; i--) {
            if (begin + i > cell && (i == 0 || keys[i] >>> INDEX_BITS != keys[i - 1] >>> INDEX_BITS)) {
                cells.split(begin + i);
                largest = cells.size(begin + i) > cells.size(largest) ? begin + i : largest;
                if (!cells.isBalanced(begin + i)) {
                    return false;
                }
            }
        }
        if (cells.splits() > pieces) {
            largest = cells.size(cell) >= cells.size(largest) ? cell : largest;
            enqueuePieces(cell, begin + count, all ? -1 : largest);
        }
        return true;
    }

    private void enqueuePieces(int cell, int end, int except) {
        for (int piece = cell; piece < end; piece = cells.end(piece)) {
            if (piece != except) {
                enqueue(piece);
            }
        }
    }
}
