/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import java.util.List;

/** One part of a graph, laid out; it begins at (0, 0). */
final class Block {
    final int[] nodes;
    final double[] along;
    final double[] across;
    final int[] lines;
    final double[][] routes;
    double length;
    double breadth;

    /**
     * Makes room for a part.
     *
     * @param nodes the nodes of the graph that belong to it
     * @param lines the lines among them
     */
    Block(int[] nodes, int[] lines) {
        this.nodes = nodes;
        this.lines = lines;
        along = new double[nodes.length];
        across = new double[nodes.length];
        routes = new double[lines.length][];
    }

    /**
     * Makes one of several.
     *
     * @param graph the graph
     * @param parts the parts
     * @param along where each begins
     * @param across where each begins
     * @param length the size of all
     * @param breadth the size of all
     * @return all in one, with all nodes and lines of the graph in their order
     */
    static Block merge(FlowGraph graph, List<Block> parts, double[] along, double[] across, double length, double breadth) {
        Block whole = new Block(upTo(graph.nodes()), upTo(graph.lines()));
        for (int p = 0; p < parts.size(); p++) {
            Block part = parts.get(p);
            part.move(along[p], across[p]);
            for (int i = 0; i < part.nodes.length; i++) {
                whole.along[part.nodes[i]] = part.along[i];
                whole.across[part.nodes[i]] = part.across[i];
            }
            for (int i = 0; i < part.lines.length; i++) {
                whole.routes[part.lines[i]] = part.routes[i];
            }
        }
        whole.length = length;
        whole.breadth = breadth;
        return whole;
    }

    private static int[] upTo(int count) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i;
        }
        return numbers;
    }

    /** Moves everything so that it begins at (0, 0), and measures it. */
    void settle(FlowGraph graph) {
        double left = Double.MAX_VALUE;
        double near = Double.MAX_VALUE;
        for (int i = 0; i < nodes.length; i++) {
            near = Math.min(near, along[i]);
            left = Math.min(left, across[i]);
        }
        for (double[] route : routes) {
            for (int i = 0; i < route.length; i += 2) {
                near = Math.min(near, route[i]);
                left = Math.min(left, route[i + 1]);
            }
        }
        move(-near, -left);
        measure(graph);
    }

    private void move(double alongBy, double acrossBy) {
        for (int i = 0; i < nodes.length; i++) {
            along[i] += alongBy;
            across[i] += acrossBy;
        }
        for (double[] route : routes) {
            for (int i = 0; i < route.length; i += 2) {
                route[i] += alongBy;
                route[i + 1] += acrossBy;
            }
        }
    }

    private void measure(FlowGraph graph) {
        for (int i = 0; i < nodes.length; i++) {
            length = Math.max(length, along[i] + graph.length()[nodes[i]]);
            breadth = Math.max(breadth, across[i] + graph.breadth()[nodes[i]]);
        }
        for (double[] route : routes) {
            for (int i = 0; i < route.length; i += 2) {
                length = Math.max(length, route[i]);
                breadth = Math.max(breadth, route[i + 1]);
            }
        }
    }
}
