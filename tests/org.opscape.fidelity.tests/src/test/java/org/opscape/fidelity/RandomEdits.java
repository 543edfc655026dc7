/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.opscape.edit.CalledAfter;
import org.opscape.edit.Edit;
import org.opscape.edit.EditPlanner;
import org.opscape.edit.FormatVersions;
import org.opscape.edit.ModelEdit;
import org.opscape.edit.Naming;
import org.opscape.edit.Note;
import org.opscape.edit.RefusedEditException;
import org.opscape.edit.ValueMatch;
import org.opscape.formats.FileKind;
import org.opscape.formats.ModelFile;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Scope;

/** Edits a model as a person would who cannot make up his mind: every kind of edit, in the main graph and in functions. */
final class RandomEdits {
    private final ModelFile file;
    private final Random random;
    private final EditPlanner planner;
    private final Deque<ModelEdit> done = new ArrayDeque<>();
    private int number;

    RandomEdits(ModelFile file, long seed) {
        this.file = file;
        this.random = new Random(seed);
        this.planner = new EditPlanner(file.model(), file.kind() == FileKind.ONNX ? Naming.ANY : Naming.TENSORFLOW);
    }

    /** Carries out some edits; those that are refused do not count, and are given up after many. */
    void carryOut(int edits) {
        int wanted = done.size() + edits;
        for (int i = 0; i < 20 * edits && done.size() < wanted; i++) {
            number++;
            if (!done.isEmpty() && random.nextInt(8) == 0) {
                done.peek().undo();
                done.peek().redo();
            }
            for (Edit edit : following(any())) {
                carryOut(edit);
            }
        }
    }

    private void carryOut(Edit wanted) {
        ModelEdit edit;
        try {
            edit = planner.plan(wanted);
        } catch (RefusedEditException e) {
            return;
        }
        edit.execute();
        done.push(edit);
    }

    int count() {
        return done.size();
    }

    void undoAll() {
        while (!done.isEmpty()) {
            done.pop().undo();
        }
    }

    private Edit any() {
        List<Graph> graphs = file.model().getGraphs();
        Graph graph = graphs.get(random.nextInt(3) == 0 ? random.nextInt(graphs.size()) : 0);
        String name = graph.getKind() == GraphKind.MAIN ? "" : graph.getName();
        String one = path(graph);
        String other = path(graph);
        if (file.kind() == FileKind.ONNX && random.nextInt(3) == 0) {
            return values(graph, name, leaf(other));
        }
        if (file.kind() == FileKind.ONNX && file.model().getFormatVersion() > 3 && random.nextInt(12) == 0) {
            return new Edit.RaiseVersion(FormatVersions.WITH_NODE_METADATA);
        }
        return switch (random.nextInt(9)) {
            case 0 -> new Edit.Rename(name, one, leaf(other) + "_" + number);
            case 1 -> new Edit.Rename(name, one, "new" + number + "/" + leaf(one));
            case 2 -> new Edit.Rename(name, one, one + "x");
            case 3 -> new Edit.Move(name, List.of(one, path(graph), path(graph)), parent(other));
            case 4 -> new Edit.Group(name, List.of(one, other), "group" + number);
            case 5 -> new Edit.Dissolve(name, parent(one));
            case 6 -> new Edit.Annotate(name, random.nextBoolean() ? one : "", Note.NONE);
            case 7 -> new Edit.Annotate(name, "", new Note("of the graph " + number, List.of(), ""));
            default -> new Edit.Annotate(name, one, new Note("note \"" + number + "\" é", List.of("t" + number, "odd tag"), "#00ff00"));
        };
    }

    /** Renames one value, or all under the first parts of its name, with '/' or with dots; those of the main graph that are public stay. */
    private Edit values(Graph graph, String name, String to) {
        Operation operation = graph.getAllOperations().get(random.nextInt(graph.getAllOperations().size()));
        String value = operation.getOutputs().isEmpty() ? "none" : operation.getOutputs()
                .get(random.nextInt(operation.getOutputs().size())).getName();
        return switch (random.nextInt(5)) {
            case 0, 1 -> new Edit.RenameValues(name, value.isEmpty() ? "none" : value, odd(to), ValueMatch.NAME, false);
            case 2 -> new Edit.RenameValues(name, upTo(value, '.'), "module" + number + ".x", ValueMatch.DOTTED, false);
            default -> new Edit.RenameValues(name, upTo(value, '/'), "value" + number + '/' + to, false);
        };
    }

    /** A name such as only values may have. */
    private String odd(String to) {
        return switch (random.nextInt(4)) {
            case 0 -> "/" + to + ":" + number;
            case 1 -> "é " + number + "\"" + to;
            case 2 -> to;
            default -> to + '.' + number;
        };
    }

    /** The first parts of a name. */
    private String upTo(String value, char separator) {
        String begin = value;
        for (int cuts = random.nextInt(3) + (separator == '.' ? 1 : 0); cuts > 0 && begin.lastIndexOf(separator) > 0; cuts--) {
            begin = begin.substring(0, begin.lastIndexOf(separator));
        }
        return begin.isEmpty() ? "none" : begin;
    }

    /** Values that are called after what was renamed follow now and then, as one edit of many names. */
    private List<Edit> following(Edit edit) {
        List<Edit> all = new ArrayList<>(List.of(edit));
        if (file.kind() == FileKind.ONNX && random.nextBoolean()) {
            all.addAll(CalledAfter.of(List.of(edit), random.nextBoolean() ? ValueMatch.PATH : ValueMatch.DOTTED, false));
        }
        return all;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static String leaf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String path(Graph graph) {
        List<Operation> operations = graph.getAllOperations();
        if (operations.isEmpty()) {
            return "nothing";
        }
        Operation operation = operations.get(random.nextInt(operations.size()));
        Scope scope = operation.getScope();
        return random.nextBoolean() && !(scope instanceof Graph) ? scope.getPath() : operation.getPath();
    }
}
