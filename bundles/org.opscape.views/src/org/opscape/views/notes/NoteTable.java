/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.notes;

import java.util.List;
import java.util.function.IntFunction;
import org.opscape.diagram.look.NoteInk;
import org.opscape.diagram.note.ModelNote;
import org.opscape.views.table.Csv;

/**
 * The notes as a table of texts.
 *
 * @param notes the notes
 * @param graphs the name of a graph by its position; empty for the main one
 */
public record NoteTable(List<ModelNote> notes, IntFunction<String> graphs) {
    /** The columns. */
    static final List<String> TITLES = List.of("Node", "Note", "Tags", "Color");
    /** The column of the nodes. */
    public static final int NODE = 0;
    /** The column of the texts. */
    public static final int TEXT = 1;
    /** The column of the tags. */
    public static final int TAGS = 2;

    private static final String WHOLE = "(the graph)";

    /**
     * Returns a cell as it is sorted and copied.
     *
     * @param note the note
     * @param column the column
     * @return its text
     */
    public static String cell(ModelNote note, int column) {
        return switch (column) {
            case NODE -> note.isOfGraph() ? WHOLE : note.path();
            case TEXT -> note.text();
            case TAGS -> String.join(", ", note.tags());
            default -> note.color();
        };
    }

    /**
     * Names what a note is about: the own name of a node first, since there may be no room for where it is.
     *
     * @param note the note
     * @param graph the name of its graph; empty for the main one
     * @return the name, and where it is
     */
    public static String node(ModelNote note, String graph) {
        String path = note.path();
        int leaf = path.lastIndexOf('/') + 1;
        String own = note.isOfGraph() ? graph.isEmpty() ? WHOLE : graph : path.substring(leaf);
        String around = note.isOfGraph() ? "" : leaf == 0 ? graph : graph.isEmpty() ? path.substring(0, leaf - 1)
                : graph + ": " + path.substring(0, leaf - 1);
        return around.isEmpty() ? own : own + "  ·  " + around;
    }

    /**
     * Names the colour of a note.
     *
     * @param note the note
     * @return the name of one that is offered; others as they are in the file
     */
    public static String color(ModelNote note) {
        return NoteInk.OFFERS.stream().filter(offer -> offer.color().equalsIgnoreCase(note.color())).map(NoteInk.Offer::name).findFirst()
                .orElse(note.color());
    }

    /** {@return the notes for a spreadsheet} */
    public String csv() {
        Csv csv = new Csv().row(List.of("Graph", TITLES.get(0), TITLES.get(1), TITLES.get(2), TITLES.get(3)));
        for (ModelNote note : notes) {
            csv.row(List.of(graphs.apply(note.graph()), note.path(), note.text(), cell(note, TAGS), note.color()));
        }
        return csv.text();
    }

    /** {@return the notes as a table in Markdown} */
    public String markdown() {
        StringBuilder text = new StringBuilder("| Node | Note | Tags |\n| --- | --- | --- |\n");
        for (ModelNote note : notes) {
            String graph = graphs.apply(note.graph());
            String node = note.isOfGraph() ? graph.isEmpty() ? WHOLE : '`' + graph + '`'
                    : '`' + (graph.isEmpty() ? "" : graph + ": ") + note.path().replace("|", "\\|") + '`';
            text.append("| ").append(node).append(" | ").append(plain(note.text()));
            text.append(" | ").append(plain(cell(note, TAGS))).append(" |\n");
        }
        return text.toString();
    }

    private static String plain(String text) {
        return text.strip().replace("|", "\\|").replaceAll("\\R", "<br>");
    }
}
