/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import java.util.Arrays;
import org.opscape.diagram.look.Metrics;

/**
 * Spreads the ends of the lines that meet at one side of a box, in the order in which they come from there, so that arrow heads do not
 * hide each other; a line that comes straight stays straight. O(E log E).
 */
final class LineEnds {
    private static final double STEP = Metrics.LINE_GAP + 2;
    private static final double STRAIGHT = 1;

    private final FlowGraph graph;
    private final double[][] routes;

    private LineEnds(FlowGraph graph, double[][] routes) {
        this.graph = graph;
        this.routes = routes;
    }

    /**
     * Moves the ends.
     *
     * @param graph the graph
     * @param routes its routes, which are changed
     */
    static void spread(FlowGraph graph, double[][] routes) {
        LineEnds ends = new LineEnds(graph, routes);
        ends.side(graph.from(), graph.leave(), true);
        ends.side(graph.to(), graph.enter(), false);
    }

    private void side(int[] nodes, double[] places, boolean start) {
        int[] first = new int[graph.nodes() + 1];
        for (int e = 0; e < nodes.length; e++) {
            first[nodes[e] + 1] += isFree(e, nodes, places) ? 1 : 0;
        }
        for (int i = 0; i < graph.nodes(); i++) {
            first[i + 1] += first[i];
        }
        int[] lines = new int[first[graph.nodes()]];
        int[] at = Arrays.copyOf(first, graph.nodes());
        for (int e = 0; e < nodes.length; e++) {
            if (isFree(e, nodes, places)) {
                lines[at[nodes[e]]++] = e;
            }
        }
        for (int i = 0; i < graph.nodes(); i++) {
            if (first[i + 1] - first[i] > 1) {
                spread(Arrays.copyOfRange(lines, first[i], first[i + 1]), graph.spread()[i], start);
            }
        }
    }

    private boolean isFree(int line, int[] nodes, double[] places) {
        return Double.isNaN(places[line]) && graph.spread()[nodes[line]] > 0;
    }

    private void spread(int[] lines, double room, boolean start) {
        sortByOrigin(lines, start);
        double[] places = places(lines);
        double whole = places[lines.length - 1];
        double scale = Math.min(1, room / whole);
        double middle = whole / 2;
        for (int i = 0; i < lines.length; i++) {
            if (Math.abs(slant(lines[i], start)) < STRAIGHT) {
                middle = places[i];
                break;
            }
        }
        for (int i = 0; i < lines.length; i++) {
            double[] route = routes[lines[i]];
            double by = Math.max(-room / 2, Math.min(room / 2, (places[i] - middle) * scale));
            route[start ? 1 : route.length - 1] += by;
        }
    }

    /** Where the lines would meet the box next to each other, the first at 0: wide ones need more room. */
    private double[] places(int[] lines) {
        double[] places = new double[lines.length];
        for (int i = 1; i < lines.length; i++) {
            double halves = (graph.thickness()[lines[i - 1]] + graph.thickness()[lines[i]]) / 2;
            places[i] = places[i - 1] + Math.max(STEP, halves + Metrics.LINE_GAP / 2);
        }
        return places;
    }

    private double slant(int line, boolean start) {
        double[] route = routes[line];
        return start ? route[3] - route[1] : route[route.length - 3] - route[route.length - 1];
    }

    /** Insertion sort: few lines each time, and nearly sorted; for many, a sort of keys would do. */
    private void sortByOrigin(int[] lines, boolean start) {
        double[][] keyed = new double[lines.length][];
        for (int i = 0; i < lines.length; i++) {
            double[] route = routes[lines[i]];
            double direction = start ? route[3] - route[1] : route[route.length - 3] - route[route.length - 1];
            double rise = start ? Math.abs(route[2] - route[0]) : Math.abs(route[route.length - 2] - route[route.length - 4]);
            keyed[i] = new double[] {direction / Math.max(1, rise), lines[i]};
        }
        Arrays.sort(keyed, (a, b) -> a[0] != b[0] ? Double.compare(a[0], b[0]) : Double.compare(a[1], b[1]));
        for (int i = 0; i < lines.length; i++) {
            lines[i] = (int) keyed[i][1];
        }
    }
}
