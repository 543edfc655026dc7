/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opscape.edit.Note;

/**
 * What notes have in common.
 *
 * @param text their text; empty if it is not the same in all
 * @param tags the tags that all have, in the order of the first note
 * @param color their colour, which may be an empty text; empty if it is not the same in all
 * @param written whether there is any note at all
 */
public record SharedNote(Optional<String> text, List<String> tags, Optional<String> color, boolean written) {
    /**
     * Compares notes.
     *
     * @param notes the notes, {@link Note#NONE} for what has none
     * @return what they have in common
     */
    public static SharedNote of(List<Note> notes) {
        if (notes.isEmpty()) {
            return new SharedNote(Optional.of(""), List.of(), Optional.of(""), false);
        }
        Note first = notes.get(0);
        boolean text = notes.stream().allMatch(note -> note.text().equals(first.text()));
        boolean color = notes.stream().allMatch(note -> note.color().equalsIgnoreCase(first.color()));
        List<String> tags = new ArrayList<>(first.tags());
        notes.forEach(note -> tags.retainAll(note.tags()));
        return new SharedNote(text ? Optional.of(first.text()) : Optional.empty(), List.copyOf(tags),
                color ? Optional.of(first.color()) : Optional.empty(), notes.stream().anyMatch(note -> !note.isEmpty()));
    }
}
