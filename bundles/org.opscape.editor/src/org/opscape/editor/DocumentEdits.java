/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.diagram.note.PictureNotes;
import org.opscape.edit.Edit;
import org.opscape.edit.EditPlanner;
import org.opscape.edit.ModelEdit;
import org.opscape.edit.Naming;
import org.opscape.edit.PathChange;
import org.opscape.edit.RefusedEditException;
import org.opscape.editor.choice.ChoiceCommand;
import org.opscape.editor.edit.EditCommand;
import org.opscape.editor.edit.EditListener;
import org.opscape.editor.edit.ModelAccess;
import org.opscape.editor.edit.NameEpoch;
import org.opscape.editor.edit.PathChanges;
import org.opscape.editor.edit.PictureGraphs;
import org.opscape.formats.FileKind;
import org.opscape.formats.ModelFile;
import org.opscape.formats.sidecar.ViewState;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;

/** The edits of one model: they change it under the eyes of the jobs that read it, and what was chosen about its pictures follows. */
final class DocumentEdits implements EditCommand.Target {
    private final GraphDocument document;
    private final Model model;
    private final EditPlanner planner;
    private final ModelAccess access = new ModelAccess();
    private final AtomicReferenceArray<NameEpoch> epochs;
    private final List<EditListener> listeners = new CopyOnWriteArrayList<>();
    /** By command, the choices about the pictures that it concerns, as they were before it. */
    private final Map<EditCommand, Map<Integer, ViewState>> before = new WeakHashMap<>();
    private final Map<EditCommand, Ways> ways = new WeakHashMap<>();
    /** Found since the last edit. */
    private Optional<FoundNotes> notes = Optional.empty();

    /**
     * What an edit means to pictures.
     *
     * @param there by picture, the paths after it
     * @param back by picture, the paths before it
     */
    private record Ways(Map<Integer, UnaryOperator<String>> there, Map<Integer, UnaryOperator<String>> back) {
    }

    /** The notes in the picture of a graph. */
    private record FoundNotes(Clustering clustering, int graph, PictureNotes notes) {
    }

    DocumentEdits(GraphDocument document, ModelFile file) {
        this.document = document;
        model = file.model();
        planner = new EditPlanner(model, file.kind() == FileKind.ONNX ? Naming.ANY : Naming.TENSORFLOW);
        epochs = new AtomicReferenceArray<>(model.getGraphs().size());
        for (int graph = 0; graph < epochs.length(); graph++) {
            epochs.set(graph, new NameEpoch());
        }
    }

    ModelAccess access() {
        return access;
    }

    EditPlanner planner() {
        return planner;
    }

    /** {@return the epoch of the names in the picture of a graph; it ends only while the model is changed} */
    NameEpoch epoch(int graph) {
        return epochs.get(graph);
    }

    /** {@return the notes in a picture; they are looked for once after each edit} */
    PictureNotes notes(Clustering clustering, int graph) {
        Optional<FoundNotes> known = notes.filter(found -> found.clustering() == clustering && found.graph() == graph);
        FoundNotes now = known.orElseGet(() -> new FoundNotes(clustering, graph, PictureNotes.of(clustering, model, graph)));
        notes = Optional.of(now);
        return now.notes();
    }

    void addListener(EditListener listener) {
        listeners.add(listener);
    }

    void removeListener(EditListener listener) {
        listeners.remove(listener);
    }

    /** Plans a step; if it is made of several edits, the model is changed and changed back. */
    EditCommand plan(List<Edit> edits) throws RefusedEditException {
        if (edits.size() == 1) {
            return EditCommand.of(edits, planner, this);
        }
        List<EditCommand> planned = new ArrayList<>(1);
        List<RefusedEditException> refused = new ArrayList<>(1);
        access.change(() -> {
            try {
                planned.add(EditCommand.of(edits, planner, this));
            } catch (RefusedEditException e) {
                refused.add(e);
            }
        });
        if (!refused.isEmpty()) {
            throw refused.get(0);
        }
        return planned.get(0);
    }

    @Override
    public void carryOut(EditCommand command, boolean back) {
        Map<Graph, UnaryOperator<String>> changes = PathChanges.of(command.steps(), back);
        Map<Integer, UnaryOperator<String>> concerned = changes.isEmpty() ? Map.of() : concerned(changes);
        notes = Optional.empty();
        access.change(() -> {
            command.apply(back);
            changes.keySet().forEach(graph -> document.maker().edited(model.getGraphs().indexOf(graph)));
            concerned.forEach((graph, change) -> epochs.set(graph, epochs.get(graph).end(change)));
            concerned.forEach((graph, change) -> follow(command, back, graph, change));
        });
        if (!back) {
            ways.put(command, new Ways(concerned, concerned(PathChanges.of(command.steps(), true))));
        }
        listeners.forEach(listener -> listener.edited(command, back));
    }

    /** Goes back over what is not saved, or forth over what is undone. */
    ViewState choicesOfFile(int graph, List<EditCommand> unsaved, List<EditCommand> undone) {
        ViewState state = document.choices(graph);
        for (EditCommand command : unsaved.reversed()) {
            UnaryOperator<String> change = ways.get(command).back().get(graph);
            state = change == null ? state : PathChanges.renamed(state, change);
        }
        for (EditCommand command : undone) {
            UnaryOperator<String> change = ways.get(command).there().get(graph);
            state = change == null ? state : PathChanges.renamed(state, change);
        }
        return state;
    }

    /** Finds the pictures in which paths change, and how. */
    private Map<Integer, UnaryOperator<String>> concerned(Map<Graph, UnaryOperator<String>> changes) {
        Map<Integer, UnaryOperator<String>> concerned = new HashMap<>();
        for (int graph = 0; graph < epochs.length(); graph++) {
            int index = graph;
            inPicture(graph).follow(changes).ifPresent(change -> concerned.put(index, change));
        }
        return concerned;
    }

    /** {@return the graphs in a picture, by the names that they have now} */
    PictureGraphs inPicture(int graph) {
        Set<String> inlined = document.choices(graph).inlined();
        return new PictureGraphs(model, graph, inlined, inlined.isEmpty() ? Optional.empty() : document.maker().knownCalls());
    }

    /** What was chosen follows the names; what is undone leaves choices as they were. */
    private void follow(EditCommand command, boolean back, int graph, UnaryOperator<String> change) {
        if (!document.isKnown(graph)) {
            return;
        }
        ViewState now = document.choices(graph);
        ViewState after = PathChanges.renamed(now, change);
        Map<Integer, ViewState> kept = before.computeIfAbsent(command, key -> new HashMap<>());
        if (back) {
            ViewState former = kept.get(graph);
            document.remember(graph, former == null ? after : ChoiceCommand.undoable(former, after));
        } else {
            kept.put(graph, now);
            document.remember(graph, after);
        }
    }

    /** Finds the operations of the main graph whose names are not those that the file had, old to new. O(V) times the edits. */
    Map<String, String> renames(List<EditCommand> done) {
        Graph main = model.getGraphs().get(0);
        List<PathChange> back = new ArrayList<>();
        for (EditCommand command : done) {
            for (ModelEdit step : command.steps()) {
                if (step.graph() == main && step.changesNames()) {
                    back.addFirst(step.paths().inverse());
                }
            }
        }
        Map<String, String> renames = new LinkedHashMap<>();
        if (back.isEmpty()) {
            return renames;
        }
        for (Operation operation : main.getAllOperations()) {
            String now = operation.getPath();
            String old = now;
            for (PathChange step : back) {
                old = step.name(old);
            }
            if (!old.equals(now)) {
                renames.put(old, now);
            }
        }
        return renames;
    }
}
