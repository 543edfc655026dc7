/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opscape.edit.Edit;
import org.opscape.edit.Note;
import org.opscape.edit.RefusedEditException;
import org.opscape.editor.Editing;

/** The edits that are asked for in one view. */
final class ShownEditing implements Editing {
    private final ShownGraph view;

    ShownEditing(ShownGraph view) {
        this.view = view;
    }

    @Override
    public Optional<String> obstacle() {
        return view.document().file().isEditable() ? Optional.empty() : Optional.of("Edits cannot be written into such a file.");
    }

    @Override
    public Subject subject(int... nodes) throws RefusedEditException {
        return new Subject("", List.of());
    }

    @Override
    public Optional<String> refusal(Edit edit) {
        return obstacle();
    }

    @Override
    public void submit(List<Edit> edits) {
        // filled in by its owner
    }

    @Override
    public Note note(int node) {
        return Note.NONE;
    }

    @Override
    public List<Edit> done() {
        return List.of();
    }

    @Override
    public Map<String, String> renames() {
        return Map.of();
    }
}
