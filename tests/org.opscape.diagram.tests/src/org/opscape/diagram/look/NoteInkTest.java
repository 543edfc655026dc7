/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscape.diagram.look.NoteInk.Offer;

class NoteInkTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyColourStandsOutFromTheCanvas(Theme theme) {
        for (String color : new String[] {"#ffffff", "#000000", "#f4f5f7", "#101317", "#ffff00", ""}) {
            assertTrue(Colours.contrast(NoteInk.of(color, theme), theme.canvas()) >= 1.6, color);
        }
    }

    @Test
    void coloursThatAreOfferedStayAsTheyAre() {
        for (Offer offer : NoteInk.OFFERS) {
            assertTrue(NoteInk.isColor(offer.color()), offer.name());
            assertEquals(offer.argb(), NoteInk.of(offer.color(), Theme.DARK), offer.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12345", "#1234567", "#12345g", "123456"})
    void whatCannotBeReadIsNeutral(String color) {
        assertFalse(NoteInk.isColor(color));
        assertEquals(Theme.LIGHT.icon(), NoteInk.of(color, Theme.LIGHT));
    }
}
