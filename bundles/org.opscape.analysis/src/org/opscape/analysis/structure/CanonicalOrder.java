/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.structure;

import java.util.Arrays;

/**
 * Numbers the operations inside each group, so that in groups of one class, operations of the same number correspond: children are
 * ordered by colour and then as in the file. Where another order is found by search, it is kept by group.
 */
final class CanonicalOrder {
    private final GroupForest forest;
    private final LevelChildren children;
    private final LevelColours colours;
    /** By node, how many operations are in the siblings before it. */
    private final int[] offsets;
    private final int[][] changes;
    private long[] keys = new long[64];
    private int[] ends = new int[64];

    CanonicalOrder(GroupForest forest, LevelChildren children, LevelColours colours) {
        this.forest = forest;
        this.children = children;
        this.colours = colours;
        offsets = new int[forest.parents().length];
        changes = new int[forest.groupCount()][];
    }

    /** Orders the children of a group whose colours are known, and returns them in order. O(n log n). */
    int[] order(int group) {
        int count = children.count(group);
        int first = children.first(group);
        if (count > keys.length) {
            keys = new long[2 * count];
            ends = new int[2 * count];
        }
        for (int i = 0; i < count; i++) {
            keys[i] = colours.colour(children.child(first + i));
        }
        Arrays.sort(keys, 0, count);
        Arrays.fill(ends, 0, count, 0);
        int[] ordered = new int[count];
        for (int i = 0; i < count; i++) {
            int child = children.child(first + i);
            int place = lowest(colours.colour(child), count);
            ordered[place + ends[place]++] = child;
        }
        int offset = 0;
        for (int child : ordered) {
            offsets[child] = offset;
            offset += child < forest.root() ? 1 : children.operations(child - forest.root());
        }
        return ordered;
    }

    private int lowest(long key, int count) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = low + high >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Changes the numbers in a group; by the number before, the new one. */
    void change(int group, int[] numbers) {
        changes[group] = numbers;
    }

    /** Returns the number of an operation inside a group around it, which is ordered. Takes time by the depth. */
    int number(int operation, int group) {
        int[] parents = forest.parents();
        int root = forest.root();
        int top = root + group;
        int number = 0;
        int node = operation;
        while (node != top) {
            number += offsets[node];
            node = parents[node];
            int[] change = changes[node - root];
            number = change == null ? number : change[number];
        }
        return number;
    }
}
