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
import org.opscape.model.Progress;

/** Which groups have the same structure. Immutable. */
public final class StructureClasses {
    private final Hierarchy hierarchy;
    private final int[] classes;
    private final int[][] members;

    private StructureClasses(Hierarchy hierarchy, int[] classes, int[][] members) {
        this.hierarchy = hierarchy;
        this.classes = classes;
        this.members = members;
    }

    /**
     * Finds the classes of all groups.
     *
     * @param clustering the clustering
     * @param progress may cancel it
     * @return the classes
     */
    public static StructureClasses of(Clustering clustering, Progress progress) {
        Hierarchy hierarchy = clustering.hierarchy();
        int[] classes = new int[hierarchy.groups()];
        int[][] members = new int[classes.length][];
        for (int group = 0; group < classes.length; group++) {
            classes[group] = group;
            members[group] = new int[] {hierarchy.root() + group};
        }
        return new StructureClasses(hierarchy, classes, members);
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
}
