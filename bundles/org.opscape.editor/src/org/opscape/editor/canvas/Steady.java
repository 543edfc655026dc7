/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.List;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;
import org.opscape.diagram.scene.Scene.Placed;

/** Finds what shall stay where it is on the screen if a person acted on nothing in particular. */
final class Steady {
    private Steady() {
    }

    /**
     * Finds the node nearest to the middle of the window that is in both scenes; of an open group its content.
     *
     * @param seen what is in sight
     * @param from the scene that is shown
     * @param after the next state
     * @return the node's corner; no spot if there is none
     */
    static Anchor middle(Rect seen, Scene from, Shown after) {
        Placed here = new Placed(from.root(), 0, 0);
        Anchor best = Anchor.none();
        for (Placed next = nearest(Visible.children(here), seen, after); next != null; next = nearest(Visible.children(here), seen,
                after)) {
            best = Anchor.at(next.box().node(), next.frame(), next.frame().x(), next.frame().y());
            here = next;
        }
        return best;
    }

    private static Placed nearest(List<Placed> boxes, Rect seen, Shown after) {
        Placed nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (Placed box : boxes) {
            double distance = distance(box.frame(), seen.centerX(), seen.centerY());
            if (distance < least && box.box().node() >= 0 && after.visible().find(box.box().node()).isPresent()) {
                least = distance;
                nearest = box;
            }
        }
        return nearest;
    }

    private static double distance(Rect frame, double x, double y) {
        double dx = Math.max(0, Math.max(frame.x() - x, x - frame.right()));
        double dy = Math.max(0, Math.max(frame.y() - y, y - frame.bottom()));
        return dx * dx + dy * dy;
    }
}
