/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.free;

/**
 * The footprints of the boxes of a main graph, relative to its top left corner. The arrays are changed by those who place boxes.
 *
 * @param xs the left edges
 * @param ys the top edges
 * @param widths the widths
 * @param heights the heights
 */
public record Spots(double[] xs, double[] ys, double[] widths, double[] heights) {
    /** {@return how many boxes there are} */
    public int count() {
        return xs.length;
    }

    double right(int i) {
        return xs[i] + widths[i];
    }

    double bottom(int i) {
        return ys[i] + heights[i];
    }

    boolean overlap(int i, int k, double gap) {
        return xs[i] < right(k) + gap && xs[k] < right(i) + gap && ys[i] < bottom(k) + gap && ys[k] < bottom(i) + gap;
    }
}
