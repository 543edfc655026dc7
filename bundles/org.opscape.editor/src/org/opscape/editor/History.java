/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.opscape.editor.choice.ChoiceCommand;
import org.opscape.editor.edit.EditCommand;

/** The edits of a file and the choices about its picture, in one order. Only edits make the file dirty. Belongs to the UI thread. */
public final class History extends CommandStack {
    private Command saved;

    @Override
    public boolean isDirty() {
        return lastEdit() != saved;
    }

    @Override
    public void markSaveLocation() {
        markSaved(lastEdit());
    }

    /** {@return the last edit that is not undone: what the model is now; empty for the model that was opened} */
    public Optional<Command> point() {
        return Optional.ofNullable(lastEdit());
    }

    /**
     * Takes note of what was saved.
     *
     * @param point what {@link #point} was when the model was read for it
     */
    public void markSaved(Optional<Command> point) {
        markSaved(point.orElse(null));
    }

    private void markSaved(Command point) {
        saved = point;
        super.markSaveLocation();
    }

    /** {@return the edits after the one that was saved last that are not undone, in their order; none if that one is undone} */
    public List<EditCommand> unsaved() {
        List<EditCommand> edits = edits();
        return isBehindSaved() ? List.of() : edits.subList(edits.indexOf(saved) + 1, edits.size());
    }

    /** {@return whether what was saved last is undone, so that the unsaved edits do not lead to the model} */
    public boolean isBehindSaved() {
        return saved != null && !edits().contains(saved);
    }

    /** {@return the edits that are undone and would have to be done again for what was saved, in their order; none if they are lost} */
    List<EditCommand> undoneSinceSaved() {
        List<EditCommand> undone = new ArrayList<>();
        if (isBehindSaved()) {
            List<EditCommand> done = edits();
            for (Object command : getCommands()) {
                if (command instanceof EditCommand edit && !done.contains(edit)) {
                    undone.add(edit);
                }
                if (command == saved) {
                    return undone;
                }
            }
        }
        return List.of();
    }

    /** {@return the edits that are not undone, in their order} */
    List<EditCommand> edits() {
        List<EditCommand> edits = new ArrayList<>();
        Command undo = getUndoCommand();
        for (Object command : undo == null ? new Object[0] : getCommands()) {
            if (command instanceof EditCommand edit) {
                edits.add(edit);
            }
            if (command == undo) {
                break;
            }
        }
        return edits;
    }

    private Command lastEdit() {
        Command last = null;
        Command undo = getUndoCommand();
        if (undo == null) {
            return null;
        }
        for (Object command : getCommands()) {
            if (!(command instanceof ChoiceCommand)) {
                last = (Command) command;
            }
            if (command == undo) {
                break;
            }
        }
        return last;
    }
}
