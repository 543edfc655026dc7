/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import java.util.Arrays;

/**
 * The parts of a graph that no line joins: one for all nodes joined with ports, whose lines must reach the edges of the whole, one for
 * each other connected component, and one for all nodes without lines. Union and find with path halving: O((V + E) log* V).
 */
final class Parts {
    private final FlowGraph graph;
    private final int[] leader;
    private final boolean[] joined;

    Parts(FlowGraph graph) {
        this.graph = graph;
        leader = new int[graph.nodes()];
        joined = new boolean[graph.nodes()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        for (int e = 0; e < graph.lines(); e++) {
            join(graph.from()[e], graph.to()[e]);
        }
        for (int port = graph.boxes(); port < graph.nodes(); port++) {
            join(graph.boxes(), port);
        }
    }

    private void join(int a, int b) {
        joined[a] = true;
        joined[b] = true;
        int first = find(a);
        int second = find(b);
        leader[Math.max(first, second)] = Math.min(first, second);
    }

    private int find(int node) {
        int at = node;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    /** {@return the nodes without lines, in the order of their rank} */
    int[] single() {
        int count = 0;
        for (int i = 0; i < joined.length; i++) {
            count += joined[i] ? 0 : 1;
        }
        long[] keys = new long[count];
        for (int i = 0, at = 0; i < joined.length; i++) {
            if (!joined[i]) {
                keys[at++] = (long) graph.rank()[i] << 32 | i;
            }
        }
        Arrays.sort(keys);
        int[] nodes = new int[count];
        for (int i = 0; i < count; i++) {
            nodes[i] = (int) keys[i];
        }
        return nodes;
    }

    /** {@return the nodes of each connected part, ascending; the part with the ports first, else in the order of the first node} */
    int[][] connected() {
        int[] part = new int[leader.length];
        int[] sizes = new int[leader.length];
        int parts = 0;
        int first = graph.inPorts() + graph.outPorts() > 0 ? find(graph.boxes()) : -1;
        if (first >= 0) {
            part[first] = parts++;
        }
        for (int i = 0; i < leader.length; i++) {
            if (joined[i] && find(i) == i && i != first) {
                part[i] = parts++;
            }
        }
        for (int i = 0; i < leader.length; i++) {
            if (joined[i]) {
                sizes[part[find(i)]]++;
            }
        }
        return collect(part, sizes, parts);
    }

    private int[][] collect(int[] part, int[] sizes, int parts) {
        int[][] nodes = new int[parts][];
        int[] at = new int[parts];
        for (int i = 0; i < leader.length; i++) {
            if (joined[i]) {
                int p = part[find(i)];
                if (nodes[p] == null) {
                    nodes[p] = new int[sizes[p]];
                }
                nodes[p][at[p]++] = i;
            }
        }
        return nodes;
    }
}
