/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.assembly;

import java.util.HashMap;
import java.util.Map;
import org.opscape.model.Shape;

/** Keeps one shape of each content. */
public final class ShapePool {
    private final Map<Shape, Shape> shapes = new HashMap<>();
    private final Shape[] recent = new Shape[1 << 8];

    /**
     * Returns the shape of some dimensions.
     *
     * @param dimensions holds the dimensions, a negative one is unknown
     * @param rank how many they are
     * @return the shape, always the same one
     */
    public Shape get(long[] dimensions, int rank) {
        long hash = rank;
        for (int i = 0; i < rank; i++) {
            hash = 31 * hash + dimensions[i];
        }
        int slot = (int) (hash ^ hash >>> 16) & recent.length - 1;
        Shape shape = recent[slot];
        if (shape == null || !equal(shape, dimensions, rank)) {
            shape = find(dimensions, rank);
            recent[slot] = shape;
        }
        return shape;
    }

    private static boolean equal(Shape shape, long[] dimensions, int rank) {
        if (shape.rank() != rank) {
            return false;
        }
        for (int i = 0; i < rank; i++) {
            if (shape.dimension(i) != dimensions[i]) {
                return false;
            }
        }
        return true;
    }

    private Shape find(long[] dimensions, int rank) {
        long[] exact = new long[rank];
        System.arraycopy(dimensions, 0, exact, 0, rank);
        Shape shape = Shape.of(exact);
        Shape known = shapes.putIfAbsent(shape, shape);
        return known == null ? shape : known;
    }
}
