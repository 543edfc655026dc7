/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.functions.FunctionCalls;
import org.opscape.diagram.note.PictureNotes;
import org.opscape.edit.Edit;
import org.opscape.edit.EditPlanner;
import org.opscape.edit.RefusedEditException;
import org.opscape.editor.choice.ChoiceCommand;
import org.opscape.editor.edit.EditCommand;
import org.opscape.editor.edit.EditListener;
import org.opscape.editor.edit.Gate;
import org.opscape.editor.edit.ModelAccess;
import org.opscape.editor.edit.NameEpoch;
import org.opscape.editor.edit.PictureGraphs;
import org.opscape.formats.ModelFile;
import org.opscape.formats.sidecar.Sidecar;
import org.opscape.formats.sidecar.ViewState;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;

/**
 * One opened file: its model, the pictures made of its graphs so far, what was chosen about them, and the history of edits and choices.
 * Choices and history belong to the UI thread; jobs read the choices as they are.
 */
public final class GraphDocument implements ChoiceCommand.Target {
    private final ModelFile file;
    private final List<Graph> graphs;
    private final AtomicReferenceArray<GraphPicture> pictures;
    private final AtomicReferenceArray<ViewState> choices;
    private final AtomicReferenceArray<Set<String>> out;
    private final List<IntConsumer> listeners = new CopyOnWriteArrayList<>();
    private final History history = new History();
    private final PictureMaker maker;
    private final DocumentEdits edits;
    private Gate gate = Gate.OPEN;
    private volatile PictureSettings settings = PictureSettings.DEFAULTS;

    /**
     * Takes an opened file.
     *
     * @param file the file; its main graph comes first
     */
    public GraphDocument(ModelFile file) {
        this.file = file;
        graphs = List.copyOf(file.model().getGraphs());
        pictures = new AtomicReferenceArray<>(graphs.size());
        choices = new AtomicReferenceArray<>(graphs.size());
        out = new AtomicReferenceArray<>(graphs.size());
        edits = new DocumentEdits(this, file);
        maker = new PictureMaker(file.model(), edits.access());
    }

    /** {@return the file that was read} */
    public ModelFile file() {
        return file;
    }

    /** {@return the model; it belongs to the UI thread} */
    public Model model() {
        return file.model();
    }

    /** {@return the graphs: the main one first, then the functions} */
    public List<Graph> graphs() {
        return graphs;
    }

    /** {@return the edits of this file and the choices about its pictures, to be undone and redone} */
    public History commandStack() {
        return history;
    }

    /** {@return whether the model was edited since it was last saved; choices about pictures are no edits} */
    public boolean isDirty() {
        return history.isDirty();
    }

    /**
     * Names a graph as the sidecar does.
     *
     * @param index the position of the graph
     * @return its name there
     */
    public String name(int index) {
        if (index > 0) {
            return graphs.get(index).getName();
        }
        boolean usual = file.choices().size() < 2 || file.chosen().id().equals(file.choices().getFirst().id());
        return usual ? Sidecar.MAIN : "graph:" + file.chosen().id();
    }

    /** {@return the way to names, scopes and notes of the model for jobs} */
    public ModelAccess access() {
        return edits.access();
    }

    /** {@return plans edits; on the UI thread} */
    public EditPlanner planner() {
        return edits.planner();
    }

    /**
     * Finds out what the first plans of edits take long to find out in a large model. To be called from a job.
     *
     * @param progress may cancel it
     */
    public void prepareEdits(Progress progress) {
        access().read(progress, until -> {
            planner().prepare(until);
            return planner();
        });
    }

    /**
     * Plans a step of the history.
     *
     * @param wanted what is asked for, in this order; at least one edit
     * @return the step, to be given to {@link #execute} while the model is as it is now
     * @throws RefusedEditException if one of them cannot be done
     */
    public EditCommand plan(List<Edit> wanted) throws RefusedEditException {
        return edits.plan(wanted);
    }

    /**
     * Edits the model, as a step that can be undone.
     *
     * @param command what was planned
     */
    public void execute(EditCommand command) {
        history.execute(command);
    }

    /** {@return the edits since the file was opened that are not undone, in their order} */
    public List<Edit> done() {
        return history.edits().stream().flatMap(command -> command.edits().stream()).toList();
    }

    /** {@return the operations of the main graph whose names changed since the file was opened, old to new} */
    public Map<String, String> renames() {
        return edits.renames(history.edits());
    }

    /** {@return who is asked before edits are carried out} */
    public Gate gate() {
        return gate;
    }

    /**
     * Says who is asked before edits are carried out.
     *
     * @param asked who
     */
    public void setGate(Gate asked) {
        gate = asked;
    }

    /**
     * Adds a listener.
     *
     * @param listener hears of each edit, undo and redo when it has happened
     */
    public void addEditListener(EditListener listener) {
        edits.addListener(listener);
    }

    /**
     * Adds a listener.
     *
     * @param listener is called after each edit, undo and redo
     */
    public void addEditListener(Runnable listener) {
        edits.addListener((command, back) -> listener.run());
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    public void removeEditListener(EditListener listener) {
        edits.removeListener(listener);
    }

    /**
     * Returns when the names are as they are now.
     *
     * @param index the position of the graph
     * @return the epoch of the names in its picture
     */
    public NameEpoch names(int index) {
        return edits.epoch(index);
    }

    /**
     * Finds which graphs are in the picture of one, by the names and choices of now; on the UI thread.
     *
     * @param index the position of the graph
     * @return the graph itself, and the functions that are shown in place of calls
     */
    public PictureGraphs inPicture(int index) {
        return edits.inPicture(index);
    }

    /**
     * Finds the notes in a picture; on the UI thread.
     *
     * @param clustering the nodes of the picture
     * @param index the position of the graph
     * @return the notes, as the model has them now
     */
    public PictureNotes notes(Clustering clustering, int index) {
        return edits.notes(clustering, index);
    }

    PictureMaker maker() {
        return maker;
    }

    @Override
    public ViewState choices(int index) {
        ViewState chosen = choices.get(index);
        return chosen == null ? ViewState.EMPTY : chosen;
    }

    @Override
    public void choose(int index, ViewState chosen) {
        choices.set(index, chosen);
        listeners.forEach(listener -> listener.accept(index));
    }

    /**
     * Returns what was chosen for a graph, by the names that are in the file; there may be edits that are not saved.
     *
     * @param index the position of the graph
     * @return its choices
     */
    public ViewState choicesOfFile(int index) {
        return edits.choicesOfFile(index, history.unsaved(), history.undoneSinceSaved());
    }

    /**
     * Notes what was chosen for a graph, or what is open there, without telling anybody.
     *
     * @param index the position of the graph
     * @param state the state
     */
    public void remember(int index, ViewState state) {
        choices.set(index, state);
    }

    /**
     * Tells whether there is anything to be remembered of a graph.
     *
     * @param index the position of the graph
     * @return whether something was chosen, or it was looked at
     */
    public boolean isKnown(int index) {
        return choices.get(index) != null;
    }

    /**
     * Changes what was chosen for a graph, as a step that can be undone.
     *
     * @param index the position of the graph
     * @param label what is done
     * @param change gives the new choices
     */
    public void change(int index, String label, UnaryOperator<ViewState> change) {
        ViewState after = change.apply(choices(index));
        if (!after.equals(choices(index))) {
            history.execute(new ChoiceCommand(label, index, after, this));
        }
    }

    /**
     * Adds a listener, which hears of the graphs whose choices changed.
     *
     * @param listener the listener
     */
    public void addListener(IntConsumer listener) {
        listeners.add(listener);
    }

    /** {@return how pictures are made where nothing was chosen} */
    public PictureSettings settings() {
        return settings;
    }

    /**
     * Changes how pictures are made; those that are made already follow when they are next asked for.
     *
     * @param other the settings
     */
    public void setSettings(PictureSettings other) {
        settings = other;
    }

    /**
     * Tells how a picture is to be made now.
     *
     * @param index the position of the graph
     * @return by the settings and what was chosen for it
     */
    public Recipe recipe(int index) {
        return recipe(index, choices(index));
    }

    private Recipe recipe(int index, ViewState chosen) {
        Recipe recipe = Recipe.of(chosen, settings);
        Set<String> leftOut = out.get(index);
        return leftOut == null ? recipe : recipe.without(leftOut);
    }

    /**
     * Leaves nodes out of the picture of a graph, until others are. That is no choice that is kept.
     *
     * @param index the position of the graph
     * @param paths the unique paths of the nodes; empty for none
     */
    public void leaveOut(int index, Set<String> paths) {
        out.set(index, paths.isEmpty() ? null : Set.copyOf(paths));
    }

    /**
     * Returns which operations call which functions. Slow at the first time: to be called from a job.
     *
     * @param progress watches, and may cancel
     * @return the calls of all graphs
     */
    public FunctionCalls calls(Progress progress) {
        return maker.knownCalls().orElseGet(() -> access().read(progress, maker::calls));
    }

    /**
     * Returns what was made of a graph so far.
     *
     * @param index the position of the graph
     * @return empty if {@link #prepare} was not called for it
     */
    public Optional<GraphPicture> picture(int index) {
        return Optional.ofNullable(pictures.get(index));
    }

    /**
     * Clusters a graph, if that is not done already as it is chosen now. Slow: to be called from a job.
     *
     * @param index the position of the graph
     * @param progress watches, and may cancel
     * @return the clustered graph
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public GraphPicture prepare(int index, Progress progress) {
        PictureMaker.Ground ground = access().read(progress, until -> ground(index, until));
        GraphPicture known = pictures.get(index);
        if (ground.isOf(known)) {
            return known;
        }
        GraphPicture made = maker.make(ground, Optional.ofNullable(known), progress);
        pictures.set(index, made);
        return made;
    }

    private PictureMaker.Ground ground(int index, Progress progress) {
        ViewState chosen = choices(index);
        return maker.ground(index, recipe(index, chosen), chosen, names(index), Optional.ofNullable(pictures.get(index)), progress);
    }
}
