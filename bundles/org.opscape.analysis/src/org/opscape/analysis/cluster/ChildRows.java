/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.BitSet;
import org.opscape.analysis.auxiliary.AuxiliaryNodes;
import org.opscape.analysis.auxiliary.Side;
import org.opscape.analysis.hierarchy.Hierarchy;

/** The children of an open group by where they stand. */
record ChildRows(Hierarchy hierarchy, int group, int[] core, int[] auxiliaryIn, int[] auxiliaryOut, int[] hidden,
        BitSet marked) {
    static ChildRows of(Hierarchy hierarchy, int group, AuxiliaryNodes auxiliary) {
        BitSet marked = new BitSet();
        int[] counts = new int[Side.values().length];
        int children = hierarchy.childCount(group);
        for (int i = 0; i < children; i++) {
            counts[place(auxiliary, i).ordinal()]++;
            marked.set(i, !auxiliary.isSetAside(i) && auxiliary.side(i) != Side.CORE);
        }
        int[][] rows = {new int[counts[0]], new int[counts[1]], new int[counts[2]]};
        int[] ends = new int[counts.length];
        for (int i = 0; i < children; i++) {
            int place = place(auxiliary, i).ordinal();
            rows[place][ends[place]++] = hierarchy.child(group, i);
        }
        return new ChildRows(hierarchy, group, rows[Side.CORE.ordinal()], rows[Side.IN.ordinal()], rows[Side.OUT.ordinal()], new int[0], marked);
    }

    private static Side place(AuxiliaryNodes auxiliary, int child) {
        return auxiliary.isSetAside(child) ? auxiliary.side(child) : Side.CORE;
    }

    int position(int child) {
        if (hierarchy.parent(child) != group || hierarchy.position(child) < 0) {
            throw new IllegalArgumentException("Node " + child + " is no child of " + group);
        }
        return hierarchy.position(child);
    }
}
