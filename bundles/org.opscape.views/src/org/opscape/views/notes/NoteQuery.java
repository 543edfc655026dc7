/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.opscape.diagram.note.ModelNote;

/**
 * What is looked for in notes: words, and {@code tag:word}.
 *
 * @param words each must be in the path, the text or a tag
 * @param tags each must be the beginning of a tag
 * @param chosen one of these must be a tag; empty for any
 */
public record NoteQuery(List<String> words, List<String> tags, Set<String> chosen) {
    private static final String TAG = "tag:";

    /**
     * Copies the lists.
     *
     * @param words the words
     * @param tags the tags
     * @param chosen the chosen tags
     */
    public NoteQuery {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
        chosen = Set.copyOf(chosen);
    }

    /**
     * Reads a query.
     *
     * @param typed what a person typed; case does not count, and quotes keep words together
     * @param chosen the tags that are chosen besides
     * @return the query
     */
    public static NoteQuery of(String typed, Set<String> chosen) {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String part : parts(typed.toLowerCase(Locale.ROOT))) {
            if (part.startsWith(TAG)) {
                tags.add(part.substring(TAG.length()));
            } else {
                words.add(part);
            }
        }
        return new NoteQuery(words, tags, chosen);
    }

    private static List<String> parts(String typed) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i <= typed.length(); i++) {
            char c = i < typed.length() ? typed.charAt(i) : ' ';
            if (c == '"') {
                quoted = !quoted;
            } else if (Character.isWhitespace(c) && (!quoted || i == typed.length())) {
                if (!part.isEmpty()) {
                    parts.add(part.toString());
                    part.setLength(0);
                }
            } else {
                part.append(c);
            }
        }
        return parts;
    }

    /** {@return whether everything is found} */
    public boolean isEmpty() {
        return words.isEmpty() && tags.isEmpty() && chosen.isEmpty();
    }

    /**
     * Tells whether a note is found.
     *
     * @param note the note
     * @return whether all that is looked for is in it
     */
    public boolean finds(ModelNote note) {
        List<String> lower = note.tags().stream().map(tag -> tag.toLowerCase(Locale.ROOT)).toList();
        String all = (note.path() + '\n' + note.text() + '\n' + String.join("\n", lower)).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains) && tags.stream().allMatch(tag -> lower.stream().anyMatch(own -> own.startsWith(tag)))
                && (chosen.isEmpty() || note.tags().stream().anyMatch(chosen::contains));
    }
}
