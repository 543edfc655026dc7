/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.protobuf.TextFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Severity;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SavedModel;
import org.tensorflow.proto.VersionDef;

/** Damaged and hostile files: what can be read is read, all else is a message that says what and where; nothing else is thrown. */
class DamagedFilesTest {
    private static final GraphDef GRAPH = GraphDef.newBuilder()
            .addNode(Protos.node("a", "Placeholder").putAttr("dtype", Protos.type(DataType.DT_FLOAT)))
            .addNode(Protos.node("scope/b", "Relu", "a").putAttr("_output_shapes", Protos.shapes(Protos.shape(2, -1))))
            .addNode(Protos.node("scope/c", "Add", "a", "scope/b")).setVersions(VersionDef.newBuilder().setProducer(27)).build();

    @TempDir Path folder;

    private ModelFileException refuse(byte[] content) {
        return assertThrows(ModelFileException.class, () -> Protos.open(folder, content));
    }

    private ModelFileException refuse(String content) {
        return refuse(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Opens if that is possible, and returns the number of operations; -1 if not. Anything but a ModelFileException is a failure. */
    private int operations(byte[] content) throws IOException {
        try {
            ModelFile file = Protos.open(folder, content);
            file.model().getGraphs().forEach(graph -> graph.getAllOperations().forEach(operation -> operation.getAttributes().size()));
            return file.model().getGraphs().get(0).getAllOperations().size();
        } catch (ModelFileException e) {
            return -1;
        }
    }

    @Test
    void everyTruncationOpensWhatIsWhole() throws IOException, ModelFileException {
        byte[] whole = GRAPH.toByteArray();
        int afterFirst = GraphDef.newBuilder().addNode(GRAPH.getNode(0)).build().getSerializedSize();
        for (int length = 1; length < whole.length; length++) {
            int operations = operations(Arrays.copyOf(whole, length));
            assertTrue(length < afterFirst ? operations <= 0 : operations >= 1, length + " bytes: " + operations);
        }
        ModelFile file = Protos.open(folder, Arrays.copyOf(whole, afterFirst + 9));
        assertEquals(Severity.ERROR, file.model().getProblems().get(0).getSeverity());
        assertTrue(file.model().getProblems().get(0).getMessage().startsWith("The file breaks off here"));
    }

    @Test
    void truncatedContainersOpen() throws IOException, ModelFileException {
        MetaGraphDef meta = MetaGraphDef.newBuilder().setGraphDef(GRAPH)
                .setMetaInfoDef(MetaGraphDef.MetaInfoDef.newBuilder().addTags("serve"))
                .build();
        for (byte[] whole : new byte[][] {meta.toByteArray(),
            SavedModel.newBuilder().setSavedModelSchemaVersion(1).addMetaGraphs(meta).build().toByteArray()}) {
            ModelFile file = Protos.open(folder, Arrays.copyOf(whole, whole.length - 12));
            assertEquals(2, file.model().getGraphs().get(0).getAllOperations().size());
            assertEquals(1, file.model().getProblems().size());
        }
    }

    @Test
    void truncatedTextOpensWhatIsWhole() throws IOException, ModelFileException {
        String text = TextFormat.printer().printToString(GRAPH);
        for (int length = 1; length < text.length(); length++) {
            operations(text.substring(0, length).getBytes(StandardCharsets.UTF_8));
        }
        ModelFile file = Protos.open(folder, text.substring(0, text.lastIndexOf("input") + 3).getBytes(StandardCharsets.UTF_8));
        assertEquals(2, file.model().getGraphs().get(0).getAllOperations().size());
        assertTrue(file.model().getProblems().get(0).getPlace().startsWith("line "), file.model().getProblems().get(0).getPlace());
    }

    @Test
    void changedBytesNeverThrowAnythingElse() throws IOException {
        Random random = new Random(7);
        byte[] whole = GRAPH.toByteArray();
        byte[] text = TextFormat.printer().printToString(GRAPH).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3000; i++) {
            byte[] changed = (i % 2 == 0 ? whole : text).clone();
            for (int k = 0; k <= random.nextInt(4); k++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            operations(changed);
        }
    }

    @Test
    void randomBytesAreRefused() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            byte[] content = new byte[1 + random.nextInt(500)];
            random.nextBytes(content);
            try {
                assertTrue(operations(content) <= 1);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        byte[] large = new byte[100_000];
        random.nextBytes(large);
        assertTrue(refuse(large).getMessage().contains("no model that is known"));
    }

    @Test
    void oneDamagedNodeIsLeftOut() throws IOException, ModelFileException {
        byte[] good = Protos.graph(Protos.node("a", "NoOp")).toByteArray();
        byte[] bad = {0x0A, 4, 0x0A, 1, 'x', 0x07};
        ModelFile file = Protos.open(folder, Protos.concat(good, bad, Protos.graph(Protos.node("b", "NoOp")).toByteArray()));
        assertEquals(2, file.model().getGraphs().get(0).getAllOperations().size());
        assertTrue(file.model().getProblems().get(0).getMessage().contains("was left out"));
        assertTrue(file.model().getProblems().get(0).getPlace().startsWith("byte "));
    }

    @Test
    void bytesBehindTheGraphAreAProblem() throws IOException, ModelFileException {
        ModelFile file = Protos.open(folder, Protos.concat(GRAPH.toByteArray(), new byte[] {0, 0, 7}));
        assertEquals(3, file.model().getGraphs().get(0).getAllOperations().size());
        assertTrue(file.model().getProblems().get(0).getMessage().contains("damaged here"));
    }

    @Test
    void emptyAndMissingFilesAreNamed() throws IOException {
        assertTrue(refuse(new byte[0]).getMessage().contains("is empty"));
        Path none = folder.resolve("none");
        assertTrue(assertThrows(ModelFileException.class, () -> Protos.open(none)).getMessage().contains("no such file"));
        Path empty = Files.createDirectory(folder.resolve("dir"));
        assertTrue(assertThrows(ModelFileException.class, () -> Protos.open(empty)).getMessage().contains("no SavedModel"));
        assertTrue(refuse("hello world, I am not a model").getMessage().contains("no model that is known"));
        assertTrue(refuse("# only a comment\n").getMessage().contains("no model that is known"));
    }

    @Test
    void aFileWithoutPermissionIsNamed() throws IOException {
        Path file = Files.write(folder.resolve("secret"), GRAPH.toByteArray());
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
        assertTrue(assertThrows(ModelFileException.class, () -> Protos.open(file)).getMessage().contains("permission"));
    }

    @Test
    void nestingWithoutEndIsRefusedInText() {
        String open = "node { name: 'a' attr { key: 'f' value { ";
        for (String nested : new String[] {"func { attr { value { ", "list { func { attr { value { ", "x { ", "x < "}) {
            ModelFileException e = refuse(open + nested.repeat(200_000));
            assertTrue(e.getMessage().contains("nested more than 100 deep"), e.getMessage());
        }
    }

    @Test
    void nestingWithoutEndIsAProblemInBinary() throws IOException, ModelFileException {
        byte[] value = {};
        for (int i = 0; i < 2000; i++) {
            value = field(10, field(2, field(2, value)));
        }
        byte[] node = Protos.concat(Protos.node("a", "X").build().toByteArray(),
                field(5, Protos.concat(field(1, "f".getBytes()), field(2, value))));
        ModelFile file = Protos.open(folder, Protos.concat(Protos.graph(Protos.node("b", "X")).toByteArray(), field(1, node)));
        assertEquals(1, file.model().getGraphs().get(0).getAllOperations().size());
        assertTrue(file.model().getProblems().get(0).getMessage().contains("nested more than 100 deep"));
    }

    private static byte[] field(int number, byte[] content) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        out.write(number << 3 | 2);
        int length = content.length;
        while (length > 127) {
            out.write(length & 127 | 128);
            length >>>= 7;
        }
        out.write(length);
        out.writeBytes(content);
        return out.toByteArray();
    }

    @Test
    void aLengthBeyondAllReasonTakesNoMemory() {
        byte[] content = {0x0A, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x07, 0x0A, 1, 'a'};
        assertTrue(refuse(content).getMessage().contains("breaks off"));
    }

    @Test
    void aCompressedBombIsRefused() throws IOException {
        byte[] zeros = new byte[64 << 20];
        byte[] head = TextFormat.printer().printToString(GRAPH).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, zeros, 0, head.length);
        assertTrue(refuse(Protos.gzip(zeros)).getMessage().contains("expands to more than"));
    }

    @Test
    void aTruncatedCompressedFileIsRefused() throws IOException {
        byte[] compressed = Protos.gzip(GRAPH.toByteArray());
        assertTrue(refuse(Arrays.copyOf(compressed, compressed.length - 9)).getMessage().contains("compressed file is damaged"));
    }

    @Test
    void readingCanBeCancelled() throws IOException {
        GraphDef.Builder graph = GraphDef.newBuilder();
        for (int i = 0; i < 5000; i++) {
            graph.addNode(Protos.node("n" + i, "NoOp"));
        }
        Path file = Files.write(folder.resolve("file"), graph.build().toByteArray());
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> ModelFiles.open(file, OpenOptions.NONE, cancelled));
    }
}
