/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.look;

/**
 * Colours by perceived lightness, chroma and hue, so that equal numbers look equal.
 * Source: B. Ottosson, A perceptual color space for image processing (Oklab), 2020.
 */
final class Oklch {
    private static final int OPAQUE = 0xFF000000;

    private Oklch() {
    }

    /**
     * Makes an sRGB colour; what lies outside sRGB is cut off.
     *
     * @param lightness 0 black to 1 white
     * @param chroma 0 grey, up to about 0.3
     * @param hue degrees
     * @return the opaque colour as ARGB
     */
    static int argb(double lightness, double chroma, double hue) {
        double radians = Math.toRadians(hue);
        return fromLab(lightness, chroma * Math.cos(radians), chroma * Math.sin(radians));
    }

    /**
     * Changes the lightness of a colour and keeps its hue.
     *
     * @param argb the colour
     * @param by what to add to its lightness
     * @return the colour that is lighter, or darker if {@code by} is negative, with the same alpha
     */
    static int lighter(int argb, double by) {
        double r = linear(argb >> 16 & 255);
        double g = linear(argb >> 8 & 255);
        double b = linear(argb & 255);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double c = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return fromLab(Math.max(0, Math.min(1, lightness + by)), a, c) & 0xFFFFFF | argb & OPAQUE;
    }

    /**
     * The luminance that contrast is computed from (WCAG 2.1).
     *
     * @param argb the colour, its alpha left out
     * @return 0 black to 1 white
     */
    static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 255) + 0.7152 * linear(argb >> 8 & 255) + 0.0722 * linear(argb & 255);
    }

    static int fromLab(double lightness, double a, double b) {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        int red = encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        int green = encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        int blue = encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        return OPAQUE | red << 16 | green << 8 | blue;
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int encoded(double value) {
        double clamped = Math.max(0, Math.min(1, value));
        double gamma = clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * Math.pow(clamped, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * gamma);
    }
}
