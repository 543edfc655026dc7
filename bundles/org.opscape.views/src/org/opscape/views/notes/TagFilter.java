/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.notes;

import java.util.Optional;
import java.util.Set;
import org.opscape.diagram.colour.Colouring;
import org.opscape.diagram.note.PictureNotes;
import org.opscape.editor.GraphView;
import org.opscape.editor.note.NoteLayer;

/** Lets everything in the picture stand back but what has certain tags. */
final class TagFilter {
    private final GraphView view;
    private Set<String> tags = Set.of();
    private Optional<Colouring> filtered = Optional.empty();

    TagFilter(GraphView view) {
        this.view = view;
    }

    /** Filters by other tags; none to show everything as it is. */
    void show(Set<String> wanted) {
        boolean nothing = tags.isEmpty() && wanted.isEmpty();
        tags = Set.copyOf(wanted);
        if (!nothing) {
            apply();
        }
    }

    /** Filters anew: other notes, or other nodes. */
    void again() {
        if (!tags.isEmpty()) {
            apply();
        }
    }

    /** The picture may be coloured by something else now. */
    void coloured() {
        if (!tags.isEmpty() && view.isReady() && filtered.filter(known -> known == view.colouring()).isEmpty()) {
            apply();
        }
    }

    private void apply() {
        if (view.isReady()) {
            Colouring colouring = view.colouring();
            filtered = Optional.of(colouring);
            PictureNotes notes = NoteLayer.of(view);
            colouring.want(tags.isEmpty() ? Optional.empty() : Optional.of(notes.tagged(tags, view.clustering().hierarchy())));
            view.filter(colouring.filtered());
        }
    }
}
