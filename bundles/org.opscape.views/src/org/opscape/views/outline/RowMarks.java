/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.outline;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.look.NoteInk;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.note.ModelNote;
import org.opscape.diagram.note.PictureNotes;
import org.opscape.diagram.paint.Bands;
import org.opscape.editor.ColourChoice;
import org.opscape.editor.GraphView;
import org.opscape.editor.note.NoteLayer;
import org.opscape.formats.sidecar.Bookmark;
import org.opscape.views.table.NodeColours;

/**
 * What tells rows of the outline apart: the colours of the picture, bookmarks, and what is hidden.
 *
 * @param hierarchy the nodes
 * @param colours the colours; empty if they mean nothing
 * @param hidden unique paths of hidden nodes
 * @param bookmarked unique paths of nodes with bookmarks
 * @param notes the notes on nodes
 * @param theme the theme
 */
record RowMarks(Hierarchy hierarchy, Optional<NodeColours> colours, Set<String> hidden, Set<String> bookmarked, PictureNotes notes,
        Theme theme) {
    /**
     * Takes the marks of a picture.
     *
     * @param view the picture; it must be ready
     * @return its marks
     */
    static RowMarks of(GraphView view) {
        boolean coloured = !view.colour().mode().equals(ColourChoice.NONE);
        return new RowMarks(view.clustering().hierarchy(), coloured ? Optional.of(NodeColours.of(view)) : Optional.empty(),
                view.choices().hidden(), view.choices().bookmarks().stream().map(Bookmark::path).collect(Collectors.toSet()),
                NoteLayer.of(view), view.theme());
    }

    /**
     * Returns the colours of a row.
     *
     * @param row the row
     * @return bands; none if there is no colour
     */
    Bands bands(Row row) {
        return row instanceof Row.OfNode node && colours.isPresent() ? colours.get().of(node.node()) : Bands.NONE;
    }

    /**
     * Returns the note of a row.
     *
     * @param row the row
     * @return its note; empty if there is none
     */
    Optional<ModelNote> note(Row row) {
        return row instanceof Row.OfNode node ? notes.on(node.node()) : Optional.empty();
    }

    /**
     * Tells the colour of a note.
     *
     * @param note the note
     * @return as ARGB
     */
    int ink(ModelNote note) {
        return NoteInk.of(note.color(), theme);
    }

    /**
     * Tells whether a row is of a hidden node, or of one inside such a node.
     *
     * @param row the row
     * @return whether the picture does not show it
     */
    boolean isHidden(Row row) {
        if (hidden.isEmpty() || !(row instanceof Row.OfNode of)) {
            return false;
        }
        int node = of.node();
        while (node >= 0 && !hidden.contains(hierarchy.uniquePath(node))) {
            node = hierarchy.parent(node);
        }
        return node >= 0;
    }

    /**
     * Tells whether a row has a bookmark.
     *
     * @param row the row
     * @return whether it has
     */
    boolean isBookmarked(Row row) {
        return !bookmarked.isEmpty() && row instanceof Row.OfNode of && bookmarked.contains(hierarchy.uniquePath(of.node()));
    }
}
