/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.scene.Rect;

/**
 * Boxes that are dragged together. Those of one group can be put elsewhere in it; all of them can be moved into another group.
 *
 * @param nodes the nodes of the pressed one's group that can be put elsewhere; none if it is at the side
 * @param dragged all nodes; the first one is that under the pointer
 * @param frames where they are in the scene: those that can be put elsewhere, or the pressed one alone
 * @param offsetX where the first one is within the frame of the group around it
 * @param offsetY likewise
 */
record Movable(int[] nodes, int[] dragged, List<Rect> frames, double offsetX, double offsetY) {
    /** {@return the node, with the other selected ones if it is selected; empty if it is not in the picture} */
    static Optional<Movable> of(GraphCanvas canvas, int node) {
        Hierarchy hierarchy = canvas.clustering().hierarchy();
        var engine = canvas.shown().picture().engine();
        if (node < 0 || canvas.frame(node).isEmpty()) {
            return Optional.empty();
        }
        boolean together = Arrays.stream(canvas.selection()).anyMatch(other -> other == node);
        List<Integer> dragged = new ArrayList<>(List.of(node));
        List<Integer> nodes = new ArrayList<>();
        if (engine.canPin(node)) {
            nodes.add(node);
        }
        for (int other : together ? canvas.selection() : new int[0]) {
            if (other != node) {
                dragged.add(other);
            }
            if (other != node && !nodes.isEmpty() && hierarchy.parent(other) == hierarchy.parent(node) && canvas.frame(other).isPresent()
                    && engine.canPin(other)) {
                nodes.add(other);
            }
        }
        List<Rect> frames = (nodes.isEmpty() ? List.of(node) : nodes).stream().map(canvas::frame).map(Optional::orElseThrow).toList();
        Rect around = canvas.frame(hierarchy.parent(node)).orElseGet(() -> canvas.scene().root().frame());
        return Optional.of(new Movable(array(nodes), array(dragged), frames, frames.getFirst().x() - around.x(),
                frames.getFirst().y() - around.y()));
    }

    private static int[] array(List<Integer> nodes) {
        return nodes.stream().mapToInt(Integer::intValue).toArray();
    }

    /** {@return the node under the pointer} */
    int pressed() {
        return dragged[0];
    }

    /** {@return whether they can be put elsewhere within their group} */
    boolean canPlace() {
        return nodes.length > 0;
    }

    double snappedX(double dx, boolean grid) {
        return grid ? snapped(offsetX + dx) - offsetX : dx;
    }

    double snappedY(double dy, boolean grid) {
        return grid ? snapped(offsetY + dy) - offsetY : dy;
    }

    private static double snapped(double value) {
        return Math.round(value / MoveDrag.GRID) * MoveDrag.GRID;
    }
}
