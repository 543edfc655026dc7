/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import java.util.Arrays;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.FreePlaces;

/**
 * Which children of a group were put to places by hand. Places are kept as they are when the data flows downwards.
 *
 * @param xs where the left edge of each child's frame was put; NaN for a child that was not moved
 * @param ys likewise the top edge
 * @param down the children, all closed, as they are when the data flows downwards
 * @param dragged the child that is moved now; -1 for none
 * @param dragX where the left edge of its frame shall be on the picture as it is, without the shift of the group
 * @param dragY likewise the top edge
 */
public record PinnedBoxes(double[] xs, double[] ys, Box[] down, int dragged, double dragX, double dragY) {
    /** None was moved. */
    public static final PinnedBoxes NONE = new PinnedBoxes(new double[0], new double[0], new Box[0], -1, 0, 0);

    /** {@return whether none was moved} */
    public boolean isEmpty() {
        return xs.length == 0;
    }

    boolean isPinned(int child) {
        return child == dragged || !Double.isNaN(xs[child]);
    }

    /** Writes down what was moved where. */
    static FreePlaces write(Box[] boxes, double[] xs, double[] ys, double shiftX, double shiftY) {
        int[] nodes = new int[xs.length];
        double[] lefts = new double[xs.length];
        double[] tops = new double[xs.length];
        int count = 0;
        for (int i = 0; i < xs.length; i++) {
            if (!Double.isNaN(xs[i])) {
                nodes[count] = boxes[i].node();
                lefts[count] = xs[i];
                tops[count++] = ys[i];
            }
        }
        return new FreePlaces(Arrays.copyOf(nodes, count), Arrays.copyOf(lefts, count), Arrays.copyOf(tops, count), shiftX, shiftY);
    }
}
