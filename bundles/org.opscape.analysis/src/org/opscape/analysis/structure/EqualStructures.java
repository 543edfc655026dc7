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
    private final LevelEdges edges;
    private final int[] kinds;
    private final int[] classes;
    private final int count;

    EqualStructures(GroupForest forest, LevelChildren children, LevelEdges edges, CanonicalOrder order, int[] kinds, int[] classes,
            int count) {
        this.edges = edges;
        this.kinds = kinds;
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

    /**
     * Returns what an operation inside the groups is by itself.
     *
     * @param operation an operation
     * @return a number that is equal for those of equal type
     */
    public int kindOf(int operation) {
        return kinds[operation];
    }

    /**
     * Returns the children of a group as if there were no stacks.
     *
     * @param group a group that was compared, counted from the root
     * @return operations and groups
     */
    public int[] children(int group) {
        int[] found = new int[children.count(group)];
        for (int i = 0; i < found.length; i++) {
            found[i] = children.child(children.first(group) + i);
        }
        return found;
    }

    /**
     * Returns the edges between different children of a group.
     *
     * @param group a group that was compared, counted from the root
     * @return for each edge the producer, the consumer, and a number that is equal for edges of the same kind: data, control or reference
     */
    public int[] edges(int group) {
        int[] found = new int[3 * (edges.end(group) - edges.first(group))];
        for (int i = 0; i < found.length; i += 3) {
            int edge = edges.first(group) + i / 3;
            found[i] = edges.producer(edge);
            found[i + 1] = edges.consumer(edge);
            found[i + 2] = edges.label(edge);
        }
        return found;
    }
}
