/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import org.opscape.analysis.hierarchy.Hierarchy;

/**
 * How far from the inputs a node is, in layers: operations of which the data have come the same number of steps.
 *
 * @param first its first layer, from 1
 * @param last its last layer
 * @param all the number of layers of the graph
 */
public record Layers(int first, int last, int all) {
    /**
     * Finds the layers of a node. Operations without inputs, of which a group holds many that are only constants, do not count unless
     * there is
     * nothing else.
     *
     * @param hierarchy the nodes
     * @param ranks the ranks of the operations
     * @param node an operation, a group or a stack
     * @return its layers
     */
    public static Layers of(Hierarchy hierarchy, Ranks ranks, int node) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        int at = node;
        while (at >= 0) {
            if (at < hierarchy.root() && ranks.rank(at) > 0) {
                first = Math.min(first, ranks.rank(at));
                last = Math.max(last, ranks.rank(at));
            }
            at = hierarchy.childCount(at) > 0 ? hierarchy.child(at, 0) : next(hierarchy, at, node);
        }
        return new Layers(Math.min(first, last) + 1, last + 1, ranks.depth() + 1);
    }

    /** Goes on to the next node that is not below this one; -1 if there is none below the top. */
    private static int next(Hierarchy hierarchy, int node, int top) {
        int at = node;
        while (at != top) {
            int parent = hierarchy.parent(at);
            int place = hierarchy.position(at) + 1;
            if (place < hierarchy.childCount(parent)) {
                return hierarchy.child(parent, place);
            }
            at = parent;
        }
        return -1;
    }

    /** {@return for instance "12", or "12–17"} */
    public String range() {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
