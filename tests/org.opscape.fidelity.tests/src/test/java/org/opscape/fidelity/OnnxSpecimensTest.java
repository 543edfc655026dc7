/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opscape.fidelity.OnnxSpecimens.Specimen;
import org.opscape.formats.Encoding;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;

/** Random edits of made models, as text and in binary: ONNX Runtime gives what it gave before, to the last bit. */
class OnnxSpecimensTest {
    private static final int ROUNDS = Integer.getInteger("opscape.fidelity.rounds", 8);
    private static final int EDITS = 12;

    @TempDir Path folder;

    @BeforeAll
    static void needsRuntime() {
        assumeTrue(OnnxRun.whyNot().isEmpty(), OnnxRun.whyNot());
    }

    static List<Specimen> specimens() {
        return OnnxSpecimens.all();
    }

    private static ModelFile open(Path path) throws Exception {
        return ModelFiles.open(path, OpenOptions.NONE, Progress.NONE);
    }

    private Path binary(Path text, String name) throws Exception {
        Path binary = folder.resolve(name);
        Files.deleteIfExists(binary);
        open(text).saveAs(binary, Encoding.BINARY, Progress.NONE);
        return binary;
    }

    private Path written(Specimen specimen) throws Exception {
        Files.write(folder.resolve(OnnxSpecimens.WEIGHTS),
                ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putFloat(1.5f).putFloat(-2).array());
        return Files.writeString(folder.resolve("model.textproto"), specimen.text());
    }

    /** Inputs and outputs too: whoever runs it has to use the new names, and gets the same. */
    @ParameterizedTest
    @MethodSource("specimens")
    void everyValueCanBeRenamed(Specimen specimen) throws Exception {
        Path text = written(specimen);
        Path binary = binary(text, "model.onnx");
        OnnxFeed feed = OnnxRun.feed(binary);
        ModelFile file = open(text);
        EveryValue values = new EveryValue(file);
        values.rename(true);
        Path edited = folder.resolve("edited.textproto");
        file.save(edited, Progress.NONE);
        Path run = binary(edited, "run.onnx");
        assertEquals(OnnxRun.run(binary, feed), values.named(OnnxRun.run(run, feed)));
        assertEquals(List.of(), List.copyOf(open(run).model().getProblems()));
        values.undo();
        file.save(edited, Progress.NONE);
        assertEquals(-1, Files.mismatch(edited, text));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void outputsStayToTheLastBit(Specimen specimen) throws Exception {
        Path text = written(specimen);
        Path binary = binary(text, "model.onnx");
        assertEquals(List.of(), List.copyOf(open(binary).model().getProblems()));
        OnnxFeed feed = OnnxRun.feed(binary);
        List<String> expected = OnnxRun.run(binary, feed);
        for (int round = 0; round < ROUNDS; round++) {
            ModelFile file = open(round % 2 == 0 ? binary : text);
            RandomEdits edits = new RandomEdits(file, 31 * specimen.name().hashCode() + round);
            edits.carryOut(EDITS);
            assertTrue(edits.count() > 0, "nothing was edited");
            Path edited = folder.resolve(round % 2 == 0 ? "edited.onnx" : "edited.textproto");
            file.save(edited, Progress.NONE);
            Path run = round % 2 == 0 ? edited : binary(edited, "run.onnx");
            assertEquals(expected, OnnxRun.run(run, feed), "round " + round);
            edits.undoAll();
            file.save(edited, Progress.NONE);
            assertEquals(-1, Files.mismatch(edited, round % 2 == 0 ? binary : text));
        }
    }
}
