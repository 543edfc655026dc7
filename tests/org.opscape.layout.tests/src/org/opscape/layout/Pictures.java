/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.IconBox;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Route;
import org.opscape.diagram.scene.Scene;

/** Compares pictures by value. */
final class Pictures {
    private Pictures() {
    }

    /** Writes down all that there is on a picture of few levels. */
    static String text(Scene scene) {
        StringBuilder text = new StringBuilder().append(scene.direction()).append('\n');
        append(text, scene.root(), "");
        return text.toString();
    }

    private static void append(StringBuilder text, Box box, String indent) {
        List<Object> values = List.of(box.node(), box.kind(), box.label(), box.detail(), box.operations(), box.width(), box.height());
        for (IconBox icon : box.icons()) {
            text.append(indent).append(icon.icon().kind()).append(icon.label()).append(icon.bounds()).append('\n');
        }
        text.append(indent).append(values).append(box.frame()).append('\n');
        if (box.isOpen()) {
            Interior interior = box.content();
            text.append(indent).append(interior.ports()).append(interior.panels()).append('\n');
            for (Route route : interior.routes()) {
                text.append(indent).append(route.from()).append('>').append(route.to()).append(Arrays.toString(route.points()))
                        .append(route.label()).append(route.labelX()).append(' ').append(route.labelY()).append('\n');
            }
            for (int i = 0; i < interior.boxes().length; i++) {
                text.append(indent).append(interior.xs()[i]).append(' ').append(interior.ys()[i]).append('\n');
                append(text, interior.boxes()[i], indent + "  ");
            }
        }
    }

    static String points(Route route) {
        return Arrays.toString(route.points());
    }

    /** Returns a group or stack on the picture, closed or open, by its place in a walk. */
    static int expandable(Scene scene, int place) {
        int left = place;
        ArrayDeque<Box> walk = new ArrayDeque<>(List.of(scene.root()));
        int found = -1;
        while (!walk.isEmpty()) {
            for (Box child : walk.poll().content().boxes()) {
                if (child.isOpen()) {
                    walk.add(child);
                }
                if (child.isExpandable() && (found < 0 || left >= 0)) {
                    found = child.node();
                    left--;
                }
            }
        }
        return found;
    }

    /** Returns the box of a node that is visible. */
    static Box box(Scene scene, int node) {
        ArrayDeque<Box> walk = new ArrayDeque<>(List.of(scene.root()));
        while (!walk.isEmpty()) {
            Box box = walk.poll();
            if (box.node() == node) {
                return box;
            }
            if (box.isOpen()) {
                walk.addAll(List.of(box.content().boxes()));
            }
        }
        throw new AssertionError("Not visible: " + node);
    }
}
