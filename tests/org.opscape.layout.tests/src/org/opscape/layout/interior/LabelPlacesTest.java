/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.opscape.diagram.scene.Direction;

class LabelPlacesTest {
    private static final double[] UPRIGHT = {200, 0, 200, 300};

    private static LabelPlaces places(double[]... lines) {
        LabelPlaces places = new LabelPlaces(Direction.DOWN, 400, 300, 2);
        double[] widths = new double[lines.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = 2;
        }
        places.lines(lines, widths);
        return places;
    }

    @Test
    void aLabelIsInTheMiddle() {
        assertArrayEquals(new double[] {200, 150}, places(UPRIGHT).place("label", 0, UPRIGHT, false));
    }

    @Test
    void aLabelIsClearOfOtherLines() {
        double[] other = {0, 155, 400, 145};
        double[] place = places(UPRIGHT, other).place("label", 0, UPRIGHT, false);
        assertEquals(200, place[0]);
        assertTrue(Math.abs(place[1] - 150) > 10, () -> "at " + place[1]);
    }

    @Test
    void aLabelIsClearOfBoxesFirstOfAll() {
        double[] other = {0, 240, 400, 240};
        LabelPlaces places = places(UPRIGHT, other);
        places.occupy(0, 0, 400, 220);
        assertArrayEquals(new double[] {200, 240}, places.place("label", 0, UPRIGHT, false));
    }

    @Test
    void labelsOfNeighbouringLinesStandBesideThem() {
        double[] left = {190, 0, 190, 40};
        double[] right = {214, 0, 214, 40};
        LabelPlaces places = places(left, right);
        double[] one = places.place("3 tensors", 0, left, false);
        assertTrue(places.fits());
        double[] other = places.place("3 tensors", 1, right, false);
        assertTrue(places.fits());
        assertTrue(one[0] < 190 && other[0] > 214);
    }

    @Test
    void aLabelWithoutRoomDoesNotFit() {
        LabelPlaces places = places(UPRIGHT);
        places.occupy(0, 0, 400, 300);
        places.place("label", 0, UPRIGHT, false);
        assertFalse(places.fits());
    }

    @Test
    void aSwingIsNotTheStraightWay() {
        double[][] ways = {{0, 0, 100, 100}, {0, 0, 0, 50, 100, 100}, {5, 0, 5, 80}};
        double[][] courses = DrawnCourse.of(ways, false);
        assertArrayEquals(new double[] {50, 50}, places().place("x", 0, courses[0], true), 1e-9);
        assertTrue(courses[0][4] < courses[0][5]);
        assertSame(ways[1], courses[1]);
        assertSame(ways[2], courses[2]);
    }

    @Test
    void steepAndLevelLinesAreSeenInEveryCell() {
        double[][] lines = {{0, 0, 400, 300}, {400, 0, 0, 300}, {10, 10, 10, 290}, {10, 290, 390, 290}};
        LineCells cells = new LineCells(lines, new double[] {1, 1, 1, 1}, 50, 9, 7);
        assertEquals(2, cells.count(-1, 195, 145, 205, 155));
        assertEquals(1, cells.count(1, 195, 145, 205, 155));
        assertEquals(1, cells.count(-1, 0, 140, 60, 150));
        assertEquals(1, cells.count(-1, 180, 280, 220, 299));
        assertEquals(0, cells.count(-1, 180, 20, 220, 60));
    }
}
