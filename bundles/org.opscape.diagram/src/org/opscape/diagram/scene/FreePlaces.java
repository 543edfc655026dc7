/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.scene;

/**
 * The boxes of an open group that were put to their places by hand, and those places as they are while nothing in the group is open: where
 * the top left of each frame is in the group's frame, if that did not have to grow to the left or upwards.
 *
 * @param nodes the hierarchy nodes, ascending
 * @param xs where each is
 * @param ys likewise
 * @param shiftX how far everything in the group stands more to the right, so that all has room
 * @param shiftY how far everything stands further down
 */
public record FreePlaces(int[] nodes, double[] xs, double[] ys, double shiftX, double shiftY) {
    /** Nothing was moved. */
    public static final FreePlaces NONE = new FreePlaces(new int[0], new double[0], new double[0], 0, 0);

    /** {@return whether nothing was moved} */
    public boolean isEmpty() {
        return nodes.length == 0;
    }

    /**
     * Finds a box.
     *
     * @param node the hierarchy node
     * @return its place among these; -1 if it was not moved
     */
    public int indexOf(int node) {
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i] == node) {
                return i;
            }
        }
        return -1;
    }
}
