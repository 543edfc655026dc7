/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.similarity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.TestGraph;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.model.Progress;

class StructureClassesTest {
    private static boolean same(TestGraph graph, String a, String b) {
        Clustering clustering = graph.cluster();
        StructureClasses classes = StructureClasses.of(clustering, Progress.NONE);
        new MappingCheck(clustering, classes).check();
        return classes.classOf(clustering.hierarchy().find(a)) == classes.classOf(clustering.hierarchy().find(b));
    }

    private static TestGraph layer(TestGraph graph, String name) {
        return graph.op(name + "/w", "Variable").op(name + "/x", "Read", name + "/w").op(name + "/y", "MatMul", name + "/x", name + "/w")
                .op(name + "/act/z", "Relu", name + "/y");
    }

    @Test
    void v15EqualStructuresShareAClassAndOneAloneDoesNot() {
        TestGraph graph = layer(layer(new TestGraph(), "a"), "b").op("c/w", "Variable").op("c/y", "MatMul", "c/w");
        Clustering clustering = graph.cluster();
        StructureClasses classes = StructureClasses.of(clustering, Progress.NONE);
        int a = clustering.hierarchy().find("a");
        int b = clustering.hierarchy().find("b");
        assertArrayEquals(new int[] {a, b}, classes.members(classes.classOf(a)));
        assertTrue(classes.isShared(classes.classOf(a)));
        assertFalse(classes.isShared(classes.classOf(clustering.hierarchy().find("c"))));
        assertTrue(classes.isShared(classes.classOf(clustering.hierarchy().find("a/act"))));
        assertEquals(-1, classes.classOf(clustering.hierarchy().find("a/w")));
        assertEquals(List.of("a/w", "b/w"),
                TestGraph.names(clustering, variable(classes, a, clustering), variable(classes, b, clustering)));
    }

    /** Returns the variable among the operations of a group. */
    private static int variable(StructureClasses classes, int group, Clustering clustering) {
        for (int operation : classes.operations(group)) {
            if (clustering.graph().type(operation).equals("Variable")) {
                return operation;
            }
        }
        return -1;
    }

    @Test
    void namesOrderAndWhatIsOutsideDoNotCount() {
        TestGraph graph = layer(new TestGraph(), "a").op("p", "P").op("b/in/last", "Relu", "b/3").op("b/3", "MatMul", "b/2", "b/1")
                .op("b/2", "Read", "b/1").op("b/1", "Variable", "^p");
        assertTrue(same(graph, "a", "b"));
    }

    @Test
    void anotherTypeCounts() {
        TestGraph graph = layer(new TestGraph(), "a").op("b/w", "Variable").op("b/x", "Read", "b/w").op("b/y", "MatMul", "b/x", "b/w")
                .op("b/act/z", "Tanh", "b/y");
        assertFalse(same(graph, "a", "b"));
    }

    @Test
    void aMovedEdgeCounts() {
        TestGraph graph = layer(new TestGraph(), "a").op("b/w", "Variable").op("b/x", "Read", "b/w").op("b/y", "MatMul", "b/x", "b/w")
                .op("b/act/z", "Relu", "b/x");
        assertFalse(same(graph, "a", "b"));
    }

    @Test
    void controlAndDataDiffer() {
        TestGraph graph = new TestGraph().op("a/x", "X").op("a/y", "Y", "a/x").op("b/x", "X").op("b/y", "Y", "^b/x");
        assertFalse(same(graph, "a", "b"));
    }

    @Test
    void anotherOutputAndMoreEdgesDoNotCount() {
        TestGraph graph = new TestGraph().op("a/x", "X").op("a/y", "Y", "a/x").op("b/x", "X").op("b/y", "Y", "b/x:1").op("c/x", "X")
                .op("c/y", "Y", "c/x", "c/x");
        assertTrue(same(graph, "a", "b"));
        assertTrue(same(graph, "a", "c"));
    }

    @Test
    void theOrderOfInputsDoesNotCount() {
        TestGraph graph = new TestGraph().op("a/x", "X").op("a/y", "Y").op("a/z", "Sub", "a/x", "a/y").op("b/x", "X").op("b/y", "Y")
                .op("b/z", "Sub", "b/y", "b/x").op("c/x", "X").op("c/y", "Y").op("c/z", "Add", "c/x", "c/y").op("d/x", "X")
                .op("d/y", "Y").op("d/z", "Add", "d/y", "d/x");
        assertTrue(same(graph, "a", "b"));
        assertTrue(same(graph, "c", "d"));
    }

    @Test
    void constantsAtOperationsDoNotCount() {
        TestGraph graph = new TestGraph().op("k", "Const").op("a/k", "Const").op("a/x", "Neg", "a/k").op("b/x", "Neg", "k").op("o", "O")
                .op("c/x", "Neg", "o");
        assertTrue(same(graph, "a", "b"));
        assertTrue(same(graph, "a", "c"));
    }

    @Test
    void whereALineEndsInsideAChildCounts() {
        TestGraph graph = new TestGraph();
        for (String name : List.of("a", "b")) {
            graph.op(name + "/in/x", "X").op(name + "/in/y", "X", name + "/in/x");
        }
        graph.op("a/z", "Z", "a/in/x").op("b/z", "Z", "b/in/y");
        assertFalse(same(graph, "a", "b"));
        assertTrue(same(graph, "a/in", "b/in"));
    }

    /** The child's two operations are alike, but what consumes them is not; in the other group it is the other one first. */
    @Test
    void symmetriesOfChildrenDoNotMatter() {
        TestGraph graph = new TestGraph();
        for (String name : List.of("a", "b")) {
            graph.op(name + "/in/x", "X").op(name + "/in/y", "X");
        }
        graph.op("a/p", "P", "a/in/x").op("a/q", "Q", "a/in/y").op("b/p", "P", "b/in/y").op("b/q", "Q", "b/in/x");
        for (String name : List.of("outer/a", "outer/b")) {
            graph.op(name + "/in/deep/x", "X").op(name + "/in/deep/y", "X");
        }
        graph.op("outer/a/p", "P", "outer/a/in/deep/x").op("outer/a/q", "Q", "outer/a/in/deep/y").op("outer/b/p", "P",
                "outer/b/in/deep/y").op("outer/b/q", "Q", "outer/b/in/deep/x");
        assertTrue(same(graph, "a", "b"));
        assertTrue(same(graph, "outer/a", "outer/b"));
    }

    @Test
    void manyEqualChildren() {
        TestGraph graph = new TestGraph();
        for (String name : List.of("a", "b", "c")) {
            for (int i = 0; i < 2000; i++) {
                graph.op(name + "/n" + (name.equals("a") ? i : 1999 - i), "N");
            }
            for (int i = 0; i < 50; i++) {
                graph.op(name + "/sum" + i, "AddN", name + "/n" + i * 3, name + "/n" + (i * 3 + (name.equals("c") ? 0 : 1)));
            }
        }
        assertTrue(same(graph, "a", "b"));
        assertFalse(same(graph, "a", "c"));
    }

    private static void ring(TestGraph graph, String prefix, int length) {
        for (int i = 0; i < length; i++) {
            graph.op(prefix + i, "N", prefix + (i + 1) % length);
        }
    }

    /** No refinement tells the nodes of rings apart, however long the rings are. */
    @Test
    void ringsNeedASearch() {
        TestGraph graph = new TestGraph();
        ring(graph, "a/p", 6);
        ring(graph, "a/q", 3);
        ring(graph, "a/r", 3);
        ring(graph, "b/p", 3);
        ring(graph, "b/q", 6);
        ring(graph, "b/r", 3);
        ring(graph, "c/p", 6);
        ring(graph, "c/q", 6);
        assertTrue(same(graph, "a", "b"));
        assertFalse(same(graph, "a", "c"));
    }

    /** Both are strongly regular graphs of 16 nodes of degree 6, which refinement of any pair of nodes does not tell apart at once. */
    @Test
    void stronglyRegularGraphs() {
        TestGraph graph = new TestGraph();
        Random random = new Random(3);
        grid(graph, "rook1", random, false);
        grid(graph, "rook2", random, false);
        grid(graph, "shrikhande1", random, true);
        grid(graph, "shrikhande2", random, true);
        assertTrue(same(graph, "rook1", "rook2"));
        assertTrue(same(graph, "shrikhande1", "shrikhande2"));
        assertFalse(same(graph, "rook1", "shrikhande1"));
    }

    private static void grid(TestGraph graph, String name, Random random, boolean shrikhande) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        for (int i : order) {
            List<String> inputs = new ArrayList<>();
            for (int j = 0; j < 16; j++) {
                int rows = Math.floorMod(i / 4 - j / 4, 4);
                int columns = Math.floorMod(i % 4 - j % 4, 4);
                boolean near = rows * columns == 0 && (rows + columns) % 2 == 1 || rows == columns && rows % 2 == 1;
                boolean joined = shrikhande ? near : i != j && rows * columns == 0;
                if (joined) {
                    inputs.add("^" + name + "/n" + j);
                }
            }
            graph.op(name + "/n" + i, "N", inputs.toArray(new String[0]));
        }
    }

    /** Many large graphs of equal degrees, which hardly any two of are equal: it ends soon, and what is said to be equal is. */
    @Test
    void largeRegularGraphsEnd() {
        TestGraph graph = new TestGraph();
        for (int g = 0; g < 40; g++) {
            for (int i = 0; i < 400; i++) {
                List<String> inputs = new ArrayList<>();
                for (int ring = 0; ring < 3; ring++) {
                    inputs.add("^g" + g + "x/n" + (i * 7 + (ring + 1) * (2 * g % 6 + 1)) % 400);
                }
                graph.op("g" + g + "x/n" + i, "N", inputs.toArray(new String[0]));
            }
        }
        Clustering clustering = graph.cluster();
        StructureClasses classes = StructureClasses.of(clustering, Progress.NONE);
        assertTrue(new MappingCheck(clustering, classes).check() > 0);
    }

    @Test
    void deepNestingNeedsNoStack() {
        TestGraph graph = new TestGraph().deep(5000, "x");
        Clustering clustering = graph.cluster();
        assertEquals(5001, StructureClasses.of(clustering, Progress.NONE).classes());
    }

    @Test
    void stacksDoNotMatter() {
        TestGraph graph = new TestGraph();
        for (String name : List.of("a", "b")) {
            for (int i = 0; i < 6; i++) {
                graph.op(name + "/n_" + i, "N");
                layer(graph, name + "/layer_" + i);
            }
        }
        graph.op("b/n_9", "M");
        Clustering plain = graph.cluster(ClusteringOptions.DEFAULTS.withStackedGroups(false).withFewestInSeries(100));
        Clustering stacked = graph.cluster();
        StructureClasses before = StructureClasses.of(plain, Progress.NONE);
        StructureClasses after = StructureClasses.of(stacked, Progress.NONE);
        assertEquals(before.classes(), after.classes());
        int stack = stacked.hierarchy().find("a/layer_[0-5]");
        assertEquals(after.classOf(stacked.hierarchy().find("b/layer_3")), after.classOf(stack));
        assertEquals(-1, after.classOf(stacked.hierarchy().find("a/n_[0-5]")));
        assertNotEquals(after.classOf(stacked.hierarchy().find("a")), after.classOf(stacked.hierarchy().find("b")));
    }

    @Test
    void itCanBeCancelled() {
        Clustering clustering = layer(layer(new TestGraph(), "a"), "b").cluster();
        Progress cancelled = new Progress() {
            @Override
            public void report(String task, double fraction) {
                // Nobody looks.
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> StructureClasses.of(clustering, cancelled));
    }
}
