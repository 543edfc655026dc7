/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

/** The wanted order of the ports at each side of a part. O(p * p) for p ports. */
final class PortOrder {
    private PortOrder() {
    }

    /**
     * Counts how many pairs of lines must cross outside because their ports are the other way round.
     *
     * @param graph the graph
     * @param block the part with the ports, laid out
     * @return the number
     */
    static int inversions(FlowGraph graph, Block block) {
        int count = 0;
        for (int i = 0; i < block.nodes.length; i++) {
            for (int k = 0; k < i && graph.isPort(block.nodes[i]); k++) {
                if (isOrdered(graph, block.nodes[i], block.nodes[k])
                        && graph.rank()[block.nodes[i]] < graph.rank()[block.nodes[k]] != block.across[i] < block.across[k]) {
                    count++;
                }
            }
        }
        return count;
    }

    /** {@return whether two nodes are ports of one side whose order matters} */
    static boolean isOrdered(FlowGraph graph, int one, int other) {
        return graph.isPort(one) && graph.isPort(other) && graph.isInPort(one) == graph.isInPort(other) && graph.rank()[one] > 0
                && graph.rank()[other] > 0;
    }
}
