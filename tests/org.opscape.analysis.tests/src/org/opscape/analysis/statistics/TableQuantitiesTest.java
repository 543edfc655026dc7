/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.TestGraph;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.Aggregation;
import org.opscape.analysis.quantity.NodeCategory;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.model.Progress;
import org.opscape.model.measure.DataColumn;
import org.opscape.model.measure.DataTable;

class TableQuantitiesTest {
    private static final double NONE = Double.NaN;

    private final Clustering clustering = new TestGraph().op("a/x", "X").op("a/y", "Y").op("b/z", "Z").op("b", "B").op("c_1", "C")
            .op("c_2", "C").op("c_3", "C").op("c_4", "C").op("c_5", "C").cluster();
    private final Hierarchy hierarchy = clustering.hierarchy();

    private static DataTable table(List<String> rows, DataColumn... columns) {
        return new DataTable("t", "file", rows, List.of(columns));
    }

    private static DataColumn.Numbers numbers(double... values) {
        return new DataColumn.Numbers("n", values, List.of());
    }

    private NodeQuantity quantity(DataTable table, Aggregation aggregation) {
        return TableQuantities.of(table, clustering, column -> aggregation, Progress.NONE).quantities().get(0);
    }

    @Test
    void rowsNameOperationsTensorsGroupsAndStacks() {
        DataTable table = table(List.of("a/x", "a/y:1", "b/(b)", "b/z", "c_[1-5]", "nothing"), numbers(1, 2, 4, 8, 16, 32));
        TableQuantities data = TableQuantities.of(table, clustering, Progress.NONE);
        NodeQuantity numbers = data.quantities().get(0);
        assertEquals(3, numbers.value(hierarchy.find("a")));
        assertEquals(12, numbers.value(hierarchy.find("b")));
        assertEquals(4, numbers.value(3));
        assertEquals(16, numbers.value(hierarchy.find("c_[1-5]")));
        assertEquals(31, numbers.value(hierarchy.root()));
        assertFalse(numbers.isKnown(4));
        assertEquals(5, data.matched());
        assertEquals(List.of("nothing"), data.unmatchedNames());
    }

    @Test
    void whatWasRenamedSinceIsFoundByItsOldName() {
        DataTable table = table(List.of("old", "x0", "old/y:1"), numbers(1, 2, 4));
        TableQuantities data = TableQuantities.of(table, clustering, Map.of("old/x", "a/x", "old/y", "a/y", "x0", "a/x"),
                TableQuantities::usual, Progress.NONE);
        NodeQuantity numbers = data.quantities().get(0);
        assertEquals(1, numbers.value(hierarchy.find("a")));
        assertEquals(0, data.unmatchedNames().size());
    }

    @Test
    void anOperationComesBeforeTheGroupOfItsName() {
        NodeQuantity numbers = quantity(table(List.of("b"), numbers(5)), Aggregation.SUM);
        assertEquals(5, numbers.value(3));
        assertEquals(5, numbers.value(hierarchy.find("b")));
    }

    @Test
    void severalTensorsOfOneOperationComeTogether() {
        DataTable table = table(List.of("a/x:0", "a/x:1", "a/y"), numbers(2, 4, 12));
        assertEquals(6, quantity(table, Aggregation.SUM).value(0));
        assertEquals(18, quantity(table, Aggregation.SUM).value(hierarchy.find("a")));
        assertEquals(3, quantity(table, Aggregation.MEAN).value(0));
        assertEquals(7.5, quantity(table, Aggregation.MEAN).value(hierarchy.find("a")));
        assertEquals(4, quantity(table, Aggregation.MAX).value(0));
        assertEquals(2, quantity(table, Aggregation.MIN).value(hierarchy.root()));
    }

    @Test
    void missingNumbersAreNotZero() {
        NodeQuantity numbers = quantity(table(List.of("a/x", "a/y"), numbers(NONE, 4)), Aggregation.MEAN);
        assertFalse(numbers.isKnown(0));
        assertEquals(4, numbers.value(hierarchy.find("a")));
    }

    @Test
    void textsAreCategories() {
        DataTable table = table(List.of("a/x", "a/y:0", "b/z"), new DataColumn.Texts("kind", List.of("slow", "fast", "")));
        NodeCategory kinds = TableQuantities.of(table, clustering, Progress.NONE).categories().get(0);
        assertEquals("kind", kinds.name());
        assertEquals("fast", kinds.label(kinds.of(1)));
        assertEquals(-1, kinds.of(2));
        assertEquals(1, kinds.counts(hierarchy.find("a"))[kinds.of(0)]);
    }

    @Test
    void amountsAreAddedAndRatiosAreNot() {
        assertEquals(Aggregation.SUM, TableQuantities.usual(numbers(1, 2, 3.5)));
        assertEquals(Aggregation.SUM, TableQuantities.usual(numbers(0, 1, 1)));
        assertEquals(Aggregation.MEAN, TableQuantities.usual(numbers(0, 0.5, 1, NONE)));
        assertEquals(Aggregation.MEAN, TableQuantities.usual(numbers(-1, 5)));
    }
}
