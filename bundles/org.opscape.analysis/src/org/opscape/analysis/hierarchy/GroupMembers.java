/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.hierarchy;

/**
 * The children of each group before anything is stacked, by first appearance.
 *
 * @param starts by group, where its children begin; one more at the end
 * @param children the nodes
 */
record GroupMembers(int[] starts, int[] children) {
    /** Sorts nodes by parent, keeping their order: a counting sort. */
    static GroupMembers of(int[] order, int[] parents, int root, int groups) {
        int[] starts = new int[groups + 1];
        for (int node : order) {
            starts[parents[node] - root + 1]++;
        }
        for (int group = 0; group < groups; group++) {
            starts[group + 1] += starts[group];
        }
        int[] next = starts.clone();
        int[] children = new int[order.length];
        for (int node : order) {
            children[next[parents[node] - root]++] = node;
        }
        return new GroupMembers(starts, children);
    }
}
