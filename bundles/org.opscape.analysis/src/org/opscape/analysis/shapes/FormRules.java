/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** Ops that measure a tensor, or give it another shape. */
final class FormRules {
    private FormRules() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "Shape", "ShapeN", "Size", "Rank" -> measure(node);
            case "Reshape" -> reshape(node);
            case "Transpose", "ConjugateTranspose" -> transpose(node);
            case "ExpandDims" -> expand(node);
            case "Squeeze" -> squeeze(node);
            case "Tile" -> tile(node);
            case "Fill", "BroadcastTo" -> fill(node);
            case "Range" -> range(node);
            case "LinSpace" -> node.out(0, Shape.of(Math.max(-1, node.number(2))), node.inType(0));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static long length(OpNode node, int input) {
        return ShapeAlgebra.dimension(node.in(input), 0);
    }

    /** One dimension that is not known follows from the others, if the number of elements is known. */
    private static void reshape(OpNode node) {
        long[] wanted = node.value(1);
        if (wanted == null || node.rank(1) > 1) {
            node.out(0, node.rank(1) == 1 ? ShapeAlgebra.unknown((int) Math.min(length(node, 1), Integer.MAX_VALUE)) : Shape.UNKNOWN,
                    node.inType(0));
            return;
        }
        Shape shape = SmallTensor.toShape(wanted);
        long size = ShapeAlgebra.elements(node.in(0));
        int missing = -1;
        int unknown = 0;
        long known = 1;
        for (int axis = 0; axis < shape.rank(); axis++) {
            long dimension = ShapeAlgebra.dimension(shape, axis);
            missing = dimension < 0 ? axis : missing;
            unknown += dimension < 0 ? 1 : 0;
            known = dimension < 0 ? known : ShapeAlgebra.times(known, dimension);
        }
        if (unknown == 1 && size >= 0 && known > 0 && size % known == 0) {
            shape = ShapeAlgebra.with(shape, missing, size / known);
        }
        node.out(0, shape, node.inType(0));
        if (node.value(0) != null) {
            node.value(0, node.value(0));
        }
    }

    private static void transpose(OpNode node) {
        Shape shape = node.in(0);
        long[] order = node.value(1);
        long rank = shape.hasRank() ? shape.rank() : Math.min(length(node, 1), ShapeAlgebra.HIGHEST_RANK + 1);
        if (!shape.hasRank() || !SmallTensor.isKnown(order)) {
            node.out(0, shape.rank() == 1 ? shape : ShapeAlgebra.unknown((int) rank), node.inType(0));
            return;
        }
        long[] dimensions = new long[shape.rank()];
        for (int axis = 0; axis < dimensions.length; axis++) {
            long from = axis < order.length ? order[axis] : dimensions.length;
            long place = from < 0 ? from + dimensions.length : from;
            if (order.length != dimensions.length || place < 0 || place >= dimensions.length) {
                return;
            }
            dimensions[axis] = ShapeAlgebra.dimension(shape, (int) place);
        }
        node.out(0, Shape.of(dimensions), node.inType(0));
    }

    private static void expand(OpNode node) {
        Shape shape = node.in(0);
        long axis = node.number(1);
        if (!shape.hasRank()) {
            return;
        }
        long place = axis < 0 && axis != SmallTensor.UNKNOWN ? axis + shape.rank() + 1 : axis;
        if (place >= 0 && place <= shape.rank()) {
            node.out(0, ShapeAlgebra.inserted(shape, (int) place, 1), node.inType(0));
            node.value(0, node.value(0));
        } else if (axis == SmallTensor.UNKNOWN) {
            node.out(0, ShapeAlgebra.unknown(shape.rank() + 1), node.inType(0));
        }
    }

    private static void squeeze(OpNode node) {
        Shape shape = node.in(0);
        long[] axes = node.attributes().has("squeeze_dims") ? node.attributes().integers("squeeze_dims") : new long[0];
        if (!shape.hasRank() || axes == null || axes.length == 0 && !ShapeAlgebra.isComplete(shape)) {
            return;
        }
        boolean[] gone = new boolean[shape.rank()];
        for (long axis : axes) {
            long place = axis < 0 ? axis + gone.length : axis;
            if (place < 0 || place >= gone.length || ShapeAlgebra.dimension(shape, (int) place) > 1) {
                return;
            }
            gone[(int) place] = true;
        }
        long[] dimensions = new long[gone.length];
        int rank = 0;
        for (int axis = 0; axis < gone.length; axis++) {
            long dimension = ShapeAlgebra.dimension(shape, axis);
            if (axes.length == 0 ? dimension != 1 : !gone[axis]) {
                dimensions[rank++] = dimension;
            }
        }
        node.out(0, Shape.of(java.util.Arrays.copyOf(dimensions, rank)), node.inType(0));
        node.value(0, node.value(0));
    }

    private static void tile(OpNode node) {
        Shape shape = node.in(0);
        long[] times = node.value(1);
        long rank = shape.hasRank() ? shape.rank() : Math.min(length(node, 1), ShapeAlgebra.HIGHEST_RANK + 1);
        if (!shape.hasRank() || times == null || times.length != shape.rank()) {
            node.out(0, ShapeAlgebra.unknown((int) rank), node.inType(0));
            return;
        }
        long[] dimensions = ShapeAlgebra.dimensions(shape);
        for (int axis = 0; axis < dimensions.length; axis++) {
            dimensions[axis] = ShapeAlgebra.times(dimensions[axis], Math.max(-1, times[axis]));
        }
        node.out(0, Shape.of(dimensions), node.inType(0));
    }

    private static void fill(OpNode node) {
        boolean fill = node.type().equals("Fill");
        int input = fill ? 0 : 1;
        Shape shape = SmallTensor.toShape(node.value(input));
        if (!shape.hasRank()) {
            shape = ShapeAlgebra.unknown((int) Math.min(length(node, input), ShapeAlgebra.HIGHEST_RANK + 1));
        }
        node.out(0, shape, node.inType(1 - input));
        long size = ShapeAlgebra.elements(shape);
        if (fill && size >= 0 && size <= SmallTensor.MOST && shape.rank() == 1 && node.value(1) != null) {
            long[] values = new long[(int) size];
            java.util.Arrays.fill(values, node.number(1));
            node.value(0, values);
        }
    }

    private static void range(OpNode node) {
        long start = node.number(0);
        long limit = node.number(1);
        long delta = node.number(2);
        boolean known = start != SmallTensor.UNKNOWN && limit != SmallTensor.UNKNOWN && delta != SmallTensor.UNKNOWN && delta != 0
                && Math.max(Math.abs(start), Math.abs(limit)) < Long.MAX_VALUE / 4 && Math.abs(delta) < Long.MAX_VALUE / 4;
        long size = known ? Math.max(0, delta > 0 ? (limit - start + delta - 1) / delta : (start - limit - delta - 1) / -delta) : -1;
        node.out(0, Shape.of(size), node.inType(0));
        if (size >= 0 && size <= SmallTensor.MOST) {
            long[] values = new long[(int) size];
            for (int i = 0; i < values.length; i++) {
                values[i] = start + i * delta;
            }
            node.value(0, values);
        }
    }

    private static void measure(OpNode node) {
        for (int i = 0; i < node.outputs(); i++) {
            Shape shape = node.in(i);
            String type = node.attributes().has("out_type") ? node.attributes().type("out_type") : "int32";
            switch (node.type()) {
                case "Size" -> {
                    long size = ShapeAlgebra.elements(shape);
                    node.out(i, Shape.SCALAR, type);
                    node.value(i, size < 0 ? null : new long[] {size});
                }
                case "Rank" -> {
                    node.out(i, Shape.SCALAR, "int32");
                    node.value(i, shape.hasRank() ? new long[] {shape.rank()} : null);
                }
                default -> {
                    node.out(i, Shape.of(shape.rank()), type);
                    node.value(i, SmallTensor.ofDimensions(shape));
                }
            }
        }
    }
}
