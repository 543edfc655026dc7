/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import java.util.Arrays;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;

/**
 * Why there is no path from one operation or group to another: the way that goes against the flow as seldom as possible. Where it does, the
 * paths are cut: two operations may share a producer, for instance, without one depending on the other. Found by a breadth-first search
 * with two kinds of steps, with the flow for nothing and against it for one. O(V + E).
 *
 * @param operations the operations of the way, first to last; empty if not even such a way connects them
 * @param against by step, whether it goes against the flow
 */
public record Gap(int[] operations, boolean[] against) {
    private static final int NONE = -1;
    private static final int START = Integer.MAX_VALUE;

    /**
     * Looks for the nearest cut.
     *
     * @param graph the graph
     * @param from where paths should begin
     * @param to where they should end
     * @param links which edges they may take
     * @param progress may cancel it
     * @return the way; if there is a path, one of the shortest without a cut
     */
    public static Gap between(GraphSnapshot graph, int from, int to, Links links, Progress progress) {
        return between(graph, new int[] {from}, new int[] {to}, links, progress);
    }

    /**
     * Looks for the nearest cut between several operations and several others, such as all of a group.
     *
     * @param graph the graph
     * @param from where paths should begin
     * @param to where they should end
     * @param links which edges they may take
     * @param progress may cancel it
     * @return the way from one of the first to one of the second; if there is a path, one without a cut
     */
    public static Gap between(GraphSnapshot graph, int[] from, int[] to, Links links, Progress progress) {
        Search search = new Search(graph, links);
        for (int operation : to) {
            search.wanted[operation] = true;
        }
        for (int operation : from) {
            search.start(operation);
        }
        while (search.begin < search.end && search.found == NONE) {
            progress.check();
            search.sweep();
        }
        return search.way();
    }

    /** {@return how often the way goes against the flow; 0 if there is a path} */
    public int cuts() {
        int cuts = 0;
        for (boolean step : against) {
            cuts += step ? 1 : 0;
        }
        return cuts;
    }

    /** {@return whether there is any way at all} */
    public boolean isConnected() {
        return operations.length > 0;
    }

    /** Sweeps by the number of steps against the flow: all that can be reached with so many, before any with more. */
    private static final class Search {
        private final GraphSnapshot graph;
        private final Links links;
        /** By operation, the edge by which it was reached, doubled, and one more if against the flow. */
        private final int[] by;
        private final int[] queue;
        private final boolean[] wanted;
        private int begin;
        private int end;
        private int found = NONE;

        Search(GraphSnapshot graph, Links links) {
            this.graph = graph;
            this.links = links;
            by = new int[graph.operations()];
            queue = new int[graph.operations()];
            wanted = new boolean[graph.operations()];
            Arrays.fill(by, NONE);
        }

        void start(int from) {
            if (by[from] == NONE) {
                queue[end++] = from;
                by[from] = START;
                found = wanted[from] ? from : found;
            }
        }

        /** Goes on with the flow from all that was found last, and then one step against it. */
        void sweep() {
            int first = begin;
            for (int at = first; at < end && found == NONE; at++) {
                int operation = queue[at];
                for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
                    int edge = graph.outputEdge(place);
                    reach(graph.target(edge), edge, 0);
                }
            }
            int last = end;
            for (int at = first; at < last && found == NONE; at++) {
                int operation = queue[at];
                for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
                    reach(graph.source(edge), edge, 1);
                }
            }
            begin = last;
        }

        private void reach(int operation, int edge, int against) {
            if (by[operation] == NONE && links.include(graph, edge)) {
                by[operation] = 2 * edge + against;
                queue[end++] = operation;
                found = found == NONE && wanted[operation] ? operation : found;
            }
        }

        Gap way() {
            if (found == NONE) {
                return new Gap(new int[0], new boolean[0]);
            }
            int length = 0;
            for (int at = found; by[at] != START; at = previous(at)) {
                length++;
            }
            int[] operations = new int[length + 1];
            boolean[] against = new boolean[length];
            int at = found;
            for (int i = length; i > 0; i--) {
                operations[i] = at;
                against[i - 1] = (by[at] & 1) != 0;
                at = previous(at);
            }
            operations[0] = at;
            return new Gap(operations, against);
        }

        private int previous(int operation) {
            int edge = by[operation] >>> 1;
            return (by[operation] & 1) != 0 ? graph.target(edge) : graph.source(edge);
        }
    }
}
