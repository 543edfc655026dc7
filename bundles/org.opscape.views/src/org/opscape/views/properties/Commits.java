/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.Set;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.commands.ICommandService;
import org.opscape.views.notes.NoteSection;

/** What is typed belongs to the model before a command looks at that: saving, closing, undo. Commands of the text itself are none. */
final class Commits implements IExecutionListener {
    private static final Set<String> OF_THE_TEXT = Set.of("org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.cut",
            "org.eclipse.ui.edit.paste", "org.eclipse.ui.edit.selectAll", "org.eclipse.ui.edit.delete");
    private static final Set<String> HISTORY = Set.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo");

    private final NoteSection note;
    private final Control beside;
    private final ICommandService commands;

    private Commits(NoteSection note, Control beside, ICommandService commands) {
        this.note = note;
        this.beside = beside;
        this.commands = commands;
    }

    /**
     * Begins to watch commands.
     *
     * @param note where one types
     * @param beside what has the keyboard when a step is undone while nothing is typed
     * @param commands the commands
     * @return this
     */
    static Commits of(NoteSection note, Control beside, ICommandService commands) {
        Commits made = new Commits(note, beside, commands);
        commands.addExecutionListener(made);
        return made;
    }

    void end() {
        commands.removeExecutionListener(this);
    }

    @Override
    public void preExecute(String commandId, ExecutionEvent event) {
        if (note.control().isDisposed() || OF_THE_TEXT.contains(commandId)) {
            return;
        }
        if (note.isPending()) {
            note.commit();
        }
        if (HISTORY.contains(commandId) && note.hasEmptyEntry()) {
            beside.setFocus();
        }
    }

    @Override
    public void notHandled(String commandId, NotHandledException exception) {
        // nothing was done
    }

    @Override
    public void postExecuteFailure(String commandId, ExecutionException exception) {
        // whoever did it says so
    }

    @Override
    public void postExecuteSuccess(String commandId, Object result) {
        // the model tells what is different
    }
}
