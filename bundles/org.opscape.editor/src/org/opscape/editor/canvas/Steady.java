/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;
import org.opscape.diagram.scene.Scene.Placed;

/** Finds what shall stay where it is on the screen if a person acted on nothing in particular. */
final class Steady {
    private Steady() {
    }

    /**
     * Finds the node nearest to the middle of the window that is at the same place of both scenes; of an open group its content.
     *
     * @param seen what is in sight
     * @param from the scene that is shown
     * @param after the next state
     * @return the node's corner; no spot if there is none
     */
    static Anchor middle(Rect seen, Scene from, Shown after) {
        Placed here = new Placed(from.root(), 0, 0);
        Anchor best = Anchor.none();
        for (Placed next = nearest(here, seen, after); next != null; next = nearest(here, seen, after)) {
            best = Anchor.at(next.box().node(), next.frame(), next.frame().x(), next.frame().y());
            here = next;
        }
        return best;
    }

    private static Placed nearest(Placed around, Rect seen, Shown after) {
        Hierarchy hierarchy = after.picture().clustering().hierarchy();
        Placed nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (Placed box : Visible.children(around)) {
            double distance = distance(box.frame(), seen.centerX(), seen.centerY());
            int node = box.box().node();
            if (distance < least && node >= 0 && hierarchy.parent(node) == around.box().node() && after.visible().find(node).isPresent()) {
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
