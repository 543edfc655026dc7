/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opscape.formats.onnx.Models.body;
import static org.opscape.formats.onnx.Models.model;
import static org.opscape.formats.onnx.Models.node;
import static org.opscape.formats.onnx.Models.value;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.formats.FileKind;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.Reference;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;

/** Files that break off, are damaged, or were made to harm are read as far as they make sense, or refused with a sentence. */
class DamagedFilesTest {
    @TempDir Path folder;

    private static Proto sample() {
        Proto inner = new Proto().with(1, "node", node("t", "Add", "a b", "r")).with(2, "name", "then").with(12, "output",
                value("r", 1L, 2L));
        Proto weight = new Proto().with(1, "dims", 2L, 3L).with(2, "data_type", 1L).with(8, "name", "w").with(9, "raw_data", new byte[24]);
        Proto sequence = new Proto().with(1, "name", "s").with(2, "type",
                new Proto().with(4, "sequence_type", new Proto().with(1, "elem_type",
                        new Proto().with(1, "tensor_type", new Proto().with(1, "elem_type", 7L)))));
        return model(8, new Proto().with(1, "node", node("/n/Conv", "Conv", "x w", "a"), node("", "Relu", "a", "b"),
                node("if", "If", "b", "y").with(5, "attribute", body("then_branch", inner), body("else_branch", inner)))
                .with(2, "name", "main").with(5, "initializer", weight).with(11, "input", value("x", 1L, "n", 3L), sequence)
                .with(12, "output", value("y", 1L)));
    }

    /** Opens a file and reads all of it; what could be opened can be written back. */
    private boolean opens(byte[] bytes) throws IOException {
        ModelFile file;
        try {
            file = Models.open(folder, bytes);
        } catch (ModelFileException e) {
            assertFalse(e.getMessage().isEmpty());
            return false;
        }
        if (file.kind() != FileKind.ONNX) {
            return false;
        }
        try {
            for (Graph graph : file.model().getGraphs()) {
                graph.getAllOperations().forEach(Operation::getAttributes);
            }
            assertTrue(file.rewrite(Reference.Listener.NONE, Progress.NONE).isEmpty());
            return file.model().getProblems().isEmpty();
        } catch (ModelFileException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void mayBreakOffAnywhere() throws IOException {
        byte[] binary = sample().binary();
        byte[] text = sample().text().getBytes(StandardCharsets.UTF_8);
        assertTrue(opens(binary));
        assertTrue(opens(text));
        for (int i = 1; i < binary.length; i++) {
            opens(Arrays.copyOf(binary, i));
        }
        for (int i = 1; i < text.length; i += 3) {
            opens(Arrays.copyOf(text, i));
        }
    }

    @Test
    void mayHaveAnyBytesExchanged() throws IOException {
        byte[] binary = sample().binary();
        byte[] text = sample().text().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (int i = 0; i < 1500; i++) {
            byte[] damaged = (i % 2 == 0 ? binary : text).clone();
            for (int k = 0; k <= random.nextInt(3); k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            opens(damaged);
        }
    }

    @Test
    void whatStandsBeforeTheBreakIsKept() throws Exception {
        Proto graph = new Proto();
        for (int i = 0; i < 20; i++) {
            graph.with(1, "node", node("n" + i, "Relu", "v" + i, "v" + (i + 1)));
        }
        byte[] text = model(8, graph).text().getBytes(StandardCharsets.UTF_8);
        ModelFile file = Models.open(folder, Arrays.copyOf(text, text.length / 2));
        assertTrue(file.model().getGraphs().get(0).getAllOperations().size() > 5);
        assertTrue(file.model().getProblems().get(0).getMessage().startsWith("The file breaks off here"));
    }

    @Test
    void graphsMayBeNestedDeep() throws Exception {
        Proto graph = new Proto().with(1, "node", node("innermost", "Neg", "outer", "y"));
        for (int i = 0; i < 200; i++) {
            graph = new Proto().with(1, "node", node("n", "If", "c", "y").with(5, "attribute", body("then_branch", graph)));
        }
        ModelFile file = Models.open(folder, model(8, graph).binary());
        assertEquals(1 + Body.MOST_LEVELS, file.model().getGraphs().size());
        assertTrue(file.model().getProblems().stream().anyMatch(problem -> problem.getMessage().contains("nested more than")));
        assertTrue(file.rewrite(Reference.Listener.NONE, Progress.NONE).isEmpty());
    }

    @Test
    void theOwnSyntaxIsRefused() {
        byte[] text = "<\n  ir_version: 8,\n  opset_import: [\"\" : 18]\n>\nagraph (float[N] x) => (float[N] y) { y = Neg(x) }\n"
                .getBytes(StandardCharsets.UTF_8);
        ModelFileException e = assertThrows(ModelFileException.class, () -> Models.open(folder, text));
        assertTrue(e.getMessage().contains("onnx.parser"), e.getMessage());
    }

    @Test
    void aModelWithoutAGraphIsRefused() {
        byte[] bytes = new Proto().with(1, "ir_version", 8L).with(2, "producer_name", "pytorch").with(3, "producer_version", "2.0")
                .with(8, "opset_import", new Proto().with(2, "version", 11L)).binary();
        ModelFileException e = assertThrows(ModelFileException.class, () -> Models.open(folder, bytes));
        assertTrue(e.getMessage().contains("no graph"), e.getMessage());
    }
}
