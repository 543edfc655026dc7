/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** What can be said of a shape when others are known. A dimension is -1 where nothing is sure; what contradicts itself has no rank. */
final class ShapeAlgebra {
    /** The highest rank that TensorFlow allows; what claims more is not followed. */
    static final int HIGHEST_RANK = 254;

    private ShapeAlgebra() {
    }

    /** Returns a shape that says -1 for what is not known. */
    static Shape orUnknown(Shape shape) {
        if (shape == null || shape.rank() > HIGHEST_RANK) {
            return Shape.UNKNOWN;
        }
        for (int axis = 0; axis < shape.rank(); axis++) {
            if (shape.dimension(axis) < -1) {
                return Shape.of(dimensions(shape));
            }
        }
        return shape;
    }

    static Shape unknown(int rank) {
        if (rank < 0 || rank > HIGHEST_RANK) {
            return Shape.UNKNOWN;
        }
        long[] dimensions = new long[rank];
        java.util.Arrays.fill(dimensions, -1);
        return Shape.of(dimensions);
    }

    /** Returns a dimension, or -1 if it is not known, or if there is none; a negative axis counts from the end. */
    static long dimension(Shape shape, int axis) {
        int rank = shape.rank();
        int place = axis < 0 ? rank + axis : axis;
        return rank < 0 || place < 0 || place >= rank ? -1 : Math.max(-1, shape.dimension(place));
    }

    static long[] dimensions(Shape shape) {
        long[] dimensions = new long[shape.rank()];
        for (int axis = 0; axis < dimensions.length; axis++) {
            dimensions[axis] = Math.max(-1, shape.dimension(axis));
        }
        return dimensions;
    }

    static boolean isComplete(Shape shape) {
        for (int axis = 0; axis < shape.rank(); axis++) {
            if (shape.dimension(axis) < 0) {
                return false;
            }
        }
        return shape.hasRank();
    }

    /** Returns what is known of one tensor by two statements; the first one holds where they contradict each other. */
    static Shape refine(Shape first, Shape second) {
        if (!first.hasRank() || !second.hasRank() || first.rank() != second.rank()) {
            return first.hasRank() ? first : second;
        }
        if (isComplete(first)) {
            return first;
        }
        long[] dimensions = dimensions(first);
        for (int axis = 0; axis < dimensions.length; axis++) {
            dimensions[axis] = dimensions[axis] < 0 ? dimension(second, axis) : dimensions[axis];
        }
        return Shape.of(dimensions);
    }

    /** Returns what is known of a tensor that must have both shapes; nothing if they contradict each other. */
    static Shape same(Shape a, Shape b) {
        if (!a.hasRank() || !b.hasRank() || a.equals(b)) {
            return a.hasRank() ? a : b;
        }
        if (a.rank() != b.rank()) {
            return Shape.UNKNOWN;
        }
        long[] dimensions = dimensions(a);
        for (int axis = 0; axis < dimensions.length; axis++) {
            long other = dimension(b, axis);
            if (dimensions[axis] >= 0 && other >= 0 && dimensions[axis] != other) {
                return Shape.UNKNOWN;
            }
            dimensions[axis] = Math.max(dimensions[axis], other);
        }
        return Shape.of(dimensions);
    }

    /** Returns what is known of a tensor that may have either shape. */
    static Shape either(Shape a, Shape b) {
        if (a.equals(b)) {
            return a;
        }
        if (!a.hasRank() || a.rank() != b.rank()) {
            return Shape.UNKNOWN;
        }
        long[] dimensions = dimensions(a);
        for (int axis = 0; axis < dimensions.length; axis++) {
            dimensions[axis] = dimensions[axis] == dimension(b, axis) ? dimensions[axis] : -1;
        }
        return Shape.of(dimensions);
    }

    /** Returns the shape of what an operation by elements makes of two tensors, of which either may be spread over the other. */
    static Shape broadcast(Shape a, Shape b) {
        if (!a.hasRank() || !b.hasRank()) {
            return Shape.UNKNOWN;
        }
        if (a.equals(b) || b.rank() == 0) {
            return a;
        }
        long[] dimensions = new long[Math.max(a.rank(), b.rank())];
        for (int back = 1; back <= dimensions.length; back++) {
            long one = back > a.rank() ? 1 : dimension(a, -back);
            long other = back > b.rank() ? 1 : dimension(b, -back);
            if (one > 1 && other > 1 && one != other || one == 0 && other > 1 || other == 0 && one > 1) {
                return Shape.UNKNOWN;
            }
            dimensions[dimensions.length - back] = spread(one, other);
        }
        return Shape.of(dimensions);
    }

    private static long spread(long one, long other) {
        if (one == 1 || other == 1) {
            return one == 1 ? other : one;
        }
        return one >= 0 ? one : other;
    }

    /** Returns a part of a shape; nothing if there is no such part. */
    static Shape part(Shape shape, int from, int to) {
        if (!shape.hasRank() || from < 0 || from > to || to > shape.rank()) {
            return Shape.UNKNOWN;
        }
        long[] dimensions = new long[to - from];
        for (int axis = from; axis < to; axis++) {
            dimensions[axis - from] = dimension(shape, axis);
        }
        return Shape.of(dimensions);
    }

    static Shape from(Shape shape, int axis) {
        return part(shape, axis, shape.rank());
    }

    static Shape joined(Shape a, Shape b) {
        if (!a.hasRank() || !b.hasRank() || a.rank() + b.rank() > HIGHEST_RANK) {
            return Shape.UNKNOWN;
        }
        long[] dimensions = java.util.Arrays.copyOf(dimensions(a), a.rank() + b.rank());
        System.arraycopy(dimensions(b), 0, dimensions, a.rank(), b.rank());
        return Shape.of(dimensions);
    }

    static Shape inserted(Shape shape, int axis, long dimension) {
        return joined(joined(part(shape, 0, axis), Shape.of(dimension)), from(shape, axis));
    }

    static Shape removed(Shape shape, int axis) {
        return joined(part(shape, 0, axis), from(shape, axis + 1));
    }

    static Shape with(Shape shape, int axis, long dimension) {
        if (axis < 0 || axis >= shape.rank()) {
            return Shape.UNKNOWN;
        }
        long[] dimensions = dimensions(shape);
        dimensions[axis] = dimension;
        return Shape.of(dimensions);
    }

    /** Returns a + b, or -1 if one is unknown or the sum is too large. */
    static long plus(long a, long b) {
        return a < 0 || b < 0 || a + b < 0 ? -1 : a + b;
    }

    /** Returns a * b, or -1 if one is unknown or the product is too large. */
    static long times(long a, long b) {
        return a < 0 || b < 0 || Math.multiplyHigh(a, b) != 0 || a * b < 0 ? -1 : a * b;
    }

    /** Returns the number of elements, or -1 if it is not known. */
    static long elements(Shape shape) {
        long elements = shape.hasRank() ? 1 : -1;
        for (int axis = 0; axis < shape.rank(); axis++) {
            elements = times(elements, dimension(shape, axis));
        }
        return elements;
    }
}
