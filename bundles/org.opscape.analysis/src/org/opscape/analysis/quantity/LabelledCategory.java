/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.quantity;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.opscape.analysis.hierarchy.Hierarchy;

/** Categories from a table. Counts of groups are made when they are first asked for, from those of the children that are known already. */
final class LabelledCategory implements NodeCategory {
    private final String name;
    private final Hierarchy hierarchy;
    private final CategoryTable table;
    private final AtomicReferenceArray<int[]> counts;

    LabelledCategory(String name, Hierarchy hierarchy, CategoryTable table) {
        this.name = name;
        this.hierarchy = hierarchy;
        this.table = table;
        counts = new AtomicReferenceArray<>(hierarchy.nodes() - hierarchy.root());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int categories() {
        return table.labels().length;
    }

    @Override
    public String label(int category) {
        return table.labels()[category];
    }

    @Override
    public int of(int operation) {
        return table.categories()[operation];
    }

    @Override
    public int[] counts(int node) {
        if (node < hierarchy.root()) {
            int[] single = new int[categories()];
            count(node, single);
            return single;
        }
        int[] known = counts.get(node - hierarchy.root());
        if (known == null) {
            known = counted(node);
            counts.set(node - hierarchy.root(), known);
        }
        return known;
    }

    private void count(int operation, int[] result) {
        if (table.categories()[operation] >= 0) {
            result[table.categories()[operation]]++;
        }
    }

    /** Walks over what is in a node, with a stack of its own: nesting may be deep. */
    private int[] counted(int node) {
        int[] result = new int[categories()];
        int[] open = new int[16];
        int size = 1;
        open[0] = node;
        while (size > 0) {
            int group = open[--size];
            int children = hierarchy.childCount(group);
            open = size + children <= open.length ? open : Arrays.copyOf(open, 2 * (size + children));
            for (int i = 0; i < children; i++) {
                int child = hierarchy.child(group, i);
                if (child < hierarchy.root()) {
                    count(child, result);
                } else if (!addKnown(child, result)) {
                    open[size++] = child;
                }
            }
        }
        return result;
    }

    private boolean addKnown(int group, int[] result) {
        int[] known = counts.get(group - hierarchy.root());
        for (int i = 0; known != null && i < known.length; i++) {
            result[i] += known[i];
        }
        return known != null;
    }
}
