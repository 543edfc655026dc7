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
    private static final int HIDDEN = Side.values().length;

    /** Hidden are the positions of children that are not shown. */
    static ChildRows of(Hierarchy hierarchy, int group, AuxiliaryNodes auxiliary, BitSet hidden) {
        BitSet marked = new BitSet();
        int[] counts = new int[HIDDEN + 1];
        int children = hierarchy.childCount(group);
        for (int i = 0; i < children; i++) {
            counts[place(auxiliary, hidden, i)]++;
            marked.set(i, !hidden.get(i) && !auxiliary.isSetAside(i) && auxiliary.side(i) != Side.CORE);
        }
        int[][] rows = {new int[counts[0]], new int[counts[1]], new int[counts[2]], new int[counts[HIDDEN]]};
        int[] ends = new int[counts.length];
        for (int i = 0; i < children; i++) {
            int place = place(auxiliary, hidden, i);
            rows[place][ends[place]++] = hierarchy.child(group, i);
        }
        return new ChildRows(hierarchy, group, rows[Side.CORE.ordinal()], rows[Side.IN.ordinal()], rows[Side.OUT.ordinal()], rows[HIDDEN],
                marked);
    }

    private static int place(AuxiliaryNodes auxiliary, BitSet hidden, int child) {
        if (hidden.get(child)) {
            return HIDDEN;
        }
        return (auxiliary.isSetAside(child) ? auxiliary.side(child) : Side.CORE).ordinal();
    }

    int position(int child) {
        if (hierarchy.parent(child) != group || hierarchy.position(child) < 0) {
            throw new IllegalArgumentException("Node " + child + " is no child of " + group);
        }
        return hierarchy.position(child);
    }
}
