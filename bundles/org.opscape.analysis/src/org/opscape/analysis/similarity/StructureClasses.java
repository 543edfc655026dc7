/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.similarity;

import java.util.Arrays;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.analysis.structure.EqualStructures;
import org.opscape.analysis.structure.StructureSearch;
import org.opscape.model.Progress;

/**
 * Which groups have the same structure: there is a mapping between all that is inside them, operation to operation and group to group,
 * that keeps op types, the constants and summaries that are icons, and edges with their kinds, outputs and inputs. Names, attributes,
 * stacks and what is outside do not count. Groups of one class are surely equal; of extremely regular groups, equal ones may be told
 * apart, because the search for the mapping ends with a budget. Immutable.
 */
public final class StructureClasses {
    private final Hierarchy hierarchy;
    private final EqualStructures structures;
    private final int[] classes;
    private final int[][] members;

    private StructureClasses(Hierarchy hierarchy, EqualStructures structures, int[] classes, int[][] members) {
        this.hierarchy = hierarchy;
        this.structures = structures;
        this.classes = classes;
        this.members = members;
    }

    /**
     * Finds the classes of all groups. O((V + E * depth) log V).
     *
     * @param clustering the clustering
     * @param progress may cancel it
     * @return the classes
     */
    public static StructureClasses of(Clustering clustering, Progress progress) {
        progress.report("Comparing groups", -1);
        Hierarchy hierarchy = clustering.hierarchy();
        EqualStructures structures = StructureSearch.search(hierarchy.forest(), progress);
        int[] numbers = new int[structures.classes()];
        Arrays.fill(numbers, -1);
        int[] classes = new int[hierarchy.groups()];
        int[] sizes = new int[structures.classes()];
        int count = 0;
        for (int group = 0; group < classes.length; group++) {
            int found = structures.classOf(group);
            numbers[found] = numbers[found] < 0 ? count++ : numbers[found];
            classes[group] = numbers[found];
            sizes[classes[group]]++;
        }
        return new StructureClasses(hierarchy, structures, classes, members(hierarchy.root(), classes, sizes));
    }

    private static int[][] members(int root, int[] classes, int[] sizes) {
        int[][] members = new int[sizes.length][];
        for (int cls = 0; cls < sizes.length; cls++) {
            members[cls] = new int[sizes[cls]];
        }
        int[] ends = new int[sizes.length];
        for (int group = 0; group < classes.length; group++) {
            members[classes[group]][ends[classes[group]]++] = root + group;
        }
        return members;
    }

    /** {@return the number of classes; they are numbered from 0, by their first group} */
    public int classes() {
        return members.length;
    }

    /**
     * Returns the class of a group; a stack of groups has that of its members.
     *
     * @param node a node
     * @return the class; -1 for an operation and for a stack of operations
     */
    public int classOf(int node) {
        return switch (hierarchy.kind(node)) {
            case OPERATION -> -1;
            case GROUP -> classes[node - hierarchy.root()];
            case SERIES -> hierarchy.kind(hierarchy.child(node, 0)) == NodeKind.GROUP ? classOf(hierarchy.child(node, 0)) : -1;
        };
    }

    /**
     * Returns the groups of a class.
     *
     * @param cls a class
     * @return groups, ascending
     */
    public int[] members(int cls) {
        return Arrays.copyOf(members[cls], members[cls].length);
    }

    /**
     * Tells whether a class has several groups.
     *
     * @param cls a class
     * @return whether its structure is found more than once
     */
    public boolean isShared(int cls) {
        return members[cls].length > 1;
    }

    /**
     * Returns the operations inside a group in an order by which those of two groups of one class correspond. Takes time by their number
     * and depth.
     *
     * @param group a group
     * @return the operations that are nodes, at any depth
     */
    public int[] operations(int group) {
        return structures.operations(group - hierarchy.root());
    }
}
