/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

/** One part of a graph, laid out; it begins at (0, 0). */
final class Block {
    private static final double DRIFT = 4;

    final int[] nodes;
    final double[] along;
    final double[] across;
    final int[] lines;
    final double[][] routes;
    double length;
    double breadth;
    /** Once decided, the nodes of each layer in order, and ~line where a line goes through it; empty where none of that is to decide. */
    int[][] layers = {};
    /** Once decided, the column each node is folded into; empty if the part is not folded. */
    int[] columns = {};

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

    /** Takes the places of another layout of the same part. */
    void take(Block other) {
        System.arraycopy(other.along, 0, along, 0, along.length);
        System.arraycopy(other.across, 0, across, 0, across.length);
        System.arraycopy(other.routes, 0, routes, 0, routes.length);
        length = other.length;
        breadth = other.breadth;
        layers = other.layers;
    }

    /** {@return the same part, not laid out, of which the same is decided} */
    Block again() {
        Block other = new Block(nodes, lines);
        other.layers = layers;
        return other;
    }

    double area() {
        return length * breadth;
    }

    /**
     * Tells whether lines that go straight through one open group after the other have led the part far aside.
     *
     * @param graph the graph
     * @return whether it is much broader than what is in it
     */
    boolean drifts(FlowGraph graph) {
        double area = 0;
        double widest = 0;
        for (int node : nodes) {
            area += graph.length()[node] * graph.breadth()[node];
            widest = Math.max(widest, graph.breadth()[node]);
        }
        return breadth > DRIFT * widest && length * breadth > DRIFT * DRIFT * area;
    }

    /** Moves everything and enters it into a block of the whole graph. */
    void moveInto(Block whole, double alongBy, double acrossBy) {
        move(alongBy, acrossBy);
        for (int i = 0; i < nodes.length; i++) {
            whole.along[nodes[i]] = along[i];
            whole.across[nodes[i]] = across[i];
        }
        for (int i = 0; i < lines.length; i++) {
            whole.routes[lines[i]] = routes[i];
        }
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
        length = 0;
        breadth = 0;
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
