/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.quantity;

import java.util.Arrays;
import java.util.BitSet;
import org.opscape.analysis.hierarchy.Hierarchy;

/** Hands numbers up from operations to groups, each node to its parent once. O(V). */
final class Gathering {
    private final Hierarchy hierarchy;
    private final Aggregation aggregation;
    private final double[] values;
    /** By group or stack, how many operations its number is made of. */
    private final int[] counts;
    /** The nodes that have a number of their own, although they are no operations. */
    private final BitSet fixed = new BitSet();

    Gathering(Hierarchy hierarchy, double[] given, Aggregation aggregation) {
        this.hierarchy = hierarchy;
        this.aggregation = aggregation;
        values = Arrays.copyOf(given, hierarchy.nodes());
        counts = new int[hierarchy.nodes() - hierarchy.root()];
        Arrays.fill(values, Math.min(given.length, values.length), values.length, Double.NaN);
        for (int node = hierarchy.root(); node < values.length; node++) {
            fixed.set(node, !Double.isNaN(values[node]));
        }
    }

    double[] gather(NodeOrder order) {
        for (int operation = 0; operation < hierarchy.root(); operation++) {
            handUp(operation, 1);
        }
        for (int place = 0; place < order.size(); place++) {
            int node = order.node(place);
            int count = fixed.get(node) ? Math.max(1, counts[node - hierarchy.root()]) : counts[node - hierarchy.root()];
            if (aggregation == Aggregation.MEAN && !fixed.get(node)) {
                values[node] /= count;
            }
            if (hierarchy.parent(node) >= 0) {
                handUp(node, count);
            }
        }
        return values;
    }

    private void handUp(int node, int count) {
        int parent = hierarchy.parent(node);
        if (Double.isNaN(values[node])) {
            return;
        }
        counts[parent - hierarchy.root()] += count;
        if (!fixed.get(parent)) {
            double value = aggregation == Aggregation.MEAN ? values[node] * count : values[node];
            values[parent] = Double.isNaN(values[parent]) ? value : together(values[parent], value);
        }
    }

    private double together(double known, double value) {
        return switch (aggregation) {
            case SUM, MEAN -> known + value;
            case MAX -> Math.max(known, value);
            case MIN -> Math.min(known, value);
        };
    }
}
