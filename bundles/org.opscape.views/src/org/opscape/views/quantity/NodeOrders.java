/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.quantity;

import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.views.table.TopNodes;

/** In which order nodes are listed. */
final class NodeOrders {
    private NodeOrders() {
    }

    /**
     * By a number; what is unknown comes last in any case.
     *
     * @param quantity the number
     * @param descending whether the largest comes first
     * @return the order
     */
    static TopNodes.Order by(NodeQuantity quantity, boolean descending) {
        return (a, b) -> {
            double left = quantity.value(a);
            double right = quantity.value(b);
            if (Double.isNaN(left) || Double.isNaN(right)) {
                return Boolean.compare(Double.isNaN(left), Double.isNaN(right));
            }
            return descending ? Double.compare(right, left) : Double.compare(left, right);
        };
    }

    /**
     * By the name, numbers in it by their value.
     *
     * @param hierarchy tells the names
     * @param descending whether the last one comes first
     * @return the order
     */
    static TopNodes.Order byName(Hierarchy hierarchy, boolean descending) {
        return (a, b) -> {
            int compared = compare(hierarchy.label(a), hierarchy.label(b));
            return descending ? -compared : compared;
        };
    }

    /**
     * By the op type.
     *
     * @param graph tells the types
     * @param descending whether the last one comes first
     * @return the order
     */
    static TopNodes.Order byType(GraphSnapshot graph, boolean descending) {
        return (a, b) -> {
            int compared = graph.type(a).compareToIgnoreCase(graph.type(b));
            return descending ? -compared : compared;
        };
    }

    /** As people count: layer_2 before layer_10. */
    static int compare(String left, String right) {
        int a = 0;
        int b = 0;
        while (a < left.length() && b < right.length()) {
            int aEnd = digits(left, a);
            int bEnd = digits(right, b);
            int compared = aEnd > a && bEnd > b ? numbers(left, a, aEnd, right, b, bEnd)
                    : Character.compare(Character.toLowerCase(left.charAt(a)), Character.toLowerCase(right.charAt(b)));
            if (compared != 0) {
                return compared;
            }
            a = Math.max(a + 1, aEnd);
            b = Math.max(b + 1, bEnd);
        }
        return Integer.compare(left.length() - a, right.length() - b);
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int numbers(String left, int a, int aEnd, String right, int b, int bEnd) {
        int from = zeros(left, a, aEnd);
        int other = zeros(right, b, bEnd);
        int byLength = Integer.compare(aEnd - from, bEnd - other);
        return byLength != 0 ? byLength : left.substring(from, aEnd).compareTo(right.substring(other, bEnd));
    }

    private static int zeros(String text, int from, int end) {
        int at = from;
        while (at < end - 1 && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }
}
