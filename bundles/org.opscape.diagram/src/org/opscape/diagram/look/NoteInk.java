/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.look;

import java.util.List;

/** The colours of notes: those that are offered, and how one that is in a file looks in a theme. */
public final class NoteInk {
    /** What is offered; told apart by lightness as well as by hue. */
    public static final List<Offer> OFFERS = List.of(new Offer("Blue", Oklch.argb(0.580, 0.165, 258)),
            new Offer("Teal", Oklch.argb(0.680, 0.105, 192)), new Offer("Green", Oklch.argb(0.740, 0.150, 142)),
            new Offer("Yellow", Oklch.argb(0.830, 0.150, 92)), new Offer("Orange", Oklch.argb(0.700, 0.165, 52)),
            new Offer("Rose", Oklch.argb(0.620, 0.190, 8)), new Offer("Violet", Oklch.argb(0.530, 0.185, 300)));

    private static final int OPAQUE = 0xFF000000;
    private static final int RGB = 0xFFFFFF;
    private static final int DIGITS = 6;
    private static final int HEX = 16;
    private static final double VISIBLE = 1.6;
    private static final double STEP = 0.03;

    private NoteInk() {
    }

    /**
     * A colour that is offered.
     *
     * @param name what it is called
     * @param argb the colour
     */
    public record Offer(String name, int argb) {
        /** {@return the colour as it is written into a file} */
        public String color() {
            return NoteInk.color(argb);
        }
    }

    /**
     * Writes a colour as it is written into a file.
     *
     * @param argb the colour; its alpha does not count
     * @return for instance {@code #3f78e0}
     */
    public static String color(int argb) {
        return String.format("#%06x", argb & RGB);
    }

    /**
     * Tells the colour of a note.
     *
     * @param color as it is in the file
     * @param theme the theme
     * @return a colour that stands out from the canvas; a neutral one if the note has none, or one that cannot be read
     */
    public static int of(String color, Theme theme) {
        int argb = parse(color);
        if (argb == 0) {
            return theme.icon();
        }
        int seen = argb;
        for (double step = STEP; Colours.contrast(seen, theme.canvas()) < VISIBLE && step < 1; step += STEP) {
            seen = Oklch.lighter(argb, theme.isDark() ? step : -step);
        }
        return seen;
    }

    /**
     * Tells whether a text is a colour.
     *
     * @param color the text
     * @return whether it is {@code #} and six hexadecimal digits
     */
    public static boolean isColor(String color) {
        return parse(color) != 0;
    }

    private static int parse(String color) {
        if (color.length() != DIGITS + 1 || color.charAt(0) != '#') {
            return 0;
        }
        int rgb = 0;
        for (int i = 1; i <= DIGITS; i++) {
            int digit = Character.digit(color.charAt(i), HEX);
            if (digit < 0) {
                return 0;
            }
            rgb = HEX * rgb + digit;
        }
        return OPAQUE | rgb;
    }
}
