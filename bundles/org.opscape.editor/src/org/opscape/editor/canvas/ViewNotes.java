/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.scene.Box;
import org.opscape.editor.GraphDocument;
import org.opscape.formats.sidecar.ViewState;
import org.opscape.formats.sidecar.Viewport;

/** Notes what is open and in sight, to be found again on the next opening. */
final class ViewNotes {
    private static final int MOST_OPEN = 4000;

    private ViewNotes() {
    }

    /** Notes them by the names that hold now, which may be others than those of the picture that is shown. */
    static ViewState of(GraphDocument document, Shown shown, Camera.Spot spot) {
        UnaryOperator<String> naming = shown.picture().names().to(document.names(shown.graph()));
        Set<String> open = new LinkedHashSet<>();
        open(shown).forEach(path -> open.add(naming.apply(path)));
        return document.choices(shown.graph()).withExpanded(open)
                .withViewport(Optional.of(new Viewport(rounded(spot.zoom()), rounded(spot.left()),
                        rounded(spot.top()))));
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /** The outermost ones first, so that a very large picture loses its depth. */
    static Set<String> open(Shown shown) {
        Hierarchy hierarchy = shown.picture().clustering().hierarchy();
        Set<String> paths = new LinkedHashSet<>();
        Deque<Box> walk = new ArrayDeque<>();
        walk.add(shown.scene().root());
        while (!walk.isEmpty() && paths.size() < MOST_OPEN) {
            for (Box child : walk.poll().content().boxes()) {
                if (child.isOpen()) {
                    walk.add(child);
                    paths.add(hierarchy.uniquePath(child.node()));
                }
            }
        }
        return paths;
    }

    static Optional<Camera.Spot> spot(ViewState state) {
        return state.viewport().map(seen -> new Camera.Spot(seen.zoom(), seen.left(), seen.top()));
    }
}
