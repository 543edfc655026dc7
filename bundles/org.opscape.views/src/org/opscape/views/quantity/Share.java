/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.quantity;

import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.NodeQuantity;

/** What part of the whole the nodes have. */
public final class Share {
    private static final double PERCENT = 100;
    private static final double TOLERANCE = 1e-6;

    private final NodeQuantity quantity;
    private final double whole;
    private final boolean sum;

    /**
     * Looks at a quantity. O(nodes in the root).
     *
     * @param quantity what nodes have
     * @param hierarchy the nodes
     */
    public Share(NodeQuantity quantity, Hierarchy hierarchy) {
        this.quantity = quantity;
        sum = addsUp(quantity, hierarchy);
        whole = sum ? quantity.value(hierarchy.root()) : quantity.largest();
    }

    /** Whether the root has what the nodes in it have together: only then a share of the whole means something. */
    private static boolean addsUp(NodeQuantity quantity, Hierarchy hierarchy) {
        double sum = 0;
        int root = hierarchy.root();
        for (int i = 0; i < hierarchy.childCount(root); i++) {
            double value = quantity.value(hierarchy.child(root, i));
            sum += Double.isNaN(value) ? 0 : value;
        }
        double all = quantity.value(root);
        return all > 0 && sum >= all / 2 && sum <= all * (1 + TOLERANCE);
    }

    /** {@return whether what nodes have adds up to what the root has} */
    public boolean isSum() {
        return sum;
    }

    /**
     * Computes how long a node's bar is.
     *
     * @param node the node
     * @return from 0 to 1: its share of the whole, or of the largest one if numbers do not add up; NaN if nothing is known
     */
    public double bar(int node) {
        double value = quantity.value(node);
        return whole > 0 && value >= 0 ? Math.min(1, value / whole) : Double.NaN;
    }

    /**
     * Writes the share of a node.
     *
     * @param node the node
     * @return for instance "12.5 %"; empty if the numbers do not add up to a whole
     */
    public String text(int node) {
        double value = quantity.value(node);
        return sum && value >= 0 ? percent(value / whole) : "";
    }

    private static String percent(double share) {
        double percent = PERCENT * share;
        if (percent > 0 && percent < 0.1) {
            return "< 0.1 %";
        }
        return percent == 0 || percent >= 10 ? Math.round(percent) + " %" : Math.round(percent * 10) / 10.0 + " %";
    }
}
