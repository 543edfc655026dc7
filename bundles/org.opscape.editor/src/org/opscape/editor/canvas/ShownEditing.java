/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opscape.edit.Edit;
import org.opscape.edit.Note;
import org.opscape.edit.RefusedEditException;
import org.opscape.editor.Editing;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.edit.EditCommand;

/** The edits that are asked for in one view. */
final class ShownEditing implements Editing {
    private final ShownGraph view;

    ShownEditing(ShownGraph view) {
        this.view = view;
    }

    @Override
    public Optional<String> obstacle() {
        if (!view.isReady()) {
            return Optional.of("The file is still being opened.");
        }
        return view.document().file().isEditable() ? Optional.empty()
                : Optional.of("Edits cannot be written into " + view.document().file().kind().withArticle() + ".");
    }

    @Override
    public Subject subject(int... nodes) throws RefusedEditException {
        return new EditSubjects(view.document(), view.shown()).of(nodes);
    }

    @Override
    public Optional<String> refusal(Edit edit) {
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            return obstacle;
        }
        try {
            view.document().planner().plan(edit);
            return Optional.empty();
        } catch (RefusedEditException e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    public void submit(List<Edit> edits) {
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            refuse(obstacle.get());
            return;
        }
        GraphDocument document = view.document();
        try {
            EditCommand planned = document.plan(edits);
            document.gate().ask(planned, before -> passed(document, planned, before));
        } catch (RefusedEditException e) {
            refuse(e.getMessage());
        }
    }

    /** The model may be another one by now, so that all is planned again. */
    private void passed(GraphDocument document, EditCommand planned, List<Edit> before) {
        if (!view.isReady() || view.document() != document) {
            return;
        }
        List<Edit> all = new ArrayList<>(before);
        all.addAll(planned.edits());
        try {
            EditCommand command = document.plan(all);
            command.setLabel(planned.getLabel());
            document.execute(command);
        } catch (RefusedEditException e) {
            refuse(e.getMessage());
        }
    }

    private void refuse(String why) {
        view.fire(listener -> listener.editRefused(view, why));
    }

    @Override
    public Note note(int node) {
        return new EditSubjects(view.document(), view.shown()).note(node);
    }

    @Override
    public List<Edit> done() {
        return view.isReady() ? view.document().done() : List.of();
    }

    @Override
    public Map<String, String> renames() {
        return view.isReady() ? view.document().renames() : Map.of();
    }
}
