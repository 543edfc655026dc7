/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.scene;

/**
 * Where the layers of an open group are, in the coordinates of its frame: bands across the flow that touch each other, numbered from 1 in
 * the order of the data. A part that is folded into columns has its bands in each column; parts that nothing joins are numbered each for
 * itself. In a group with boxes that were moved by hand there are none.
 *
 * @param bounds left, top, width and height of each band in turn; nobody changes them
 * @param numbers the number of each band
 */
public record LayerGuides(double[] bounds, int[] numbers) {
    /** No layers. */
    public static final LayerGuides NONE = new LayerGuides(new double[0], new int[0]);

    /** {@return the number of bands} */
    public int count() {
        return numbers.length;
    }

    /**
     * Returns a band.
     *
     * @param band its place
     * @return its bounds, from the corner of the frame
     */
    public Rect band(int band) {
        return new Rect(bounds[4 * band], bounds[4 * band + 1], bounds[4 * band + 2], bounds[4 * band + 3]);
    }

    /**
     * Moves the bands.
     *
     * @param dx to the right
     * @param dy down
     * @return the bands, moved
     */
    public LayerGuides moved(double dx, double dy) {
        double[] moved = bounds.clone();
        for (int i = 0; i < moved.length; i += 4) {
            moved[i] += dx;
            moved[i + 1] += dy;
        }
        return new LayerGuides(moved, numbers);
    }
}
