/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.note;

import java.util.Arrays;
import java.util.List;
import org.opscape.model.dataflow.Annotation;

/**
 * A note of a model, and what it is about.
 *
 * @param graph the position of its graph in the model
 * @param path the path of the operation or the scope, as edits name it: {@code a/(a)} for an operation that bears the name of its scope;
 *     empty for the graph
 * @param operation the position of the operation in the graph; -1 for a scope
 * @param text what it says, may have several lines, may be empty
 * @param tags words to find it by
 * @param color {@code #rrggbb}, or empty
 */
public record ModelNote(int graph, String path, int operation, String text, List<String> tags, String color) {
    private static final int MOST_LETTERS = 600;
    private static final int MOST_LINES = 12;

    /**
     * Copies the tags.
     *
     * @param graph the graph
     * @param path the path
     * @param operation the operation
     * @param text the text
     * @param tags the tags
     * @param color the colour
     */
    public ModelNote {
        tags = List.copyOf(tags);
    }

    static ModelNote of(int graph, String path, int operation, Annotation note) {
        String text = note.getText() == null ? "" : note.getText();
        return new ModelNote(graph, path, operation, text, note.getTags(), note.getColor() == null ? "" : note.getColor());
    }

    /** {@return whether it is about the graph as a whole} */
    public boolean isOfGraph() {
        return path.isEmpty();
    }

    /** {@return the text in one line} */
    public String line() {
        return text.strip().replaceAll("\\s*\\R\\s*", "  ");
    }

    /** {@return text and tags in a few lines, to be shown beside the picture; never empty} */
    public String summary() {
        StringBuilder summary = new StringBuilder(shortened(text.strip()));
        if (!tags.isEmpty()) {
            summary.append(summary.isEmpty() ? "" : "\n").append("Tags: ").append(String.join(", ", tags));
        }
        return summary.isEmpty() ? "Marked with a color" : summary.toString();
    }

    private static String shortened(String text) {
        String[] lines = text.split("\\R", MOST_LINES + 1);
        boolean more = lines.length > MOST_LINES;
        String kept = String.join("\n", more ? Arrays.copyOf(lines, MOST_LINES) : lines);
        boolean cut = more || kept.length() > MOST_LETTERS;
        return cut ? kept.substring(0, Math.min(kept.length(), MOST_LETTERS)) + "…" : kept;
    }
}
