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
 * Boxes of one group that are moved together.
 *
 * @param nodes the nodes; the first one is that under the pointer
 * @param frames where they are in the scene
 * @param offsetX where the first one is within the frame of the group around it
 * @param offsetY likewise
 */
record Movable(int[] nodes, List<Rect> frames, double offsetX, double offsetY) {
    /** {@return the node, with the other selected ones of its group if it is selected; empty if it cannot be moved} */
    static Optional<Movable> of(GraphCanvas canvas, int node) {
        Hierarchy hierarchy = canvas.clustering().hierarchy();
        var engine = canvas.shown().picture().engine();
        if (node < 0 || canvas.frame(node).isEmpty() || !engine.canPin(node)) {
            return Optional.empty();
        }
        int[] selected = canvas.selection();
        boolean together = Arrays.stream(selected).anyMatch(other -> other == node);
        List<Integer> nodes = new ArrayList<>(List.of(node));
        for (int other : together ? selected : new int[0]) {
            if (other != node && hierarchy.parent(other) == hierarchy.parent(node) && canvas.frame(other).isPresent()
                    && engine.canPin(other)) {
                nodes.add(other);
            }
        }
        List<Rect> frames = nodes.stream().map(canvas::frame).map(Optional::orElseThrow).toList();
        Rect around = canvas.frame(hierarchy.parent(node)).orElseGet(() -> canvas.scene().root().frame());
        return Optional.of(new Movable(nodes.stream().mapToInt(Integer::intValue).toArray(), frames,
                frames.getFirst().x() - around.x(), frames.getFirst().y() - around.y()));
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
