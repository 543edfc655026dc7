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
import java.util.stream.IntStream;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.BoxKind;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;
import org.opscape.diagram.scene.Scene.Placed;

/**
 * Finds the nodes of a hierarchy in a scene.
 *
 * @param hierarchy the hierarchy
 * @param scene the scene
 */
record Visible(Hierarchy hierarchy, Scene scene) {
    /** Finds a node that is visible itself. */
    Optional<Placed> find(int node) {
        if (node < 0 || node >= hierarchy.nodes() || node == hierarchy.root()) {
            return Optional.empty();
        }
        return scene.find(way(node));
    }

    /** {@return the node itself if it is visible, else the innermost visible one that holds it; -1 if there is none} */
    int nearest(int node) {
        int[] way = way(node);
        for (int length = way.length; length > 0; length--) {
            if (scene.find(Arrays.copyOf(way, length)).isPresent()) {
                return way[length - 1];
            }
        }
        return -1;
    }

    /** {@return those that are visible, the others replaced by what holds them, each once} */
    int[] nearest(int[] nodes) {
        return Arrays.stream(nodes).map(this::nearest).filter(node -> node >= 0).distinct().toArray();
    }

    /** {@return the closed boxes whose frames are inside an area, and the open ones that are there as a whole} */
    List<Placed> within(Rect area) {
        List<Placed> found = new ArrayList<>();
        List<Placed> open = new ArrayList<>(List.of(new Placed(scene.root(), 0, 0)));
        while (!open.isEmpty()) {
            for (Placed child : children(open.removeLast())) {
                Rect frame = child.frame();
                if (area.contains(frame.x(), frame.y()) && area.contains(frame.right(), frame.bottom())) {
                    found.add(child);
                } else if (child.box().isOpen() && area.intersects(frame)) {
                    open.add(child);
                }
            }
        }
        return found;
    }

    /** {@return whether the middle of a closed box is in an area} */
    boolean isAnythingIn(Rect area) {
        List<Placed> open = new ArrayList<>(List.of(new Placed(scene.root(), 0, 0)));
        while (!open.isEmpty()) {
            for (Placed child : children(open.removeLast())) {
                Rect frame = child.frame();
                if (child.box().isOpen() && area.intersects(frame)) {
                    open.add(child);
                } else if (!child.box().isOpen() && area.contains(frame.centerX(), frame.centerY())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return the scopes that are closed; stacks are none} */
    int[] closed() {
        IntStream.Builder closed = IntStream.builder();
        List<Placed> open = new ArrayList<>(List.of(new Placed(scene.root(), 0, 0)));
        while (!open.isEmpty()) {
            Placed box = open.removeLast();
            if (box.box().kind() == BoxKind.GROUP && !box.box().isOpen()) {
                closed.add(box.box().node());
            }
            open.addAll(children(box));
        }
        return closed.build().toArray();
    }

    /** {@return the groups and stacks that are open, but for the root} */
    int[] open() {
        IntStream.Builder found = IntStream.builder();
        List<Box> walk = new ArrayList<>(List.of(scene.root()));
        while (!walk.isEmpty()) {
            for (Box child : walk.removeLast().content().boxes()) {
                if (child.isOpen()) {
                    found.add(child.node());
                    walk.add(child);
                }
            }
        }
        return found.build().toArray();
    }

    /** {@return the boxes that an open one shows} */
    static List<Placed> children(Placed parent) {
        if (!parent.box().isOpen()) {
            return List.of();
        }
        var interior = parent.box().content();
        Rect frame = parent.frame();
        List<Placed> children = new ArrayList<>(interior.boxes().length);
        for (int i = 0; i < interior.boxes().length; i++) {
            children.add(new Placed(interior.boxes()[i], frame.x() + interior.xs()[i], frame.y() + interior.ys()[i]));
        }
        return children;
    }

    private int[] way(int node) {
        int length = 0;
        for (int n = node; n >= 0 && n != hierarchy.root(); n = hierarchy.parent(n)) {
            length++;
        }
        int[] way = new int[length];
        for (int n = node; length > 0; n = hierarchy.parent(n)) {
            way[--length] = n;
        }
        return way;
    }
}
