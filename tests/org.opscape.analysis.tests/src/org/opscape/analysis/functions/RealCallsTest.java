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

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.OperationOrigin;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.testsupport.SharedFiles;
import org.opscape.testsupport.SharedFiles.ModelRow;

/** What holds for every file: an inlined graph is whole in itself, and no edge at a call is lost. */
class RealCallsTest {
    /** Graphs of a model that are looked at; the first is the main one. */
    private static final int MOST_GRAPHS = 12;

    static List<ModelRow> models() {
        List<ModelRow> rows = SharedFiles.models().stream()
                .filter(row -> row.functions().startsWith("yes") && !row.path().endsWith(".onnx")).toList();
        return rows.isEmpty() ? List.of(new ModelRow("", "", 0, 0, "")) : rows;
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyCallIsInlined(ModelRow row) throws ModelFileException {
        if (!row.path().isEmpty() && row.file().toFile().exists()) {
            Model model = ModelFiles.open(row.file(), OpenOptions.NONE, Progress.NONE).model();
            FunctionCalls calls = FunctionCalls.of(model, Progress.NONE);
            for (int graph = 0; graph < Math.min(MOST_GRAPHS, model.getGraphs().size()); graph++) {
                GraphSnapshot plain = GraphSnapshot.of(model.getGraphs().get(graph), Progress.NONE);
                assertIsWhole(plain, Inlining.of(model, graph, plain, paths(plain, calls, graph), calls, Progress.NONE), model);
                assertIsWhole(plain, Inlining.all(model, graph, plain, calls, Progress.NONE), model);
            }
        }
    }

    private static Set<String> paths(GraphSnapshot graph, FunctionCalls calls, int number) {
        Set<String> paths = new HashSet<>();
        calls.callers(number).stream().forEach(operation -> paths.add(graph.path(operation)));
        return paths;
    }

    private static void assertIsWhole(GraphSnapshot plain, GraphSnapshot graph, Model model) {
        assertOperations(plain, graph, model);
        assertEdges(graph);
        assertEdgesOfCalls(plain, graph);
        assertHierarchy(graph);
        assertInside(graph, model);
    }

    private static void assertOperations(GraphSnapshot plain, GraphSnapshot graph, Model model) {
        for (int operation = 0; operation < plain.operations(); operation++) {
            assertEquals(plain.path(operation), graph.path(operation));
        }
        Set<String> paths = new HashSet<>();
        for (int operation = 0; operation < graph.operations(); operation++) {
            // A function's result may have the name of an operation.
            assertTrue(paths.add(graph.path(operation)) || graph.role(operation) == OperationRole.RESULT, graph.path(operation));
            assertEquals(graph.name(operation), graph.origin(operation).in(model).getName());
            assertEquals(graph.type(operation), graph.origin(operation).in(model).getType());
        }
        for (int scope = 1; scope < graph.scopes(); scope++) {
            assertTrue(graph.scopeParent(scope) < scope);
        }
    }

    private static void assertEdges(GraphSnapshot graph) {
        BitSet seen = new BitSet();
        for (int operation = 0; operation < graph.operations(); operation++) {
            for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
                assertEquals(operation, graph.target(edge));
                assertTrue(graph.source(edge) >= 0 && graph.source(edge) < graph.operations());
                assertFalse(graph.isInlined(graph.source(edge)) || graph.isInlined(operation));
            }
            for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
                assertEquals(operation, graph.source(graph.outputEdge(place)));
                seen.set(graph.outputEdge(place));
            }
        }
        assertEquals(graph.edges(), seen.cardinality());
    }

    /** Each edge of the plain graph is there between the groups that its ends became. */
    private static void assertEdgesOfCalls(GraphSnapshot plain, GraphSnapshot graph) {
        Hierarchy hierarchy = TestModel.cluster(graph).hierarchy();
        for (int edge = 0; edge < plain.edges(); edge++) {
            int source = node(graph, hierarchy, plain.source(edge));
            int target = node(graph, hierarchy, plain.target(edge));
            boolean control = plain.isControl(edge);
            assertTrue(IntStream.range(0, graph.edges()).anyMatch(e -> graph.isControl(e) == control && isWithin(hierarchy, graph.source(e),
                    source) && isWithin(hierarchy, graph.target(e), target)), plain.path(plain.source(edge)) + " > "
                            + plain.path(plain.target(edge)));
        }
    }

    private static int node(GraphSnapshot graph, Hierarchy hierarchy, int operation) {
        return graph.isInlined(operation) ? hierarchy.parent(operation) : operation;
    }

    private static boolean isWithin(Hierarchy hierarchy, int node, int outer) {
        int inner = node;
        while (inner >= 0 && inner != outer) {
            inner = hierarchy.parent(inner);
        }
        return inner == outer;
    }

    private static void assertHierarchy(GraphSnapshot graph) {
        Hierarchy hierarchy = TestModel.cluster(graph).hierarchy();
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (graph.isInlined(operation)) {
                int group = hierarchy.find(graph.path(operation));
                assertEquals(NodeKind.GROUP, hierarchy.kind(group));
                assertEquals(operation, hierarchy.ownOperation(group));
                assertEquals(group, hierarchy.parent(operation));
                assertTrue(hierarchy.isEmbedded(operation) && hierarchy.operationCount(group) > 0);
            }
        }
    }

    /** Inside a body, the edges are those of the function. */
    private static void assertInside(GraphSnapshot graph, Model model) {
        for (int operation = 0; operation < graph.operations(); operation++) {
            OperationOrigin origin = graph.origin(operation);
            long sources = origin.in(model).getInputs().stream().filter(input -> input.getSource() != null).count();
            int edges = graph.firstInput(operation + 1) - graph.firstInput(operation);
            assertTrue(graph.isInlined(operation) ? edges == 0 : edges >= sources);
            if (graph.role(operation) == OperationRole.NODE && !graph.isInlined(operation)) {
                assertTrue(IntStream.range(graph.firstInput(operation), graph.firstInput(operation + 1))
                        .allMatch(edge -> graph.source(edge) < graph.operations()));
            }
        }
    }
}
