/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.eclipse.swt.graphics.Image;
import org.opscape.diagram.look.NoteInk;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.note.ModelNote;
import org.opscape.views.table.RowContent;
import org.opscape.views.table.Swatches;

/**
 * The rows of the list of notes.
 *
 * @param notes the notes in their order
 * @param graphs the name of a graph by its position; empty for the main one
 * @param swatches shows colours
 * @param theme the theme
 */
record NoteContent(List<ModelNote> notes, IntFunction<String> graphs, Swatches swatches, Theme theme) implements RowContent<ModelNote> {
    @Override
    public int topCount() {
        return notes.size();
    }

    @Override
    public ModelNote top(int index) {
        return notes.get(index);
    }

    @Override
    public String text(ModelNote note, int column) {
        return switch (column) {
            case NoteTable.NODE -> NoteTable.node(note, graphs.apply(note.graph()));
            case NoteTable.TEXT -> note.line();
            case NoteTable.TAGS -> NoteTable.cell(note, column);
            default -> NoteTable.color(note);
        };
    }

    @Override
    public Optional<Image> image(ModelNote note) {
        int ink = NoteInk.of(note.color(), theme);
        return Optional.of(swatches.of(note.color().isEmpty() ? theme.canvas() : ink, ink));
    }

    @Override
    public String tip(ModelNote note) {
        String graph = graphs.apply(note.graph());
        String where = note.isOfGraph() ? graph : (graph.isEmpty() ? "" : graph + ": ") + note.path();
        return where.isEmpty() ? note.summary() : where + "\n" + note.summary();
    }
}
