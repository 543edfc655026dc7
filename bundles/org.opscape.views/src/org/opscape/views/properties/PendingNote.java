/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablePart;
import org.opscape.views.notes.NoteSection;

/**
 * Lets a file be saved while a note on it is being written that is not in the model yet.
 *
 * @param note where it is written
 * @param editor the file
 */
record PendingNote(NoteSection note, IEditorPart editor) implements ISaveablePart {
    @Override
    public boolean isDirty() {
        return true;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        note.commit();
        if (editor.isDirty()) {
            editor.getSite().getPage().saveEditor(editor, false);
        }
    }

    @Override
    public void doSaveAs() {
        note.commit();
        editor.doSaveAs();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return editor.isSaveAsAllowed();
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return false;
    }
}
