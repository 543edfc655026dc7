/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.structure;

import java.util.HashMap;
import java.util.Map;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.similarity.StructureClasses;
import org.opscape.views.table.TopNodes;

/** The structures that are found more than once, in some order, the first ones only. */
final class StructureList {
    private static final int STEP = 500;

    private final StructureClasses classes;
    private final Hierarchy hierarchy;
    private final Order order;
    private final boolean descending;
    private final Map<Integer, int[]> members = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();
    private int limit = STEP;
    private int[] shown;
    private int total;

    /**
     * Lists structures.
     *
     * @param classes the structures
     * @param hierarchy the groups
     * @param order by what
     * @param descending whether the largest comes first
     */
    StructureList(StructureClasses classes, Hierarchy hierarchy, Order order, boolean descending) {
        this.classes = classes;
        this.hierarchy = hierarchy;
        this.order = order;
        this.descending = descending;
        select();
    }

    private void select() {
        TopNodes top = new TopNodes(this::compare, limit);
        for (int cls = 0; cls < classes.classes(); cls++) {
            if (classes.isShared(cls)) {
                top.add(cls);
            }
        }
        shown = top.sorted();
        total = top.seen();
    }

    private int compare(int a, int b) {
        int compared = order == Order.NAME ? name(b).compareToIgnoreCase(name(a)) : Long.compare(value(a), value(b));
        return descending ? -compared : compared;
    }

    private long value(int cls) {
        return switch (order) {
            case NAME -> 0;
            case GROUPS -> members(cls).length;
            case EACH -> each(cls);
            case ALL -> (long) members(cls).length * each(cls);
        };
    }

    /** {@return how many structures are listed} */
    int size() {
        return shown.length;
    }

    /** {@return how many structures there are, listed or not} */
    int total() {
        return total;
    }

    /**
     * Returns a structure.
     *
     * @param index from 0
     * @return its class
     */
    int cls(int index) {
        return shown[index];
    }

    /** Lists more. */
    void showMore() {
        limit += STEP;
        select();
    }

    /**
     * Returns the groups of a structure.
     *
     * @param cls its class
     * @return the groups, ascending
     */
    int[] members(int cls) {
        return members.computeIfAbsent(cls, classes::members);
    }

    /**
     * Counts the operations of one group.
     *
     * @param cls a class
     * @return how many each of its groups has
     */
    int each(int cls) {
        return hierarchy.operationCount(members(cls)[0]);
    }

    /**
     * Names a structure.
     *
     * @param cls its class
     * @return what its groups are called
     */
    String name(int cls) {
        return names.computeIfAbsent(cls, key -> ClassName.of(hierarchy, members(key)));
    }

    /** By what structures are sorted: the columns. */
    enum Order {
        /** By name. */
        NAME,
        /** By the number of groups. */
        GROUPS,
        /** By the operations of one group. */
        EACH,
        /** By the operations of all groups. */
        ALL
    }
}
