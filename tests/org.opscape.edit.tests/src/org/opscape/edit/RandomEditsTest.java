/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Annotation;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Scope;
import org.opscape.testsupport.SharedFiles;
import org.opscape.testsupport.SharedFiles.ModelRow;

/** Random edits of real files: what is saved is read as what it was, names stay unique, and after undo the file is the old one. */
class RandomEditsTest {
    /** How often edits are tried on each file: {@code -Dopscape.edits=4000} takes long. */
    private static final int EDITS = Integer.getInteger("opscape.edits", 40);
    @TempDir Path folder;

    static List<ModelRow> models() {
        List<ModelRow> rows = new ArrayList<>(SharedFiles.models());
        rows.removeIf(row -> !List.of("graphdef-pb", "graphdef-pbtxt", "metagraph", "savedmodel", "onnx").contains(row.kind()));
        return rows;
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void areWrittenAndTakenBack(ModelRow row) throws Exception {
        ModelFile file = ModelFiles.open(row.file(), OpenOptions.NONE, Progress.NONE);
        List<String> before = content(file);
        int duplicates = duplicates(file);
        EditPlanner planner = new EditPlanner(file.model(), row.kind().equals("onnx") ? Naming.ANY : Naming.TENSORFLOW);
        Random random = new Random(row.file().getFileName().toString().hashCode());
        Deque<ModelEdit> done = new ArrayDeque<>();
        Deque<ModelEdit> undone = new ArrayDeque<>();
        for (int i = 0; i < EDITS; i++) {
            int what = random.nextInt(12);
            if (what < 2 && !done.isEmpty()) {
                done.peek().undo();
                undone.push(done.pop());
            } else if (what == 2 && !undone.isEmpty()) {
                undone.peek().redo();
                done.push(undone.pop());
            } else {
                edit(planner, any(file, random, i), done, undone);
            }
        }
        List<Edit> script = new ArrayList<>();
        done.descendingIterator().forEachRemaining(edit -> script.add(edit.edit()));
        assertEquals(duplicates, duplicates(file));
        Path saved = folder.resolve(file.path().getFileName());
        file.save(saved, Progress.NONE);
        List<String> edited = content(file);
        assertEquals(edited, content(ModelFiles.open(saved, OpenOptions.NONE, Progress.NONE)));
        while (!done.isEmpty()) {
            done.pop().undo();
        }
        assertEquals(before, content(file));
        file.save(saved, Progress.NONE);
        assertArrayEquals(Files.readAllBytes(file.path()), Files.readAllBytes(saved));
        for (EditScript.Line line : EditScript.parse(EditScript.print(script))) {
            planner.plan(line.edit()).execute();
        }
        assertEquals(edited, content(file));
    }

    private static void edit(EditPlanner planner, Edit edit, Deque<ModelEdit> done, Deque<ModelEdit> undone) {
        try {
            ModelEdit planned = planner.plan(edit);
            UniquePaths before = new UniquePaths(planned.graph());
            planned.execute();
            before.check(planned);
            done.push(planned);
            undone.clear();
        } catch (RefusedEditException e) {
            assertTrue(e.getMessage().endsWith(".") || e.getMessage().endsWith("'"), e.getMessage());
        }
    }

    private static Edit any(ModelFile file, Random random, int number) {
        List<Graph> graphs = file.model().getGraphs();
        Graph graph = graphs.get(random.nextInt(3) == 0 ? random.nextInt(graphs.size()) : 0);
        String name = graph.getKind() == GraphKind.MAIN ? "" : graph.getName();
        String one = path(graph, random);
        String other = path(graph, random);
        return switch (random.nextInt(8)) {
            case 0 -> new Edit.Rename(name, one, other + "_" + number);
            case 1 -> new Edit.Rename(name, one, "new" + number + "/" + Names.leaf(one));
            case 2 -> new Edit.Move(name, List.of(one, path(graph, random), path(graph, random)), Names.parent(other));
            case 3 -> new Edit.Group(name, List.of(one, other), "group" + number);
            case 4 -> new Edit.Dissolve(name, Names.parent(one));
            case 5 -> new Edit.Pin(name, List.of(one, other));
            case 6 -> new Edit.Rename(name, random.nextBoolean() ? Names.own(one) : one, one + "x");
            default ->
                new Edit.Annotate(name, one, new Note("note " + number, List.of("t" + number), random.nextBoolean() ? "#00ff00" : ""));
        };
    }

    private static String path(Graph graph, Random random) {
        List<Operation> operations = graph.getAllOperations();
        if (operations.isEmpty()) {
            return "nothing";
        }
        Operation operation = operations.get(random.nextInt(operations.size()));
        Scope scope = operation.getScope();
        return random.nextBoolean() && !(scope instanceof Graph) ? scope.getPath() : operation.getPath();
    }

    private static int duplicates(ModelFile file) {
        int duplicates = 0;
        for (Graph graph : file.model().getGraphs()) {
            Set<String> names = new HashSet<>();
            for (Operation operation : graph.getAllOperations()) {
                duplicates += operation.getRole() != OperationRole.RESULT && !names.add(operation.getPath()) ? 1 : 0;
            }
        }
        return duplicates;
    }

    private static List<String> content(ModelFile file) {
        List<String> lines = new ArrayList<>();
        for (Graph graph : file.model().getGraphs()) {
            for (Operation operation : graph.getAllOperations()) {
                boolean own = operation.getRole() == OperationRole.NODE;
                StringBuilder line = new StringBuilder(own ? operation.getPath() : "").append(' ').append(operation.getType());
                for (Input input : operation.getInputs()) {
                    line.append(' ').append(input.isControl() ? "^" : "").append(input.getSource() == null ? input.getText()
                            : input.getSource().getRole() == OperationRole.NODE ? input.getSource().getPath()
                                    : input.getSource().getName());
                    line.append(':').append(input.getOutput());
                }
                if (own && NamedResources.mayBeNamed(operation.getType())) {
                    String pinned = operation.getPinnedName();
                    line.append(" shared ")
                            .append(pinned != null ? pinned : operation.getOrigin().text(operation, "shared_name").orElse(""));
                }
                for (Annotation note : operation.getAnnotations()) {
                    line.append(' ').append(note.getText()).append(note.getTags()).append(note.getColor());
                }
                for (Scope scope = own ? operation.getScope() : null; scope != null; scope = scope.getParent()) {
                    for (Annotation note : scope.getAnnotations()) {
                        line.append(" in ").append(note.getText()).append(note.getTags()).append(note.getColor());
                    }
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }
}
