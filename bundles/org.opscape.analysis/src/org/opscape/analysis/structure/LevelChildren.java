/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.structure;

/** The children of each group in the order of the file, operations first, and how many operations are below: a counting sort. */
final class LevelChildren {
    private final int[] starts;
    private final int[] children;
    private final int[] operations;
    private final int[] heights;

    LevelChildren(GroupForest forest) {
        int root = forest.root();
        int[] parents = forest.parents();
        starts = new int[forest.groupCount() + 1];
        operations = new int[forest.groupCount()];
        heights = new int[forest.groupCount()];
        for (int node = 0; node < parents.length; node++) {
            if (isChild(forest, node)) {
                starts[parents[node] - root + 1]++;
            }
        }
        for (int group = 0; group < operations.length; group++) {
            starts[group + 1] += starts[group];
        }
        children = new int[starts[operations.length]];
        int[] next = starts.clone();
        for (int node = 0; node < parents.length; node++) {
            if (isChild(forest, node)) {
                int parent = parents[node] - root;
                children[next[parent]++] = node;
                operations[parent] += node < root ? 1 : 0;
            }
        }
        for (int group = operations.length - 1; group > 0; group--) {
            if (forest.isInside(root + group)) {
                int parent = parents[root + group] - root;
                operations[parent] += operations[group];
                heights[parent] = Math.max(heights[parent], heights[group] + 1);
            }
        }
    }

    private static boolean isChild(GroupForest forest, int node) {
        return forest.isInside(node) && (node >= forest.root() || !forest.isEmbedded(node));
    }

    int first(int group) {
        return starts[group];
    }

    int end(int group) {
        return starts[group + 1];
    }

    int child(int place) {
        return children[place];
    }

    int count(int group) {
        return starts[group + 1] - starts[group];
    }

    int operations(int group) {
        return operations[group];
    }

    /** Returns how many levels of groups are inside. */
    int height(int group) {
        return heights[group];
    }
}
