/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.Arrays;
import java.util.List;
import org.opscape.analysis.hierarchy.Hierarchy;

/** The lines of a group by child, for when a child is opened: compressed rows, by counting sorts. */
final class Connections {
    private final int[] starts;
    private final int[] lines;
    private final int[] outerStarts;
    private final int[] outerLines;

    Connections(Hierarchy hierarchy, int children, GroupLines inner, OuterLines outer) {
        Bundle[] bundles = inner.bundles();
        int[] ends = new int[2 * bundles.length];
        for (int i = 0; i < bundles.length; i++) {
            ends[2 * i] = hierarchy.position(bundles[i].line().from());
            ends[2 * i + 1] = hierarchy.position(bundles[i].line().to());
        }
        starts = starts(ends, children);
        lines = sort(ends, 2, starts);
        List<Bundle> outerBundles = outer.bundles();
        int[] outerEnds = new int[outerBundles.size()];
        for (int i = 0; i < outerEnds.length; i++) {
            outerEnds[i] = hierarchy.position(outer.child(i));
        }
        outerStarts = starts(outerEnds, children);
        outerLines = sort(outerEnds, 1, outerStarts);
    }

    private static int[] starts(int[] ends, int children) {
        int[] starts = new int[children + 1];
        for (int end : ends) {
            starts[end + 1]++;
        }
        for (int child = 0; child < children; child++) {
            starts[child + 1] += starts[child];
        }
        return starts;
    }

    private static int[] sort(int[] ends, int endsALine, int[] starts) {
        int[] next = starts.clone();
        int[] sorted = new int[ends.length];
        for (int i = 0; i < ends.length; i++) {
            sorted[next[ends[i]]++] = i / endsALine;
        }
        return sorted;
    }

    int[] lines(int child) {
        return Arrays.copyOfRange(lines, starts[child], starts[child + 1]);
    }

    int[] outerLines(int child) {
        return Arrays.copyOfRange(outerLines, outerStarts[child], outerStarts[child + 1]);
    }
}
