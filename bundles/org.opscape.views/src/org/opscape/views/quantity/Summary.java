/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.quantity;

import java.text.NumberFormat;
import java.util.List;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.NodeQuantity;

/** One line about a list of quantities. */
final class Summary {
    private Summary() {
    }

    /**
     * Writes the line.
     *
     * @param hierarchy the nodes
     * @param ranking which of them are listed
     * @param rows the listed ones
     * @param quantities the columns
     * @param sorted the column by which they are sorted; negative for none of them
     * @return for instance "123 operations · Parameters: 25.6 M in all"
     */
    static String of(Hierarchy hierarchy, Ranking ranking, RankRows rows, List<NodeQuantity> quantities, int sorted) {
        StringBuilder text = new StringBuilder();
        if (ranking != Ranking.LEVELS) {
            text.append(number(rows.total(-1))).append(ranking == Ranking.OPERATIONS ? " operations" : " groups");
        }
        if (sorted >= 0 && sorted < quantities.size()) {
            NodeQuantity quantity = quantities.get(sorted);
            boolean sum = new Share(quantity, hierarchy).isSum();
            text.append(text.isEmpty() ? "" : "  ·  ").append(QuantityColumns.title(quantity.name())).append(": ")
                    .append(sum ? quantity.text(hierarchy.root()) + " in all"
                            : "at most " + quantity.unit().text(quantity.largestOperation()) + " in an operation");
        }
        if (quantities.isEmpty()) {
            text.append(text.isEmpty() ? "" : "  ·  ").append("Nothing is known of shapes, time or memory");
        }
        return text.toString();
    }

    private static String number(long value) {
        return NumberFormat.getIntegerInstance().format(value);
    }
}
