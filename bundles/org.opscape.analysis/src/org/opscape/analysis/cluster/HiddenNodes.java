/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import org.opscape.analysis.hierarchy.Hierarchy;

/**
 * What the user hid. Edges of what is inside hidden nodes belong to no line.
 *
 * @param nodes the nodes whose paths are hidden
 * @param operations the operations that are hidden or inside hidden nodes
 */
record HiddenNodes(BitSet nodes, BitSet operations) {
    /** Finds the nodes; paths that name none do not matter. O(V * depth) if anything is hidden. */
    static HiddenNodes of(Hierarchy hierarchy, Set<String> paths) {
        HiddenNodes hidden = new HiddenNodes(new BitSet(), new BitSet());
        for (String path : paths) {
            int node = hierarchy.find(path);
            if (node >= 0 && node != hierarchy.root()) {
                hidden.nodes.set(node);
            }
        }
        for (int operation = 0; operation < hierarchy.root() && !hidden.nodes.isEmpty(); operation++) {
            int node = operation;
            while (node >= 0 && !hidden.nodes.get(node)) {
                node = hierarchy.parent(node);
            }
            hidden.operations.set(operation, node >= 0);
        }
        return hidden;
    }

    /** Returns the edges whose ends are not hidden. */
    int[] shown(VisibleEdges edges) {
        int[] all = edges.all();
        if (operations.isEmpty()) {
            return all;
        }
        int[] shown = new int[all.length];
        int count = 0;
        for (int edge : all) {
            if (!operations.get(edges.source(edge)) && !operations.get(edges.target(edge))) {
                shown[count++] = edge;
            }
        }
        return Arrays.copyOf(shown, count);
    }

    /** Returns which children of a group are hidden, by position. */
    BitSet children(Hierarchy hierarchy, int group) {
        BitSet children = new BitSet();
        for (int i = 0; i < hierarchy.childCount(group) && !nodes.isEmpty(); i++) {
            children.set(i, nodes.get(hierarchy.child(group, i)));
        }
        return children;
    }
}
