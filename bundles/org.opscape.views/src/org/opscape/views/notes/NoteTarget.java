/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.notes;

import org.opscape.edit.Edit;
import org.opscape.edit.Note;

/**
 * What a note is about, and the note that is there.
 *
 * @param graph the name of the function; empty for the main graph
 * @param path the path as edits name it; empty for the whole graph
 * @param note the note; {@link Note#NONE} if there is none
 */
public record NoteTarget(String graph, String path, Note note) {
    /**
     * Says what another note would be.
     *
     * @param other the note in place of the one that is there
     * @return the edit
     */
    Edit with(Note other) {
        return new Edit.Annotate(graph, path, other);
    }

    /** Whether it is about the same as another one. */
    boolean isSame(NoteTarget other) {
        return graph.equals(other.graph) && path.equals(other.path);
    }
}
