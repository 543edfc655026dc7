/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SceneTest {
    private final Box leaf = closed(3, 0, 0, 50, 20);
    private final Box group = open(2, 8, 120, 60, leaf, 10, 30);
    private final Scene scene = new Scene(open(1, 0, 200, 150, group, 40, 50), Direction.DOWN);

    private static Box closed(int node, double frameX, double frameY, double width, double height) {
        Rect frame = new Rect(frameX, frameY, width, height);
        return new Box(node, BoxKind.OPERATION, "op", "", 1, frameX + width, frameY + height, frame, List.of(), null);
    }

    private static Box open(int node, double frameX, double width, double height, Box child, double x, double y) {
        Interior interior = new Interior(new Box[] {child}, new double[] {x}, new double[] {y}, List.of(), List.of(), List.of());
        return new Box(node, BoxKind.GROUP, "group", "", 1, frameX + width, height, new Rect(frameX, 0, width, height), List.of(),
                interior);
    }

    @Test
    void boxesAtAPointAreFoundFromTheOutsideInwards() {
        List<Scene.Placed> path = scene.at(40 + 8 + 10 + 1, 50 + 30 + 1);
        assertEquals(List.of(group, leaf), path.stream().map(Scene.Placed::box).toList());
        assertEquals(new Rect(58, 80, 50, 20), path.get(1).frame());
        assertEquals(List.of(), scene.at(1, 1));
        assertEquals(List.of(), scene.at(41, 51));
    }

    @Test
    void nodesAreFoundByTheirPath() {
        assertEquals(58, scene.find(2, 3).orElseThrow().x());
        assertTrue(scene.find(3).isEmpty());
        assertTrue(scene.find(2, 3, 4).isEmpty());
        assertEquals(scene.root(), scene.find().orElseThrow().box());
    }

    @Test
    void boxesTellWhatTheyAre() {
        assertTrue(group.isOpen() && group.isExpandable() && group.interior().isPresent());
        assertFalse(leaf.isOpen() || leaf.isExpandable() || leaf.interior().isPresent());
        assertEquals(new Rect(0, 0, 200, 150), scene.bounds());
    }
}
