/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.similarity;

import java.util.BitSet;
import java.util.List;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.structure.EqualStructures;
import org.opscape.analysis.structure.StructureSearch;
import org.opscape.model.Progress;

/**
 * What differs between two groups that are nearly alike.
 *
 * @param isEqual whether they have the same structure; nothing differs then
 * @param similarity the part of operations and edges that are the same in both: from 0 to 1, and 1 only if they are equal
 * @param matched nodes that correspond: groups of equal structure (what is inside corresponds as well), operations, and groups that
 *        differ inside
 * @param changed operations that correspond, but have other types, constants or summaries
 * @param onlyInA nodes of the first group that correspond to none; what is inside them is not listed
 * @param onlyInB nodes of the second group that correspond to none
 * @param edgesOnlyInA edges between nodes that correspond, which the second group does not have, or has at other outputs and inputs
 * @param edgesOnlyInB edges between nodes that correspond, which the first group does not have
 */
public record StructureDifference(boolean isEqual, double similarity, List<NodePair> matched, List<NodePair> changed,
        List<Integer> onlyInA, List<Integer> onlyInB, List<InnerEdge> edgesOnlyInA, List<InnerEdge> edgesOnlyInB) {
    /**
     * Compares two groups. Which nodes correspond is found by structure, name and type, and for the rest by what they consume; another
     * mapping might leave fewer differences. O(n log n) by what is inside.
     *
     * @param clustering the clustering
     * @param a a group
     * @param b another group, not inside the first one, nor around it
     * @param progress may cancel it
     * @return what differs
     */
    public static StructureDifference between(Clustering clustering, int a, int b, Progress progress) {
        Hierarchy hierarchy = clustering.hierarchy();
        int around = hierarchy.lowestCommonAncestor(a, b);
        if (a != b && (around == a || around == b)) {
            throw new IllegalArgumentException("One group is inside the other");
        }
        progress.report("Comparing two groups", -1);
        BitSet both = new BitSet();
        both.set(a - hierarchy.root());
        both.set(b - hierarchy.root());
        EqualStructures structures = StructureSearch.search(hierarchy.forest(both), progress);
        return new GroupMatch(hierarchy, structures, a, b).difference();
    }
}
