/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opscape.formats.onnx.Models.body;
import static org.opscape.formats.onnx.Models.entry;
import static org.opscape.formats.onnx.Models.find;
import static org.opscape.formats.onnx.Models.model;
import static org.opscape.formats.onnx.Models.node;
import static org.opscape.formats.onnx.Models.value;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.model.AttributeValue;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;

class GraphContentTest {
    @TempDir Path folder;

    private Graph read(Proto graph) throws IOException, ModelFileException {
        return open(graph).model().getGraphs().get(0);
    }

    private ModelFile open(Proto graph) throws IOException, ModelFileException {
        return Models.open(folder, model(8, graph).binary());
    }

    private static List<String> paths(Graph graph) {
        return graph.getAllOperations().stream().map(Operation::getPath).toList();
    }

    @Test
    void pathsComeFromNamesOrFromTypeAndPosition() throws Exception {
        Graph graph = read(new Proto().with(1, "node", node("/enc/Conv", "Conv", "x", "a"), node("", "Relu", "a", "b"),
                node("enc/Add", "Add", "b", "c"), node("/", "Mul", "c", "d"), node("enc/Add", "Add", "d", "y")));
        assertEquals(List.of("enc/Conv", "Relu_1", "enc/Add", "Mul_3", "enc/Add"), paths(graph));
        assertEquals(1, graph.getScopes().size());
    }

    @Test
    void scopesComeFromMetadataWhereNamesAreNoPaths() throws Exception {
        Proto scoped = node("conv", "Conv", "x", "a").with(9, "metadata_props",
                entry("pkg.torch.onnx.name_scopes", "['', 'enc', 'enc.layers.0', 'conv2d']"));
        Proto spaced = node("add", "Add", "a", "b").with(9, "metadata_props",
                entry("namespace", ": Model/enc: Encoder/enc.mlp: MLP/add: aten.add"));
        Graph graph = read(new Proto().with(1, "node", scoped, spaced));
        assertEquals(List.of("enc/layers.0/conv", "enc/mlp/add"), paths(graph));
    }

    @Test
    void inputsAndInitialisersStandAtTheBorder() throws Exception {
        Proto weight = new Proto().with(1, "dims", 2L, 3L).with(2, "data_type", 1L).with(8, "name", "w").with(4, "float_data", 0.5f);
        Graph graph = read(new Proto().with(1, "node", node("n", "MatMul", "x w", "y"), node("m", "Clip", "y  y", "z")).with(5,
                "initializer", weight).with(11, "input", value("x", 1L, "batch", 2L), value("w", 1L, 2L, 3L))
                .with(12, "output", value("z", 10L, 4L)));
        assertEquals(List.of("x", "w", "n", "m", "z"), paths(graph));
        Operation initializer = graph.getAllOperations().get(1);
        assertEquals(OperationRole.INITIALIZER, initializer.getRole());
        assertEquals("2×3", initializer.getOutputs().get(0).getShape().toString());
        AttributeValue.Tensor tensor = (AttributeValue.Tensor) initializer.getAttributes().get(0).value();
        assertEquals("0.5", tensor.preview());
        assertEquals("?×2", graph.getAllOperations().get(0).getOutputs().get(0).getShape().toString());
        Operation clip = graph.getAllOperations().get(3);
        assertEquals(3, clip.getInputs().size());
        assertNull(clip.getInputs().get(1).getSource());
        assertEquals("float16", clip.getOutputs().get(0).getType());
        assertSame(clip, graph.getAllOperations().get(4).getInputs().get(0).getSource());
    }

    @Test
    void dataInAnotherFileIsNamedOnly() throws Exception {
        Proto weight = new Proto().with(1, "dims", 9L).with(2, "data_type", 1L).with(8, "name", "w")
                .with(13, "external_data", entry("location", "../../etc/passwd"), entry("offset", "4096")).with(14, "data_location", 1L);
        Graph graph = read(new Proto().with(1, "node", node("n", "Neg", "w", "y")).with(5, "initializer", weight));
        AttributeValue.Tensor tensor = (AttributeValue.Tensor) graph.getAllOperations().get(0).getAttributes().get(0).value();
        assertEquals("in the file ../../etc/passwd, offset 4096", tensor.preview());
    }

    @Test
    void bodiesTakeOuterValuesThroughTheirNode() throws Exception {
        Proto yes = new Proto().with(1, "node", node("t", "Add", "a b", "r")).with(2, "name", "Add").with(12, "output",
                new Proto().with(1, "name", "r"));
        Proto no = new Proto().with(1, "node", node("e", "Mul", "b c", "s")).with(12, "output", new Proto().with(1, "name", "s"));
        Proto choice = node("if", "If", "cond", "y").with(5, "attribute", body("then_branch", yes), body("else_branch", no));
        ModelFile file = open(new Proto().with(1, "node", choice).with(11, "input", value("cond", 9L), value("a", 1L, 1L),
                value("b", 1L, 2L), value("c", 1L, 3L)));
        List<Graph> graphs = file.model().getGraphs();
        Operation call = find(graphs.get(0), "if");
        assertEquals(List.of("cond", "b", "a", "c"), call.getInputs().stream().map(input -> input.getSource().getName()).toList());
        assertEquals(List.of("Add (2)", "else_branch"), List.of(graphs.get(1).getName(), graphs.get(2).getName()));
        assertEquals(List.of("b", "a"), arguments(graphs.get(1)));
        assertEquals(List.of("b", "a", "c"), arguments(graphs.get(2)));
        assertEquals("float32", find(graphs.get(1), "a").getOutputs().get(0).getType());
        assertEquals(List.of("Add (2)", "else_branch"),
                call.getAttributes().stream().map(attribute -> ((AttributeValue.Function) attribute.value()).name()).toList());
        assertTrue(file.model().getProblems().isEmpty());
    }

    private static List<String> arguments(Graph graph) {
        return graph.getAllOperations().stream().filter(operation -> operation.getRole() == OperationRole.ARGUMENT)
                .map(Operation::getName).toList();
    }

    @Test
    void resultsOfALoopsBodyBeginWithWhatTheLoopGives() throws Exception {
        Proto inner = new Proto().with(1, "node", node("n", "Add", "v k", "w")).with(11, "input", value("i", 7L), value("go", 9L),
                value("v", 1L)).with(12, "output", value("go", 9L), value("w", 1L));
        Proto loop = node("loop", "Loop", "", "y").with(5, "attribute", body("body", inner));
        ModelFile file = open(new Proto().with(1, "node", loop).with(11, "input", value("k", 1L)));
        Graph body = file.model().getGraphs().get(1);
        assertEquals(List.of("w", "go"), body.getAllOperations().stream().filter(op -> op.getRole() == OperationRole.RESULT)
                .map(Operation::getName).toList());
        List<String> inputs = find(file.model().getGraphs().get(0), "loop").getInputs().stream()
                .map(input -> input.getSource() == null ? "" : input.getSource().getName()).toList();
        assertEquals(List.of("", "", "", "k"), inputs);
        assertEquals(List.of("i", "go", "v", "k"), arguments(body));
    }

    @Test
    void functionsAreTheOpTypesOfTheirCallers() throws Exception {
        Proto graph = new Proto().with(1, "node", node("a", "Twice", "x", "y").with(7, "domain", "own"),
                node("b", "Relu", "y", "z").with(7, "domain", "own"), node("c", "Relu", "z", "u"));
        Proto model = model(8, graph);
        for (String name : List.of("Twice", "Relu")) {
            model.with(25, "functions", new Proto().with(1, "name", name).with(4, "input", "p").with(5, "output", "q")
                    .with(7, "node", node("n", "Add", "p p", "q")).with(10, "domain", "own"));
        }
        ModelFile file = Models.open(folder, model.binary());
        List<Graph> graphs = file.model().getGraphs();
        assertEquals(List.of("", "Twice", "own.Relu"), graphs.stream().map(Graph::getName).toList());
        assertEquals(List.of("Twice", "own.Relu", "Relu"),
                graphs.get(0).getAllOperations().stream().map(Operation::getType).toList());
        assertEquals("maker, ONNX IR 8, opset 18", file.model().getProducer());
    }

    private static Proto typed(String name, Proto type) {
        return new Proto().with(1, "name", name).with(2, "type", type);
    }

    @Test
    void typesAreSaidInWords() throws Exception {
        Proto tensor = new Proto().with(1, "tensor_type", new Proto().with(1, "elem_type", 1L));
        Proto map = new Proto().with(5, "map_type", new Proto().with(1, "key_type", 7L).with(2, "value_type", tensor));
        Proto sequence = new Proto().with(4, "sequence_type", new Proto().with(1, "elem_type", map));
        Proto optional = new Proto().with(9, "optional_type", new Proto().with(1, "elem_type", tensor));
        Proto sparse = new Proto().with(8, "sparse_tensor_type", new Proto().with(1, "elem_type", 11L).with(2, "shape",
                new Proto().with(1, "dim", new Proto().with(1, "dim_value", 5L))));
        Graph graph = read(new Proto().with(1, "node", node("n", "Relu", "a", "y")).with(11, "input", typed("a", sequence),
                typed("b", optional), typed("c", sparse)));
        assertEquals(List.of("sequence of map from int64 to float32", "optional float32", "sparse float64"),
                graph.getAllOperations().subList(0, 3).stream().map(each -> each.getOutputs().get(0).getType()).toList());
        assertEquals("5", graph.getAllOperations().get(2).getOutputs().get(0).getShape().toString());
    }

    @Test
    void quantisationIsNotedAtWhatGivesTheValue() throws Exception {
        Proto note = new Proto().with(1, "tensor_name", "x").with(2, "quant_parameter_tensor_names",
                new Proto().with(1, "key", "ZERO_POINT_TENSOR").with(2, "value", "z"),
                new Proto().with(1, "key", "SCALE_TENSOR").with(2, "value", "s"));
        Proto other = new Proto().with(1, "tensor_name", "y");
        Graph graph = read(new Proto().with(1, "node", node("n", "Relu", "x", "y")).with(11, "input", value("x", 1L)).with(14,
                "quantization_annotation", note, other));
        assertEquals("x: SCALE_TENSOR s, ZERO_POINT_TENSOR z",
                ((AttributeValue.Text) graph.getAllOperations().get(0).getAttributes().get(0).value()).text());
        assertEquals(1, graph.getAllOperations().get(1).getAttributes().size());
    }
}
