/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.testsupport.SharedFiles;
import org.opscape.testsupport.SharedFiles.ModelRow;

/** Random edits of every real ONNX model that runs: it computes what it computed before, to the last bit, optimised too. */
class OnnxComputationTest {
    /** Those that ONNX Runtime does not run unedited: operations of others, weights that are missing, damaged bodies. */
    private static final Set<String> REFUSED = Set.of("NVIDIA__TensorRT__nested_local_function.onnx", "Xilinx__finn__model.onnx",
            "intel__onnxruntime__3layer_bloom_optimized_training.onnx", "intel__onnxruntime__three_layer_nested_subgraph_v2.onnx",
            "microsoft__onnxruntime-extensions__test_bert_tokenizer.onnx", "tracel-ai__burn-onnx__nested_if.onnx",
            "tracel-ai__burn-onnx__opset_13.onnx",
            "xadupre__yet-another-onnx-builder__microsoft_Phi-4-mini-reasoning-custom-default-f32-cpu.onnx");

    private static final int ROUNDS = Integer.getInteger("opscape.fidelity.rounds", 2);
    private static final int EDITS = 20;

    @TempDir Path folder;

    @BeforeAll
    static void needsRuntime() {
        assumeTrue(OnnxRun.whyNot().isEmpty(), OnnxRun.whyNot());
    }

    static List<ModelRow> models() {
        List<ModelRow> rows = new ArrayList<>(SharedFiles.models());
        rows.removeIf(row -> !row.kind().equals("onnx"));
        return rows;
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void outputsStayToTheLastBit(ModelRow row) throws Exception {
        Path original = original(row);
        OnnxFeed feed = feed(row, original);
        List<String> expected = OnnxRun.run(original, feed);
        assumeTrue(expected.equals(OnnxRun.run(original, feed)), "It gives something else each time.");
        List<String> optimized = OnnxRun.run(original, feed, OptLevel.ALL_OPT);
        byte[] bytes = Files.readAllBytes(original);
        Path edited = folder.resolve("edited.onnx");
        for (int round = 0; round < ROUNDS; round++) {
            ModelFile file = open(original);
            RandomEdits edits = new RandomEdits(file, row.path().hashCode() + round);
            edits.carryOut(EDITS);
            assertTrue(edits.count() > 0, "nothing was edited");
            file.save(edited, Progress.NONE);
            assertEquals(expected, OnnxRun.run(edited, feed), "round " + round);
            assertEquals(optimized, OnnxRun.run(edited, feed, OptLevel.ALL_OPT), "round " + round + ", optimised");
            edits.undoAll();
            file.save(edited, Progress.NONE);
            assertArrayEquals(bytes, Files.readAllBytes(edited));
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void everyValueCanBeRenamed(ModelRow row) throws Exception {
        Path original = original(row);
        OnnxFeed feed = feed(row, original);
        List<String> expected = OnnxRun.run(original, feed);
        assumeTrue(expected.equals(OnnxRun.run(original, feed)), "It gives something else each time.");
        ModelFile file = open(original);
        EveryValue values = new EveryValue(file);
        values.rename(false);
        Path edited = folder.resolve("edited.onnx");
        file.save(edited, Progress.NONE);
        assertEquals(expected, OnnxRun.run(edited, feed));
        values.undo();
        file.save(edited, Progress.NONE);
        assertEquals(-1, Files.mismatch(edited, original));
    }

    private static ModelFile open(Path path) throws Exception {
        return ModelFiles.open(path, OpenOptions.NONE, Progress.NONE);
    }

    private static OnnxFeed feed(ModelRow row, Path model) {
        try {
            return OnnxRun.feed(model);
        } catch (OrtException | IllegalArgumentException e) {
            assertTrue(REFUSED.contains(row.path()), () -> "ONNX Runtime ran it before: " + e.getMessage());
            assumeTrue(false, "ONNX Runtime does not run it unedited: " + e.getMessage());
            throw new IllegalStateException(e);
        }
    }

    /** Copies a model, and what lies beside it under the names that it has for it. */
    private Path original(ModelRow row) throws IOException {
        String stem = row.path().substring(0, row.path().lastIndexOf('.'));
        for (ModelRow other : SharedFiles.models()) {
            if (other.path().startsWith(stem) && !other.path().equals(row.path())) {
                Files.copy(other.file(), folder.resolve(other.path().substring(other.path().lastIndexOf("__") + 2)));
            }
        }
        return Files.copy(row.file(), folder.resolve("original.onnx"));
    }
}
