/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import java.util.Arrays;

/** The layer of each node of a part by the longest way to it; at a cycle, the way of the first node that is left begins anew. O(V + E). */
final class Ranks {
    private final int[] layers;
    private final int[] order;
    private final int[] froms;
    private final int[] tos;
    private int count;

    /**
     * Finds the layers.
     *
     * @param graph the graph
     * @param block the part
     * @param local each node's number in the part
     */
    Ranks(FlowGraph graph, Block block, int[] local) {
        int nodes = block.nodes.length;
        layers = new int[nodes];
        order = new int[nodes];
        froms = new int[block.lines.length];
        tos = new int[block.lines.length];
        int[] first = new int[nodes + 1];
        int[] waiting = new int[nodes];
        for (int e = 0; e < froms.length; e++) {
            froms[e] = local[graph.from()[block.lines[e]]];
            tos[e] = local[graph.to()[block.lines[e]]];
            first[froms[e] + 1]++;
            waiting[tos[e]]++;
        }
        for (int i = 0; i < nodes; i++) {
            first[i + 1] += first[i];
        }
        int[] next = new int[froms.length];
        int[] at = Arrays.copyOf(first, nodes);
        for (int e = 0; e < froms.length; e++) {
            next[at[froms[e]]++] = tos[e];
        }
        sweep(first, next, waiting);
    }

    private void sweep(int[] first, int[] next, int[] waiting) {
        boolean[] done = new boolean[layers.length];
        int tail = 0;
        for (int start = 0; start < layers.length; start++) {
            if (waiting[start] == 0) {
                done[start] = true;
                order[tail++] = start;
            }
        }
        int unsure = 0;
        for (int head = 0; head < layers.length; head++) {
            while (head == tail) {
                if (!done[unsure]) {
                    done[unsure] = true;
                    order[tail++] = unsure;
                }
                unsure++;
            }
            int node = order[head];
            count = Math.max(count, layers[node] + 1);
            for (int i = first[node]; i < first[node + 1]; i++) {
                int to = next[i];
                if (!done[to]) {
                    layers[to] = Math.max(layers[to], layers[node] + 1);
                    if (--waiting[to] == 0) {
                        done[to] = true;
                        order[tail++] = to;
                    }
                }
            }
        }
    }

    /** {@return how many layers there are} */
    int count() {
        return count;
    }

    /** {@return the layer of a node} */
    int of(int node) {
        return layers[node];
    }

    /** {@return the nodes, producers before consumers} */
    int[] order() {
        return order;
    }

    int from(int line) {
        return froms[line];
    }

    int to(int line) {
        return tos[line];
    }

    /** {@return how many layers all lines cross together} */
    long span() {
        long sum = 0;
        for (int e = 0; e < froms.length; e++) {
            sum += Math.abs(layers[tos[e]] - layers[froms[e]]);
        }
        return sum;
    }
}
