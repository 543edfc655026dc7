/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.quantity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.TestGraph;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;

class AggregatedQuantityTest {
    private static final double NONE = Double.NaN;

    private static Clustering random(Random random, int size) {
        TestGraph graph = new TestGraph();
        for (int i = 0; i < size; i++) {
            StringBuilder path = new StringBuilder();
            for (int depth = random.nextInt(5); depth > 0; depth--) {
                path.append("g").append(random.nextInt(3)).append('/');
            }
            String type = random.nextInt(4) == 0 ? "Const" : "Op" + random.nextInt(3);
            graph.op(path + "op_" + i, type, i == 0 ? new String[0] : new String[] {"^op"});
        }
        return graph.cluster();
    }

    private static double[] values(Random random, int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextInt(5) == 0 ? NONE : random.nextInt(100) - 20;
        }
        return values;
    }

    /** All operations below a node, embedded ones too, found the slow way. */
    private static double expected(Hierarchy hierarchy, double[] values, int node, Aggregation aggregation) {
        double result = NONE;
        int known = 0;
        for (int operation = 0; operation < values.length; operation++) {
            boolean inside = hierarchy.lowestCommonAncestor(operation, node) == node;
            if (inside && !Double.isNaN(values[operation])) {
                double value = values[operation];
                known++;
                result = known == 1 ? value : switch (aggregation) {
                    case SUM, MEAN -> result + value;
                    case MAX -> Math.max(result, value);
                    case MIN -> Math.min(result, value);
                };
            }
        }
        return aggregation == Aggregation.MEAN ? result / known : result;
    }

    @Test
    void groupsAreWhatTheirOperationsComeTo() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Clustering clustering = random(random, 1 + random.nextInt(80));
            double[] values = values(random, clustering.graph().operations());
            for (Aggregation aggregation : Aggregation.values()) {
                NodeQuantity quantity = AggregatedQuantity.of("q", Unit.NUMBER, clustering.hierarchy(), values, aggregation);
                for (int node = 0; node < clustering.hierarchy().nodes(); node++) {
                    double expected = expected(clustering.hierarchy(), values, node, aggregation);
                    assertEquals(expected, quantity.value(node), 1e-9, aggregation + " of node " + node + ", seed " + seed);
                    assertEquals(!Double.isNaN(expected), quantity.isKnown(node));
                }
            }
        }
    }

    @Test
    void theSumOfTheChildrenIsTheirParents() {
        Random random = new Random(7);
        Clustering clustering = random(random, 300);
        Hierarchy hierarchy = clustering.hierarchy();
        NodeQuantity quantity = AggregatedQuantity.of("q", Unit.NUMBER, hierarchy, values(random, hierarchy.root()), Aggregation.SUM);
        double[] sums = new double[hierarchy.nodes()];
        for (int node = 0; node < hierarchy.nodes(); node++) {
            if (quantity.isKnown(node) && hierarchy.parent(node) >= 0) {
                sums[hierarchy.parent(node)] += quantity.value(node);
            }
        }
        for (int node = hierarchy.root(); node < hierarchy.nodes(); node++) {
            assertEquals(quantity.isKnown(node) ? quantity.value(node) : 0, sums[node], 1e-9);
        }
    }

    @Test
    void groupsKeepTheirOwnNumbers() {
        Clustering clustering = new TestGraph().op("a/b/x", "X").op("a/b/y", "Y").op("a/z", "Z").op("w", "W").cluster();
        Hierarchy hierarchy = clustering.hierarchy();
        double[] given = {1, 3, 10, NONE, NONE, NONE, NONE};
        given[hierarchy.find("a/b")] = 100;
        double[] sums = NodeOrder.of(hierarchy).aggregate(given, Aggregation.SUM);
        assertEquals(100, sums[hierarchy.find("a/b")]);
        assertEquals(110, sums[hierarchy.find("a")]);
        assertEquals(110, sums[hierarchy.root()]);
        double[] means = NodeOrder.of(hierarchy).aggregate(given, Aggregation.MEAN);
        assertEquals(70, means[hierarchy.root()]);
    }

    @Test
    void rangesLeaveTheRootOut() {
        Clustering clustering = new TestGraph().op("a/x", "X").op("a/y", "Y").op("z", "Z").cluster();
        NodeQuantity quantity = AggregatedQuantity.of("q", Unit.COUNT, clustering.hierarchy(), new double[] {2, 5, NONE}, Aggregation.SUM);
        assertEquals(2, quantity.smallestOperation());
        assertEquals(5, quantity.largestOperation());
        assertEquals(7, quantity.largest());
        assertEquals(2, quantity.smallest());
        assertEquals(2, quantity.knownOperations());
        assertFalse(quantity.isKnown(2));
        assertEquals("7", quantity.text(clustering.hierarchy().root()));
    }

    @Test
    void nothingKnownIsNoNumberAtAll() {
        Clustering clustering = new TestGraph().op("a/x", "X").cluster();
        NodeQuantity quantity = AggregatedQuantity.of("q", Unit.COUNT, clustering.hierarchy(), new double[] {NONE}, Aggregation.MEAN);
        assertTrue(Double.isNaN(quantity.largest()) && Double.isNaN(quantity.smallestOperation()));
        assertEquals(0, quantity.knownOperations());
        assertFalse(quantity.isKnown(clustering.hierarchy().root()));
    }

    @Test
    void deepNestingNeedsNoStack() {
        Clustering clustering = new TestGraph().deep(5000, "x").cluster();
        Hierarchy hierarchy = clustering.hierarchy();
        NodeQuantity quantity = AggregatedQuantity.of("q", Unit.COUNT, hierarchy, new double[] {3}, Aggregation.SUM);
        assertEquals(3, quantity.value(hierarchy.root()));
        assertArrayEquals(new int[] {1}, OperationCategories.types(clustering.graph(), hierarchy).counts(hierarchy.root()));
    }

    @Test
    void categoriesAreCountedWithoutWhatIsEmbedded() {
        for (int seed = 0; seed < 10; seed++) {
            Clustering clustering = random(new Random(seed), 120);
            GraphSnapshot graph = clustering.graph();
            Hierarchy hierarchy = clustering.hierarchy();
            NodeCategory types = OperationCategories.types(graph, hierarchy);
            for (int node = hierarchy.nodes() - 1; node >= 0; node -= 1 + seed % 3) {
                int[] counts = new int[types.categories()];
                for (int operation = 0; operation < hierarchy.root(); operation++) {
                    boolean inside = hierarchy.lowestCommonAncestor(operation, node) == node;
                    counts[types.of(operation)] += inside && (node == operation || !hierarchy.isEmbedded(operation)) ? 1 : 0;
                    assertEquals(graph.type(operation), types.label(types.of(operation)));
                }
                assertArrayEquals(counts, types.counts(node));
            }
        }
    }

    @Test
    void theMostFrequentCategoryIsFirst() {
        Clustering clustering = new TestGraph().op("a", "B").op("b", "A").op("c", "C").op("d", "C").cluster();
        NodeCategory types = OperationCategories.types(clustering.graph(), clustering.hierarchy());
        assertEquals("C", types.label(0));
        assertEquals("A", types.label(1));
        NodeCategory none = OperationCategories.byLabel("none", clustering.hierarchy(), operation -> "");
        assertEquals(0, none.categories());
        assertEquals(-1, none.of(0));
        assertEquals(0, none.counts(clustering.hierarchy().root()).length);
    }
}
