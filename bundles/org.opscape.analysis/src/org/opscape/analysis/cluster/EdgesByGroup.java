/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.Arrays;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.model.Progress;

/**
 * The edges sorted by the innermost group or stack that holds both ends: there the edge joins a line between siblings. One climb an edge
 * and a counting sort, O(E * depth).
 */
final class EdgesByGroup {
    private static final int CHECK_EVERY = 1 << 16;

    private final int root;
    private final int[] starts;
    private final int[] edges;

    private EdgesByGroup(int root, int[] starts, int[] edges) {
        this.root = root;
        this.starts = starts;
        this.edges = edges;
    }

    static EdgesByGroup of(VisibleEdges visible, HiddenNodes hidden, Hierarchy hierarchy, Progress progress) {
        int root = hierarchy.root();
        int[] all = hidden.shown(visible);
        int[] groups = new int[all.length];
        int[] starts = new int[hierarchy.groups() + hierarchy.stacks() + 1];
        for (int i = 0; i < all.length; i++) {
            int source = visible.source(all[i]);
            int target = visible.target(all[i]);
            int parent = hierarchy.parent(source);
            int group = parent == hierarchy.parent(target) ? parent : hierarchy.lowestCommonAncestor(source, target);
            groups[i] = group - root;
            starts[groups[i] + 1]++;
            if (i % CHECK_EVERY == 0) {
                progress.check();
            }
        }
        for (int group = 0; group < starts.length - 1; group++) {
            starts[group + 1] += starts[group];
        }
        return new EdgesByGroup(root, starts, sort(all, groups, starts.clone()));
    }

    private static int[] sort(int[] all, int[] groups, int[] next) {
        int[] sorted = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            sorted[next[groups[i]]++] = all[i];
        }
        return sorted;
    }

    /** Returns the edges that are lines between children of a group or stack, in order. */
    int[] of(int group) {
        return Arrays.copyOfRange(edges, starts[group - root], starts[group - root + 1]);
    }
}
