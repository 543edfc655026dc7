/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import java.util.Arrays;
import org.opscape.diagram.look.Metrics;

/** A part cut into columns at given places along the flow. */
final class Columns {
    private final FlowGraph graph;
    private final Block block;
    private final double[] cuts;
    private final double step;
    private final double[] lefts;
    private final double[] rights;
    /** Each time a line goes over a cut: the cut, and where it is across. In the order of the lines and of their points. */
    private int[] crossedCuts = new int[32];
    private double[] crossedAt = new double[32];
    private int crossed;
    private int[] ranks = {};
    private final int[] counts;
    private final double[] offsets;
    private double top;
    private double length;

    /**
     * Plans columns.
     *
     * @param graph the graph
     * @param block the part
     * @param cuts where it is cut, ascending
     * @param step between two lines that are led to the next column
     */
    Columns(FlowGraph graph, Block block, double[] cuts, double step) {
        this.graph = graph;
        this.block = block;
        this.cuts = cuts;
        this.step = step;
        lefts = new double[cuts.length + 1];
        rights = new double[cuts.length + 1];
        counts = new int[cuts.length];
        offsets = new double[cuts.length + 1];
        Arrays.fill(lefts, Double.MAX_VALUE);
        measureNodes();
        measureRoutes();
        place();
    }

    private int column(double along) {
        int found = Arrays.binarySearch(cuts, along);
        return found < 0 ? -found - 1 : found;
    }

    private void widen(int column, double left, double right) {
        lefts[column] = Math.min(lefts[column], left);
        rights[column] = Math.max(rights[column], right);
    }

    private void measureNodes() {
        for (int i = 0; i < block.nodes.length; i++) {
            widen(column(block.along[i]), block.across[i], block.across[i] + graph.breadth()[block.nodes[i]]);
        }
    }

    private void measureRoutes() {
        for (double[] route : block.routes) {
            widen(column(route[0]), route[1], route[1]);
            for (int i = 2; i < route.length; i += 2) {
                int before = column(route[i - 2]);
                int now = column(route[i]);
                for (int at = before; at != now; at += before < now ? 1 : -1) {
                    cross(before < now ? at : at - 1, route, i);
                }
                widen(now, route[i + 1], route[i + 1]);
            }
        }
    }

    private void cross(int cut, double[] route, int i) {
        if (crossed == crossedCuts.length) {
            crossedCuts = Arrays.copyOf(crossedCuts, crossed * 2);
            crossedAt = Arrays.copyOf(crossedAt, crossed * 2);
        }
        double share = (cuts[cut] - route[i - 2]) / (route[i] - route[i - 2]);
        double across = route[i - 1] + (route[i + 1] - route[i - 1]) * share;
        crossedCuts[crossed] = cut;
        crossedAt[crossed++] = across;
        counts[cut]++;
        widen(cut, across, across);
        widen(cut + 1, across, across);
    }

    private void place() {
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        top = step * most;
        double left = 0;
        for (int c = 0; c < lefts.length; c++) {
            offsets[c] = left - lefts[c];
            left += rights[c] - lefts[c] + Metrics.PART_GAP + (c < counts.length ? step * (counts[c] + 1) : 0);
            double bottom = top + end(c) - start(c) + (c < counts.length ? step * (counts[c] + 1) : 0);
            length = Math.max(length, bottom);
        }
        offsets[0] = -lefts[0];
    }

    private double start(int column) {
        return column == 0 ? 0 : cuts[column - 1];
    }

    private double end(int column) {
        return column < cuts.length ? cuts[column] : block.length;
    }

    /** {@return the column of each node} */
    int[] columns() {
        int[] columns = new int[block.nodes.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = column(block.along[i]);
        }
        return columns;
    }

    double extent() {
        int last = lefts.length - 1;
        return Math.max(length, (offsets[last] + rights[last]) / graph.aspect());
    }

    /** Moves everything to its column. */
    void apply() {
        rank();
        for (int e = 0, at = 0; e < block.routes.length; e++) {
            at = lead(e, at);
        }
        for (int i = 0; i < block.nodes.length; i++) {
            int column = column(block.along[i]);
            block.along[i] = along(column, block.along[i]);
            block.across[i] += offsets[column];
        }
        block.settle(graph);
    }

    /** The first column begins where it did, so that lines from ports stay short. */
    private double along(int column, double value) {
        return column == 0 ? value : value - start(column) + top;
    }

    /** The line that is nearest to the next column turns first. */
    private void rank() {
        ranks = new int[crossed];
        Integer[] order = new Integer[crossed];
        for (int i = 0; i < crossed; i++) {
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> crossedCuts[a] != crossedCuts[b] ? Integer.compare(crossedCuts[a], crossedCuts[b])
                : Double.compare(crossedAt[b], crossedAt[a]));
        for (int i = 0, rank = 0; i < crossed; i++) {
            rank = i > 0 && crossedCuts[order[i]] == crossedCuts[order[i - 1]] ? rank + 1 : 0;
            ranks[order[i]] = rank;
        }
    }

    private int lead(int line, int first) {
        double[] route = block.routes[line];
        double[] led = new double[route.length * 2 + 16];
        int size = 0;
        int at = first;
        for (int i = 0; i < route.length; i += 2) {
            int now = column(route[i]);
            int before = i == 0 ? now : column(route[i - 2]);
            for (int c = before; c != now; c += before < now ? 1 : -1) {
                led = size + 16 > led.length ? Arrays.copyOf(led, led.length * 2) : led;
                size = turn(led, size, at++, before < now);
            }
            led = size + 2 > led.length ? Arrays.copyOf(led, led.length * 2) : led;
            led[size++] = along(now, route[i]);
            led[size++] = route[i + 1] + offsets[now];
        }
        block.routes[line] = Arrays.copyOf(led, size);
        return at;
    }

    /** From the end of a column into the gutter, along it, and into the beginning of the next; or all the way back. */
    private int turn(double[] led, int size, int crossing, boolean forwards) {
        int cut = crossedCuts[crossing];
        double across = crossedAt[crossing];
        double low = along(cut, cuts[cut]) + step * (ranks[crossing] + 1);
        double high = top - step * (counts[cut] - ranks[crossing]);
        double lane = offsets[cut] + rights[cut] + Metrics.PART_GAP / 2 + step * (ranks[crossing] + 1);
        double[] way = {low, across + offsets[cut], low, lane, high, lane, high, across + offsets[cut + 1]};
        for (int i = 0; i < way.length; i += 2) {
            int from = forwards ? i : way.length - 2 - i;
            led[size + i] = way[from];
            led[size + i + 1] = way[from + 1];
        }
        return size + way.length;
    }
}
