/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import java.util.ArrayList;
import java.util.List;
import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.scene.Rect;

/** Where a label that is larger than its place, or has none, covers no box, no header and no label of its kind. */
final class LabelRoom {
    private final PaintState state;
    private final Visible visible;
    private final List<NoteMark> notes;
    private final List<Rect> taken = new ArrayList<>();

    LabelRoom(Visible visible, PaintState state, List<NoteMark> notes) {
        this.notes = notes;
        this.visible = visible;
        this.state = state;
    }

    /** Takes a place if it is free; the place is in px of the surface. */
    boolean take(Rect place) {
        for (Rect other : taken) {
            if (other.intersects(place)) {
                return false;
            }
        }
        if (coversBox(place) || coversHeader(place) || coversNote(place)) {
            return false;
        }
        taken.add(place);
        return true;
    }

    boolean coversNote(Rect place) {
        for (NoteMark note : notes) {
            if (onSurface(note.bounds()).intersects(place)) {
                return true;
            }
        }
        return false;
    }

    private boolean coversBox(Rect place) {
        Visible.Places leaves = visible.leaves;
        for (int i = 0; i < leaves.count; i++) {
            if (onSurface(leaves.boxes[i].frame().moved(leaves.xs[i], leaves.ys[i])).intersects(place)) {
                return true;
            }
        }
        return false;
    }

    private boolean coversHeader(Rect place) {
        Visible.Places open = visible.open;
        for (int i = 1; i < open.count; i++) {
            Rect header = new Rect(open.xs[i], open.ys[i], open.boxes[i].frame().width(), Metrics.HEADER_HEIGHT);
            if (onSurface(header).intersects(place)) {
                return true;
            }
        }
        return false;
    }

    private Rect onSurface(Rect place) {
        return new Rect(state.x(place.x()), state.y(place.y()), place.width() * state.zoom(), place.height() * state.zoom());
    }
}
