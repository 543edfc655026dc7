/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.opscape.views.flow.PlotScale;

class PlotScaleTest {
    @Test
    void nearValuesAreDrawnAsTheyAre() {
        PlotScale scale = PlotScale.of(1, 2, Double.NaN, 4);
        assertFalse(scale.logarithmic());
        assertEquals(0.5, scale.height(2));
        assertEquals(0, scale.height(Double.NaN));
    }

    @Test
    void farValuesAreAllSeen() {
        PlotScale scale = PlotScale.of(4, 1 << 20);
        assertTrue(scale.logarithmic());
        assertTrue(scale.height(4) > 0.05, () -> "height " + scale.height(4));
        assertEquals(1, scale.height(1 << 20));
        assertEquals(0, scale.height(0));
    }

    @Test
    void nothingHasNoHeight() {
        assertEquals(0, PlotScale.of().height(3));
        assertEquals(0, PlotScale.of(Double.NaN, 0).height(0));
    }
}
