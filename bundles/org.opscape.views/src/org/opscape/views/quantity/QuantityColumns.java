/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.quantity.Unit;
import org.opscape.views.table.RowColumn;

/** The columns of the list of quantities, and which of them are shown. */
final class QuantityColumns {
    private static final String NODE = "org.opscape.views";
    private static final String HIDDEN = "quantities.hidden";
    /** What was measured comes first: it is what one looks for then. */
    private static final List<String> FIRST = List.of("compute time", "memory", "parameters", "largest tensor");
    /** What says little besides the other columns. */
    private static final String USUALLY_HIDDEN = "parameter memory\ntrainable parameters\noptimiser slots\nexecutions\noutput size";
    private static final int NAME_WIDTH = 120;
    private static final int PATH_WIDTH = 190;
    private static final int COUNT_WIDTH = 84;
    private static final int NUMBER_WIDTH = 96;
    private static final int TYPE_WIDTH = 100;

    private QuantityColumns() {
    }

    /**
     * Lists the columns.
     *
     * @param ranking which nodes are listed
     * @param quantities the columns of numbers
     * @return name, operations or type, and the quantities
     */
    static List<RowColumn> of(Ranking ranking, List<NodeQuantity> quantities) {
        List<RowColumn> columns = new ArrayList<>();
        columns.add(RowColumn.names("Name", ranking == Ranking.LEVELS ? NAME_WIDTH : PATH_WIDTH));
        columns.add(ranking == Ranking.OPERATIONS ? new RowColumn("Type", "The op type", TYPE_WIDTH, 0, false)
                : RowColumn.numbers("Operations", "How many operations there are in a group", COUNT_WIDTH));
        quantities.forEach(quantity -> columns.add(RowColumn.numbers(title(quantity.name()), tip(quantity), NUMBER_WIDTH)));
        return columns;
    }

    private static String tip(NodeQuantity quantity) {
        return title(quantity.name()) + ", known of " + quantity.knownOperations() + " operations";
    }

    /**
     * Writes a name as a title.
     *
     * @param name for instance "compute time"
     * @return for instance "Compute time"
     */
    static String title(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase() + name.substring(1);
    }

    /**
     * Names a column for other programs.
     *
     * @param quantity the quantity
     * @return its name, and its unit if numbers alone do not say it
     */
    static String withUnit(NodeQuantity quantity) {
        return quantity.name() + (quantity.unit() == Unit.MICROSECONDS ? " (us)" : quantity.unit() == Unit.BYTES ? " (bytes)" : "");
    }

    /**
     * Keeps the columns that are shown.
     *
     * @param all all quantities
     * @return those of which something is known and that were not switched off
     */
    static List<NodeQuantity> shown(List<NodeQuantity> all) {
        Set<String> hidden = hidden();
        return all.stream().filter(quantity -> quantity.knownOperations() > 0 && !hidden.contains(quantity.name()))
                .sorted(Comparator.comparingInt(quantity -> place(quantity.name()))).toList();
    }

    private static int place(String name) {
        int place = FIRST.indexOf(name);
        return place < 0 ? FIRST.size() : place;
    }

    /** {@return the names of the columns that were switched off} */
    static Set<String> hidden() {
        String text = preferences().get(HIDDEN, USUALLY_HIDDEN);
        return text.isEmpty() ? new LinkedHashSet<>() : new LinkedHashSet<>(List.of(text.split("\n")));
    }

    /**
     * Switches a column on or off.
     *
     * @param name its name
     * @param shown whether it shall be shown
     */
    static void show(String name, boolean shown) {
        Set<String> hidden = hidden();
        if (shown) {
            hidden.remove(name);
        } else {
            hidden.add(name);
        }
        preferences().put(HIDDEN, String.join("\n", hidden));
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
