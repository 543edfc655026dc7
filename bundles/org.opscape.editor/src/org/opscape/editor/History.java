/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.opscape.editor.choice.ChoiceCommand;

/** The edits of a file and the choices about its picture, in one order. Only edits make the file dirty. */
final class History extends CommandStack {
    private Command saved;

    @Override
    public boolean isDirty() {
        return lastEdit() != saved;
    }

    @Override
    public void markSaveLocation() {
        saved = lastEdit();
        super.markSaveLocation();
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
