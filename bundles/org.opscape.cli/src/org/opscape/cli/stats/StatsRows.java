/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.NodeQuantity;

/**
 * The nodes that are listed: of those that something is known of, the ones with the largest numbers and the groups around them, as a tree
 * with the largest first. Without recursion, because groups may be nested deeply.
 */
final class StatsRows {
    private final Hierarchy hierarchy;
    private final NodeQuantity quantity;
    private final boolean operations;
    private final int depth;
    private final int most;
    private int leftOut;

    StatsRows(Hierarchy hierarchy, NodeQuantity quantity, boolean operations, int depth, int most) {
        this.hierarchy = hierarchy;
        this.quantity = quantity;
        this.operations = operations;
        this.depth = depth;
        this.most = most;
    }

    /** Returns the nodes in the order in which they are listed. */
    List<Integer> nodes() {
        List<Integer> largest = candidates();
        largest.sort(Comparator.comparingDouble((Integer node) -> -quantity.value(node)));
        leftOut = Math.max(0, largest.size() - most);
        largest = largest.subList(0, largest.size() - leftOut);
        return operations ? largest : tree(largest);
    }

    private List<Integer> candidates() {
        List<Integer> found = new ArrayList<>();
        for (int node = 0; node < (operations ? hierarchy.root() : hierarchy.nodes()); node++) {
            if (quantity.isKnown(node) && (operations || hierarchy.depth(node) <= depth)) {
                found.add(node);
            }
        }
        return found;
    }

    private List<Integer> tree(List<Integer> largest) {
        BitSet listed = new BitSet();
        List<Integer> members = new ArrayList<>();
        for (int member : largest) {
            for (int node = member; node >= 0 && !listed.get(node); node = hierarchy.parent(node)) {
                listed.set(node);
                members.add(node);
            }
        }
        members.sort(Comparator.comparingDouble((Integer node) -> quantity.value(node)));
        return walk(members);
    }

    /** Lists parents before their children; the members are sorted with the smallest first, as they go onto a stack. */
    private List<Integer> walk(List<Integer> members) {
        int[] next = new int[hierarchy.nodes()];
        int[] first = new int[hierarchy.nodes()];
        Arrays.fill(first, -1);
        for (int i = members.size() - 1; i >= 0; i--) {
            int node = members.get(i);
            int parent = hierarchy.parent(node);
            if (parent >= 0) {
                next[node] = first[parent];
                first[parent] = node;
            }
        }
        List<Integer> order = new ArrayList<>();
        List<Integer> open = new ArrayList<>(members.isEmpty() ? List.of() : List.of(hierarchy.root()));
        while (!open.isEmpty()) {
            int node = open.remove(open.size() - 1);
            order.add(node);
            for (int child = first[node]; child >= 0; child = next[child]) {
                open.add(child);
            }
        }
        return order;
    }

    /** Returns how many nodes were left out at the last call because they are too many. */
    int leftOut() {
        return leftOut;
    }

    /** Returns how far a row is indented. */
    int indent(int node) {
        return operations ? 0 : hierarchy.depth(node);
    }
}
