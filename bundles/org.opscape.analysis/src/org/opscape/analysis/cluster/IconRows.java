/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.ArrayList;
import java.util.List;

/** Collects the icons beside the children of a group; beyond a number at one side they are only counted (V13). */
final class IconRows {
    private static final int[] NO_EDGES = {};

    private final int most;
    private final List<List<Icon>> in;
    private final List<List<Icon>> out;
    private final int[] moreIn;
    private final int[] moreOut;

    IconRows(int children, int most) {
        this.most = most;
        in = rows(children);
        out = rows(children);
        moreIn = new int[children];
        moreOut = new int[children];
    }

    private static List<List<Icon>> rows(int children) {
        List<List<Icon>> rows = new ArrayList<>(children);
        for (int i = 0; i < children; i++) {
            rows.add(null);
        }
        return rows;
    }

    void add(int child, IconKind kind, boolean incoming, int node, int[] edges) {
        List<List<Icon>> rows = incoming ? in : out;
        List<Icon> row = rows.get(child);
        if (row == null) {
            row = new ArrayList<>(2);
            rows.set(child, row);
        }
        if (row.size() < most) {
            row.add(new Icon(kind, incoming, node, edges, 0));
        } else {
            (incoming ? moreIn : moreOut)[child]++;
        }
    }

    boolean has(int child, boolean incoming) {
        return (incoming ? in : out).get(child) != null;
    }

    Icon[][] icons() {
        Icon[][] icons = new Icon[in.size()][];
        for (int child = 0; child < icons.length; child++) {
            if (has(child, true) || has(child, false)) {
                List<Icon> both = new ArrayList<>();
                append(both, in.get(child), moreIn[child], true);
                append(both, out.get(child), moreOut[child], false);
                icons[child] = both.toArray(new Icon[0]);
            }
        }
        return icons;
    }

    private static void append(List<Icon> both, List<Icon> row, int more, boolean incoming) {
        if (row != null) {
            both.addAll(row);
        }
        if (more > 0) {
            both.add(new Icon(IconKind.MORE, incoming, -1, NO_EDGES, more));
        }
    }
}
