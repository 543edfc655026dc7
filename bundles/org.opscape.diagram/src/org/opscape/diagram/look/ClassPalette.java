/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.look;

/**
 * The fills of classes that have no order: structures, devices, op types. Eight hues of nearly equal lightness and chroma; their lightness
 * differs by steps, so that people who see two of three primaries tell them apart as well. From the ninth class on the hues begin
 * again, a tone away, and a letter says which is meant.
 */
public final class ClassPalette {
    /** How many classes are told apart by their colours alone. */
    public static final int HUES = 8;

    private static final int LETTERS = 26;
    private static final int TONES = 2;

    /** Hue; lightness and chroma in the light; lightness and chroma in the dark. Each is as far as possible from those before it. */
    private static final double[][] COLOURS = {
        {236, 0.875, 0.070, 0.43, 0.085},
        {20, 0.830, 0.075, 0.49, 0.085},
        {76, 0.920, 0.060, 0.37, 0.081},
        {288, 0.830, 0.075, 0.49, 0.085},
        {184, 0.830, 0.075, 0.49, 0.082},
        {100, 0.830, 0.075, 0.49, 0.085},
        {156, 0.920, 0.060, 0.37, 0.085},
        {340, 0.875, 0.070, 0.43, 0.085}};

    private static final ThemedColour[] FILLS = new ThemedColour[TONES * HUES];

    static {
        for (int i = 0; i < FILLS.length; i++) {
            double[] colour = COLOURS[i % HUES];
            double tone = i / HUES;
            FILLS[i] = new ThemedColour(Oklch.argb(colour[1] - 0.05 * tone, colour[2] * (1 - 0.35 * tone), colour[0]),
                    Oklch.argb(colour[3] + 0.05 * tone, colour[4] * (1 - 0.35 * tone), colour[0]));
        }
    }

    private ClassPalette() {
    }

    /**
     * The fill of a class.
     *
     * @param place which of the classes, from 0
     * @return the colour
     */
    public static ThemedColour fill(int place) {
        return FILLS[place % FILLS.length];
    }

    /**
     * What tells a class from those of the same hue.
     *
     * @param place which of the classes, from 0
     * @return empty for the first eight; then A, B, … Z, AA, …
     */
    public static String letter(int place) {
        StringBuilder letters = new StringBuilder();
        for (int rest = place - HUES; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
