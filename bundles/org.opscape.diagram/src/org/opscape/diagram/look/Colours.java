/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.look;

/** Computing with colours; all are ARGB, 8 bits a channel. */
public final class Colours {
    private Colours() {
    }

    /**
     * Makes a colour more transparent.
     *
     * @param argb the colour
     * @param alpha what its alpha is multiplied with, 0 to 1
     * @return the colour
     */
    public static int withAlpha(int argb, double alpha) {
        return (int) Math.round((argb >>> 24) * alpha) << 24 | argb & 0xFFFFFF;
    }

    /**
     * Makes a colour lighter and keeps its hue.
     *
     * @param argb the colour
     * @param by what to add to its lightness (0 black to 1 white); negative for a darker one
     * @return the colour
     */
    public static int lighter(int argb, double by) {
        return Oklch.lighter(argb, by);
    }

    /**
     * Mixes two opaque colours.
     *
     * @param one a colour
     * @param other another
     * @param share how much of the other, 0 to 1
     * @return a colour between them
     */
    public static int mix(int one, int other, double share) {
        int mixed = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = one >> shift & 255;
            int to = other >> shift & 255;
            mixed = mixed << 8 | (int) Math.round(from + (to - from) * share);
        }
        return mixed;
    }

    /**
     * The contrast of two colours (WCAG 2.1).
     *
     * @param one an opaque colour
     * @param other another
     * @return 1 (none) to 21
     */
    public static double contrast(int one, int other) {
        double a = Oklch.luminance(one) + 0.05;
        double b = Oklch.luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }
}
