/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * The whole visible picture. The root is an open group without a frame of its own; its footprint begins at (0, 0).
 *
 * @param root the root group
 * @param direction the way of the data
 */
public record Scene(Box root, Direction direction) {
    /** {@return the bounds of the whole picture} */
    public Rect bounds() {
        return new Rect(0, 0, root.width(), root.height());
    }

    /**
     * Returns the boxes at a point, outermost first.
     *
     * @param x the point's x
     * @param y the point's y
     * @return each with its place; empty where only the root is. Takes time by the number of siblings on the way down.
     */
    public List<Placed> at(double x, double y) {
        List<Placed> path = new ArrayList<>();
        Placed here = new Placed(root, 0, 0);
        while (here != null && here.box().isOpen()) {
            here = here.childAt(x, y);
            if (here != null) {
                path.add(here);
            }
        }
        return path;
    }

    /**
     * Finds a visible node by the nodes on the way to it.
     *
     * @param path the hierarchy nodes from below the root down to the wanted one
     * @return the box and its place; empty if it is not visible
     */
    public Optional<Placed> find(int... path) {
        Placed here = new Placed(root, 0, 0);
        for (int node : path) {
            here = here.child(node);
            if (here == null) {
                return Optional.empty();
            }
        }
        return Optional.of(here);
    }

    /**
     * Writes other node numbers into the picture, so that it can be compared with one of another clustering of the same model.
     *
     * @param mapping the new number of each node that is on the picture; below zero if it is gone, and then it keeps a number of its own
     *     that is below zero
     * @return the picture with these numbers; the same one, and the same parts, where they are the numbers that it has
     */
    public Scene renumbered(IntUnaryOperator mapping) {
        Box mapped = new Renumbering(mapping).apply(root);
        return mapped == root ? this : new Scene(mapped, direction);
    }

    /**
     * A box and the place of its footprint in the scene.
     *
     * @param box the box
     * @param x the left edge of the footprint
     * @param y the top edge
     */
    public record Placed(Box box, double x, double y) {
        /** {@return the bounds of the frame in the scene} */
        public Rect frame() {
            return box.frame().moved(x, y);
        }

        private Placed place(int index) {
            Interior interior = box.content();
            return new Placed(interior.boxes()[index], frame().x() + interior.xs()[index], frame().y() + interior.ys()[index]);
        }

        private Placed child(int node) {
            if (box.isOpen()) {
                Box[] boxes = box.content().boxes();
                for (int i = 0; i < boxes.length; i++) {
                    if (boxes[i].node() == node) {
                        return place(i);
                    }
                }
            }
            return null;
        }

        private Placed childAt(double px, double py) {
            Interior interior = box.content();
            double left = px - frame().x();
            double top = py - frame().y();
            for (int i = 0; i < interior.boxes().length; i++) {
                Box child = interior.boxes()[i];
                if (child.frame().moved(interior.xs()[i], interior.ys()[i]).contains(left, top)) {
                    return place(i);
                }
            }
            return null;
        }
    }
}
