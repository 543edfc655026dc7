/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opscape.formats.FileKind;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Output;
import org.opscape.testsupport.SharedFiles;
import org.opscape.testsupport.SharedFiles.ModelRow;

/** Every real ONNX file opens, holds what Protocol Buffers' own parser finds in it, in text too, and is written back byte for byte. */
class SharedOnnxTest {
    @TempDir Path folder;

    static List<ModelRow> models() {
        List<ModelRow> rows = new ArrayList<>(SharedFiles.models());
        rows.removeIf(row -> !row.kind().equals("onnx"));
        return rows;
    }

    private static ModelFile open(Path path) throws ModelFileException {
        return ModelFiles.open(path, OpenOptions.NONE, Progress.NONE);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void holdsWhatTheFileSays(ModelRow row) throws IOException, ModelFileException {
        ModelFile file = open(row.file());
        assertEquals(FileKind.ONNX, file.kind());
        assertTrue(file.isEditable());
        UnknownFieldSet model = RawModel.parse(ByteString.copyFrom(Files.readAllBytes(row.file())));
        UnknownFieldSet graph = RawModel.messages(model, 7).get(0);
        assertEquals(row.nodes(), RawModel.nodes(graph));
        Map<String, Graph> graphs = new HashMap<>();
        file.model().getGraphs().forEach(each -> graphs.put(each.getName(), each));
        assertEquals(graphs.size(), file.model().getGraphs().size());
        compare(graph, 1, file.model().getGraphs().get(0), graphs);
        List<UnknownFieldSet> functions = RawModel.messages(model, 25);
        int nodes = 0;
        for (int i = 0; i < functions.size(); i++) {
            compare(functions.get(i), 7, file.model().getGraphs().get(1 + i), graphs);
            nodes += RawModel.messages(functions.get(i), 7).size();
        }
        assertEquals(row.functions(), functions.isEmpty() ? "no" : "yes:" + functions.size() + " fns/" + nodes + " nodes");
    }

    private static void compare(UnknownFieldSet expected, int field, Graph graph, Map<String, Graph> graphs) {
        List<UnknownFieldSet> nodes = RawModel.messages(expected, field);
        List<Operation> operations = graph.getAllOperations().stream().filter(op -> op.getRole() == OperationRole.NODE).toList();
        assertEquals(nodes.size(), operations.size());
        for (int i = 0; i < nodes.size(); i++) {
            compare(nodes.get(i), i, operations.get(i), graphs);
        }
        if (field == 1) {
            Set<String> given = new HashSet<>();
            RawModel.messages(expected, 11).forEach(input -> given.add(RawModel.text(input, 1)));
            RawModel.messages(expected, 5).forEach(tensor -> given.add(RawModel.text(tensor, 8)));
            given.addAll(RawModel.free(expected));
            Set<String> found = new HashSet<>();
            graph.getAllOperations().stream().filter(op -> op.getRole() == OperationRole.ARGUMENT
                    || op.getRole() == OperationRole.INITIALIZER).forEach(op -> found.add(op.getName()));
            assertTrue(found.containsAll(given), () -> given + " " + found);
            assertEquals(RawModel.messages(expected, 12).size(),
                    graph.getAllOperations().stream().filter(op -> op.getRole() == OperationRole.RESULT).count());
        }
    }

    private static void compare(UnknownFieldSet node, int position, Operation operation, Map<String, Graph> graphs) {
        String type = RawModel.text(node, 4);
        String name = RawModel.text(node, 3);
        assertEquals(type, operation.getType());
        assertEquals(name.isEmpty() ? type + '_' + position : name.startsWith("/") ? name.substring(1) : name, operation.getPath());
        assertEquals(RawModel.texts(node, 2), operation.getOutputs().stream().map(Output::getName).toList());
        List<String> inputs = operation.getInputs().stream().map(SharedOnnxTest::value).toList();
        List<String> own = RawModel.texts(node, 1);
        assertEquals(own, inputs.subList(0, own.size()));
        Set<String> captured = new HashSet<>(inputs.subList(own.size(), inputs.size()));
        captured.remove("");
        List<UnknownFieldSet> bodies = RawModel.bodies(node);
        Set<String> free = new HashSet<>();
        bodies.forEach(body -> free.addAll(RawModel.free(body)));
        if (type.equals("If")) {
            bodies.forEach(body -> RawModel.messages(body, 11).forEach(input -> free.add(RawModel.text(input, 1))));
        }
        assertEquals(free, captured);
        List<Graph> found = bodies(operation.getAttributes(), graphs);
        assertEquals(bodies.size(), found.size());
        for (int i = 0; i < bodies.size(); i++) {
            compare(bodies.get(i), 1, found.get(i), graphs);
        }
        assertEquals(RawModel.messages(node, 5).stream().map(attribute -> RawModel.text(attribute, 1)).toList(),
                operation.getAttributes().stream().map(Attribute::name).filter(key -> !key.startsWith("(")).toList());
    }

    /** The name of the value that an input takes, as its producer has it. */
    private static String value(Input input) {
        return input.getSource() == null ? input.getText() : input.getSource().getOutputs().get(input.getOutput()).getName();
    }

    private static List<Graph> bodies(List<Attribute> attributes, Map<String, Graph> graphs) {
        List<Graph> bodies = new ArrayList<>();
        for (Attribute attribute : attributes) {
            List<AttributeValue> values = attribute.value() instanceof AttributeValue.Values list ? list.values()
                    : List.of(attribute.value());
            for (AttributeValue value : values) {
                if (value instanceof AttributeValue.Function function) {
                    bodies.add(graphs.get(function.name()));
                    assertNotNull(bodies.get(bodies.size() - 1), function.name());
                }
            }
        }
        return bodies;
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void isReadTheSameFromText(ModelRow row) throws IOException, ModelFileException {
        UnknownFieldSet model = RawModel.parse(ByteString.copyFrom(Files.readAllBytes(row.file())));
        Path path = folder.resolve("model.textproto");
        Files.writeString(path, RawModel.proto(model, "Model").text());
        ModelFile text = open(path);
        assertTrue(text.text());
        assertEquals(content(open(row.file())), content(text));
        Path copy = folder.resolve("copy");
        text.save(copy, Progress.NONE);
        assertArrayEquals(Files.readAllBytes(path), Files.readAllBytes(copy));
    }

    private static List<String> content(ModelFile file) {
        List<String> lines = new ArrayList<>();
        for (Graph graph : file.model().getGraphs()) {
            lines.add("graph " + graph.getName());
            for (Operation operation : graph.getAllOperations()) {
                StringBuilder line = new StringBuilder(operation.getRole() + " " + operation.getPath() + " " + operation.getType());
                operation.getInputs().forEach(input -> line.append(" <").append(value(input)));
                operation.getOutputs().forEach(output -> line.append(" >").append(output.getName()).append(output.getType())
                        .append(output.getShape()));
                for (Attribute attribute : operation.getAttributes()) {
                    boolean tensor = attribute.value() instanceof AttributeValue.Tensor;
                    line.append(' ').append(attribute.name()).append('=').append(tensor ? shown(attribute.value()) : attribute.value());
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }

    private static String shown(AttributeValue value) {
        AttributeValue.Tensor tensor = (AttributeValue.Tensor) value;
        return tensor.type() + tensor.shape() + tensor.preview();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void isWrittenBackByteForByte(ModelRow row) throws IOException, ModelFileException {
        Path copy = folder.resolve("copy");
        open(row.file()).save(copy, Progress.NONE);
        assertArrayEquals(Files.readAllBytes(row.file()), Files.readAllBytes(copy));
    }
}
