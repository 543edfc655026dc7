/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.outline;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.views.search.Hits;

/** Shows what was found, what is around it, and everything inside of a group that was found. */
final class FoundBranches implements Branches {
    private final Hierarchy hierarchy;
    private final BitSet shown = new BitSet();
    private final Map<Integer, int[]> children = new HashMap<>();

    /**
     * Marks what is shown. O(nodes found), as each ancestor is marked once.
     *
     * @param hierarchy the tree
     * @param hits what was found
     */
    FoundBranches(Hierarchy hierarchy, Hits hits) {
        this.hierarchy = hierarchy;
        for (int i = 0; i < hits.size(); i++) {
            int node = hits.node(i);
            while (node >= 0 && !shown.get(node)) {
                shown.set(node);
                node = hierarchy.parent(node);
            }
        }
    }

    /** {@return how many nodes are shown besides those inside of found groups} */
    int size() {
        return shown.cardinality();
    }

    @Override
    public int count(int node) {
        return children(node).length;
    }

    @Override
    public int child(int node, int index) {
        return children(node)[index];
    }

    @Override
    public int indexOf(int node, int child) {
        int[] all = children(node);
        for (int i = 0; i < all.length; i++) {
            if (all[i] == child) {
                return i;
            }
        }
        return -1;
    }

    private int[] children(int node) {
        return children.computeIfAbsent(node, this::findChildren);
    }

    private int[] findChildren(int node) {
        int count = hierarchy.childCount(node);
        int[] kept = new int[count];
        int size = 0;
        boolean whole = node != hierarchy.root() && !hasShownChild(node, count);
        for (int i = 0; i < count; i++) {
            int child = hierarchy.child(node, i);
            if (whole || shown.get(child)) {
                kept[size] = child;
                size++;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    private boolean hasShownChild(int node, int count) {
        for (int i = 0; i < count; i++) {
            if (shown.get(hierarchy.child(node, i))) {
                return true;
            }
        }
        return false;
    }
}
