/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.TestGraph;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.hierarchy.NodeKind;

class SeriesTest {
    private static TestGraph numbered(String prefix, int... numbers) {
        TestGraph graph = new TestGraph();
        for (int number : numbers) {
            graph.op(prefix + number, "MatMul");
        }
        return graph;
    }

    @Test
    void fiveConsecutiveNumbersAreAStack() {
        Clustering clustering = numbered("g/m_", 3, 1, 2, 5, 4).op("g/other", "Add").cluster();
        assertEquals(List.of("g/m_[1-5]", "g/other"), TestGraph.children(clustering, "g"), "V5: members out of order count");
        assertEquals(List.of("g/m_1", "g/m_2", "g/m_3", "g/m_4", "g/m_5"), TestGraph.children(clustering, "g/m_[1-5]"), "V5");
        int stack = clustering.hierarchy().find("g/m_[1-5]");
        assertEquals(NodeKind.SERIES, clustering.hierarchy().kind(stack));
        assertEquals("m_[1-5]", clustering.hierarchy().label(stack));
        assertEquals(5, clustering.hierarchy().operationCount(stack));
        assertEquals(stack, clustering.hierarchy().parent(clustering.hierarchy().find("g/m_3")));
    }

    @Test
    void gapsCutAndFourAreNoStack() {
        Clustering clustering = numbered("m_", 1, 2, 3, 4, 6, 7, 8, 9, 10).cluster();
        assertEquals(List.of("m_1", "m_2", "m_3", "m_4", "m_[6-10]"), TestGraph.children(clustering, ""), "V5");
    }

    @Test
    void digitsInThePrefixCountToo() {
        Clustering clustering = numbered("conv2d_", 1, 2, 3, 4, 5).cluster();
        assertEquals(List.of("conv2d_[1-5]"), TestGraph.children(clustering, ""));
    }

    @Test
    void typesAreKeptApart() {
        Clustering clustering = numbered("m_", 1, 2, 3).op("m_4", "Add").op("m_5", "Add").cluster();
        assertEquals(5, TestGraph.children(clustering, "").size());
    }

    @Test
    void shortSeriesAreOffered() {
        GraphSnapshot graph = numbered("m_", 1, 2, 3, 4, 9).snapshot();
        SeriesFinder finder = new SeriesFinder(graph);
        for (int operation = 0; operation < 5; operation++) {
            finder.add(operation);
        }
        List<NumberSeries> found = finder.find(2);
        assertEquals(1, found.size());
        assertEquals("m_[1-4]", found.get(0).label());
    }

    @Test
    void theUserDecides() {
        ClusteringOptions stack = ClusteringOptions.DEFAULTS.withStacks(Set.of("g/m_[1-4]"), Set.of("g/n_[1-5]"));
        TestGraph graph = numbered("g/m_", 1, 2, 3, 4);
        for (int i = 1; i <= 5; i++) {
            graph.op("g/n_" + i, "Add");
        }
        Clustering clustering = graph.cluster(stack);
        assertEquals(List.of("g/m_[1-4]", "g/n_1", "g/n_2", "g/n_3", "g/n_4", "g/n_5"), TestGraph.children(clustering, "g"));
    }

    @Test
    void numbersTooLongForAnIntegerAreNames() {
        Clustering clustering = new TestGraph().op("x_99999999991", "A").op("x_99999999992", "A").op("x_99999999993", "A")
                .op("x_99999999994", "A").op("x_99999999995", "A").cluster();
        assertEquals(5, TestGraph.children(clustering, "").size());
    }

    @Test
    void ownOperationsAreNoMembers() {
        TestGraph graph = numbered("m_", 1, 2, 3, 4, 5);
        Clustering clustering = graph.op("m_3/x", "Add").cluster();
        assertEquals(List.of("m_1", "m_2", "m_3", "m_4", "m_5"), TestGraph.children(clustering, ""));
    }
}
