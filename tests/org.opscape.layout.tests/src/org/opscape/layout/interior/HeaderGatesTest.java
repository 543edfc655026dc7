/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HeaderGatesTest {
    @Test
    void placesThatAreClearStay() {
        double[] places = {150, 120};
        HeaderGates.clear(places, 100, 200);
        assertArrayEquals(new double[] {150, 120}, places);
    }

    @Test
    void placesUnderTheTextMoveBesideItInTheirOrder() {
        double[] places = {50, 20, 103};
        HeaderGates.clear(places, 100, 200);
        assertArrayEquals(new double[] {108, 100, 116}, places);
    }

    @Test
    void placesUnderTheHandleMoveBack() {
        double[] places = {250, 240, 190};
        HeaderGates.clear(places, 100, 200);
        assertArrayEquals(new double[] {200, 192, 184}, places);
    }

    @Test
    void withoutRoomNothingMoves() {
        double[] places = new double[500];
        HeaderGates.clear(places, 100, 110);
        assertArrayEquals(new double[500], places);
    }

    @Test
    void manyShareTheRoom() {
        double[] places = new double[50];
        HeaderGates.clear(places, 100, 200);
        for (double place : places) {
            assertTrue(place >= 98 && place <= 200);
        }
    }
}
