/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.OperationOrigin;
import org.opscape.analysis.TestGraph;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.model.Progress;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Operation;

/** Calls are groups of what they call, and nothing that goes in or out is lost. */
class InliningTest {
    private static TestGraph square() {
        return new TestGraph().op("a", "input_arg").op("inner/mul", "Mul", "a", "a").op("r", "output_arg", "inner/mul");
    }

    private static TestGraph swap() {
        return new TestGraph().op("a", "input_arg").op("b", "input_arg").op("first", "output_arg", "b").op("second", "output_arg", "a");
    }

    private static TestModel oneCall() {
        return new TestModel(new TestGraph().op("x", "Placeholder").shape(2, 3).op("n/call", "PartitionedCall", "x", "^w").shape(2, 4)
                .attributes(TestModel.calls("f", "square")).op("y", "Neg", "n/call").op("z", "Neg", "y", "^n/call").op("w", "NoOp"))
                .function("square", square());
    }

    @Test
    void theBodyIsInTheCallsGroup() {
        GraphSnapshot graph = oneCall().inline("n/call");
        assertEquals(List.of("^n/call/r>z", "^w>n/call/a", "n/call/a:0>n/call/inner/mul", "n/call/inner/mul:0>n/call/r", "n/call/r:0>y",
                "x:0>n/call/a", "y:0>z"), TestModel.edges(graph));
        assertEquals(8, graph.operations());
        assertEquals("n/call", graph.path(1));
        assertTrue(graph.isCall(1));
        assertTrue(graph.isInlined(1));
        assertFalse(graph.isCall(0));
        assertEquals(graph.firstInput(1), graph.firstInput(2));
        assertEquals(graph.firstOutput(1), graph.firstOutput(2));
    }

    @Test
    void operationsTellWhereTheyAreFrom() {
        TestModel model = oneCall();
        GraphSnapshot graph = model.inline("n/call");
        assertEquals(new OperationOrigin(0, 4), graph.origin(4));
        assertEquals(new OperationOrigin(1, 1), graph.origin(TestModel.find(graph, "n/call/inner/mul")));
        assertEquals("Mul", graph.origin(TestModel.find(graph, "n/call/inner/mul")).in(model.model()).getType());
    }

    @Test
    void shapesComeFromBothSides() {
        GraphSnapshot graph = oneCall().inline("n/call");
        assertEquals(Shape.of(2, 3), graph.outputShape(TestModel.find(graph, "n/call/a"), 0).orElseThrow());
        assertEquals(Shape.of(2, 4), graph.outputShape(TestModel.find(graph, "n/call/r"), 0).orElseThrow());
        assertEquals("float32", graph.outputType(TestModel.find(graph, "n/call/a"), 0));
    }

    @Test
    void theGroupStandsForTheCall() {
        Clustering clustering = TestModel.cluster(oneCall().inline("n/call"));
        Hierarchy hierarchy = clustering.hierarchy();
        int group = hierarchy.find("n/call");
        assertEquals(NodeKind.GROUP, hierarchy.kind(group));
        assertEquals(1, hierarchy.ownOperation(group));
        assertTrue(hierarchy.isEmbedded(1));
        assertEquals(group, hierarchy.parent(1));
        assertEquals(3, hierarchy.operationCount(group));
        assertEquals(List.of("n/call/a", "n/call/inner", "n/call/r"), TestGraph.children(clustering, "n/call"));
        assertEquals(List.of("x", "n", "y", "z", "w"), TestGraph.children(clustering, ""));
        assertEquals(0, hierarchy.embeddedInputs(TestModel.find(clustering.graph(), "n/call/a")).length);
    }

    @Test
    void nothingIsCopiedWhereNothingIsInlined() {
        TestModel model = oneCall();
        GraphSnapshot plain = model.plain();
        GraphSnapshot graph = Inlining.of(model.model(), 0, plain, Set.of("no such", "x"),
                FunctionCalls.of(model.model(), Progress.NONE), Progress.NONE);
        assertEquals(5, graph.operations());
        assertEquals(TestModel.edges(plain), TestModel.edges(graph));
        assertTrue(graph.isCall(1));
        assertFalse(graph.isInlined(1));
        assertFalse(plain.isCall(1));
    }

    @Test
    void aFunctionMayBeAnOpType() {
        GraphSnapshot graph = new TestModel(
                new TestGraph().op("x", "Placeholder").op("y", "Placeholder").op("c", "swap", "x", "y").op("z", "Sub", "c:0", "c:1"))
                .function("swap", swap()).inline("c");
        assertEquals(List.of("c/a:0>c/second", "c/b:0>c/first", "c/first:0>z", "c/second:0>z", "x:0>c/a", "y:0>c/b"),
                TestModel.edges(graph));
    }

    @Test
    void callsFollowEachOther() {
        GraphSnapshot graph = new TestModel(new TestGraph().op("x", "Placeholder").op("c", "square", "x").op("d", "square", "c", "^c"))
                .function("square", square()).inline("c", "d");
        assertEquals(List.of("^c/r>d/a", "c/a:0>c/inner/mul", "c/inner/mul:0>c/r", "c/r:0>d/a", "d/a:0>d/inner/mul", "d/inner/mul:0>d/r",
                "x:0>c/a"), TestModel.edges(graph));
    }

    @Test
    void whatIsUnderTheNameAlreadyStays() {
        TestGraph main = new TestGraph().op("x", "Placeholder").op("c", "PartitionedCall", "x").attributes(TestModel.calls("f", "square"))
                .op("c/a", "Neg", "c").op("c/f", "Neg", "c/a");
        Clustering clustering = TestModel.cluster(new TestModel(main).function("square", square()).inline("c/(c)"));
        assertEquals(List.of("c/a", "c/f", "c/f_1"), TestGraph.children(clustering, "c"));
        assertEquals(List.of("c/f_1/a", "c/f_1/inner", "c/f_1/r"), TestGraph.children(clustering, "c/f_1"));
        assertEquals(1, clustering.hierarchy().ownOperation(clustering.hierarchy().find("c")));
    }

    @Test
    void otherNamesUnderTheNameAreNoClash() {
        TestGraph main = new TestGraph().op("x", "Placeholder").op("c/size", "Const").op("c", "PartitionedCall", "x", "c/size")
                .attributes(TestModel.calls("f", "swap")).op("c/z", "Neg", "c");
        Clustering clustering = TestModel.cluster(new TestModel(main).function("swap", swap()).inline("c"));
        assertEquals(List.of("c/z", "c/a", "c/b", "c/first", "c/second"), TestGraph.children(clustering, "c"));
    }

    @Test
    void anOrderGoesTheWayOfTheTensor() {
        GraphSnapshot graph = new TestModel(
                new TestGraph().op("x", "Placeholder").op("y", "Placeholder").op("c", "swap", "x", "y", "^y", "^z").op("z", "NoOp"))
                .function("swap", swap()).inline("c");
        assertEquals(List.of("^y>c/b", "^z>c/a", "c/a:0>c/second", "c/b:0>c/first", "x:0>c/a", "y:0>c/b"), TestModel.edges(graph));
    }

    @Test
    void recursionGoesOneStepAtATime() {
        TestModel model = new TestModel(new TestGraph().op("x", "Placeholder").op("c", "f", "x")).function("f",
                new TestGraph().op("a", "input_arg").op("again", "f", "a").op("r", "output_arg", "again"));
        assertEquals(5, model.inline("c").operations());
        assertEquals(8, model.inline("c", "c/again").operations());
        assertEquals(5, model.inline("c", "c/again/again").operations());
        assertTrue(model.inline("c", "c/again").isCall(TestModel.find(model.inline("c", "c/again"), "c/again/again")));
        assertEquals(5, model.all().operations());
    }

    @Test
    void bodiesWithoutAnythingToSeeStayOperations() {
        TestModel model = new TestModel(new TestGraph().op("c", "empty").op("d", "unknown").op("e", "hidden")).function("empty",
                new TestGraph()).function("hidden", new TestGraph().op("k", "Const").op("s", "ScalarSummary", "k"));
        GraphSnapshot graph = model.inline("c", "d", "e");
        assertEquals(3, graph.operations());
        assertFalse(graph.isCall(0));
        assertEquals(4, TestModel.cluster(graph).hierarchy().nodes());
    }

    @Test
    void whatHasNoArgumentEntersWhereTheBodyBegins() {
        GraphSnapshot graph = new TestModel(new TestGraph().op("x", "Placeholder").op("c", "f", "x", "^x").op("y", "Neg", "c", "^c"))
                .function("f", new TestGraph().op("inside", "g")).function("g", new TestGraph().op("k", "Const").op("run", "Identity", "k"))
                .inline("c", "c/inside");
        assertEquals(List.of("^c/inside/run>y", "^x>c/inside/run", "c/inside/k:0>c/inside/run", "c/inside/run:0>y", "x:0>c/inside/run"),
                TestModel.edges(graph));
    }

    @Test
    void deepCallsNeedNoStack() {
        TestModel model = new TestModel(new TestGraph().op("c", "f0"));
        for (int i = 0; i < 2000; i++) {
            model.function("f" + i, new TestGraph().op("a", "input_arg").op("c", "f" + (i + 1), "a").op("r", "output_arg", "c"));
        }
        String[] paths = new String[2000];
        paths[0] = "c";
        for (int i = 1; i < paths.length; i++) {
            paths[i] = paths[i - 1] + "/c";
        }
        GraphSnapshot graph = model.inline(paths);
        assertEquals(1 + 3 * 2000, graph.operations());
        assertEquals(2001, TestModel.cluster(graph).hierarchy().depth(graph.operations() - 1));
        assertTrue(model.all().operations() < graph.operations());
    }

    @Test
    void outputsAreNamedByResultsInsideFunctions() {
        TestModel model = new TestModel(new TestGraph().op("x", "Placeholder").op("c", "outer", "x")).function("outer",
                new TestGraph().op("a", "input_arg").op("s", "swap", "a", "a").op("d", "square", "s").op("r", "output_arg", "s"))
                .function("swap", swap()).function("square", square());
        List<Operation> outer = model.model().getGraphs().get(1).getAllOperations();
        outer.get(2).getInputs().get(0).setPort("second");
        outer.get(3).getInputs().get(0).setPort("second");
        List<String> edges = TestModel.edges(model.inline("c", "c/s", "c/d"));
        assertTrue(edges.contains("c/s/second:0>c/r"), edges.toString());
        assertTrue(edges.contains("c/s/second:0>c/d/a"), edges.toString());
        assertFalse(edges.toString().contains("c/s/first:0>"), edges.toString());
    }

    @Test
    void aResultMayHaveTheNameOfACall() {
        Clustering clustering = TestModel.cluster(new TestModel(new TestGraph().op("x", "Placeholder").op("c", "outer", "x"))
                .function("outer",
                        new TestGraph().op("a", "input_arg").op("same", "square", "a").op("same", "output_arg", "same"))
                .function("square", square())
                .inline("c", "c/same"));
        int group = clustering.hierarchy().find("c/same");
        assertEquals("square", clustering.graph().type(clustering.hierarchy().ownOperation(group)));
    }
}
