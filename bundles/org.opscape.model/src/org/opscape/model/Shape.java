/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model;

import java.util.Arrays;

/** The shape of a tensor: its dimensions, of which some may be unknown, or not even their number. Immutable. */
public final class Shape {
    /** The shape of a tensor whose rank is unknown. */
    public static final Shape UNKNOWN = new Shape(null);
    /** The shape of rank 0. */
    public static final Shape SCALAR = new Shape(new long[0]);
    /** Stands for a dimension that is not known. */
    public static final long UNKNOWN_DIMENSION = -1;

    private final long[] dimensions;

    private Shape(long[] dimensions) {
        this.dimensions = dimensions;
    }

    /**
     * Makes a shape of known rank.
     *
     * @param dimensions the sizes, outermost first; a negative one is unknown
     * @return the shape
     */
    public static Shape of(long... dimensions) {
        return dimensions.length == 0 ? SCALAR : new Shape(dimensions.clone());
    }

    /** {@return whether the number of dimensions is known} */
    public boolean hasRank() {
        return dimensions != null;
    }

    /** {@return the number of dimensions, or -1 if it is unknown} */
    public int rank() {
        return dimensions == null ? -1 : dimensions.length;
    }

    /**
     * Returns one dimension.
     *
     * @param axis 0 for the outermost
     * @return its size, or a negative number if it is unknown
     */
    public long dimension(int axis) {
        return dimensions[axis];
    }

    /** {@return the number of elements, where an unknown dimension or an unknown rank counts as 1; at most Long.MAX_VALUE} */
    public long size() {
        long size = 1;
        if (dimensions != null) {
            for (long dimension : dimensions) {
                size = times(size, dimension < 0 ? 1 : dimension);
            }
        }
        return size;
    }

    private static long times(long a, long b) {
        return Math.multiplyHigh(a, b) != 0 || a * b < 0 ? Long.MAX_VALUE : a * b;
    }

    /** {@return the shape as people write it: "?" for an unknown rank, "scalar", or "32×?×128"} */
    @Override
    public String toString() {
        if (dimensions == null) {
            return "?";
        }
        if (dimensions.length == 0) {
            return "scalar";
        }
        StringBuilder text = new StringBuilder();
        for (long dimension : dimensions) {
            text.append(text.isEmpty() ? "" : "×").append(dimension < 0 ? "?" : Long.toString(dimension));
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape && Arrays.equals(dimensions, shape.dimensions);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(dimensions);
    }
}
