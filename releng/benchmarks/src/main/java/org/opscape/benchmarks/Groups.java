/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.benchmarks;

import java.util.Arrays;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;

/** Finds groups to expand. */
public final class Groups {
    private Groups() {
    }

    /**
     * Returns the groups below the root that have children, but not too many.
     *
     * @param clustering a graph
     * @param most how many children at most
     * @return the groups, those with the fewest children first
     */
    public static int[] upTo(Clustering clustering, int most) {
        Hierarchy hierarchy = clustering.hierarchy();
        long[] found = new long[hierarchy.nodes()];
        int count = 0;
        for (int node = clustering.graph().operations(); node < hierarchy.nodes(); node++) {
            int children = hierarchy.childCount(node);
            if (node != hierarchy.root() && hierarchy.kind(node) == NodeKind.GROUP && children > 0 && children <= most) {
                found[count++] = (long) children << Integer.SIZE | node;
            }
        }
        Arrays.sort(found, 0, count);
        int[] groups = new int[count];
        for (int i = 0; i < count; i++) {
            groups[i] = (int) found[i];
        }
        return groups;
    }
}
