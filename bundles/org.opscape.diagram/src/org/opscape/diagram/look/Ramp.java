/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.look;

import java.util.Locale;

/**
 * Colours for numbers: from what is hardly above the canvas to what stands out, in even steps of lightness, and told apart without red
 * and green. Interpolated in Oklab between a few points of our own.
 */
public enum Ramp {
    /** Yellow, green, blue, purple. */
    VIRIDIS(new double[] {0.955, 0.050, 106, 0.855, 0.120, 122, 0.725, 0.110, 162, 0.600, 0.095, 215, 0.475, 0.110, 272, 0.350, 0.125,
        308}),
    /** Yellow, grey, blue: the same to nearly everybody. */
    CIVIDIS(new double[] {0.955, 0.050, 98, 0.850, 0.090, 94, 0.720, 0.055, 90, 0.590, 0.020, 270, 0.465, 0.060, 262, 0.340, 0.085, 258});

    private static final int STEPS = 256;
    /** In the dark, small numbers lie quietly near the canvas: so far up the ramp is without its full chroma. */
    private static final double QUIET = 0.3;
    private static final double QUIETEST = 0.4;

    private final int[] light = new int[STEPS];
    private final int[] dark = new int[STEPS];

    Ramp(double[] points) {
        int last = points.length / 3 - 1;
        for (int i = 0; i < STEPS; i++) {
            double t = (double) i / (STEPS - 1);
            light[i] = at(points, t * last, 1);
            dark[i] = at(points, (1 - t) * last, QUIETEST + (1 - QUIETEST) * Math.min(1, t / QUIET));
        }
    }

    private static int at(double[] points, double place, double vivid) {
        int from = (int) Math.min(place, points.length / 3.0 - 2);
        double share = place - from;
        double[] lab = new double[3];
        for (int i = 0; i < 2; i++) {
            int at = 3 * (from + i);
            double weight = i == 0 ? 1 - share : share;
            double hue = Math.toRadians(points[at + 2]);
            lab[0] += weight * points[at];
            lab[1] += weight * points[at + 1] * Math.cos(hue);
            lab[2] += weight * points[at + 1] * Math.sin(hue);
        }
        return Oklch.fromLab(lab[0], vivid * lab[1], vivid * lab[2]);
    }

    /**
     * The colour of a number.
     *
     * @param share where it is between the smallest (0) and the largest (1); beyond, it counts as these
     * @param theme the theme
     * @return as ARGB
     */
    public int at(double share, Theme theme) {
        int step = (int) Math.round(Math.max(0, Math.min(1, share)) * (STEPS - 1));
        return theme.isDark() ? dark[step] : light[step];
    }

    /** {@return how it is called in options and preferences: "viridis"} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
