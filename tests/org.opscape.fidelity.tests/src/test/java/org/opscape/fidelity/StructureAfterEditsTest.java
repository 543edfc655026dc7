/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.formats.onnx.StructureCheck;
import org.opscape.formats.onnx.StructureRule;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Output;
import org.opscape.testsupport.SharedFiles;
import org.opscape.testsupport.SharedFiles.ModelRow;

/** Random edits of every real ONNX model, also of those that nothing runs: what is saved breaks no rule that it did not break before. */
class StructureAfterEditsTest {
    private static final int ROUNDS = Integer.getInteger("opscape.fidelity.rounds", 3);
    private static final int EDITS = 30;

    @TempDir Path folder;

    static List<ModelRow> models() {
        List<ModelRow> rows = new ArrayList<>(SharedFiles.models());
        rows.removeIf(row -> !row.kind().equals("onnx"));
        return rows;
    }

    private static ModelFile open(Path path) throws Exception {
        return ModelFiles.open(path, OpenOptions.NONE, Progress.NONE);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void noRuleIsBroken(ModelRow row) throws Exception {
        Path original = copied(row);
        Map<StructureRule, Integer> before = findings(original);
        Path edited = folder.resolve("edited.onnx");
        for (int round = 0; round < ROUNDS; round++) {
            ModelFile file = open(original);
            RandomEdits edits = new RandomEdits(file, 7 * row.path().hashCode() + round);
            edits.carryOut(EDITS);
            file.save(edited, Progress.NONE);
            findings(edited).forEach((rule, count) -> assertTrue(count <= before.getOrDefault(rule, 0), () -> rule + ": " + count));
            assertEquals(names(file), names(open(edited)), "round " + round);
            edits.undoAll();
            file.save(edited, Progress.NONE);
            assertEquals(-1, Files.mismatch(edited, original));
        }
    }

    private Path copied(ModelRow row) throws Exception {
        for (ModelRow other : SharedFiles.models()) {
            if (other.path().startsWith(row.path().substring(0, row.path().lastIndexOf('.'))) && !other.path().equals(row.path())) {
                Files.copy(other.file(), folder.resolve(other.path().substring(other.path().lastIndexOf("__") + 2)));
            }
        }
        return Files.copy(row.file(), folder.resolve("original.onnx"));
    }

    private static Map<StructureRule, Integer> findings(Path file) throws Exception {
        Map<StructureRule, Integer> counts = new EnumMap<>(StructureRule.class);
        StructureCheck.of(file, Progress.NONE).forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        return counts;
    }

    /** What all values are called, and the nodes that give them. */
    private static List<String> names(ModelFile file) {
        List<String> names = new ArrayList<>();
        for (Graph graph : file.model().getGraphs()) {
            for (Operation operation : graph.getAllOperations()) {
                for (Output output : operation.getOutputs()) {
                    names.add(operation.getPath() + ' ' + output.getName());
                }
            }
        }
        return names;
    }
}
