/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.free;

/**
 * Tells along one axis where a place of the closed picture is on the picture with open groups: what was to the right of a box stays to the
 * right of it, by as much. A place over a box is shifted by the share of the box that is before it. The map is continuous and grows
 * strictly, so that it can be inverted: order is kept whatever is open. O(boxes) a question.
 */
final class Warp {
    private static final double FIRST_STEP = 64;
    private static final double EXACT = 1e-7;

    private final double[] starts;
    private final double[] sizes;
    private final double[] shifts;
    private final double[] growths;
    private final double[] ramps;
    private int count;

    /**
     * Makes room for boxes.
     *
     * @param most how many there may be
     */
    Warp(int most) {
        starts = new double[most];
        sizes = new double[most];
        shifts = new double[most];
        growths = new double[most];
        ramps = new double[most];
    }

    /**
     * Adds a box whose places are known.
     *
     * @param closedAt where it is while all is closed
     * @param closedSize its size then
     * @param openAt where it is now
     * @param openSize its size now
     * @param ramp over which distance before the box its shift begins: there is nothing else
     */
    void add(double closedAt, double closedSize, double openAt, double openSize, double ramp) {
        append(closedAt, closedSize, openAt - closedAt, openSize - closedSize, ramp);
    }

    /**
     * Adds a box that was put to its place; those that begin before it must have been added.
     *
     * @param closedAt where it was put
     * @param closedSize its size while it is closed
     * @param openSize its size now
     * @return where it is now
     */
    double put(double closedAt, double closedSize, double openSize) {
        double at = map(closedAt);
        if (openSize > closedSize) {
            append(closedAt, closedSize, at - closedAt, openSize - closedSize, 0);
        }
        return at;
    }

    private void append(double at, double size, double shift, double growth, double ramp) {
        if (shift + growth > 0) {
            starts[count] = at;
            sizes[count] = Math.max(1, size);
            shifts[count] = shift;
            growths[count] = growth;
            ramps[count++] = ramp;
        }
    }

    /** {@return where a place of the closed picture is now} */
    double map(double place) {
        double most = 0;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, shift(i, place - starts[i]));
        }
        return place + most;
    }

    private double shift(int i, double beyond) {
        if (beyond < 0) {
            return shifts[i] > 0 && beyond > -ramps[i] ? shifts[i] * (1 + beyond / ramps[i]) : 0;
        }
        return shifts[i] + growths[i] * Math.min(1, beyond / sizes[i]);
    }

    /** {@return the place of the closed picture that is at a place now} */
    double unmap(double now) {
        double low = now;
        double high = now;
        for (double step = FIRST_STEP; map(low) > now; step *= 2) {
            low -= step;
        }
        if (low == high) {
            return now;
        }
        while (high - low > EXACT * Math.max(1, Math.abs(high))) {
            double middle = (low + high) / 2;
            if (map(middle) > now) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
