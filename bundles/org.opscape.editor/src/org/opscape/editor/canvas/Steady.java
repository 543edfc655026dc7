/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Optional;
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

    /** {@return whether one would look at no node any more, where one did before, if a spot stays where it is on the screen} */
    static boolean isEmptyThen(Rect seen, Scene from, Shown after, Anchor anchor) {
        Hierarchy hierarchy = after.picture().clustering().hierarchy();
        Visible before = new Visible(hierarchy, from);
        double dx = 0;
        double dy = 0;
        Optional<Placed> here = before.find(anchor.node());
        Optional<Placed> there = after.visible().find(anchor.node());
        if (here.isPresent() && there.isPresent()) {
            dx = anchor.x(there.get().frame()) - anchor.x(here.get().frame());
            dy = anchor.y(there.get().frame()) - anchor.y(here.get().frame());
        }
        return before.isAnythingIn(seen) && !after.visible().isAnythingIn(seen.moved(dx, dy));
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
