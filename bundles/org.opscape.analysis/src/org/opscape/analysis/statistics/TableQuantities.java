/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.AggregatedQuantity;
import org.opscape.analysis.quantity.Aggregation;
import org.opscape.analysis.quantity.NodeCategory;
import org.opscape.analysis.quantity.NodeOrder;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.quantity.OperationCategories;
import org.opscape.analysis.quantity.Unit;
import org.opscape.model.Progress;
import org.opscape.model.measure.DataColumn;
import org.opscape.model.measure.DataTable;

/**
 * A table of data on the nodes of a clustering: a number for each node from each column of numbers, a category for each operation from
 * each column of texts. Rows may name operations, their tensors, groups and stacks; a group that has a row keeps the number given there.
 * Immutable, safe for use by several threads; made in O(V * columns + rows).
 */
public final class TableQuantities {
    private static final int CHECK_EVERY = 1 << 12;

    private final DataTable table;
    private final Hierarchy hierarchy;
    /** By row, its node; -1 if there is none. */
    private final int[] nodes;
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> lost = new LinkedHashSet<>();
    private final List<NodeQuantity> quantities = new ArrayList<>();
    private final List<NodeCategory> categories = new ArrayList<>();

    private TableQuantities(DataTable table, Clustering clustering, Map<String, String> renames,
            Function<DataColumn.Numbers, Aggregation> choice, Progress progress) {
        this.table = table;
        hierarchy = clustering.hierarchy();
        nodes = match(clustering.graph(), renames, progress);
        NodeOrder order = NodeOrder.of(hierarchy);
        for (DataColumn column : table.columns()) {
            progress.check();
            switch (column) {
                case DataColumn.Numbers numbers -> quantities.add(quantity(numbers, choice.apply(numbers), order));
                case DataColumn.Texts texts -> categories.add(category(texts));
            }
        }
    }

    /**
     * Brings a table onto the nodes of a clustering, each column as seems best for it.
     *
     * @param table the data
     * @param clustering the groups
     * @param progress may cancel it
     * @return the numbers and categories
     * @see #usual
     */
    public static TableQuantities of(DataTable table, Clustering clustering, Progress progress) {
        return of(table, clustering, TableQuantities::usual, progress);
    }

    /**
     * Brings a table onto the nodes of a clustering.
     *
     * @param table the data
     * @param clustering the groups
     * @param choice how the numbers of a column come together for groups, and for several rows of one operation
     * @param progress may cancel it
     * @return the numbers and categories
     */
    public static TableQuantities of(DataTable table, Clustering clustering, Function<DataColumn.Numbers, Aggregation> choice,
            Progress progress) {
        return of(table, clustering, Map.of(), choice, progress);
    }

    /**
     * Brings a table onto the nodes of a clustering, also if it was made before operations were renamed.
     *
     * @param table the data
     * @param clustering the groups
     * @param renames the new names of operations by their old ones; a name that a node has now is taken for that one's
     * @param choice how the numbers of a column come together for groups, and for several rows of one operation
     * @param progress may cancel it
     * @return the numbers and categories
     */
    public static TableQuantities of(DataTable table, Clustering clustering, Map<String, String> renames,
            Function<DataColumn.Numbers, Aggregation> choice, Progress progress) {
        progress.report("Matching the data", -1);
        return new TableQuantities(table, clustering, renames, choice, progress);
    }

    /**
     * Says how the numbers of a column most likely come together: amounts are added; but of numbers that are negative in part, or all lie
     * between 0 and 1 with fractions, such as differences and ratios, the mean is taken.
     *
     * @param column a column
     * @return the sum or the mean
     */
    public static Aggregation usual(DataColumn.Numbers column) {
        boolean ratio = true;
        boolean fraction = false;
        for (double value : column.values()) {
            if (value < 0) {
                return Aggregation.MEAN;
            }
            ratio &= !(value > 1);
            fraction |= value > 0 && value < 1;
        }
        return ratio && fraction ? Aggregation.MEAN : Aggregation.SUM;
    }

    private int[] match(GraphSnapshot graph, Map<String, String> renames, Progress progress) {
        NodeNames names = new NodeNames(graph, hierarchy, renames);
        int[] result = new int[table.rows().size()];
        for (int row = 0; row < result.length; row++) {
            if (row % CHECK_EVERY == 0) {
                progress.check();
            }
            String name = table.rows().get(row);
            result[row] = names.row(name);
            (result[row] < 0 ? lost : found).add(name);
        }
        return result;
    }

    private NodeQuantity quantity(DataColumn.Numbers column, Aggregation aggregation, NodeOrder order) {
        double[] given = NodeNames.unknown(hierarchy.nodes());
        int[] counts = aggregation == Aggregation.MEAN ? new int[given.length] : new int[0];
        for (int row = 0; row < nodes.length; row++) {
            double value = column.values()[row];
            int node = nodes[row];
            if (node >= 0 && !Double.isNaN(value)) {
                given[node] = Double.isNaN(given[node]) ? value : together(given[node], value, aggregation);
                if (counts.length > 0) {
                    counts[node]++;
                }
            }
        }
        for (int node = 0; node < counts.length; node++) {
            given[node] /= Math.max(1, counts[node]);
        }
        return AggregatedQuantity.ofNodes(column.name(), Unit.NUMBER, hierarchy, order.aggregate(given, aggregation));
    }

    private static double together(double known, double value, Aggregation aggregation) {
        return switch (aggregation) {
            case SUM, MEAN -> known + value;
            case MAX -> Math.max(known, value);
            case MIN -> Math.min(known, value);
        };
    }

    private NodeCategory category(DataColumn.Texts column) {
        String[] texts = new String[hierarchy.root()];
        Arrays.fill(texts, "");
        for (int row = 0; row < nodes.length; row++) {
            if (nodes[row] >= 0 && nodes[row] < texts.length && !column.values().get(row).isEmpty()) {
                texts[nodes[row]] = column.values().get(row);
            }
        }
        return OperationCategories.byLabel(column.name(), hierarchy, operation -> texts[operation]);
    }

    /** {@return the data} */
    public DataTable table() {
        return table;
    }

    /** {@return the columns of numbers, in the order of the table} */
    public List<NodeQuantity> quantities() {
        return List.copyOf(quantities);
    }

    /** {@return the columns of texts, in the order of the table} */
    public List<NodeCategory> categories() {
        return List.copyOf(categories);
    }

    /** {@return how many different names in the table belong to a node} */
    public int matched() {
        return found.size();
    }

    /** {@return how many different names in the table belong to no node} */
    public int unmatched() {
        return lost.size();
    }

    /** {@return the names in the table that belong to no node, in the order of the table} */
    public List<String> unmatchedNames() {
        return List.copyOf(lost);
    }
}
