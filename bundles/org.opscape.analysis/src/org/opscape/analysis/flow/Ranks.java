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
import org.opscape.model.Progress;

/**
 * The ranks of operations: the largest number of steps by which data come to them, where edges that close a cycle do not count. Such an
 * edge is one that leads back to an operation from which the depth-first search has not returned yet; the search begins at operations
 * without inputs, in the order of the graph, and so goes into a loop by its entrance. Where TensorFlow's operations say that the next turn
 * of a loop begins, the edge is one of these, wherever the search began. O(V + E), without recursion.
 */
public final class Ranks {
    private static final byte NEW = 0;
    private static final byte OPEN = 1;
    private static final byte DONE = 2;
    private static final int STEP = 1 << 16;

    private final int[] ranks;
    private final int[] order;
    private final BitSet backEdges;
    private final int depth;

    private Ranks(int[] ranks, int[] order, BitSet backEdges, int depth) {
        this.ranks = ranks;
        this.order = order;
        this.backEdges = backEdges;
        this.depth = depth;
    }

    /**
     * Finds ranks.
     *
     * @param graph the graph
     * @param links which edges count
     * @param progress may cancel it
     * @return the ranks
     */
    public static Ranks of(GraphSnapshot graph, Links links, Progress progress) {
        Search search = new Search(graph, links, progress);
        search.run();
        int[] ranks = new int[graph.operations()];
        int depth = 0;
        for (int operation : search.order) {
            int rank = 0;
            for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
                if (links.include(graph, edge) && !search.backEdges.get(edge)) {
                    rank = Math.max(rank, ranks[graph.source(edge)] + 1);
                }
            }
            ranks[operation] = rank;
            depth = Math.max(depth, rank);
        }
        return new Ranks(ranks, search.order, search.backEdges, depth);
    }

    /** The depth-first search: producers before consumers is the order in which it returns, turned round. */
    private static final class Search {
        private final GraphSnapshot graph;
        private final Links links;
        private final Progress progress;
        private final byte[] state;
        private final int[] next;
        private final int[] open;
        private final int[] order;
        private final BitSet backEdges = new BitSet();
        private int free;

        Search(GraphSnapshot graph, Links links, Progress progress) {
            this.graph = graph;
            this.links = links;
            this.progress = progress;
            int count = graph.operations();
            state = new byte[count];
            next = new int[count];
            open = new int[count];
            order = new int[count];
            free = count;
        }

        void run() {
            for (int operation = graph.operations() - 1; operation >= 0; operation--) {
                if (!hasInput(operation)) {
                    from(operation);
                }
            }
            for (int operation = 0; operation < graph.operations(); operation++) {
                from(operation);
            }
        }

        private boolean hasInput(int operation) {
            for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
                if (links.include(graph, edge)) {
                    return true;
                }
            }
            return false;
        }

        private void from(int start) {
            if (state[start] != NEW) {
                return;
            }
            int top = 0;
            enter(start, top);
            while (top >= 0) {
                int operation = open[top];
                if (next[operation] == graph.firstOutput(operation + 1)) {
                    state[operation] = DONE;
                    order[--free] = operation;
                    top--;
                    continue;
                }
                int edge = graph.outputEdge(next[operation]++);
                int target = graph.target(edge);
                if (!links.include(graph, edge)) {
                    continue;
                }
                if (state[target] == OPEN || Loops.isTurn(graph.type(operation)) && !graph.isControl(edge)) {
                    backEdges.set(edge);
                } else if (state[target] == NEW) {
                    enter(target, ++top);
                }
            }
        }

        private void enter(int operation, int top) {
            if (operation % STEP == 0) {
                progress.check();
            }
            state[operation] = OPEN;
            next[operation] = graph.firstOutput(operation);
            open[top] = operation;
        }
    }

    /**
     * Tells the rank of an operation.
     *
     * @param operation an operation
     * @return from 0, the rank of what has no inputs
     */
    public int rank(int operation) {
        return ranks[operation];
    }

    /** {@return the largest rank: the number of edges of the longest path} */
    public int depth() {
        return depth;
    }

    /**
     * Tells whether an edge closes a cycle.
     *
     * @param edge an edge
     * @return whether it leads back
     */
    public boolean isBackEdge(int edge) {
        return backEdges.get(edge);
    }

    /** {@return how many edges close a cycle} */
    public int backEdges() {
        return backEdges.cardinality();
    }

    /** {@return all operations, producers before consumers but for the edges that lead back} */
    public int[] order() {
        return Arrays.copyOf(order, order.length);
    }

    /**
     * Tells how many operations have each rank: how wide the graph is there.
     *
     * @return by rank, the number of operations
     */
    public int[] widths() {
        int[] widths = new int[depth + 1];
        for (int rank : ranks) {
            widths[rank]++;
        }
        return widths;
    }
}
