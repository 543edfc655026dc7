/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.quantity;

import org.opscape.analysis.hierarchy.Hierarchy;

/** The groups and stacks of a hierarchy from the innermost to the root, so that what is inside is known before what is around it. */
public final class NodeOrder {
    private final Hierarchy hierarchy;
    /** Groups and stacks, the deepest first. */
    private final int[] inner;

    private NodeOrder(Hierarchy hierarchy, int[] inner) {
        this.hierarchy = hierarchy;
        this.inner = inner;
    }

    /**
     * Sorts the groups and stacks by depth. O(groups).
     *
     * @param hierarchy the groups
     * @return the order
     */
    public static NodeOrder of(Hierarchy hierarchy) {
        int root = hierarchy.root();
        int deepest = 0;
        for (int node = root; node < hierarchy.nodes(); node++) {
            deepest = Math.max(deepest, hierarchy.depth(node));
        }
        int[] ends = new int[deepest + 2];
        for (int node = root; node < hierarchy.nodes(); node++) {
            ends[deepest - hierarchy.depth(node) + 1]++;
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        int[] inner = new int[hierarchy.nodes() - root];
        for (int node = root; node < hierarchy.nodes(); node++) {
            inner[ends[deepest - hierarchy.depth(node)]++] = node;
        }
        return new NodeOrder(hierarchy, inner);
    }

    /** {@return the number of groups and stacks} */
    public int size() {
        return inner.length;
    }

    /**
     * Returns a group or stack.
     *
     * @param place from 0; the deepest come first, the root last
     * @return the node
     */
    public int node(int place) {
        return inner[place];
    }

    /**
     * Brings the numbers of operations together. O(V).
     *
     * @param given by operation, its number, or by node: a group or stack with a number of its own keeps it, whatever is inside; NaN
     *            where nothing is known
     * @param aggregation how they come together
     * @return by node, its number; NaN where nothing is known
     */
    public double[] aggregate(double[] given, Aggregation aggregation) {
        return new Gathering(hierarchy, given, aggregation).gather(this);
    }
}
