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
 * The path with the largest sum of weights in a graph without its back edges: by one pass over the operations, producers first (longest
 * path in a directed acyclic graph). O(V + E).
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
        int count = graph.operations();
        double[] best = new double[count];
        int[] length = new int[count];
        int[] by = new int[count];
        Arrays.fill(by, NONE);
        Arrays.fill(length, NONE);
        int end = NONE;
        for (int operation : ranks.order()) {
            if (weights.begins(operation)) {
                length[operation] = 0;
            }
            for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
                int source = graph.source(edge);
                double own = length[source] == NONE || ranks.isBackEdge(edge) ? NONE : weights.of(edge);
                if (own >= 0 && exceeds(best[source] + own, length[source] + 1, best[operation], length[operation])) {
                    best[operation] = best[source] + own;
                    length[operation] = length[source] + 1;
                    by[operation] = edge;
                }
            }
            if (length[operation] != NONE) {
                best[operation] += weights.ofOperation(operation);
                boolean better = end == NONE || exceeds(best[operation], length[operation], best[end], length[end]);
                end = better && weights.ends(operation) ? operation : end;
            }
        }
        return end == NONE ? EMPTY : back(graph, by, length[end], end, best[end]);
    }

    private static boolean exceeds(double weight, int steps, double other, int otherSteps) {
        return otherSteps == NONE || weight > other || weight == other && steps > otherSteps;
    }

    private static HeaviestPath back(GraphSnapshot graph, int[] by, int length, int end, double weight) {
        int[] operations = new int[length + 1];
        int[] edges = new int[length];
        int at = end;
        for (int i = length; i > 0; i--) {
            operations[i] = at;
            edges[i - 1] = by[at];
            at = graph.source(by[at]);
        }
        operations[0] = at;
        return new HeaviestPath(operations, edges, weight);
    }
}
