/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.notes;

import java.util.Comparator;
import org.opscape.diagram.note.ModelNote;

/**
 * In which order notes are listed.
 *
 * @param column by which column; -1 for that of the file
 * @param descending whether the last comes first
 */
public record NoteOrder(int column, boolean descending) {
    /** As they are in the file. */
    public static final NoteOrder FILE = new NoteOrder(-1, false);

    /**
     * Tells the order after a click on a column: ascending, descending, and as in the file again.
     *
     * @param clicked the column
     * @return the next order
     */
    public NoteOrder next(int clicked) {
        if (clicked != column) {
            return new NoteOrder(clicked, false);
        }
        return descending ? FILE : new NoteOrder(clicked, true);
    }

    /** {@return which of two notes comes first} */
    public Comparator<ModelNote> comparator() {
        if (column < 0) {
            return (one, other) -> 0;
        }
        Comparator<ModelNote> by = Comparator.comparing(note -> NoteTable.cell(note, column), String.CASE_INSENSITIVE_ORDER);
        return descending ? by.reversed() : by;
    }
}
