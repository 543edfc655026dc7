/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.Arrays;
import org.opscape.model.AttributeValue;
import org.opscape.model.Shape;

/**
 * The values of a small tensor of whole numbers, in the order of rows, as far as they are known before anything runs: shapes that are put
 * together from the dimensions of others.
 */
final class SmallTensor {
    /** Stands for an element that is not known. */
    static final long UNKNOWN = Long.MIN_VALUE;
    /** The most elements that are followed. */
    static final int MOST = 64;

    private SmallTensor() {
    }

    static boolean isWhole(String type) {
        return type.equals("int32") || type.equals("int64");
    }

    /** Reads a constant; null if it is large or holds no whole numbers. What is left out at the end repeats what is before. */
    static long[] of(AttributeValue.Tensor tensor) {
        long size = ShapeAlgebra.elements(tensor.shape());
        if (size < 0 || size > MOST || !isWhole(tensor.type())) {
            return null;
        }
        long[] values = new long[(int) size];
        String text = tensor.preview();
        int count = 0;
        int from = 0;
        while (from < text.length() && count < values.length) {
            int comma = text.indexOf(", ", from);
            int to = comma < 0 ? text.length() : comma;
            try {
                values[count++] = Long.parseLong(text, from, to, 10);
            } catch (NumberFormatException e) {
                return null;
            }
            from = to + 2;
        }
        if (count > 0) {
            Arrays.fill(values, count, values.length, values[count - 1]);
        }
        return values;
    }

    /** Returns the dimensions of a shape as values; null if its rank is not known. */
    static long[] ofDimensions(Shape shape) {
        if (!shape.hasRank() || shape.rank() > MOST) {
            return null;
        }
        long[] values = ShapeAlgebra.dimensions(shape);
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] < 0 ? UNKNOWN : values[i];
        }
        return values;
    }

    /** Returns the shape that values say; a negative one and one that is not known is an unknown dimension. */
    static Shape toShape(long[] values) {
        if (values == null || values.length > ShapeAlgebra.HIGHEST_RANK) {
            return Shape.UNKNOWN;
        }
        long[] dimensions = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            dimensions[i] = Math.max(-1, values[i]);
        }
        return Shape.of(dimensions);
    }

    static boolean isKnown(long[] values) {
        for (int i = 0; values != null && i < values.length; i++) {
            if (values[i] == UNKNOWN) {
                return false;
            }
        }
        return values != null;
    }

    /** Returns what is known of values that may be either. */
    static long[] either(long[] a, long[] b) {
        if (a == null || b == null || a.length != b.length) {
            return null;
        }
        long[] values = a.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = a[i] == b[i] ? a[i] : UNKNOWN;
        }
        return values;
    }
}
