/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.HashSet;
import java.util.Set;
import org.opscape.analysis.auxiliary.Mainline;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;

/**
 * The stacks that the main route of a model enters again and again, as it does in a flat graph where all additions are numbered: they would
 * tear the route. Their members are rather seen one by one. O(length of the route * depth).
 */
final class TornStacks {
    private static final int MOST_ENTRIES = 2;
    /** More members than these would make a picture in which nothing is found. */
    private static final int MOST_MEMBERS = 64;

    private final Hierarchy hierarchy;
    private final int[] entries;
    private final Set<String> paths = new HashSet<>();

    private TornStacks(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        entries = new int[hierarchy.nodes()];
    }

    /**
     * Finds them.
     *
     * @param hierarchy a graph with stacks
     * @param mainline its main route
     * @param wanted paths of series that the user stacked, which stay
     * @return their paths
     */
    static Set<String> of(Hierarchy hierarchy, Mainline mainline, Set<String> wanted) {
        if (hierarchy.stacks() == 0 || mainline.route().length <= MOST_ENTRIES) {
            return Set.of();
        }
        TornStacks torn = new TornStacks(hierarchy);
        int before = -1;
        for (int operation : mainline.route()) {
            torn.enter(before, operation);
            before = operation;
        }
        torn.paths.removeAll(wanted);
        return torn.paths;
    }

    private void enter(int before, int operation) {
        for (int node = hierarchy.parent(operation); node >= 0; node = hierarchy.parent(node)) {
            if (hierarchy.kind(node) == NodeKind.SERIES && !holds(node, before) && ++entries[node] > MOST_ENTRIES
                    && hierarchy.childCount(node) <= MOST_MEMBERS) {
                paths.add(hierarchy.path(node));
            }
        }
    }

    private boolean holds(int stack, int operation) {
        int node = operation;
        while (node >= 0 && node != stack) {
            node = hierarchy.parent(node);
        }
        return node == stack;
    }
}
