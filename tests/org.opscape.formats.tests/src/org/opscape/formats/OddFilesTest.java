/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Operation;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.SavedModel;

/** What nobody should write, but somebody does: it is read as far as it can be, and written back byte for byte. */
class OddFilesTest {
    private static final List<String> NAMES = List.of("a", "a", "a/b", "a/b", "/", "//", "/lead", "trail/", "mid//dle", "", "a/b/", "a//b");

    @TempDir Path folder;

    private static GraphDef graph() {
        GraphDef.Builder graph = GraphDef.newBuilder();
        for (String name : NAMES) {
            graph.addNode(NodeDef.newBuilder().setName(name).setOp("NoOp").addInput("a").addInput("").addInput("^").addInput("nowhere:3"));
        }
        return graph.build();
    }

    private ModelFile saved(byte[] bytes) throws IOException, ModelFileException {
        Path path = Files.write(folder.resolve("odd.pb"), bytes);
        ModelFile file = ModelFiles.open(path, OpenOptions.NONE, Progress.NONE);
        file.save(folder.resolve("copy.pb"), Progress.NONE);
        assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("copy.pb")));
        file.save(path, Progress.NONE);
        assertArrayEquals(bytes, Files.readAllBytes(path));
        return file;
    }

    @Test
    void duplicateNamesAndEmptyPartsStay() throws IOException, ModelFileException {
        ModelFile file = saved(graph().toByteArray());
        List<Operation> operations = file.model().getGraphs().get(0).getAllOperations();
        assertEquals(NAMES, operations.stream().map(Operation::getPath).toList());
        file.saveAs(folder.resolve("odd.pbtxt"), Encoding.TEXT, Progress.NONE);
        ModelFile text = ModelFiles.open(folder.resolve("odd.pbtxt"), OpenOptions.NONE, Progress.NONE);
        text.saveAs(folder.resolve("back.pb"), Encoding.BINARY, Progress.NONE);
        assertArrayEquals(graph().toByteArray(), Files.readAllBytes(folder.resolve("back.pb")));
    }

    @Test
    void aCutSavedModelIsWrittenBack() throws IOException, ModelFileException {
        byte[] whole = SavedModel.newBuilder().setSavedModelSchemaVersion(1).addMetaGraphs(MetaGraphDef.newBuilder()
                .setMetaInfoDef(MetaGraphDef.MetaInfoDef.newBuilder().addTags("serve")).setGraphDef(graph())).build().toByteArray();
        for (int cut = 1; cut < 60; cut += 7) {
            saved(Arrays.copyOf(whole, whole.length - cut));
        }
    }

    @Test
    void aCutTextIsWrittenBack() throws IOException, ModelFileException {
        String meta = "meta_graphs { meta_info_def { tags: 'serve' } "
                + "graph_def { node { name: 'a' op: 'NoOp' } node { name: 'b' op: 'NoOp' } } }";
        for (int cut = 1; cut < 36; cut += 3) {
            saved(meta.substring(0, meta.length() - cut).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void longFormsOfLengthsStay() throws IOException, ModelFileException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);

        for (int i = 0; i < 3; i++) {
            out.writeRawByte((byte) 0x0A);
            byte[] node = NodeDef.newBuilder().setName("a/n" + i).setOp("NoOp").build().toByteArray();
            out.writeRawByte((byte) (node.length | 0x80));
            out.writeRawBytes(new byte[] {(byte) 0x80, (byte) 0x80, (byte) 0x80, 0});
            out.writeRawBytes(node);
        }
        out.flush();
        ModelFile file = saved(bytes.toByteArray());
        file.model().getGraphs().get(0).getAllOperations().get(2).setName("renamed");
        file.save(folder.resolve("copy.pb"), Progress.NONE);
        GraphDef edited = GraphDef.parseFrom(Files.readAllBytes(folder.resolve("copy.pb")));
        assertEquals(List.of("a/n0", "a/n1", "a/renamed"), edited.getNodeList().stream().map(NodeDef::getName).toList());
    }
}
