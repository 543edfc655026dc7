/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow.rewrite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.formats.Reference;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Scope;
import org.opscape.testsupport.SharedFiles;
import org.opscape.testsupport.SharedFiles.ModelRow;

/**
 * Real files: nothing is exchanged without an edit; after random renames the saved file is read as the model that was saved; after undo
 * it is the old one.
 */
class SharedRewriteTest {
    @TempDir Path folder;

    static List<ModelRow> models() {
        List<ModelRow> rows = new ArrayList<>(SharedFiles.models());
        rows.removeIf(row -> !List.of("graphdef-pb", "graphdef-pbtxt", "metagraph", "savedmodel").contains(row.kind()));
        return rows;
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void renamesAndUndoes(ModelRow row) throws Exception {
        ModelFile file = ModelFiles.open(row.file(), OpenOptions.NONE, Progress.NONE);
        assertTrue(file.rewrite(Reference.Listener.NONE, Progress.NONE).isEmpty());
        Random random = new Random(row.file().getFileName().toString().hashCode());
        List<Runnable> undo = new ArrayList<>();
        for (Graph graph : file.model().getGraphs()) {
            for (Element element : some(graph, random)) {
                String old = element.getName();
                element.setName("renamed_" + undo.size() + "_" + "x".repeat(random.nextInt(200)));
                undo.add(0, () -> element.setName(old));
            }
        }
        Path saved = folder.resolve(file.path().getFileName());
        file.save(saved, Progress.NONE);
        ModelFile again = ModelFiles.open(saved, OpenOptions.NONE, Progress.NONE);
        assertEquals(content(file), content(again));
        assertEquals(0, again.model().getProblems().size() - file.model().getProblems().size());
        undo.forEach(Runnable::run);
        file.save(saved, Progress.NONE);
        assertArrayEquals(Files.readAllBytes(file.path()), Files.readAllBytes(saved));
    }

    /** Some scopes and operations of a graph; no two names become the same, since each new one is unlike all others. */
    private static Set<Element> some(Graph graph, Random random) {
        Set<Element> some = new LinkedHashSet<>();
        Set<String> names = new HashSet<>();
        List<Operation> nodes = graph.getAllOperations().stream()
                .filter(op -> op.getRole() == OperationRole.NODE && names.add(op.getPath()))
                .toList();
        for (int i = 0; i < 5 && !nodes.isEmpty() && names.size() == graph.getAllOperations().stream()
                .filter(op -> op.getRole() == OperationRole.NODE).count(); i++) {
            Operation operation = nodes.get(random.nextInt(nodes.size()));
            Scope scope = operation.getScope();
            some.add(random.nextBoolean() || scope instanceof Graph ? operation : scope);
        }
        return some;
    }

    private static List<String> content(ModelFile file) {
        List<String> lines = new ArrayList<>();
        for (Graph graph : file.model().getGraphs()) {
            for (Operation operation : graph.getAllOperations()) {
                boolean own = operation.getRole() == OperationRole.NODE;
                StringBuilder line = new StringBuilder(own ? operation.getPath() : "").append(' ').append(operation.getType());
                for (Input input : operation.getInputs()) {
                    line.append(' ').append(input.isControl() ? "^" : "")
                            .append(input.getSource() == null ? input.getText() : input.getSource().getPath()).append(':')
                            .append(input.getOutput());
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }
}
