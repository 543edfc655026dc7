/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow.rewrite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import com.google.protobuf.TextFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.formats.Content;
import org.opscape.formats.HeapContent;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.formats.PatchedContent;
import org.opscape.formats.Rewrite;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Annotation;
import org.opscape.model.dataflow.DataflowFactory;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Scope;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.CollectionDef;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.FunctionDefLibrary;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.OpDef;
import org.tensorflow.proto.QueueRunnerDef;
import org.tensorflow.proto.SaverDef;
import org.tensorflow.proto.SignatureDef;
import org.tensorflow.proto.TensorInfo;
import org.tensorflow.proto.VariableDef;

/** A changed name is rewritten wherever the file has it, and nowhere else. */
class ModelRewriteTest {
    @TempDir Path folder;

    private static NodeDef node(String name, String op, String... inputs) {
        return NodeDef.newBuilder().setName(name).setOp(op).addAllInput(List.of(inputs)).build();
    }

    private static GraphDef graph() {
        NodeDef colocated = node("conv/read", "Identity", "conv/w").toBuilder()
                .putAttr("_class", AttrValue.newBuilder()
                        .setList(AttrValue.ListValue.newBuilder().addS(ByteString.copyFromUtf8("loc:@conv/w"))
                                .addS(ByteString.copyFromUtf8("loc:@convex/w")))
                        .build())
                .build();
        FunctionDef function = FunctionDef.newBuilder().setSignature(OpDef.newBuilder().setName("f"))
                .addNodeDef(node("conv/a", "Const")).addNodeDef(node("b", "Neg", "conv/a:output:0", "^conv/a"))
                .putRet("y", "conv/a:output:0")
                .putControlRet("c", "conv/a").build();
        return GraphDef.newBuilder().addNode(node("conv/w", "VariableV2")).addNode(colocated).addNode(node("convex/w", "VariableV2"))
                .addNode(node("sum", "AddN", "conv/read:0", "^conv/w", "convex/w", "conv/read")).addNode(node("conv", "NoOp"))
                .setLibrary(FunctionDefLibrary.newBuilder().addFunction(function)).build();
    }

    private static MetaGraphDef meta(String w, String read, String sum) {
        TensorInfo info = TensorInfo.newBuilder().setName(sum + ":0").build();
        ByteString variable = VariableDef.newBuilder().setVariableName(w + ":0").setInitializerName(w).setSnapshotName(read + ":0")
                .build().toByteString();
        ByteString queue = QueueRunnerDef.newBuilder().setQueueName(w).addEnqueueOpName(read).build().toByteString();
        return MetaGraphDef.newBuilder().setSaverDef(SaverDef.newBuilder().setSaveTensorName(read + ":0").setRestoreOpName(sum))
                .putSignatureDef("serving", SignatureDef.newBuilder().putInputs("conv/w", info).putOutputs("y", info).build())
                .putCollectionDef("trainable_variables",
                        CollectionDef.newBuilder().setBytesList(CollectionDef.BytesList.newBuilder().addValue(variable)).build())
                .putCollectionDef("queue_runners",
                        CollectionDef.newBuilder().setBytesList(CollectionDef.BytesList.newBuilder().addValue(queue)).build())
                .putCollectionDef("train_op",
                        CollectionDef.newBuilder().setNodeList(CollectionDef.NodeList.newBuilder().addValue(sum).addValue("x")).build())
                .build();
    }

    private ModelFile open(byte[] bytes, String name) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return ModelFiles.open(file, OpenOptions.NONE, Progress.NONE);
    }

    private static byte[] rewritten(byte[] bytes, ModelFile file, boolean meta, List<String> heard) throws Exception {
        Content content = new HeapContent(bytes);
        Rewrite rewrite = ModelRewrite.of(content, meta, file.text(), file.model(),
                (kind, holder, before, after) -> heard
                        .add(kind + " " + new String(before, StandardCharsets.UTF_8) + " -> " + new String(after, StandardCharsets.UTF_8)),
                Progress.NONE);
        return bytes(new PatchedContent(content, rewrite.splices()));
    }

    private static byte[] bytes(Content content) throws IOException {
        byte[] bytes = new byte[(int) content.length()];
        for (int at = 0; at < bytes.length; at += 7) {
            content.read(at, bytes, at, Math.min(7, bytes.length - at));
        }
        return bytes;
    }

    private static Scope scope(ModelFile file, int graph, String name) {
        return file.model().getGraphs().get(graph).getScopes().stream().filter(scope -> scope.getName().equals(name)).findFirst()
                .orElseThrow();
    }

    private static GraphDef expected() throws TextFormat.ParseException {
        String text = TextFormat.printer().printToString(graph());
        String main = text.substring(0, text.indexOf("library"));
        String renamed = main.replace("\"conv/", "\"a_much_longer_stem/").replace("^conv/", "^a_much_longer_stem/")
                .replace("loc:@conv/", "loc:@a_much_longer_stem/");
        return TextFormat.parse(renamed + text.substring(text.indexOf("library")), GraphDef.class);
    }

    @Test
    void renamesAScopeWhereverItIsReferredTo() throws Exception {
        byte[] bytes = graph().toByteArray();
        ModelFile file = open(bytes, "graph.pb");
        scope(file, 0, "conv").setName("a_much_longer_stem");
        List<String> heard = new ArrayList<>();
        byte[] result = rewritten(bytes, file, false, heard);
        assertEquals(expected(), GraphDef.parseFrom(result));
        assertEquals(7, heard.size());
        assertTrue(heard.contains("input ^conv/w -> ^a_much_longer_stem/w"), heard.toString());
    }

    @Test
    void changesInTextOnlyTheTokensThatNameIt() throws Exception {
        String text = "# made by hand\n"
                + TextFormat.printer().printToString(graph()).replace("name: \"conv/w\"", "name:   'conv' '/w'  # w");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ModelFile file = open(bytes, "graph.pbtxt");
        scope(file, 0, "conv").setName("stem");
        String result = new String(rewritten(bytes, file, false, new ArrayList<>()), StandardCharsets.UTF_8);
        assertTrue(result.startsWith("# made by hand\n") && result.contains("name:   'stem/w'  # w\n"), result);
        String[] before = text.split("\n");
        String[] after = result.split("\n");
        assertEquals(before.length, after.length);
        int changed = 0;
        for (int i = 0; i < before.length; i++) {
            changed += before[i].equals(after[i]) ? 0 : 1;
        }
        assertEquals(7, changed);
    }

    @Test
    void namesInAFunctionAreItsOwn() throws Exception {
        byte[] bytes = graph().toByteArray();
        ModelFile file = open(bytes, "graph.pb");
        scope(file, 1, "conv").setName("c");
        GraphDef result = GraphDef.parseFrom(rewritten(bytes, file, false, new ArrayList<>()));
        FunctionDef function = result.getLibrary().getFunction(0);
        assertEquals(List.of("c/a", "b"), function.getNodeDefList().stream().map(NodeDef::getName).toList());
        assertEquals(List.of("c/a:output:0", "^c/a"), function.getNodeDef(1).getInputList());
        assertEquals("c/a:output:0", function.getRetOrThrow("y"));
        assertEquals("c/a", function.getControlRetOrThrow("c"));
        assertEquals(graph().getNodeList(), result.getNodeList());
    }

    @Test
    void followsAMetaGraphToSaverCollectionsAndSignatures() throws Exception {
        for (boolean text : new boolean[] {false, true}) {
            MetaGraphDef meta = meta("conv/w", "conv/read", "sum").toBuilder().setGraphDef(graph()).build();
            byte[] bytes = text ? TextFormat.printer().printToString(meta).getBytes(StandardCharsets.UTF_8) : meta.toByteArray();
            ModelFile file = open(bytes, text ? "meta.pbtxt" : "meta.pb");
            scope(file, 0, "conv").setName("a_much_longer_stem");
            operation(file, "sum").setName("total");
            byte[] result = rewritten(bytes, file, true, new ArrayList<>());
            MetaGraphDef parsed = text ? TextFormat.parse(new String(result, StandardCharsets.UTF_8), MetaGraphDef.class)
                    : MetaGraphDef.parseFrom(result);
            MetaGraphDef wanted = meta("a_much_longer_stem/w", "a_much_longer_stem/read", "total").toBuilder()
                    .setGraphDef(GraphDef.newBuilder(expected()).setNode(3, expected().getNode(3).toBuilder().setName("total"))).build();
            assertEquals(wanted, parsed);
        }
    }

    private static Operation operation(ModelFile file, String path) {
        return file.model().getGraphs().get(0).getAllOperations().stream().filter(op -> op.getPath().equals(path)).findFirst()
                .orElseThrow();
    }

    private static void note(Element element, String text, String... tags) {
        Annotation note = DataflowFactory.eINSTANCE.createAnnotation();
        note.setText(text);
        note.getTags().addAll(List.of(tags));
        element.getAnnotations().add(note);
    }

    @Test
    void writesNotesAsAttributesAndTakesThemAway() throws Exception {
        for (boolean text : new boolean[] {false, true}) {
            byte[] bytes = text ? TextFormat.printer().printToString(graph()).getBytes(StandardCharsets.UTF_8) : graph().toByteArray();
            ModelFile file = open(bytes, text ? "graph.pbtxt" : "graph.pb");
            note(operation(file, "sum"), "the \"sum\"\nof größe", "todo", "check");
            note(scope(file, 0, "conv"), "first layer");
            byte[] result = rewritten(bytes, file, false, new ArrayList<>());
            GraphDef parsed = text ? TextFormat.parse(new String(result, StandardCharsets.UTF_8), GraphDef.class)
                    : GraphDef.parseFrom(result);
            assertEquals("the \"sum\"\nof größe", parsed.getNode(3).getAttrOrThrow("_opscape_note").getS().toStringUtf8());
            assertEquals(2, parsed.getNode(3).getAttrOrThrow("_opscape_tags").getList().getSCount());
            assertEquals("first layer", parsed.getNode(0).getAttrOrThrow("_opscape_scope0_note").getS().toStringUtf8());
            ModelFile again = open(result, "again.pb");
            assertArrayEquals(result, rewritten(result, withNotes(again), false, new ArrayList<>()));
            ModelFile bare = open(result, "bare.pb");
            for (Operation operation : bare.model().getGraphs().get(0).getAllOperations()) {
                operation.getAnnotations().clear();
            }
            scope(bare, 0, "conv").getAnnotations().clear();
            assertArrayEquals(bytes, rewritten(result, bare, false, new ArrayList<>()));
        }
    }

    private static ModelFile withNotes(ModelFile file) {
        assertFalse(operation(file, "sum").getAnnotations().isEmpty());
        return file;
    }

    @Test
    void leavesEverythingWhenNothingChanged() throws Exception {
        byte[] bytes = graph().toByteArray();
        ModelFile file = open(bytes, "graph.pb");
        List<String> heard = new ArrayList<>();
        assertArrayEquals(bytes, rewritten(bytes, file, false, heard));
        assertEquals(List.of(), heard);
    }

    private static final String SAVED = """
            saved_model_schema_version: 1
            meta_graphs {
              graph_def {
                node { name: "inner/x" op: "NoOp" }
                library {
                  function {
                    signature { name: "f" output_arg { name: "odd/result" type: DT_FLOAT } }
                    node_def { name: "inner/x" op: "Const" attr { key: "dtype" value { type: DT_FLOAT } } }
                    node_def { name: "inner/x" op: "NoOp" }
                    node_def { name: "inner//y" op: "NoOp" input: "^inner/x" }
                    ret { key: "odd/result" value: "inner/x:output:0" }
                  }
                }
              }
              object_graph_def {
                nodes { constant { operation: "inner/x" } }
                nodes { captured_tensor { name: "inner/x:0" concrete_function: "f" } }
                nodes { captured_tensor { concrete_function: "g" name: "inner/x:0" } }
              }
            }
            """;

    @Test
    void capturedTensorsAreOfTheirFunction() throws Exception {
        ModelFile file = open(SAVED.getBytes(StandardCharsets.UTF_8), "saved_model.pbtxt");
        scope(file, 1, "inner").setName("other");
        Path saved = folder.resolve("renamed.pbtxt");
        file.save(saved, Progress.NONE);
        String text = Files.readString(saved);
        assertTrue(text.contains("captured_tensor { name: \"other/x:0\" concrete_function: \"f\" }"), text);
        assertTrue(text.contains("concrete_function: \"g\" name: \"inner/x:0\" }"), text);
        assertTrue(text.contains("constant { operation: \"inner/x\" }"), text);
        assertTrue(text.contains("name: \"other//y\" op: \"NoOp\" input: \"^other/x\""), text);
        assertTrue(text.contains("key: \"odd/result\" value: \"other/x:output:0\""), text);
        assertEquals(2, text.split("name: \"other/x\" op", -1).length - 1);
    }

    @Test
    void aDamagedSavedModelThatWasNotEditedStays() throws Exception {
        byte[] whole = SAVED.getBytes(StandardCharsets.UTF_8);
        byte[] damaged = java.util.Arrays.copyOf(whole, whole.length - 30);
        ModelFile file = open(damaged, "saved_model.pbtxt");
        assertTrue(file.rewrite(org.opscape.formats.Reference.Listener.NONE, Progress.NONE).isEmpty());
        scope(file, 0, "inner").setName("other");
        org.junit.jupiter.api.Assertions.assertThrows(org.opscape.formats.ModelFileException.class,
                () -> file.rewrite(org.opscape.formats.Reference.Listener.NONE, Progress.NONE));
    }
}
