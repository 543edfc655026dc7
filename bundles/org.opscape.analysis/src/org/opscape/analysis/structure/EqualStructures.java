/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.structure;

import java.util.Arrays;

/** Which groups have the same structure, and which operations in them correspond. Immutable. */
public final class EqualStructures {
    private final GroupForest forest;
    private final LevelChildren children;
    private final CanonicalOrder order;
    private final int[] classes;
    private final int count;

    EqualStructures(GroupForest forest, LevelChildren children, CanonicalOrder order, int[] classes, int count) {
        this.forest = forest;
        this.children = children;
        this.order = order;
        this.classes = classes;
        this.count = count;
    }

    /** {@return the number of classes} */
    public int classes() {
        return count;
    }

    /**
     * Returns the class of a group.
     *
     * @param group a group, counted from the root
     * @return the class; -1 if the group was not among those to compare
     */
    public int classOf(int group) {
        return classes[group];
    }

    /**
     * Returns the operations inside a group. Takes time by their number and depth.
     *
     * @param group a group that was compared, counted from the root
     * @return the operations that are nodes; those at the same place for two groups of one class correspond
     */
    public int[] operations(int group) {
        int root = forest.root();
        int[] operations = new int[children.operations(group)];
        int[] inner = new int[16];
        inner[0] = group;
        int length = 1;
        while (length > 0) {
            int next = inner[--length];
            if (length + children.count(next) > inner.length) {
                inner = Arrays.copyOf(inner, 2 * inner.length + children.count(next));
            }
            for (int place = children.first(next); place < children.end(next); place++) {
                int child = children.child(place);
                if (child < root) {
                    operations[order.number(child, group)] = child;
                } else {
                    inner[length++] = child - root;
                }
            }
        }
        return operations;
    }
}
