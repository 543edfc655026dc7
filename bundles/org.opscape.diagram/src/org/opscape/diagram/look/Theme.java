/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.look;

/**
 * The colours of a picture, as ARGB. Those of one theme have the same meaning in the other. Fills carry meaning, so a theme has none
 * for a selection; what comes in, what goes out and what is changed differ for people who are colour-blind as well.
 */
public enum Theme {
    /** Dark on off-white. */
    LIGHT(new double[] {0.957, 0.972, 0.985, 1}, 0.004, -0.035),
    /** Light on near black. */
    DARK(new double[] {0.185, 0.222, 0.257, 0.290}, 0.010, 0.035);

    private static final double COOL = 258;
    private static final double READABLE = 4.5;
    private static final double QUIET = 0.35;
    private static final double QUIET_STEP = 0.07;
    private static final double ROUTE_PALER = 0.35;
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    private final int[] bodies;
    private final int[] headers;
    private final int[] borders;

    Theme(double[] lightness, double chroma, double header) {
        bodies = new int[lightness.length];
        headers = new int[lightness.length];
        borders = new int[lightness.length];
        for (int depth = 0; depth < lightness.length; depth++) {
            bodies[depth] = Oklch.argb(lightness[depth], chroma, COOL);
            headers[depth] = Oklch.argb(lightness[depth] + header, chroma * 2.5, COOL);
            borders[depth] = Oklch.argb(lightness[depth] + 3.6 * header, chroma * 3, COOL);
        }
    }

    /** {@return whether it is light on dark} */
    public boolean isDark() {
        return this == DARK;
    }

    /** {@return what lies behind everything} */
    public int canvas() {
        return bodies[0];
    }

    /**
     * The fill of an open group: lighter than its parent's; where that cannot go on, in turn with the one before.
     *
     * @param depth 0 for the root, which is the canvas
     * @return the colour
     */
    public int body(int depth) {
        return bodies[step(depth)];
    }

    private int step(int depth) {
        int last = bodies.length - 1;
        return depth <= last ? depth : last - (depth - last) % 2;
    }

    /**
     * The strip at the top of an open group.
     *
     * @param depth the group's depth among the open ones
     * @return the colour
     */
    public int header(int depth) {
        return headers[step(depth)];
    }

    /**
     * The hairline around an open group.
     *
     * @param depth the group's depth among the open ones
     * @return the colour
     */
    public int bodyBorder(int depth) {
        return borders[step(depth)];
    }

    /**
     * The strip at the top of an open group that has a colour.
     *
     * @param tint the colour
     * @return the same, quieter
     */
    public int headerOf(int tint) {
        return Colours.mix(tint, bodies[1], 0.2);
    }

    /** {@return the fill of a closed group whose structure has no colour} */
    public int card() {
        return Palette.CARD.of(this);
    }

    /** {@return the hairline around {@link #card()}} */
    public int cardBorder() {
        return Palette.CARD_BORDER.of(this);
    }

    /**
     * The hairline around a card or a pill of any colour.
     *
     * @param fill its fill
     * @return the same hue, farther from the canvas
     */
    public int borderOf(int fill) {
        return Oklch.lighter(fill, isDark() ? 0.15 : -0.17);
    }

    /** {@return the fill of an operation} */
    public int pill() {
        return Palette.PILL.of(this);
    }

    /** {@return the hairline around an operation} */
    public int pillBorder() {
        return Palette.PILL_BORDER.of(this);
    }

    /** {@return the fill of what has no colour of its own among things that have one} */
    public int others() {
        return Palette.OTHERS.of(this);
    }

    /** {@return names} */
    public int text() {
        return Palette.TEXT.of(this);
    }

    /** {@return the second, quieter text} */
    public int muted() {
        return Palette.MUTED.of(this);
    }

    /**
     * Names on a fill.
     *
     * @param fill an opaque colour
     * @return dark or light, with a contrast of 4.5 at least
     */
    public int textOn(int fill) {
        if (Colours.contrast(text(), fill) >= READABLE) {
            return text();
        }
        int other = isDark() ? LIGHT.text() : DARK.text();
        if (Colours.contrast(other, fill) >= READABLE) {
            return other;
        }
        return Colours.contrast(BLACK, fill) > Colours.contrast(WHITE, fill) ? BLACK : WHITE;
    }

    /**
     * The second, quieter text on a fill.
     *
     * @param fill an opaque colour
     * @return a colour nearer to the fill than that of names, with a contrast of 4.5 at least
     */
    public int mutedOn(int fill) {
        if (Colours.contrast(muted(), fill) >= READABLE) {
            return muted();
        }
        int strong = textOn(fill);
        for (double share = QUIET; share > 0; share -= QUIET_STEP) {
            int mixed = Colours.mix(strong, fill, share);
            if (Colours.contrast(mixed, fill) >= READABLE) {
                return mixed;
            }
        }
        return strong;
    }

    /** {@return lines that carry data} */
    public int line() {
        return Palette.LINE.of(this);
    }

    /** {@return the lines of the main route: the same as others, with more ink} */
    public int route() {
        return Colours.mix(text(), line(), ROUTE_PALER);
    }

    /** {@return lines that only order the execution} */
    public int control() {
        return Palette.CONTROL.of(this);
    }

    /** {@return lines to a variable that is changed} */
    public int reference() {
        return Palette.REFERENCE.of(this);
    }

    /** {@return lines that go back against the flow, as those that close a loop do} */
    public int back() {
        return Palette.BACK.of(this);
    }

    /** {@return what comes into the node that is pointed at} */
    public int incoming() {
        return Palette.INCOMING.of(this);
    }

    /** {@return what goes out of the node that is pointed at} */
    public int outgoing() {
        return Palette.OUTGOING.of(this);
    }

    /** {@return selection and focus} */
    public int accent() {
        return Palette.ACCENT.of(this);
    }

    /** {@return what a search found} */
    public int hit() {
        return Palette.HIT.of(this);
    }

    /** {@return constants and summaries beside a node} */
    public int icon() {
        return Palette.ICON.of(this);
    }

    /** {@return the outlines of chips, and what joins icons to their nodes} */
    public int chip() {
        return Palette.CHIP.of(this);
    }

    /** The colours that do not depend on the depth: lightness, chroma, hue, in the light and in the dark. */
    private enum Palette {
        CARD(0.908, 0.009, 258, 0.360, 0.012, 258),
        CARD_BORDER(0.745, 0.018, 258, 0.525, 0.020, 258),
        PILL(1, 0, 0, 0.335, 0.010, 258),
        PILL_BORDER(0.730, 0.018, 258, 0.520, 0.015, 258),
        OTHERS(0.860, 0.006, 258, 0.420, 0.008, 258),
        TEXT(0.270, 0.020, 258, 0.935, 0.006, 258),
        MUTED(0.475, 0.020, 258, 0.780, 0.014, 258),
        LINE(0.610, 0.012, 258, 0.640, 0.012, 258),
        CONTROL(0.670, 0.012, 258, 0.580, 0.012, 258),
        REFERENCE(0.680, 0.160, 55, 0.760, 0.145, 62),
        BACK(0.610, 0.085, 352, 0.680, 0.080, 352),
        INCOMING(0.580, 0.105, 195, 0.760, 0.120, 192),
        OUTGOING(0.520, 0.210, 300, 0.715, 0.160, 305),
        ACCENT(0.560, 0.190, 258, 0.700, 0.150, 250),
        HIT(0.800, 0.165, 83, 0.820, 0.150, 88),
        ICON(0.560, 0.020, 258, 0.700, 0.015, 258),
        CHIP(0.735, 0.018, 258, 0.480, 0.012, 258);

        private final int light;
        private final int dark;

        Palette(double lightL, double lightC, double lightH, double darkL, double darkC, double darkH) {
            light = Oklch.argb(lightL, lightC, lightH);
            dark = Oklch.argb(darkL, darkC, darkH);
        }

        int of(Theme theme) {
            return theme.isDark() ? dark : light;
        }
    }
}
