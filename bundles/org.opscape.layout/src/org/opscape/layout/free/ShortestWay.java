/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.free;

import java.util.Arrays;

/**
 * Finds the shortest way with few bends over a grid: A* (Hart, Nilsson and Raphael, 1968) over crossings and the ways by which they are
 * reached. Gives up after a number of steps. O(s log s) for s steps.
 */
final class ShortestWay {
    private static final int MOST_STEPS = 40_000;
    private static final double BEND = 40;
    private static final Side[] WAYS = Side.values();

    private final WayGrid grid;
    private final double[] costs;
    private final int[] before;
    private int[] heap = new int[256];
    private double[] keys = new double[256];
    private int size;

    ShortestWay(WayGrid grid) {
        this.grid = grid;
        costs = new double[grid.size() * WAYS.length];
        before = new int[costs.length];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
    }

    /**
     * Finds a way.
     *
     * @param start the crossing where it begins
     * @param way the way in which it sets out
     * @param end the crossing where it ends
     * @param arrival the way in which it goes on from there
     * @return x and y of its bends and ends in turn; empty if there is none, or none was found soon enough
     */
    double[] find(int start, Side way, int end, Side arrival) {
        int first = start * WAYS.length + way.ordinal();
        costs[first] = 0;
        before[first] = -1;
        add(first, 0);
        int last = end * WAYS.length + arrival.ordinal();
        for (int steps = 0; size > 0 && steps < MOST_STEPS; steps++) {
            double key = keys[0];
            int state = poll();
            if (state == last) {
                return points(last);
            }
            if (key <= costs[state] + rest(state, end) + 1e-9) {
                goOn(state, end, arrival);
            }
        }
        return new double[0];
    }

    private void goOn(int state, int end, Side arrival) {
        int crossing = state / WAYS.length;
        Side came = WAYS[state % WAYS.length];
        if (crossing == end) {
            relax(state, end * WAYS.length + arrival.ordinal(), came == arrival ? 0 : came == arrival.opposite() ? 4 * BEND : BEND, end);
            return;
        }
        for (Side way : WAYS) {
            int next = way == came.opposite() ? -1 : grid.next(crossing, way);
            if (next >= 0) {
                double cost = grid.cost(crossing, next, way) + (way == came ? 0 : BEND);
                relax(state, next * WAYS.length + way.ordinal(), cost, end);
            }
        }
    }

    private void relax(int from, int to, double more, int end) {
        double cost = costs[from] + more;
        if (cost < costs[to]) {
            costs[to] = cost;
            before[to] = from;
            add(to, cost + rest(to, end));
        }
    }

    private double rest(int state, int end) {
        int crossing = state / WAYS.length;
        double dx = Math.abs(grid.x(crossing) - grid.x(end));
        double dy = Math.abs(grid.y(crossing) - grid.y(end));
        return dx + dy + (dx > 0 && dy > 0 ? BEND : 0);
    }

    private double[] points(int last) {
        int count = 0;
        for (int state = last; state >= 0; state = before[state]) {
            count++;
        }
        double[] points = new double[2 * count];
        int at = points.length;
        for (int state = last; state >= 0; state = before[state]) {
            points[--at] = grid.y(state / WAYS.length);
            points[--at] = grid.x(state / WAYS.length);
        }
        return points;
    }

    private void add(int state, double key) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
            keys = Arrays.copyOf(keys, size * 2);
        }
        int at = size++;
        while (at > 0 && keys[(at - 1) / 2] > key) {
            heap[at] = heap[(at - 1) / 2];
            keys[at] = keys[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = state;
        keys[at] = key;
    }

    private int poll() {
        int top = heap[0];
        size--;
        int state = heap[size];
        double key = keys[size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            child += child + 1 < size && keys[child + 1] < keys[child] ? 1 : 0;
            if (keys[child] >= key) {
                break;
            }
            heap[at] = heap[child];
            keys[at] = keys[child];
            at = child;
        }
        heap[at] = state;
        keys[at] = key;
        return top;
    }
}
