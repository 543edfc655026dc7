/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** ONNX ops that make one element of many. */
final class OnnxReductions {
    private OnnxReductions() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "ReduceSum", "ReduceMean", "ReduceMax", "ReduceMin", "ReduceProd", "ReduceL1", "ReduceL2", "ReduceLogSum",
                    "ReduceLogSumExp", "ReduceSumSquare" ->
                reduce(node);
            case "ArgMax", "ArgMin" -> argument(node);
            case "BatchNormalization" -> batchNormalization(node);
            case "LayerNormalization", "SimplifiedLayerNormalization" -> layerNormalization(node);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void reduce(OpNode node) {
        Shape shape = node.in(0);
        boolean keeps = node.attributes().integer("keepdims", 1) != 0;
        boolean told = node.attributes().has("axes") || node.source(1) >= 0;
        long[] axes = OnnxFormRules.axes(node, 1);
        boolean all = !told || axes != null && axes.length == 0;
        if (all && node.attributes().integer("noop_with_empty_axes", 0) != 0) {
            node.out(0, shape, node.inType(0));
        } else if (!shape.hasRank() || !all && axes == null) {
            node.out(0, keeps ? ShapeAlgebra.unknown(shape.rank()) : all ? Shape.SCALAR : Shape.UNKNOWN, node.inType(0));
        } else {
            boolean[] gone = all ? null : OnnxFormRules.places(axes, shape.rank());
            Shape reduced = Shape.SCALAR;
            for (int axis = 0; axis < shape.rank(); axis++) {
                boolean goes = gone == null || gone[axis];
                Shape kept = goes ? keeps ? Shape.of(1) : Shape.SCALAR : ShapeAlgebra.part(shape, axis, axis + 1);
                reduced = ShapeAlgebra.joined(reduced, kept);
            }
            node.out(0, reduced, node.inType(0));
            node.value(0, node.type().equals("ReduceProd") ? product(node) : null);
        }
    }

    private static long[] product(OpNode node) {
        long[] values = node.value(0);
        if (!SmallTensor.isKnown(values) || node.rank(0) != 1) {
            return null;
        }
        long product = 1;
        for (long value : values) {
            product = ShapeAlgebra.times(product, value);
        }
        return product < 0 ? null : new long[] {product};
    }

    private static void argument(OpNode node) {
        Shape shape = node.in(0);
        int axis = OnnxPartRules.axis(node, "axis", 0, shape.rank());
        if (axis >= 0) {
            boolean keeps = node.attributes().integer("keepdims", 1) != 0;
            node.out(0, keeps ? ShapeAlgebra.with(shape, axis, 1) : ShapeAlgebra.removed(shape, axis), "int64");
        }
    }

    private static void batchNormalization(OpNode node) {
        node.out(0, node.in(0), node.inType(0));
        for (int i = 1; i < node.outputs(); i++) {
            node.out(i, node.in(i % 2 == 1 ? 3 : 4), node.inType(3));
        }
    }

    private static void layerNormalization(OpNode node) {
        Shape shape = node.in(0);
        node.out(0, shape, node.inType(0));
        int axis = OnnxPartRules.axis(node, "axis", -1, shape.rank());
        for (int i = 1; i < node.outputs() && axis >= 0; i++) {
            long[] dimensions = ShapeAlgebra.dimensions(shape);
            java.util.Arrays.fill(dimensions, axis, dimensions.length, 1);
            node.out(i, Shape.of(dimensions), "float32");
        }
    }
}
