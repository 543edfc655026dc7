/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.structure;

import java.util.BitSet;
import org.opscape.analysis.GraphSnapshot;

/**
 * Groups to compare. Nodes are numbered as in the hierarchy: operations, then groups, each after the one around it. There are no stacks.
 *
 * @param graph the graph
 * @param constants the operations that are shown as icons at their consumers
 * @param summaries the operations that are shown as icons at their producers
 * @param parents by node, the group around it; -1 for the root
 * @param groups the groups to compare, counted from the root; what is inside one of them is one of them, too
 */
public record GroupForest(GraphSnapshot graph, BitSet constants, BitSet summaries, int[] parents, BitSet groups) {
    /** {@return the same, and with the groups that are inside those to compare} */
    public GroupForest withInside() {
        BitSet all = (BitSet) groups.clone();
        for (int group = 1; group < groupCount(); group++) {
            all.set(group, all.get(group) || all.get(parents[root() + group] - root()));
        }
        return new GroupForest(graph, constants, summaries, parents, all);
    }

    int root() {
        return graph.operations();
    }

    int groupCount() {
        return parents.length - root();
    }

    boolean isEmbedded(int operation) {
        return constants.get(operation) || summaries.get(operation) || graph.isInlined(operation);
    }

    /** Tells whether a node is inside a group that is compared. */
    boolean isInside(int node) {
        return parents[node] >= 0 && groups.get(parents[node] - root());
    }
}
