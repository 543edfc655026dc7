/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opscape.formats.GraphChoice;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Severity;
import org.opscape.testsupport.SharedFiles;
import org.opscape.testsupport.SharedFiles.ModelRow;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

/** Every real file opens, holds what Protocol Buffers' own classes find in it, and is written back byte for byte. */
class SharedModelsTest {
    @TempDir Path folder;

    static List<ModelRow> models() {
        return rows("graphdef-pb", "graphdef-pbtxt", "metagraph", "savedmodel", "events");
    }

    static List<ModelRow> others() {
        return rows("savedmodel-aux", "runmetadata", "events-nograph", "other");
    }

    private static List<ModelRow> rows(String... kinds) {
        List<ModelRow> rows = new ArrayList<>(SharedFiles.models());
        rows.removeIf(row -> !List.of(kinds).contains(row.kind()));
        return rows;
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void opensWithTheListedCounts(ModelRow row) throws ModelFileException {
        ModelFile file = Protos.open(row.file());
        assertEquals(row.bytes(), file.bytes());
        if (file.choices().size() == 1) {
            assertEquals(row.nodes(), file.model().getGraphs().get(0).getAllOperations().size());
            assertEquals(row.functions(), functions(file));
        }
        assertTrue(file.model().getProblems().stream().noneMatch(problem -> problem.getSeverity() == Severity.ERROR));
        assertFalse(file.changedOnDisk());
    }

    private static String functions(ModelFile file) {
        List<Graph> functions = file.model().getGraphs().stream().filter(graph -> graph.getKind() == GraphKind.FUNCTION).toList();
        long nodes = functions.stream().flatMap(graph -> graph.getAllOperations().stream())
                .filter(operation -> operation.getRole() == OperationRole.NODE).count();
        return functions.isEmpty() ? "no" : "yes:" + functions.size() + " fns/" + nodes + " nodes";
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void holdsWhatProtocolBuffersFind(ModelRow row) throws IOException, ModelFileException {
        ModelFile first = Protos.open(row.file());
        List<GraphDef> expected = Expected.graphs(first.path(), first.kind(), first.text());
        for (int i = 0; i < expected.size(); i++) {
            GraphChoice choice = first.choices().get(i);
            ModelFile file = ModelFiles.open(row.file(), new OpenOptions(Optional.of(choice.id())), Progress.NONE);
            compare(expected.get(i), file);
            assertEquals(choice.operations(), file.chosen().operations());
        }
    }

    private static void compare(GraphDef expected, ModelFile file) {
        List<Graph> graphs = file.model().getGraphs();
        compare(expected.getNodeList(), graphs.get(0).getAllOperations());
        assertEquals(expected.getLibrary().getFunctionCount() + 1, graphs.size());
        for (int i = 1; i < graphs.size(); i++) {
            FunctionDef function = expected.getLibrary().getFunction(i - 1);
            Graph graph = graphs.get(i);
            assertEquals(function.getSignature().getName(), graph.getName());
            compare(function.getNodeDefList(), graph.getAllOperations().stream().filter(op -> op.getRole() == OperationRole.NODE).toList());
            assertEquals(function.getSignature().getInputArgCount(), count(graph, OperationRole.ARGUMENT));
            assertEquals(function.getSignature().getOutputArgCount(), count(graph, OperationRole.RESULT));
        }
    }

    private static long count(Graph graph, OperationRole role) {
        return graph.getAllOperations().stream().filter(operation -> operation.getRole() == role).count();
    }

    private static void compare(List<NodeDef> expected, List<Operation> actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            NodeDef node = expected.get(i);
            Operation operation = actual.get(i);
            assertEquals(node.getName(), operation.getPath());
            assertEquals(node.getOp(), operation.getType());
            assertEquals(node.getDevice(), operation.getDevice());
            assertEquals(node.getInputList().stream().map(ExpectedValues::normal).toList(),
                    operation.getInputs().stream().map(ExpectedValues::text).toList());
            assertEquals(ExpectedValues.outputShapes(node), ExpectedValues.outputShapes(operation, node), node.getName());
            assertEquals(ExpectedValues.attributes(node), ExpectedValues.plain(operation.getAttributes()), node.getName());
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void isWrittenBackByteForByte(ModelRow row) throws IOException, ModelFileException {
        ModelFile file = Protos.open(row.file());
        Path copy = folder.resolve("copy");
        file.save(copy, Progress.NONE);
        assertArrayEquals(Files.readAllBytes(row.file()), Files.readAllBytes(copy));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("others")
    void saysWhatOtherFilesAre(ModelRow row) {
        ModelFileException e = assertThrows(ModelFileException.class, () -> Protos.open(row.file()));
        assertTrue(e.getMessage().startsWith(row.file().toString()), e.getMessage());
        if ("runmetadata".equals(row.kind())) {
            assertTrue(e.getMessage().contains("RunMetadata"), e.getMessage());
        }
    }
}
