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

import com.google.protobuf.TextFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opscape.fidelity.Specimen.Step;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.formats.Rewrite;
import org.opscape.model.Progress;
import org.tensorflow.proto.MetaGraphDef;

/** Random edits, saved: the model computes what it computed before, to the last bit, and a checkpoint from before is restored. */
class ComputationTest {
    private static final int ROUNDS = Integer.getInteger("opscape.fidelity.rounds", 12);
    private static final int EDITS = 15;

    @TempDir Path folder;

    @BeforeAll
    static void needsTensorFlow() {
        assumeTrue(TensorFlowRuntime.whyNot().isEmpty(), TensorFlowRuntime.whyNot());
    }

    static List<Specimen> specimens() {
        return List.of(VariableSpecimens.references(), VariableSpecimens.resources(), VariableSpecimens.stateful(),
                FlowSpecimens.primitives(), FlowSpecimens.functional(), FlowSpecimens.cases(), DataSpecimens.queue(),
                DataSpecimens.dataset(), DataSpecimens.table(), DataSpecimens.colocated(), DataSpecimens.named(), DataSpecimens.arrays());
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void outputsStayToTheLastBit(Specimen specimen) throws Exception {
        List<String> expected = new ModelRun(Map.of()).run(specimen.model().getGraphDef(), specimen.steps());
        assertEquals(expected, new ModelRun(Map.of()).run(specimen.model().getGraphDef(), specimen.steps()), "is the same each time");
        byte[] bytes = specimen.model().toByteArray();
        Path original = Files.write(folder.resolve("model.meta"), bytes);
        Path edited = folder.resolve("edited.meta");
        for (int round = 0; round < ROUNDS; round++) {
            ModelFile file = ModelFiles.open(original, OpenOptions.NONE, Progress.NONE);
            RandomEdits edits = new RandomEdits(file, specimen.name().hashCode() + round);
            edits.carryOut(EDITS);
            assertTrue(edits.count() > EDITS / 2, edits.count() + " edits");
            Rewrite rewrite = file.save(edited, Progress.NONE);
            MetaGraphDef model = MetaGraphDef.parseFrom(Files.readAllBytes(edited));
            assertEquals(expected, new ModelRun(rewrite.renames()).run(model.getGraphDef(), specimen.steps()), "round " + round);
            edits.undoAll();
            file.save(edited, Progress.NONE);
            assertArrayEquals(bytes, Files.readAllBytes(edited));
        }
    }

    /** The same edits of the same model as text. */
    @ParameterizedTest
    @MethodSource("specimens")
    void textComputesTheSame(Specimen specimen) throws Exception {
        List<String> expected = new ModelRun(Map.of()).run(specimen.model().getGraphDef(), specimen.steps());
        Path original = Files.writeString(folder.resolve("model.pbtxt"), TextFormat.printer().printToString(specimen.model()));
        Path edited = folder.resolve("edited.pbtxt");
        for (int round = 0; round < ROUNDS / 3; round++) {
            ModelFile file = ModelFiles.open(original, OpenOptions.NONE, Progress.NONE);
            new RandomEdits(file, specimen.name().hashCode() + round).carryOut(EDITS);
            Rewrite rewrite = file.save(edited, Progress.NONE);
            MetaGraphDef model = TextFormat.parse(Files.readString(edited), MetaGraphDef.class);
            assertEquals(expected, new ModelRun(rewrite.renames()).run(model.getGraphDef(), specimen.steps()), "round " + round);
        }
    }

    static List<Specimen> saved() {
        return List.of(VariableSpecimens.references(), VariableSpecimens.resources());
    }

    @ParameterizedTest
    @MethodSource("saved")
    void aCheckpointFromBeforeIsRestored(Specimen specimen) throws Exception {
        String checkpoint = folder.resolve("variables").toString();
        List<Step> training = new ArrayList<>(specimen.steps());
        training.addAll(VariableSpecimens.saving(specimen.model().getSaverDef(), checkpoint));
        List<String> trained = new ModelRun(Map.of()).run(specimen.model().getGraphDef(), training);
        List<String> expected = trained.subList(trained.size() - 3, trained.size() - 1);
        Path original = Files.write(folder.resolve("model.meta"), specimen.model().toByteArray());
        Path edited = folder.resolve("edited.meta");
        for (int round = 0; round < ROUNDS; round++) {
            ModelFile file = ModelFiles.open(original, OpenOptions.NONE, Progress.NONE);
            new RandomEdits(file, round).carryOut(EDITS);
            Rewrite rewrite = file.save(edited, Progress.NONE);
            MetaGraphDef model = MetaGraphDef.parseFrom(Files.readAllBytes(edited));
            List<Step> steps = new ArrayList<>(VariableSpecimens.restoring(model.getSaverDef(), checkpoint));
            steps.add(VariableSpecimens.evaluation());
            assertEquals(expected, new ModelRun(rewrite.renames()).run(model.getGraphDef(), steps), "round " + round);
        }
    }
}
