/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.render;

import java.util.ArrayList;
import java.util.List;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.BoxKind;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Scene;
import org.opscape.layout.PictureEngine;
import org.opscape.model.Progress;

/** Opens a picture level by level. */
final class LevelOpener {
    private LevelOpener() {
    }

    static Scene open(PictureEngine engine, Scene overview, int levels) {
        Scene scene = overview;
        List<Box> outer = List.of(scene.root());
        for (int level = 0; level < levels && !outer.isEmpty(); level++) {
            int[] closed = closed(outer);
            scene = closed.length == 0 ? scene : engine.expand(scene, closed, Progress.NONE);
            outer = opened(scene, level);
        }
        return scene;
    }

    /** The groups of the main graphs. */
    private static int[] closed(List<Box> groups) {
        List<Integer> nodes = new ArrayList<>();
        for (Box group : groups) {
            Interior interior = group.content();
            int main = interior.panels().isEmpty() ? interior.boxes().length : interior.panels().get(0).first();
            for (int i = 0; i < main; i++) {
                if (interior.boxes()[i].kind() == BoxKind.GROUP && !interior.boxes()[i].isOpen()) {
                    nodes.add(interior.boxes()[i].node());
                }
            }
        }
        return nodes.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The open groups at a level below the root. */
    private static List<Box> opened(Scene scene, int level) {
        List<Box> groups = List.of(scene.root());
        for (int i = 0; i <= level; i++) {
            List<Box> inner = new ArrayList<>();
            for (Box group : groups) {
                for (Box box : group.content().boxes()) {
                    if (box.isOpen()) {
                        inner.add(box);
                    }
                }
            }
            groups = inner;
        }
        return groups;
    }
}
