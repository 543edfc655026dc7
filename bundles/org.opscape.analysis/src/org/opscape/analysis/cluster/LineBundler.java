/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.Arrays;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Hierarchy;

/** Bundles edges that begin in one node and end in one other node into lines, in the order of each line's first edge. O(edges * depth). */
final class LineBundler {
    private final GraphSnapshot graph;
    private final Hierarchy hierarchy;
    private final VisibleEdges visible;

    LineBundler(GraphSnapshot graph, Hierarchy hierarchy, VisibleEdges visible) {
        this.graph = graph;
        this.hierarchy = hierarchy;
        this.visible = visible;
    }

    /** Bundles edges between children of a group. */
    Bundle[] between(int[] edges, int group) {
        int[] from = new int[edges.length];
        int[] to = new int[edges.length];
        for (int i = 0; i < edges.length; i++) {
            from[i] = hierarchy.childHolding(visible.source(edges[i]), group);
            to[i] = hierarchy.childHolding(visible.target(edges[i]), group);
        }
        return bundle(edges, from, to);
    }

    /** Bundles edges between one outside node and the children of a group. */
    Bundle[] across(Bundle outer, int group) {
        boolean incoming = outer.line().to() == group;
        int[] edges = outer.edges();
        int[] from = new int[edges.length];
        int[] to = new int[edges.length];
        for (int i = 0; i < edges.length; i++) {
            from[i] = incoming ? outer.line().from() : hierarchy.childHolding(visible.source(edges[i]), group);
            to[i] = incoming ? hierarchy.childHolding(visible.target(edges[i]), group) : outer.line().to();
        }
        return bundle(edges, from, to);
    }

    private Bundle[] bundle(int[] edges, int[] from, int[] to) {
        PairTable pairs = new PairTable();
        int[] bundleOf = new int[edges.length];
        int[] starts = new int[16];
        for (int i = 0; i < edges.length; i++) {
            bundleOf[i] = pairs.number(from[i], to[i]);
            starts = pairs.size() < starts.length ? starts : Arrays.copyOf(starts, 2 * pairs.size());
            starts[bundleOf[i]]++;
        }
        Bundle[] bundles = new Bundle[pairs.size()];
        int[] sorted = sort(edges, bundleOf, starts);
        for (int i = 0; i < edges.length; i++) {
            int b = bundleOf[i];
            if (bundles[b] == null) {
                int end = starts[b];
                int begin = b == 0 ? 0 : starts[b - 1];
                bundles[b] = bundle(from[i], to[i], begin == 0 && end == edges.length ? edges : Arrays.copyOfRange(sorted, begin, end));
            }
        }
        return bundles;
    }

    /** Sorts edges by bundle; the sizes become the ends. */
    private static int[] sort(int[] edges, int[] bundleOf, int[] sizes) {
        int begin = 0;
        for (int b = 0; b < sizes.length; b++) {
            int size = sizes[b];
            sizes[b] = begin;
            begin += size;
        }
        int[] sorted = new int[edges.length];
        for (int i = 0; i < edges.length; i++) {
            sorted[sizes[bundleOf[i]]++] = edges[i];
        }
        return sorted;
    }

    private Bundle bundle(int from, int to, int[] edges) {
        int[] bases = visible.bases(edges);
        int control = 0;
        int reference = 0;
        long size = 0;
        for (int base : bases) {
            control += graph.isControl(base) ? 1 : 0;
            reference += graph.isReference(base) ? 1 : 0;
            size += graph.size(base);
            size = size < 0 ? Long.MAX_VALUE : size;
        }
        return new Bundle(edges, new Line(from, to, bases, bases.length - control, control, reference, size));
    }
}
