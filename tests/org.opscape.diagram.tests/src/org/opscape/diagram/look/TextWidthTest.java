/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextWidthTest {
    @Test
    void widthIsTheSumOfTheCharacters() {
        assertEquals(0, TextWidth.of("", 12));
        assertEquals(TextWidth.of("conv", 12) + TextWidth.of("2d", 12), TextWidth.of("conv2d", 12), 1e-9);
        assertEquals(2 * TextWidth.of("conv2d", 10), TextWidth.of("conv2d", 20), 1e-9);
    }

    @Test
    void wideScriptsAreWide() {
        assertEquals(24, TextWidth.of("\u5377\u79EF", 12), 1e-9);
        assertEquals(12, TextWidth.of("\uD83D\uDE00", 12), 1e-9);
        assertTrue(TextWidth.of("iii", 12) < TextWidth.of("mmm", 12) / 2);
    }

    @Test
    void whatIsNotSeenHasNoWidth() {
        assertEquals(TextWidth.of("e", 12), TextWidth.of("e\u0301", 12), 1e-9);
        assertEquals(0, TextWidth.of("\n\u200B", 12));
    }
}
