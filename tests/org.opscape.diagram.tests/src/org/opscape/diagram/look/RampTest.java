/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RampTest {
    private static final int STEPS = 100;

    @ParameterizedTest
    @EnumSource
    void moreIsFartherFromTheCanvasForEverybody(Ramp ramp) {
        for (ColourVision vision : ColourVision.values()) {
            for (int i = 1; i <= STEPS; i++) {
                double before = vision.lightness(ramp.at((i - 1.0) / STEPS, Theme.LIGHT));
                double here = vision.lightness(ramp.at((double) i / STEPS, Theme.LIGHT));
                assertTrue(here < before + 0.004, ramp + " " + vision + " at " + i);
                double dark = vision.lightness(ramp.at((i - 1.0) / STEPS, Theme.DARK));
                assertTrue(vision.lightness(ramp.at((double) i / STEPS, Theme.DARK)) > dark - 0.004, ramp + " " + vision + " at " + i);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void textOnEveryStepCanBeRead(Ramp ramp) {
        for (Theme theme : Theme.values()) {
            for (int i = 0; i <= STEPS; i++) {
                int fill = ramp.at((double) i / STEPS, theme);
                assertTrue(Colours.contrast(theme.textOn(fill), fill) >= 4.5, theme + " at " + i);
                assertTrue(Colours.contrast(theme.mutedOn(fill), fill) >= 4.5, theme + " at " + i);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsBeyondTheEndsCountsAsTheEnds(Ramp ramp) {
        assertEquals(ramp.at(0, Theme.LIGHT), ramp.at(-3, Theme.LIGHT));
        assertEquals(ramp.at(1, Theme.DARK), ramp.at(7, Theme.DARK));
    }
}
