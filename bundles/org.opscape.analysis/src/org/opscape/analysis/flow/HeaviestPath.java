/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import java.util.Arrays;
import java.util.BitSet;
import org.opscape.analysis.GraphSnapshot;

/**
 * The path with the largest sum of weights in a graph without its back edges: by one pass over the operations, producers first (longest
 * path in a directed acyclic graph). O(V + E). A path may go through the body of a loop: then it comes from the end of the body to an exit
 * at once, and the edge before the exit is the one that leads into it.
 *
 * @param operations the operations of the path, first to last; empty if there is none
 * @param edges the edges between them
 * @param weight the sum of the weights
 */
public record HeaviestPath(int[] operations, int[] edges, double weight) {
    private static final int NONE = -1;
    private static final int[] NOTHING = {};
    /** No path. */
    public static final HeaviestPath EMPTY = new HeaviestPath(NOTHING, NOTHING, 0);

    /**
     * Finds all edges that the path takes.
     *
     * @param graph the graph
     * @return those between its operations; where it turns in a loop also those by which it comes round
     */
    public BitSet links(GraphSnapshot graph) {
        BitSet links = new BitSet();
        for (int i = 0; i < edges.length; i++) {
            int edge = edges[i];
            links.set(edge);
            for (int turns = 0; edge != NONE && graph.source(edge) != operations[i] && turns < 2; turns++) {
                edge = input(graph, graph.source(edge), operations[i]);
                if (edge != NONE) {
                    links.set(edge);
                }
            }
        }
        return links;
    }

    /** The edge by which an operation gets data from a wanted one, or else its first. */
    private static int input(GraphSnapshot graph, int operation, int wanted) {
        for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
            if (graph.source(edge) == wanted) {
                return edge;
            }
        }
        return graph.firstInput(operation) < graph.firstInput(operation + 1) ? graph.firstInput(operation) : NONE;
    }

    /** What a path may do, and what it is worth. */
    public interface Weights {
        /**
         * Tells whether paths may begin at an operation.
         *
         * @param operation an operation
         * @return whether they may
         */
        boolean begins(int operation);

        /**
         * Tells whether paths may end at an operation.
         *
         * @param operation an operation
         * @return whether they may
         */
        boolean ends(int operation);

        /**
         * Tells the weight of an edge.
         *
         * @param edge an edge
         * @return at least 0; negative if no path may take it
         */
        double of(int edge);

        /**
         * Tells the weight of an operation.
         *
         * @param operation an operation
         * @return at least 0
         */
        default double ofOperation(int operation) {
            return 0;
        }

        /**
         * Tells what a path is worth more for ending at an operation.
         *
         * @param operation an operation at which paths may end
         * @return at least 0
         */
        default double ofEnd(int operation) {
            return 0;
        }
    }

    /**
     * Finds a path.
     *
     * @param graph the graph
     * @param ranks an order of its operations, and which edges lead back
     * @param weights the weights
     * @return the heaviest path; of several, one that is as long as possible; empty if there is none
     */
    public static HeaviestPath of(GraphSnapshot graph, Ranks ranks, Weights weights) {
        return new Search(graph, weights).run(ranks, ranks.order());
    }

    /**
     * Finds a path that may go once through the bodies of loops.
     *
     * @param graph the graph
     * @param ranks which edges lead back
     * @param loops the loops, and an order of the operations
     * @param weights the weights
     * @return the heaviest path; empty if there is none
     */
    static HeaviestPath of(GraphSnapshot graph, Ranks ranks, Loops loops, Weights weights) {
        Search search = new Search(graph, weights);
        search.loops = loops;
        return search.run(ranks, loops.order());
    }

    /** The best way to each operation so far. */
    private static final class Search {
        private final GraphSnapshot graph;
        private final Weights weights;
        private final double[] best;
        private final int[] length;
        private final int[] by;
        private final int[] from;
        private Loops loops;

        Search(GraphSnapshot graph, Weights weights) {
            this.graph = graph;
            this.weights = weights;
            best = new double[graph.operations()];
            length = new int[graph.operations()];
            by = new int[graph.operations()];
            from = new int[graph.operations()];
            Arrays.fill(length, NONE);
        }

        HeaviestPath run(Ranks ranks, int[] order) {
            int end = NONE;
            for (int operation : order) {
                if (weights.begins(operation)) {
                    length[operation] = 0;
                }
                for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
                    if (!ranks.isBackEdge(edge)) {
                        come(operation, graph.source(edge), edge);
                    }
                }
                if (loops != null && loops.turn(operation) != NONE) {
                    come(operation, loops.turn(operation), graph.firstInput(operation));
                }
                if (length[operation] != NONE) {
                    best[operation] += weights.ofOperation(operation);
                    end = weights.ends(operation) && isBetter(operation, end) ? operation : end;
                }
            }
            return end == NONE ? EMPTY : back(end);
        }

        private boolean isBetter(int operation, int end) {
            return end == NONE || exceeds(best[operation] + weights.ofEnd(operation), length[operation], best[end] + weights.ofEnd(end),
                    length[end]);
        }

        private void come(int operation, int source, int edge) {
            double own = length[source] == NONE ? NONE : weights.of(edge);
            if (own >= 0 && exceeds(best[source] + own, length[source] + 1, best[operation], length[operation])) {
                best[operation] = best[source] + own;
                length[operation] = length[source] + 1;
                by[operation] = edge;
                from[operation] = source;
            }
        }

        private static boolean exceeds(double weight, int steps, double other, int otherSteps) {
            return otherSteps == NONE || weight > other || weight == other && steps > otherSteps;
        }

        private HeaviestPath back(int end) {
            int[] operations = new int[length[end] + 1];
            int[] edges = new int[length[end]];
            int at = end;
            for (int i = edges.length; i > 0; i--) {
                operations[i] = at;
                edges[i - 1] = by[at];
                at = from[at];
            }
            operations[0] = at;
            return new HeaviestPath(operations, edges, best[end]);
        }
    }
}
