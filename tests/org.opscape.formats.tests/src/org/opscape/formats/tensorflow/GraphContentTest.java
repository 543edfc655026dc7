/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import com.google.protobuf.TextFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.formats.ModelFileException;
import org.opscape.model.AttributeValue;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Output;
import org.opscape.model.dataflow.Problem;
import org.opscape.model.dataflow.Scope;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.FunctionDefLibrary;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NameAttrList;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.OpDef;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.VersionDef;

/** What becomes of a GraphDef, binary and text. */
class GraphContentTest {
    @TempDir Path folder;

    private Model read(GraphDef graph) throws IOException, ModelFileException {
        Model text = Protos.open(folder, TextFormat.printer().printToString(graph).getBytes(StandardCharsets.UTF_8)).model();
        Model binary = Protos.open(folder, graph.toByteArray()).model();
        assertEquals(messages(text), messages(binary));
        return binary;
    }

    private List<Operation> read(NodeDef.Builder... nodes) throws IOException, ModelFileException {
        return read(Protos.graph(nodes)).getGraphs().get(0).getAllOperations();
    }

    private static List<String> messages(Model model) {
        return model.getProblems().stream().map(Problem::getMessage).toList();
    }

    @Test
    void scopesComeFromNames() throws IOException, ModelFileException {
        String[] names = {"a", "a/b", "s/a/b", "s//c", "/d", "e/", "s/a", "f/g/h"};
        GraphDef.Builder graph = GraphDef.newBuilder();
        for (String name : names) {
            graph.addNode(Protos.node(name, "NoOp"));
        }
        Graph main = read(graph.build()).getGraphs().get(0);
        for (int i = 0; i < names.length; i++) {
            assertEquals(names[i], main.getAllOperations().get(i).getPath());
            assertEquals(i, main.getAllOperations().get(i).getIndex());
        }
        assertEquals(List.of("a", "s", "", "e", "f"), main.getScopes().stream().map(Scope::getName).toList());
        assertEquals(List.of("a", ""), main.getScopes().get(1).getScopes().stream().map(Scope::getName).toList());
    }

    @Test
    void veryDeepNamesKeepTheirPath() throws IOException, ModelFileException {
        String name = "x/".repeat(5000) + "y";
        Operation operation = read(Protos.node(name, "NoOp")).get(0);
        assertEquals(name, operation.getPath());
        int depth = 0;
        for (Scope scope = operation.getScope(); scope != null; scope = scope.getParent()) {
            depth++;
        }
        assertTrue(depth <= 201);
    }

    @Test
    void inputsKnowTheirSource() throws IOException, ModelFileException {
        List<Operation> operations = read(Protos.node("b", "Add", "a:3", "later", "^a", "none:1", "a:x"), Protos.node("a", "Split"),
                Protos.node("later", "NoOp"));
        List<Input> inputs = operations.get(0).getInputs();
        assertSame(operations.get(1), inputs.get(0).getSource());
        assertEquals(3, inputs.get(0).getOutput());
        assertNull(inputs.get(0).getText());
        assertSame(operations.get(2), inputs.get(1).getSource());
        assertTrue(inputs.get(2).isControl());
        assertNull(inputs.get(3).getSource());
        assertEquals("none:1", inputs.get(3).getText());
        assertEquals("a:x", inputs.get(4).getText());
    }

    @Test
    void problemsAreListed() throws IOException, ModelFileException {
        Model model = read(
                Protos.graph(Protos.node("a", "X", "ghost", ""), Protos.node("a", "Y"), Protos.node("", "Z"), Protos.node("1 2", "X"),
                        Protos.node("x//y", "X"), Protos.node("p", "X", "q"), Protos.node("q", "X", "p"), Protos.node("self", "X", "self"),
                        Protos.node("w", "While").putAttr("body",
                                AttrValue.newBuilder().setFunc(NameAttrList.newBuilder().setName("nobody")).build())));
        List<String> all = messages(model);
        assertEquals(9, all.size(), all.toString());
        assertTrue(all.contains("The input \"ghost\" names no node of the graph."));
        assertTrue(all.contains("An input names no node."));
        assertTrue(all.contains("There are several nodes of this name; inputs refer to the first."));
        assertTrue(all.contains("A node has no name."));
        assertTrue(all.contains("TensorFlow does not allow this name."));
        assertTrue(all.contains("2 nodes feed each other in a cycle, which is no loop: q, p") || all.contains(
                "2 nodes feed each other in a cycle, which is no loop: p, q"), all.toString());
        assertTrue(all.contains("This node feeds itself, which is no loop: self"));
        assertTrue(all.contains("The function \"nobody\" is called, but the file does not have it."));
        Problem ghost = model.getProblems().stream().filter(problem -> problem.getMessage().contains("ghost")).findFirst().orElseThrow();
        assertEquals("a", ghost.getPlace());
        assertSame(model.getGraphs().get(0).getAllOperations().get(0), ghost.getElement());
    }

    @Test
    void loopsAreNoProblem() throws IOException, ModelFileException {
        Model model = read(Protos.graph(Protos.node("enter", "Enter"), Protos.node("merge", "Merge", "enter", "next"),
                Protos.node("body", "Add", "merge"), Protos.node("next", "NextIteration", "body"), Protos.node("c", "NoOp", "^d"),
                Protos.node("d", "NoOp", "^c")));
        assertEquals(List.of(), messages(model));
    }

    @Test
    void outputsHaveTypesAndShapes() throws IOException, ModelFileException {
        TensorProto tensor = TensorProto.newBuilder().setDtype(DataType.DT_INT32).setTensorShape(Protos.shape(2)).addIntVal(1).addIntVal(2)
                .build();
        AttrValue shape = AttrValue.newBuilder().setShape(Protos.shape(3, -1)).build();
        List<Operation> operations = read(
                Protos.node("const", "Const").putAttr("value", AttrValue.newBuilder().setTensor(tensor).build())
                        .putAttr("dtype", Protos.type(DataType.DT_INT32)),
                Protos.node("in", "Placeholder").putAttr("dtype", Protos.type(DataType.DT_HALF)).putAttr("shape", shape),
                Protos.node("var", "VariableV2").putAttr("dtype", Protos.type(DataType.DT_FLOAT)).putAttr("shape", shape),
                Protos.node("handle", "VarHandleOp").putAttr("dtype", Protos.type(DataType.DT_FLOAT)).putAttr("shape", shape),
                Protos.node("read", "ReadVariableOp", "handle").putAttr("dtype", Protos.type(DataType.DT_FLOAT)),
                Protos.node("split", "Split").putAttr("T", Protos.type(DataType.DT_DOUBLE))
                        .putAttr("_output_shapes", Protos.shapes(Protos.shape(1), Protos.shape())),
                Protos.node("less", "Less").putAttr("T", Protos.type(DataType.DT_DOUBLE)), Protos.node("no", "NoOp"),
                Protos.node("assign", "AssignVariableOp", "handle").putAttr("dtype", Protos.type(DataType.DT_FLOAT)));
        assertEquals(List.of("int32 2"), outputs(operations.get(0)));
        assertEquals(List.of("float16 3×?"), outputs(operations.get(1)));
        assertEquals(List.of("float32& 3×?"), outputs(operations.get(2)));
        assertEquals(List.of("resource scalar"), outputs(operations.get(3)));
        assertEquals(List.of("float32 3×?"), outputs(operations.get(4)));
        assertEquals(List.of("float64 1", "float64 scalar"), outputs(operations.get(5)));
        assertEquals(List.of("bool null"), outputs(operations.get(6)));
        assertEquals(List.of(), outputs(operations.get(7)));
        assertEquals(List.of(), outputs(operations.get(8)));
    }

    @Test
    void oldScalarPlaceholdersHaveNoKnownShape() throws IOException, ModelFileException {
        AttrValue scalar = AttrValue.newBuilder().setShape(Protos.shape()).build();
        GraphDef.Builder graph = GraphDef.newBuilder().addNode(Protos.node("x", "Placeholder").putAttr("shape", scalar));
        for (int version : new int[] {21, 22}) {
            Model model = read(graph.setVersions(VersionDef.newBuilder().setProducer(version)).build());
            assertEquals(List.of(version == 21 ? " ?" : " scalar"), outputs(model.getGraphs().get(0).getAllOperations().get(0)));
            assertEquals("TensorFlow (GraphDef version " + version + ")", model.getProducer());
        }
    }

    private static List<String> outputs(Operation operation) {
        return operation.getOutputs().stream().map((Output output) -> output.getType() + " " + output.getShape()).toList();
    }

    @Test
    void functionsAreGraphs() throws IOException, ModelFileException {
        OpDef signature = OpDef.newBuilder().setName("f").addInputArg(arg("x", DataType.DT_FLOAT)).addInputArg(arg("n", DataType.DT_INT32))
                .addOutputArg(arg("y", DataType.DT_FLOAT)).addOutputArg(arg("same", DataType.DT_FLOAT)).build();
        FunctionDef function = FunctionDef.newBuilder().setSignature(signature)
                .addNodeDef(Protos.node("s/split", "Split", "x", "n:0"))
                .addNodeDef(Protos.node("y", "Relu", "s/split:output:1", "^s/split"))
                .putRet("y", "y:activations:0").putRet("same", "x").putArgAttr(0, FunctionDef.ArgAttrs.newBuilder()
                        .putAttr("_output_shapes", Protos.shapes(Protos.shape(-1, 4))).build())
                .build();
        Model model = read(
                GraphDef.newBuilder().addNode(Protos.node("call", "f")).setLibrary(FunctionDefLibrary.newBuilder().addFunction(function))
                        .build());
        Graph graph = model.getGraphs().get(1);
        assertEquals(GraphKind.FUNCTION, graph.getKind());
        assertEquals("f", graph.getName());
        List<Operation> operations = graph.getAllOperations();
        assertEquals(List.of("x", "n", "s/split", "y", "y", "same"), operations.stream().map(Operation::getPath).toList());
        assertEquals(List.of(OperationRole.ARGUMENT, OperationRole.ARGUMENT, OperationRole.NODE, OperationRole.NODE, OperationRole.RESULT,
                OperationRole.RESULT), operations.stream().map(Operation::getRole).toList());
        assertEquals(List.of("float32 ?×4"), outputs(operations.get(0)));
        Input relu = operations.get(3).getInputs().get(0);
        assertSame(operations.get(2), relu.getSource());
        assertEquals("output", relu.getPort());
        assertEquals(1, relu.getOutput());
        assertSame(operations.get(3), operations.get(4).getInputs().get(0).getSource());
        assertSame(operations.get(0), operations.get(5).getInputs().get(0).getSource());
        assertEquals(List.of(), operations.get(0).getAttributes());
        assertEquals(List.of(), messages(model));
    }

    private static OpDef.ArgDef arg(String name, DataType type) {
        return OpDef.ArgDef.newBuilder().setName(name).setType(type).build();
    }

    @Test
    void largeValuesComeInPart() throws IOException, ModelFileException {
        byte[] floats = new byte[4000];
        floats[3] = 0x40;
        TensorProto tensor = TensorProto.newBuilder().setDtype(DataType.DT_FLOAT).setTensorShape(Protos.shape(1000))
                .setTensorContent(ByteString.copyFrom(floats)).build();
        Operation operation = read(Protos.node("a", "Const").putAttr("value", AttrValue.newBuilder().setTensor(tensor).build())).get(0);
        AttributeValue.Tensor value = (AttributeValue.Tensor) operation.getAttributes().get(0).value();
        assertEquals("float32", value.type());
        assertEquals(Shape.of(1000), value.shape());
        assertEquals("2.0, 0.0", value.preview().substring(0, 8));
        assertTrue(value.preview().endsWith(", 0.0, …"));
        assertTrue(value.bytes() > 4000);
    }

    @Test
    void previewsOfTensors() throws IOException, ModelFileException {
        assertEquals("1, -2", preview(TensorProto.newBuilder().setDtype(DataType.DT_INT64).addInt64Val(1).addInt64Val(-2)));
        assertEquals("true", preview(TensorProto.newBuilder().setDtype(DataType.DT_BOOL).addBoolVal(true)));
        assertEquals("\"ab\\x01\"",
                preview(TensorProto.newBuilder().setDtype(DataType.DT_STRING).addStringVal(ByteString.copyFromUtf8("ab\1"))));
        assertEquals("1.5", preview(TensorProto.newBuilder().setDtype(DataType.DT_HALF).addHalfVal(Float.floatToFloat16(1.5f))));
        assertEquals("1.5", preview(TensorProto.newBuilder().setDtype(DataType.DT_BFLOAT16).addHalfVal(0x3FC0)));
        assertEquals("-1", preview(TensorProto.newBuilder().setDtype(DataType.DT_INT16).setTensorContent(bytes(-1, -1))));
        assertEquals("255, 1", preview(TensorProto.newBuilder().setDtype(DataType.DT_UINT8).setTensorContent(bytes(-1, 1))));
        assertEquals("", preview(TensorProto.newBuilder().setDtype(DataType.DT_FLOAT)));
    }

    private static ByteString bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return ByteString.copyFrom(bytes);
    }

    private String preview(TensorProto.Builder tensor) throws IOException, ModelFileException {
        NodeDef.Builder node = Protos.node("a", "Const").putAttr("value", AttrValue.newBuilder().setTensor(tensor).build());
        return ((AttributeValue.Tensor) read(node).get(0).getAttributes().get(0).value()).preview();
    }
}
