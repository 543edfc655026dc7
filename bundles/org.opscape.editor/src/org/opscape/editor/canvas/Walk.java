/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Route;
import org.opscape.diagram.scene.Scene.Placed;

/**
 * Finds the neighbour of a node in the direction of an arrow key: one that a line leads to if there is one that way, else the nearest
 * sibling.
 */
final class Walk {
    private static final double ASIDE = 2;
    private static final double LINE_BONUS = 0.25;

    private Walk() {
    }

    /**
     * Goes one step.
     *
     * @param parent the open group
     * @param from the node within it
     * @param dx 1 for right, -1 for left, else 0
     * @param dy 1 for down, -1 for up, else 0
     * @return the neighbour; empty if there is none that way
     */
    static OptionalInt step(Placed parent, int from, int dx, int dy) {
        List<Placed> siblings = Visible.children(parent);
        Rect start = siblings.stream().filter(placed -> placed.box().node() == from).findFirst().map(Placed::frame).orElse(parent.frame());
        Set<Integer> joined = joined(parent.box().content().routes(), from);
        OptionalInt best = OptionalInt.empty();
        double least = Double.POSITIVE_INFINITY;
        for (Placed sibling : siblings) {
            double cost = cost(start, sibling.frame(), dx, dy) * (joined.contains(sibling.box().node()) ? LINE_BONUS : 1);
            if (sibling.box().node() != from && cost < least) {
                least = cost;
                best = OptionalInt.of(sibling.box().node());
            }
        }
        return best;
    }

    /** {@return the child at which reading begins: the uppermost, then the leftmost} */
    static OptionalInt first(Placed parent) {
        return Visible.children(parent).stream().min((a, b) -> {
            int byTop = Double.compare(a.frame().y(), b.frame().y());
            return byTop != 0 ? byTop : Double.compare(a.frame().x(), b.frame().x());
        }).map(placed -> OptionalInt.of(placed.box().node())).orElse(OptionalInt.empty());
    }

    private static double cost(Rect from, Rect to, int dx, int dy) {
        double along = dx * (to.centerX() - from.centerX()) + dy * (to.centerY() - from.centerY());
        double gapX = Math.max(0, Math.max(to.x() - from.right(), from.x() - to.right()));
        double gapY = Math.max(0, Math.max(to.y() - from.bottom(), from.y() - to.bottom()));
        boolean beyond = dx != 0 ? gapX > 0 : gapY > 0;
        double across = dx != 0 ? gapY + Math.abs(to.centerY() - from.centerY()) : gapX + Math.abs(to.centerX() - from.centerX());
        return along <= 0 || !beyond ? Double.POSITIVE_INFINITY : along + ASIDE * across;
    }

    private static Set<Integer> joined(List<Route> routes, int node) {
        Set<Integer> joined = new HashSet<>();
        for (Route route : routes) {
            if (route.from() == node) {
                joined.add(route.to());
            } else if (route.to() == node) {
                joined.add(route.from());
            }
        }
        return joined;
    }
}
