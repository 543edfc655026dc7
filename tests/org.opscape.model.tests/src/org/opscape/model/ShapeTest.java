/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShapeTest {
    @Test
    void unknownDimensionsCountAsOne() {
        assertEquals(6, Shape.of(2, -1, 3).size());
        assertEquals(1, Shape.SCALAR.size());
        assertEquals(1, Shape.UNKNOWN.size());
        assertEquals(0, Shape.of(0, 5).size());
        assertEquals(Long.MAX_VALUE, Shape.of(1L << 40, 1L << 40).size());
    }

    @Test
    void textIsForPeople() {
        assertEquals("32×?×128", Shape.of(32, Shape.UNKNOWN_DIMENSION, 128).toString());
        assertEquals("scalar", Shape.of().toString());
        assertEquals("?", Shape.UNKNOWN.toString());
    }

    @Test
    void isAValue() {
        long[] dimensions = {1, 2};
        Shape shape = Shape.of(dimensions);
        dimensions[0] = 7;
        assertEquals(Shape.of(1, 2), shape);
        assertEquals(Shape.of(1, 2).hashCode(), shape.hashCode());
        assertNotEquals(Shape.of(7, 2), shape);
        assertNotEquals(Shape.SCALAR, Shape.UNKNOWN);
        assertSame(Shape.SCALAR, Shape.of());
        assertEquals(2, shape.rank());
        assertEquals(2, shape.dimension(1));
        assertEquals(-1, Shape.UNKNOWN.rank());
        assertTrue(shape.hasRank());
        assertFalse(Shape.UNKNOWN.hasRank());
    }
}
