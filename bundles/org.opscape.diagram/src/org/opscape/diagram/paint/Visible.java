/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import java.util.Arrays;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;

/**
 * What of a scene is to be painted, as flat lists, parents first. Only boxes that meet the clip are entered, and only groups that are
 * large enough on the surface to show something; an explicit stack, since nesting is as deep as the file says.
 */
final class Visible {
    /** The open groups whose contents are painted; x and y are those of their frames. */
    final Places open = new Places();
    /** Closed boxes, and open ones that are too small to look into; x and y are those of their footprints. */
    final Places leaves = new Places();

    private final PaintState state;
    private final Marks lit;
    private final Places stack = new Places();

    private Visible(PaintState state) {
        this.state = state;
        lit = state.lit();
    }

    static Visible of(Scene scene, PaintState state) {
        Visible visible = new Visible(state);
        visible.stack.add(scene.root(), 0, 0, 0, 1, false);
        while (visible.stack.count > 0) {
            visible.visit();
        }
        return visible;
    }

    private void visit() {
        int top = --stack.count;
        Box box = stack.boxes[top];
        double x = stack.xs[top];
        double y = stack.ys[top];
        int depth = stack.depths[top];
        boolean near = stack.near[top];
        if (!box.isOpen() || depth > 0 && isSmall(box.frame())) {
            leaves.add(box, x, y, depth, stack.opacities[top], near);
            return;
        }
        Rect frame = box.frame();
        double opacity = stack.opacities[top] * state.opacity().of(box.node());
        open.add(box, x + frame.x(), y + frame.y(), depth, opacity, near || lit.isLit(box.node()));
        if (opacity > 0) {
            pushChildren(open.count - 1);
        }
    }

    private boolean isSmall(Rect frame) {
        return Math.max(frame.width(), frame.height()) * state.zoom() < Detail.BLOCK;
    }

    private void pushChildren(int group) {
        Box parent = open.boxes[group];
        double left = open.xs[group];
        double top = open.ys[group];
        double opacity = open.opacities[group];
        Interior interior = parent.content();
        Rect clip = state.clip();
        for (int i = interior.boxes().length - 1; i >= 0; i--) {
            Box box = interior.boxes()[i];
            double x = interior.xs()[i];
            double y = interior.ys()[i];
            boolean seen = left + x < clip.right() && left + x + box.width() > clip.x() && top + y < clip.bottom()
                    && top + y + box.height() > clip.y();
            if (seen && (opacity == 1 || isInside(parent.frame(), x, y, box))) {
                stack.add(box, left + x, top + y, open.depths[group] + 1, opacity, open.near[group]);
            }
        }
    }

    private static boolean isInside(Rect frame, double x, double y, Box box) {
        return x >= 0 && y >= 0 && x + box.width() <= frame.width() && y + box.height() <= frame.height();
    }

    /** Boxes and where they are, in arrays that grow. */
    static final class Places {
        int count;
        Box[] boxes = new Box[64];
        double[] xs = new double[64];
        double[] ys = new double[64];
        int[] depths = new int[64];
        double[] opacities = new double[64];
        /** Whether it is in, or is, an open group whose lines are lit: what that shows does not fade. */
        boolean[] near = new boolean[64];

        private void add(Box box, double x, double y, int depth, double opacity, boolean lit) {
            if (count == boxes.length) {
                grow(2 * count);
            }
            boxes[count] = box;
            xs[count] = x;
            ys[count] = y;
            depths[count] = depth;
            near[count] = lit;
            opacities[count++] = opacity;
        }

        private void grow(int size) {
            boxes = Arrays.copyOf(boxes, size);
            xs = Arrays.copyOf(xs, size);
            ys = Arrays.copyOf(ys, size);
            depths = Arrays.copyOf(depths, size);
            near = Arrays.copyOf(near, size);
            opacities = Arrays.copyOf(opacities, size);
        }
    }
}
