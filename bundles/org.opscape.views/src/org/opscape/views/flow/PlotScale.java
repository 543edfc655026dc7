/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

/**
 * How high values are in a plot, from 0 to 1. Values that are far apart are drawn by their logarithms.
 *
 * @param low the value at the bottom; 0 if values are drawn as they are
 * @param high the value at the top
 * @param logarithmic whether their logarithms are drawn
 */
public record PlotScale(double low, double high, boolean logarithmic) {
    /** If the largest is so many times the smallest, small ones could not be seen any more. */
    private static final double FAR_APART = 200;
    /** The smallest is not on the ground, where there is nothing. */
    private static final double ROOM = 4;

    /**
     * Fits values.
     *
     * @param values the values; those that are not known are NaN
     * @return a scale on which all can be seen
     */
    public static PlotScale of(double... values) {
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (double value : values) {
            low = value > 0 ? Math.min(low, value) : low;
            high = value > 0 ? Math.max(high, value) : high;
        }
        return high > FAR_APART * low ? new PlotScale(low / ROOM, high, true) : new PlotScale(0, high, false);
    }

    /**
     * Places a value.
     *
     * @param value a value
     * @return from 0, the bottom, to 1, the top; 0 for what is not known
     */
    public double height(double value) {
        if (!(value > 0) || !(high > 0)) {
            return 0;
        }
        double height = logarithmic ? Math.log(value / low) / Math.log(high / low) : value / high;
        return Math.max(0, Math.min(1, height));
    }
}
