/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import java.util.Arrays;
import org.opscape.analysis.GraphSnapshot;

/**
 * What lies between the ends of a main route: the operations that are on some path from its first to its last operation, by edges that it
 * might have taken. It has no cycles; from the end of a loop's body it goes on behind the loop. O(V + E).
 */
final class RouteGraph {
    private static final int NONE = -1;

    private final GraphSnapshot graph;
    private final Ranks ranks;
    private final RouteEdges edges;
    private final Loops loops;
    private final int[] order;
    private final int[] places;
    private final boolean[] between;
    private int[] exits = {};
    private int[] nextExits = {};

    RouteGraph(GraphSnapshot graph, MainRoute main) {
        this.graph = graph;
        ranks = main.ranks();
        edges = new RouteEdges(graph, main.parts());
        loops = Loops.of(graph, ranks);
        order = loops.order();
        places = new int[order.length];
        between = new boolean[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        linkExits();
        int[] route = main.path().operations();
        if (route.length > 0) {
            look(route[0], route[route.length - 1]);
        }
    }

    private void linkExits() {
        for (int operation : order) {
            int turn = loops.turn(operation);
            if (turn != NONE) {
                if (exits.length == 0) {
                    exits = new int[order.length];
                    nextExits = new int[order.length];
                    Arrays.fill(exits, NONE);
                }
                nextExits[operation] = exits[turn];
                exits[turn] = operation;
            }
        }
    }

    private void look(int start, int end) {
        boolean[] reached = new boolean[order.length];
        reached[start] = true;
        Targets targets = new Targets();
        for (int place = places[start]; place < order.length; place++) {
            targets.of(order[place], reached[order[place]]);
            for (int i = 0; i < targets.size; i++) {
                reached[targets.operations[i]] = true;
            }
        }
        between[end] = reached[end];
        for (int place = places[end] - 1; place >= 0; place--) {
            targets.of(order[place], reached[order[place]]);
            for (int i = 0; i < targets.size; i++) {
                between[order[place]] |= between[targets.operations[i]];
            }
        }
    }

    /** {@return the operations, producers first} */
    int[] order() {
        return order;
    }

    /** Tells where in the order an operation is. */
    int place(int operation) {
        return places[operation];
    }

    /** Tells whether an operation is between the ends of the route, or one of them. */
    boolean isBetween(int operation) {
        return between[operation];
    }

    /** Makes a list to be filled. */
    Targets targets() {
        return new Targets();
    }

    /** What gets the outputs of an operation; a list that is filled again and again. */
    final class Targets {
        private int[] operations = new int[16];
        private int[] carriers = new int[16];
        private int size;

        /** Fills the list with what is between the ends. */
        void of(int operation) {
            of(operation, between[operation]);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (between[operations[i]]) {
                    operations[kept] = operations[i];
                    carriers[kept++] = carriers[i];
                }
            }
            size = kept;
        }

        private void of(int operation, boolean wanted) {
            size = 0;
            for (int place = graph.firstOutput(operation); wanted && place < graph.firstOutput(operation + 1); place++) {
                int edge = graph.outputEdge(place);
                if (!ranks.isBackEdge(edge) && edges.isOpen(edge)) {
                    add(graph.target(edge), edge);
                }
            }
            for (int exit = wanted && exits.length > 0 ? exits[operation] : NONE; exit != NONE; exit = nextExits[exit]) {
                add(exit, graph.firstInput(exit));
            }
        }

        private void add(int operation, int edge) {
            if (size == operations.length) {
                operations = Arrays.copyOf(operations, 2 * size);
                carriers = Arrays.copyOf(carriers, 2 * size);
            }
            operations[size] = operation;
            carriers[size++] = edge;
        }

        int size() {
            return size;
        }

        int operation(int place) {
            return operations[place];
        }

        /** The edge by which the data come. */
        int edge(int place) {
            return carriers[place];
        }
    }
}
