/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.BitSet;
import org.opscape.analysis.auxiliary.Mainline;
import org.opscape.analysis.hierarchy.Hierarchy;

/**
 * The nodes of a hierarchy that are not set aside because the main route leads through them or the model begins or ends there. A node that
 * the route enters again and again, such as a stack of what is repeated all along it, is no station of the route: its lines would cross the
 * whole picture. O(length of the route and number of ends * depth).
 */
final class MainNodes {
    /** A route may come back once, as where two inputs share what encodes them. */
    private static final int MOST_ENTRIES = 2;
    /** An input of more lines keeps only the first of them. */
    private static final int MOST_LINES = 4;

    private final Hierarchy hierarchy;
    private final BitSet edges;
    private final BitSet route;
    private final BitSet inputs;
    private final BitSet outputs;
    private final BitSet ends;

    MainNodes(Hierarchy hierarchy, Mainline main) {
        this.hierarchy = hierarchy;
        edges = main.edges();
        route = main.route().length == 0 ? new BitSet() : stations(main.route());
        inputs = around(main.inputs());
        outputs = around(main.outputs());
        ends = (BitSet) inputs.clone();
        ends.or(outputs);
    }

    private BitSet around(int[] operations) {
        BitSet nodes = new BitSet();
        for (int operation : operations) {
            for (int node = operation; node >= 0 && !nodes.get(node); node = hierarchy.parent(node)) {
                nodes.set(node);
            }
        }
        return nodes;
    }

    boolean isInput(int node) {
        return inputs.get(node);
    }

    boolean isOutput(int node) {
        return outputs.get(node);
    }

    private BitSet stations(int[] operations) {
        BitSet stations = new BitSet(hierarchy.nodes());
        byte[] entries = new byte[hierarchy.nodes()];
        int before = -1;
        for (int operation : operations) {
            int inside = before < 0 ? -1 : common(before, operation);
            for (int node = operation; node != inside; node = hierarchy.parent(node)) {
                entries[node] += (byte) (entries[node] <= MOST_ENTRIES ? 1 : 0);
                stations.set(node, entries[node] <= MOST_ENTRIES);
            }
            before = operation;
        }
        return stations;
    }

    /** The innermost group that holds both. */
    private int common(int one, int other) {
        int a = one;
        int b = other;
        while (a != b) {
            if (hierarchy.depth(a) >= hierarchy.depth(b)) {
                a = hierarchy.parent(a);
            } else {
                b = hierarchy.parent(b);
            }
        }
        return a;
    }

    boolean isEmpty() {
        return route.isEmpty() && ends.isEmpty();
    }

    /** {@return the positions of the children of a group that are not set aside} */
    BitSet children(int group) {
        BitSet kept = new BitSet();
        for (int i = 0; i < hierarchy.childCount(group) && !isEmpty(); i++) {
            int child = hierarchy.child(group, i);
            kept.set(i, isMain(child));
        }
        return kept;
    }

    /**
     * Finds the lines that are drawn in any case: those of the route, and some of an end that is beside it.
     *
     * @param group the group
     * @param bundles the lines between its children
     * @return their places
     */
    BitSet lines(int group, Bundle[] bundles) {
        BitSet lines = new BitSet();
        int[] counts = new int[ends.isEmpty() ? 0 : hierarchy.childCount(group)];
        for (int i = 0; i < bundles.length && !isEmpty(); i++) {
            lines.set(i, carries(bundles[i]));
            count(bundles[i].line(), counts);
        }
        BitSet joined = new BitSet();
        for (int i = 0; i < bundles.length && counts.length > 0; i++) {
            int end = end(bundles[i].line());
            if (end >= 0 && (counts[end] <= MOST_LINES || !joined.get(end))) {
                joined.set(end);
                lines.set(i);
            }
        }
        return lines;
    }

    private void count(Line line, int[] counts) {
        int end = counts.length == 0 ? -1 : end(line);
        if (end >= 0) {
            counts[end]++;
        }
    }

    /** The position of an input or output that is not on the route and that a line joins to the route or to another end; -1 if none. */
    private int end(Line line) {
        if (line.data() == 0 || !isMain(line.from()) || !isMain(line.to())) {
            return -1;
        }
        return !route.get(line.from()) ? hierarchy.position(line.from()) : !route.get(line.to()) ? hierarchy.position(line.to()) : -1;
    }

    private boolean isMain(int node) {
        return route.get(node) || ends.get(node);
    }

    /** {@return whether the main route leads along a line, from one of its stations to another} */
    boolean carries(Bundle bundle) {
        Line line = bundle.line();
        if (route.get(line.from()) && route.get(line.to())) {
            for (int edge : line.edges()) {
                if (edges.get(edge)) {
                    return true;
                }
            }
        }
        return false;
    }
}
