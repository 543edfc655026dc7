/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import java.util.Arrays;

/**
 * The immediate post-dominators of what lies between the ends of a route: the first operation that all paths from one to the end have in
 * common. In a graph without cycles that is the lowest common ancestor, in the tree made so far, of all that an operation gives data to.
 * Ancestors are found over pointers that leap (Myers: An applicative random-access stack, 1983). O(V + E log V).
 */
final class PostDominators {
    private static final int NONE = -1;

    private final int[] parents;
    private final int[] depths;
    private final int[] leaps;

    PostDominators(RouteGraph between) {
        int[] order = between.order();
        parents = new int[order.length];
        depths = new int[order.length];
        leaps = new int[order.length];
        Arrays.fill(parents, NONE);
        RouteGraph.Targets targets = between.targets();
        for (int place = order.length - 1; place >= 0; place--) {
            int operation = order[place];
            targets.of(operation);
            leaps[operation] = operation;
            if (targets.size() > 0) {
                int common = targets.operation(0);
                for (int i = 1; i < targets.size(); i++) {
                    common = common(common, targets.operation(i));
                }
                hang(operation, common);
            }
        }
    }

    private void hang(int operation, int parent) {
        parents[operation] = parent;
        depths[operation] = depths[parent] + 1;
        int leap = leaps[parent];
        boolean even = depths[parent] - depths[leap] == depths[leap] - depths[leaps[leap]];
        leaps[operation] = even ? leaps[leap] : parent;
    }

    private int common(int one, int other) {
        int a = depths[one] > depths[other] ? up(one, depths[other]) : one;
        int b = depths[other] > depths[one] ? up(other, depths[one]) : other;
        while (a != b) {
            boolean leap = leaps[a] != leaps[b];
            a = leap ? leaps[a] : parents[a];
            b = leap ? leaps[b] : parents[b];
        }
        return a;
    }

    private int up(int operation, int depth) {
        int at = operation;
        while (depths[at] > depth) {
            at = depths[leaps[at]] >= depth ? leaps[at] : parents[at];
        }
        return at;
    }

    /** Returns what all paths from an operation to the end cross first; -1 for the end, and for what is not between the ends. */
    int of(int operation) {
        return parents[operation];
    }
}
