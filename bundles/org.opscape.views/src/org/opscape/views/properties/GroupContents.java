/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.BitSet;
import java.util.function.IntConsumer;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Hierarchy;

/** All operations in a group, the embedded ones included. */
final class GroupContents {
    private final BitSet operations;

    private GroupContents(BitSet operations) {
        this.operations = operations;
    }

    /**
     * Collects the operations of a group. O(number of operations of the graph), as each looks up its way to the group at most once.
     *
     * @param graph the graph
     * @param hierarchy its tree
     * @param group a group or a stack
     * @return its operations
     */
    static GroupContents of(GraphSnapshot graph, Hierarchy hierarchy, int group) {
        int first = graph.operations();
        byte[] state = new byte[hierarchy.nodes() - first];
        state[group - first] = 1;
        BitSet inside = new BitSet(first);
        for (int operation = 0; operation < first; operation++) {
            if (isInside(hierarchy, hierarchy.parent(operation), first, state)) {
                inside.set(operation);
            }
        }
        return new GroupContents(inside);
    }

    private static boolean isInside(Hierarchy hierarchy, int group, int first, byte[] state) {
        int top = group;
        while (top >= 0 && state[top - first] == 0) {
            top = hierarchy.parent(top);
        }
        byte answer = top < 0 ? 2 : state[top - first];
        for (int at = group; at != top; at = hierarchy.parent(at)) {
            state[at - first] = answer;
        }
        return answer == 1;
    }

    /**
     * Tells whether an operation is in the group.
     *
     * @param operation the operation
     * @return whether it is
     */
    boolean contains(int operation) {
        return operations.get(operation);
    }

    /** {@return the number of operations} */
    int size() {
        return operations.cardinality();
    }

    /**
     * Visits the operations in the order of the file.
     *
     * @param visitor hears each
     */
    void forEach(IntConsumer visitor) {
        for (int operation = operations.nextSetBit(0); operation >= 0; operation = operations.nextSetBit(operation + 1)) {
            visitor.accept(operation);
        }
    }
}
