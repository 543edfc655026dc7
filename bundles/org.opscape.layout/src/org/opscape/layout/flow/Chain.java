/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import java.util.Arrays;

/** Lays out a part in which every node has one line in and one line out at most, with straight lines. O(V). */
final class Chain {
    private final FlowGraph graph;
    private final Block block;
    private final int[] next;
    private final int[] lineTo;
    private final int first;

    private Chain(FlowGraph graph, Block block, int[] next, int[] lineTo, int first) {
        this.graph = graph;
        this.block = block;
        this.next = next;
        this.lineTo = lineTo;
        this.first = first;
    }

    /**
     * Lays out a part if it is a chain.
     *
     * @param graph the graph
     * @param part the part, still without places
     * @param local each node's number in the part
     * @return whether it is one
     */
    static boolean lay(FlowGraph graph, Block part, int[] local) {
        int count = part.nodes.length;
        if (part.lines.length != count - 1) {
            return false;
        }
        int[] next = new int[count];
        int[] lineTo = new int[count];
        Arrays.fill(next, -1);
        Arrays.fill(lineTo, -1);
        for (int i = 0; i < part.lines.length; i++) {
            int from = local[graph.from()[part.lines[i]]];
            int to = local[graph.to()[part.lines[i]]];
            if (next[from] >= 0 || lineTo[to] >= 0) {
                return false;
            }
            next[from] = to;
            lineTo[to] = i;
        }
        int first = 0;
        while (lineTo[first] >= 0 && ++first < count) {
        }
        if (first == count) {
            return false;
        }
        Chain chain = new Chain(graph, part, next, lineTo, first);
        return chain.place(false) && (!part.drifts(graph) || chain.place(true));
    }

    /** Keeps each line straight, or the middles of the boxes below each other. */
    private boolean place(boolean centred) {
        int placed = 1;
        block.along[first] = 0;
        block.across[first] = 0;
        double end = graph.length()[block.nodes[first]];
        for (int at = first; next[at] >= 0; at = next[at], placed++) {
            int to = next[at];
            int index = lineTo[to];
            int line = block.lines[index];
            block.along[to] = end + graph.layerGap();
            double x = block.across[at] + graph.leaveAt(line);
            block.across[to] = centred ? block.across[at] + graph.anchor()[block.nodes[at]] - graph.anchor()[block.nodes[to]]
                    : x - graph.enterAt(line);
            block.routes[index] = new double[] {end, x, block.along[to], block.across[to] + graph.enterAt(line)};
            end = block.along[to] + graph.length()[block.nodes[to]];
        }
        if (placed < block.nodes.length) {
            return false;
        }
        block.settle(graph);
        return true;
    }
}
