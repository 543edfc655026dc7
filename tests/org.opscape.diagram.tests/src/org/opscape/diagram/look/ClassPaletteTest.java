/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassPaletteTest {
    private static final double TOLD_APART = 0.034;

    @ParameterizedTest
    @EnumSource
    void everybodyTellsTheFirstEightApart(ColourVision vision) {
        for (Theme theme : Theme.values()) {
            for (int i = 0; i < ClassPalette.HUES; i++) {
                for (int j = 0; j < i; j++) {
                    double distance = vision.distance(ClassPalette.fill(i).of(theme), ClassPalette.fill(j).of(theme));
                    assertTrue(distance > TOLD_APART, theme + ": " + i + " and " + j + " are only " + distance + " apart");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatHasNoClassLooksLikeNone(ColourVision vision) {
        for (Theme theme : Theme.values()) {
            for (int i = 0; i < ClassPalette.HUES; i++) {
                double distance = vision.distance(ClassPalette.fill(i).of(theme), theme.card());
                assertTrue(distance > 0.02, theme + ": " + i + " is only " + distance + " from what has no class");
            }
        }
    }

    @Test
    void textOnEveryFillCanBeRead() {
        for (Theme theme : Theme.values()) {
            for (int i = 0; i < 2 * ClassPalette.HUES; i++) {
                int fill = ClassPalette.fill(i).of(theme);
                assertTrue(Colours.contrast(theme.textOn(fill), fill) >= 4.5, theme + " " + i);
                assertTrue(Colours.contrast(theme.mutedOn(fill), fill) >= 4.5, theme + " " + i);
            }
        }
    }

    @Test
    void fromTheNinthOnALetterTellsThoseOfOneHueApart() {
        assertEquals("", ClassPalette.letter(7));
        assertEquals("A", ClassPalette.letter(8));
        assertEquals("Z", ClassPalette.letter(33));
        assertEquals("AA", ClassPalette.letter(34));
        assertNotEquals(ClassPalette.fill(0), ClassPalette.fill(8));
        Set<String> letters = new HashSet<>();
        for (int i = 8; i < 1000; i++) {
            assertTrue(letters.add(ClassPalette.letter(i)));
        }
    }
}
