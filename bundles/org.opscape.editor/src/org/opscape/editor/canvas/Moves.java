/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;
import org.opscape.diagram.scene.Scene.Placed;
import org.opscape.editor.choice.Choices;
import org.opscape.formats.sidecar.Position;
import org.opscape.layout.PictureEngine;
import org.opscape.model.Progress;

/**
 * Boxes that are moved by hand.
 *
 * @param nodes the nodes as they were numbered when they were moved
 * @param dx how far to the right, in px at 100 %
 * @param dy how far down
 */
record Moves(int[] nodes, double dx, double dy) {
    /** Makes the scene in which they are moved. */
    Scene apply(Shown shown, IntUnaryOperator numbers, Progress progress) {
        PictureEngine engine = shown.picture().engine();
        Scene scene = shown.scene();
        for (int moved : nodes) {
            int node = numbers.applyAsInt(moved);
            if (node >= 0 && shown.visible().find(node).isPresent() && engine.canPin(node)) {
                Rect offset = offset(shown, node);
                scene = engine.move(scene, node, offset.x() + dx, offset.y() + dy, progress);
            }
        }
        return scene;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static Rect offset(Shown shown, int node) {
        Rect frame = shown.visible().find(node).orElseThrow().frame();
        int parent = shown.picture().clustering().hierarchy().parent(node);
        Rect around = shown.visible().find(parent).map(Placed::frame).orElseGet(() -> shown.scene().root().frame());
        return frame.moved(-around.x(), -around.y());
    }

    /** Remembers where they are now, as one step that can be undone. */
    void remember(GraphCanvas canvas, Shown after, IntUnaryOperator numbers) {
        Map<Integer, Position> places = new HashMap<>();
        for (int moved : nodes) {
            int node = numbers.applyAsInt(moved);
            if (node >= 0 && after.visible().find(node).isPresent()) {
                org.opscape.layout.Position place = after.picture().engine().positionOf(after.scene(), node);
                places.put(node, new Position(rounded(place.x()), rounded(place.y())));
            }
        }
        if (!places.isEmpty()) {
            Choices.pin(canvas, places);
        }
    }
}
