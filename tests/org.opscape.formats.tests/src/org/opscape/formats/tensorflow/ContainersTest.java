/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.TextFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscape.formats.FileKind;
import org.opscape.formats.GraphChoice;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.Signature;
import org.tensorflow.proto.Event;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.RunMetadata;
import org.tensorflow.proto.SavedModel;
import org.tensorflow.proto.SignatureDef;
import org.tensorflow.proto.TensorInfo;
import org.tensorflow.proto.TaggedRunMetadata;

/** Kinds of files are known by their content, and of several graphs one is chosen. */
class ContainersTest {
    private static final GraphDef SMALL = Protos.graph(Protos.node("a", "Placeholder"));
    private static final GraphDef LARGE = Protos.graph(Protos.node("a", "Placeholder"), Protos.node("b", "Relu", "a"));

    @TempDir Path folder;

    private static MetaGraphDef meta(GraphDef graph, String... tags) {
        return MetaGraphDef.newBuilder().setMetaInfoDef(MetaGraphDef.MetaInfoDef.newBuilder().addAllTags(List.of(tags))
                .setTensorflowVersion("2.9.1")).setGraphDef(graph).build();
    }

    @Test
    void signaturesTellWhatIsFedAndFetched() throws IOException, ModelFileException {
        SignatureDef signature = SignatureDef.newBuilder().putInputs("x", TensorInfo.newBuilder().setName("a:0").build())
                .putOutputs("y", TensorInfo.newBuilder().setName("b:1").build())
                .putOutputs("gone", TensorInfo.newBuilder().setName("c:0").build()).build();
        MetaGraphDef meta = meta(LARGE, "serve").toBuilder().putSignatureDef("serving_default", signature).build();
        byte[][] contents = {meta.toByteArray(), TextFormat.printer().printToString(meta).getBytes(StandardCharsets.UTF_8)};
        for (byte[] content : contents) {
            ModelFile file = Protos.open(Files.write(folder.resolve("signed"), content));
            assertEquals(List.of(new Signature("serving_default", List.of(new Signature.Port("x", 0, 0)),
                    List.of(new Signature.Port("y", 1, 1)))), file.model().getSignatures());
        }
    }

    private static SavedModel saved() {
        return SavedModel.newBuilder().setSavedModelSchemaVersion(1).addMetaGraphs(meta(LARGE, "train"))
                .addMetaGraphs(meta(SMALL, "serve", "gpu"))
                .build();
    }

    @Test
    void theNameOfAFileMeansNothing() throws IOException, ModelFileException {
        byte[][] contents = {LARGE.toByteArray(), meta(LARGE, "serve").toByteArray(), saved().toByteArray(),
            TextFormat.printer().printToString(LARGE).getBytes(StandardCharsets.UTF_8),
            TextFormat.printer().printToString(meta(LARGE)).getBytes(StandardCharsets.UTF_8),
            TextFormat.printer().printToString(saved()).getBytes(StandardCharsets.UTF_8)};
        FileKind[] kinds = {FileKind.GRAPH_DEF, FileKind.META_GRAPH_DEF, FileKind.SAVED_MODEL};
        for (int i = 0; i < contents.length; i++) {
            for (String name : new String[] {"x.pb", "x.pbtxt", "x.meta", "x", "x.gz"}) {
                Path file = Files.write(folder.resolve(name), contents[i]);
                assertEquals(kinds[i % 3], Protos.open(file).kind());
                assertEquals(i >= 3, Protos.open(file).text());
                assertEquals(kinds[i % 3], ModelFiles.detect(file));
                assertEquals(kinds[i % 3], ModelFiles.detect(Files.write(file, Protos.gzip(contents[i]))));
                assertEquals(name, Protos.open(file).model().getName());
            }
        }
    }

    @Test
    void aSavedModelOffersItsMetaGraphs() throws IOException, ModelFileException {
        for (String name : new String[] {"saved_model.pb", "saved_model.pbtxt"}) {
            Path model = Files.createDirectory(folder.resolve("of_" + name));
            byte[] content = name.endsWith("txt") ? TextFormat.printer().printToString(saved()).getBytes(StandardCharsets.UTF_8)
                    : saved().toByteArray();
            Files.write(model.resolve(name), content);
            ModelFile file = Protos.open(model);
            assertEquals(List.of(new GraphChoice("0", "train", 2), new GraphChoice("1", "serve, gpu", 1)), file.choices());
            assertEquals("1", file.chosen().id());
            assertEquals("TensorFlow 2.9.1", file.model().getProducer());
            ModelFile other = ModelFiles.open(model, new OpenOptions(Optional.of("0")), Progress.NONE);
            assertEquals(2, other.model().getGraphs().get(0).getAllOperations().size());
            assertEquals("Relu", other.model().getGraphs().get(0).getAllOperations().get(1).getType());
            assertEquals("of_" + name, file.model().getName());
            ModelFileException e = assertThrows(ModelFileException.class,
                    () -> ModelFiles.open(model, new OpenOptions(Optional.of("7")), Progress.NONE));
            assertTrue(e.getMessage().contains("no graph \"7\""));
        }
    }

    private static byte[] event(Event.Builder event) throws IOException {
        return Protos.record(event.setWallTime(1_500_000_000).build().toByteArray());
    }

    private static byte[] events() throws IOException {
        RunMetadata run = RunMetadata.newBuilder().addPartitionGraphs(SMALL)
                .addFunctionGraphs(RunMetadata.FunctionGraphs.newBuilder().setPreOptimizationGraph(SMALL)).build();
        return Protos.concat(event(Event.newBuilder().setFileVersion("brain.Event:2")),
                event(Event.newBuilder().setGraphDef(SMALL.toByteString())),
                event(Event.newBuilder().setMetaGraphDef(meta(LARGE).toByteString())),
                event(Event.newBuilder()
                        .setTaggedRunMetadata(TaggedRunMetadata.newBuilder().setTag("step 1").setRunMetadata(run.toByteString()))));
    }

    @Test
    void anEventFileOffersItsGraphs() throws IOException, ModelFileException {
        ModelFile file = Protos.open(folder, events());
        assertEquals(FileKind.EVENTS, file.kind());
        assertEquals(List.of("GraphDef of 2017-07-14T02:40:00Z", "MetaGraphDef of 2017-07-14T02:40:00Z",
                "partition of step 1 of 2017-07-14T02:40:00Z", "function of step 1 of 2017-07-14T02:40:00Z"),
                file.choices().stream().map(GraphChoice::label).toList());
        assertEquals("1", file.chosen().id());
        assertEquals(2, file.chosen().operations());
        assertEquals(List.of(), file.model().getProblems());
    }

    @Test
    void aDamagedEndOfAnEventFileIsAProblem() throws IOException, ModelFileException {
        byte[] events = events();
        for (int cut : new int[] {1, 10, 40}) {
            ModelFile file = Protos.open(folder, java.util.Arrays.copyOf(events, events.length - cut));
            assertEquals(2, file.choices().size());
            assertTrue(file.model().getProblems().get(0).getMessage().contains("breaks off"));
        }
        events[events.length - 1] ^= 1;
        assertTrue(Protos.open(folder, events).model().getProblems().get(0).getMessage().contains("checksum"));
    }

    @Test
    void eventFilesWithoutGraphsAndOtherRecordsAreNamed() throws IOException {
        byte[] none = event(Event.newBuilder().setFileVersion("brain.Event:2"));
        assertTrue(assertThrows(ModelFileException.class, () -> Protos.open(folder, none)).getMessage().contains("holds no graph"));
        byte[] example = Protos.record(new byte[] {0x0A, 4, 0x0A, 2, 0x12, 0});
        assertTrue(assertThrows(ModelFileException.class, () -> Protos.open(folder, example)).getMessage().contains("without events"));
    }

    @Test
    void foreignFilesAreNamed() {
        String[][] cases = {{"PK\3\4xxxxxxxxxxxxx", "a ZIP archive"}, {"\u0089HDF\r\n\u001a\nxxxxxxxxxx", "an HDF5 file"},
            {"\u001c\0\0\0TFL3xxxxxxxxxxx", "a TensorFlow Lite model"}, {"{\"class_name\": \"Model\"}", "a JSON file"},
            {"model_checkpoint_path: \"model.ckpt-1\"\nall_model_checkpoint_paths: \"model.ckpt-1\"", "checkpoint list"},
            {"step_stats { dev_stats { device: \"/cpu:0\" } }", "a TensorFlow RunMetadata"}};
        for (String[] foreign : cases) {
            byte[] content = foreign[0].getBytes(StandardCharsets.ISO_8859_1);
            ModelFileException e = assertThrows(ModelFileException.class, () -> Protos.open(folder, content));
            assertTrue(e.getMessage().contains("This is " + (foreign[1].startsWith("a") ? foreign[1] : "a TensorFlow " + foreign[1])),
                    e.getMessage());
        }
        byte[] run = RunMetadata.newBuilder().addPartitionGraphs(SMALL).build().toByteArray();
        assertTrue(assertThrows(ModelFileException.class, () -> Protos.open(folder, run)).getMessage().contains("RunMetadata"));
    }

    /** A first node of 91, 65 or 123 bytes begins like text: a line break and a bracket, the name of a field, or a brace. */
    @ParameterizedTest
    @ValueSource(ints = {91, 65, 123})
    void aBinaryGraphWhoseLengthsLookLikeTextIsBinary(int length) throws Exception {
        GraphDef graph = null;
        for (int name = 1; graph == null || graph.getNode(0).getSerializedSize() < length; name++) {
            graph = Protos.graph(Protos.node("n".repeat(name), "Op"));
        }
        assertEquals(length, graph.getNode(0).getSerializedSize());
        Path file = folder.resolve("graph.pb");
        Files.write(file, graph.toByteArray());
        assertFalse(Protos.open(file).text());
    }
}
