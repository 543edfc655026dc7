/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.GraphPicture;
import org.opscape.editor.PictureSettings;
import org.opscape.editor.Recipe;
import org.opscape.editor.choice.ChoiceCommand;
import org.opscape.editor.edit.PathChanges;
import org.opscape.formats.sidecar.ViewState;

/** Lets the picture follow what is chosen, done or undone, and the choices go back where the picture cannot follow. */
final class Chosen {
    private final GraphCanvas canvas;
    private Optional<String> task = Optional.empty();
    private final Edited edited;
    private boolean goingBack;

    Chosen(GraphCanvas canvas) {
        this.canvas = canvas;
        edited = new Edited(canvas);
    }

    /** {@return what lets the picture follow edits} */
    Edited edited() {
        return edited;
    }

    void start(GraphDocument document) {
        edited.stillOpen().forget();
        document.addListener(graph -> {
            if (canvas.isReady() && canvas.document() == document) {
                changed(graph);
            }
        });
        document.addEditListener((command, back) -> {
            if (canvas.isReady() && canvas.document() == document) {
                canvas.selected().bookmarksChanged();
                edited.edited(command, back);
            }
        });
    }

    /** Something is chosen; the node that it is about stays where it is, the middle of the window if that is not possible. */
    void change(String label, UnaryOperator<ViewState> change) {
        task = Optional.of(label);
        try {
            canvas.document().change(canvas.graphIndex(), label, change);
        } finally {
            task = Optional.empty();
        }
    }

    /** Other preferences hold. */
    void setSettings(PictureSettings settings) {
        Recipe before = canvas.document().recipe(canvas.graphIndex());
        if (settings.equals(canvas.document().settings())) {
            return;
        }
        canvas.document().setSettings(settings);
        canvas.fire(listener -> listener.choicesChanged(canvas));
        Recipe after = canvas.document().recipe(canvas.graphIndex());
        if (!before.equals(after)) {
            canvas.changes().follow("Following the preferences", Optional.empty(),
                    before.layout().direction() != after.layout().direction());
        }
    }

    private void changed(int graph) {
        if (goingBack) {
            canvas.fire(listener -> listener.choicesChanged(canvas));
            return;
        }
        canvas.selected().bookmarksChanged();
        if (graph != canvas.graphIndex()) {
            canvas.showGraph(graph);
        } else {
            Recipe shown = canvas.shown().picture().recipe();
            Recipe wanted = canvas.document().recipe(graph);
            boolean alike = isMade(wanted);
            boolean turned = shown.layout().direction() != wanted.layout().direction();
            if (!alike) {
                canvas.changes().follow(task.orElse("Changing the picture"), acted(graph), turned);
            }
        }
        canvas.fire(listener -> listener.choicesChanged(canvas));
    }

    /** Whether what was made last is as it is wanted; that need not be on the screen yet. */
    private boolean isMade(Recipe wanted) {
        SceneQueue queue = canvas.changes().queue();
        Shown latest = queue.latest();
        return !queue.isBusy() && latest != null && latest.picture().recipe().equals(wanted);
    }

    /** The node that is stacked, unstacked, shown in place or as a call again. */
    private Optional<Anchor> acted(int graph) {
        ViewState before = canvas.shown().picture().choices();
        ViewState after = canvas.document().choices(graph);
        Set<String> differing = new TreeSet<>();
        addDiffering(before.inlined(), after.inlined(), differing);
        addDiffering(before.stacked(), after.stacked(), differing);
        addDiffering(before.unstacked(), after.unstacked(), differing);
        return differing.stream().map(canvas.clustering().hierarchy()::find).filter(node -> canvas.frame(node).isPresent()).map(Anchor::top)
                .findFirst();
    }

    private static void addDiffering(Set<String> before, Set<String> after, Set<String> differing) {
        before.stream().filter(path -> !after.contains(path)).forEach(differing::add);
        after.stream().filter(path -> !before.contains(path)).forEach(differing::add);
    }

    /** What was asked for did not become a picture: the choices are again those of the picture that is shown. */
    void backToShown() {
        if (!canvas.isReady()) {
            return;
        }
        int graph = canvas.graphIndex();
        goingBack = true;
        try {
            while (!isShown(graph) && undoes(graph)) {
                canvas.document().commandStack().undo();
            }
            if (!isShown(graph)) {
                canvas.document().choose(graph, ChoiceCommand.undoable(made(graph), canvas.document().choices(graph)));
            }
        } finally {
            goingBack = false;
        }
    }

    private boolean isShown(int graph) {
        return Recipe.of(made(graph), canvas.document().settings()).equals(canvas.document().recipe(graph));
    }

    /** What was chosen when the picture that is shown was made, by the names that hold now. */
    private ViewState made(int graph) {
        GraphPicture picture = canvas.shown().picture();
        return PathChanges.renamed(picture.choices(), picture.names().to(canvas.document().names(graph)));
    }

    private boolean undoes(int graph) {
        CommandStack stack = canvas.document().commandStack();
        Command last = stack.getUndoCommand();
        return last instanceof ChoiceCommand choice && choice.graph() == graph && stack.canUndo();
    }
}
