/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.TestGraph;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.model.AttributeValue;

/** Inputs become the arguments that TensorFlow says, op by op. */
class CallWiringTest {
    private static TestGraph body(int arguments, int results) {
        TestGraph body = new TestGraph();
        for (int i = 0; i < arguments; i++) {
            body.op("a" + i, "input_arg").shape(1);
        }
        body.op("run", "NoOp");
        for (int i = 0; i < results; i++) {
            body.op("r" + i, "output_arg", "a0");
        }
        return body;
    }

    private static TestGraph given(int inputs) {
        TestGraph graph = new TestGraph();
        for (int i = 0; i < inputs; i++) {
            graph.op("x" + i, "Placeholder");
        }
        return graph;
    }

    /** Returns the edges between the call and what is around it. */
    private static List<String> around(GraphSnapshot graph) {
        return TestModel.edges(graph).stream().filter(edge -> !edge.matches("c/.*>c/.*")).toList();
    }

    @Test
    void bothBranchesGetTheArgumentsAndGiveTheResults() {
        TestModel model = new TestModel(given(3).op("c", "StatelessIf", "x0", "x1", "x2")
                .attributes(TestModel.calls("then_branch", "t"), TestModel.calls("else_branch", "e")).op("y", "Neg", "c:1"))
                .function("t", body(2, 2)).function("e", body(2, 2));
        GraphSnapshot graph = model.inline("c");
        assertEquals(List.of("c/else_branch/r1:0>y", "c/then_branch/r1:0>y", "x0:0>c/else_branch/a0", "x0:0>c/then_branch/a0",
                "x1:0>c/else_branch/a0", "x1:0>c/then_branch/a0", "x2:0>c/else_branch/a1", "x2:0>c/then_branch/a1"), around(graph));
        Clustering clustering = TestModel.cluster(graph);
        assertEquals(List.of("c/then_branch", "c/else_branch"), TestGraph.children(clustering, "c"));
    }

    @Test
    void aLoopGivesWhatItsBodyGives() {
        TestModel model = new TestModel(given(2).op("c", "While", "x0", "x1")
                .attributes(TestModel.calls("cond", "t"), TestModel.calls("body", "b")).op("y", "Neg", "c")).function("t", body(2, 1))
                .function("b", body(2, 2));
        assertEquals(List.of("c/body/r0:0>y", "x0:0>c/body/a0", "x0:0>c/cond/a0", "x1:0>c/body/a1", "x1:0>c/cond/a1"),
                around(model.inline("c")));
    }

    @Test
    void lengthsAreForNoArgumentOfAnOldScan() {
        TestModel model = new TestModel(given(3).op("c", "Scan", "x0", "x1", "x2").attributes(TestModel.calls("body", "b")))
                .function("b", body(2, 2));
        assertEquals(List.of("x0:0>c/a0", "x1:0>c/a0", "x2:0>c/a1"), around(model.inline("c")));
        model = new TestModel(given(2).op("c", "Scan", "x0", "x1").attributes(TestModel.calls("body", "b"))).function("b", body(2, 2));
        assertEquals(List.of("x0:0>c/a0", "x1:0>c/a1"), around(model.inline("c")));
    }

    @Test
    void aSearchGivesItsBodyTheFirstTokensAndWhatItTakesFromAround() {
        TestGraph body = body(3, 1).op("around", "input_arg").shape(1);
        TestModel model = new TestModel(given(4).op("c", "BeamSearch", "x0", "x1", "x2", "x3")
                .attributes(TestModel.calls("decoder", "b"))).function("b", body);
        assertEquals(List.of("x0:0>c/a0", "x1:0>c/a0", "x2:0>c/a0", "x3:0>c/around"), around(model.inline("c")));
    }

    @Test
    void casesAreNumbered() {
        TestModel model = new TestModel(given(2).op("c", "Case", "x0", "x1").attributes(TestModel.list("branches",
                new AttributeValue.Function("missing", List.of()),
                new AttributeValue.Function("b", List.of()),
                new AttributeValue.Function("b", List.of())))).function("b", body(1, 1));
        Clustering clustering = TestModel.cluster(model.inline("c"));
        assertEquals(List.of("c/branches_1", "c/branches_2"), TestGraph.children(clustering, "c"));
    }

    @Test
    void aMapGetsPartsOfElementsAndWhatItCaptured() {
        TestModel model = new TestModel(given(3).op("c", "ParallelMapDatasetV2", "x0", "x1", "x2")
                .attributes(TestModel.calls("f", "b"), TestModel.list("Targuments", TestModel.type("float32"))).op("y", "Neg", "c"))
                .function("b", body(3, 2));
        assertEquals(List.of("c/r0:0>y", "c/r1:0>y", "x0:0>c/a0", "x0:0>c/a1", "x1:0>c/a2", "x2:0>c/a0"), around(model.inline("c")));
    }

    @Test
    void elementsGoFromFunctionToFunctionPartByPart() {
        TestGraph main = given(1).op("c", "MapDataset", "x0").attributes(TestModel.calls("f", "b")).op("d", "MapDataset", "c")
                .attributes(TestModel.calls("f", "b")).op("e", "FilterDataset", "d").attributes(TestModel.calls("predicate", "one"));
        GraphSnapshot graph = new TestModel(main).function("b", body(3, 3)).function("one", body(1, 1)).inline("c", "d", "e");
        List<String> between = TestModel.edges(graph).stream().filter(edge -> edge.matches("c/.*>d/.*|d/.*>e/.*")).toList();
        assertEquals(List.of("c/r0:0>d/a0", "c/r1:0>d/a1", "c/r2:0>d/a2", "d/r0:0>e/a0", "d/r1:0>e/a0", "d/r2:0>e/a0"), between);
    }

    @Test
    void aReductionHasAState() {
        TestModel model = new TestModel(given(4).op("c", "ReduceDataset", "x0", "x1", "x2", "x3")
                .attributes(TestModel.calls("f", "b"), TestModel.list("Tstate", TestModel.type("int64"), TestModel.type("int64")),
                        TestModel.list("Targuments", TestModel.type("float32"))))
                .function("b", body(4, 2));
        assertEquals(List.of("x0:0>c/a2", "x1:0>c/a0", "x2:0>c/a1", "x3:0>c/a3"), around(model.inline("c")));
    }

    @Test
    void functionsOfOneDatasetCaptureApart() {
        TestModel model = new TestModel(given(3).op("c", "GroupByWindowDataset", "x0", "x1", "x2")
                .attributes(TestModel.calls("key_func", "k"), TestModel.calls("reduce_func", "b"), TestModel.calls("window_size_func", "s"),
                        TestModel.list("Tkey_func_other_arguments", TestModel.type("int64")),
                        TestModel.list("Treduce_func_other_arguments"),
                        TestModel.list("Twindow_size_func_other_arguments", TestModel.type("int64")))
                .op("y", "Neg", "c")).function("k", body(2, 1)).function("b", body(2, 1)).function("s", body(2, 1));
        assertEquals(
                List.of("c/reduce_func/r0:0>y", "x0:0>c/key_func/a0", "x0:0>c/reduce_func/a0", "x0:0>c/reduce_func/a1",
                        "x0:0>c/window_size_func/a0", "x1:0>c/key_func/a1", "x2:0>c/window_size_func/a1"),
                around(model.inline("c")));
    }

    @Test
    void aListTakesWhatIsTooMany() {
        TestGraph list = new TestGraph().op("a", "input_arg").shape(1).op("all", "input_arg").op("b", "input_arg").shape(1).op("r",
                "output_arg", "all");
        TestModel model = new TestModel(given(5).op("c", "f", "x0", "x1", "x2", "x3", "x4").op("y", "Neg", "c:3")).function("f", list);
        assertEquals(List.of("c/r:0>y", "x0:0>c/a", "x1:0>c/all", "x2:0>c/all", "x3:0>c/all", "x4:0>c/b"), around(model.inline("c")));
    }

    @Test
    void missingInputsKeepTheirPlaces() {
        TestModel model = new TestModel(given(2).op("c", "f", "nowhere", "x1")).function("f", body(2, 1));
        List<String> edges = around(model.inline("c"));
        assertEquals(List.of("x1:0>c/a1"), edges);
        assertTrue(model.inline("c").isIncomplete(2));
    }
}
