/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

/**
 * Where lines really run: one whose only bends are right at its ends, or that has none and goes askew, is painted as one swing, which is
 * not where the straight way between its ends is. O(points).
 */
final class DrawnCourse {
    /** As the painter has it. */
    private static final double STUB = 26;
    private static final double LEVEL = 0.75;
    /** Odd, so that one is in the middle. */
    private static final int PIECES = 9;

    private DrawnCourse() {
    }

    /** {@return the points along which lines are painted; the same arrays where they are painted along their own points} */
    static double[][] of(double[][] ways, boolean sideways) {
        double[][] courses = new double[ways.length][];
        for (int e = 0; e < ways.length; e++) {
            courses[e] = isSwung(ways[e]) ? swing(ways[e], sideways) : ways[e];
        }
        return courses;
    }

    private static boolean isSwung(double[] way) {
        int last = way.length - 2;
        if (Math.min(Math.abs(way[last] - way[0]), Math.abs(way[last + 1] - way[1])) <= LEVEL) {
            return false;
        }
        for (int i = 2; i < last; i += 2) {
            if (Math.min(length(way, 0, i), length(way, i, last)) > STUB) {
                return false;
            }
        }
        return true;
    }

    private static double length(double[] way, int i, int k) {
        return Math.hypot(way[k] - way[i], way[k + 1] - way[i + 1]);
    }

    private static double[] swing(double[] way, boolean sideways) {
        int last = way.length - 2;
        double[] points = new double[2 * PIECES + 2];
        for (int i = 0; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double slow = t * t * (3 - 2 * t);
            double even = 1.5 * t * (1 - t) + t * t * t;
            points[2 * i] = way[0] + (way[last] - way[0]) * (sideways ? even : slow);
            points[2 * i + 1] = way[1] + (way[last + 1] - way[1]) * (sideways ? slow : even);
        }
        return points;
    }
}
