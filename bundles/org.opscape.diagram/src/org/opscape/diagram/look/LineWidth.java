/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.look;

/** How wide a line is drawn: by the size of the tensors that flow along it. */
public final class LineWidth {
    private static final double LARGEST = 5e6;
    private static final double EXPONENT = 0.3;
    private static final double SCALE = (Metrics.LINE_MAX_WIDTH - Metrics.LINE_MIN_WIDTH) / (Math.pow(LARGEST, EXPONENT) - 1);

    private LineWidth() {
    }

    /**
     * The width of a line by its size, as in Wongsuphasawat et al., VAST 2017: a power scale, clamped.
     *
     * @param size the number of elements of all tensors on it
     * @return px at 100 %, 0.75 for one element, 12 for five million and more
     */
    public static double ofSize(long size) {
        double clamped = Math.min(LARGEST, Math.max(1, size));
        return Metrics.LINE_MIN_WIDTH + SCALE * (Math.pow(clamped, EXPONENT) - 1);
    }

    /**
     * The width of a line in a graph that tells no shapes.
     *
     * @param edges how many edges are bundled in it
     * @return px at 100 %, growing gently with the number
     */
    public static double ofCount(int edges) {
        return Math.min(Metrics.LINE_MAX_WIDTH, 1 + Math.log(Math.max(1, edges)) / Math.log(2));
    }
}
