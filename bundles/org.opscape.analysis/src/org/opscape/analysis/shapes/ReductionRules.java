/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** Ops that bring elements along some axes together, and losses. */
final class ReductionRules {
    private ReductionRules() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "Sum", "Mean", "Prod", "Max", "Min", "EuclideanNorm" -> {
                reduce(node, node.inType(0));
                fold(node);
            }
            case "All", "Any" -> reduce(node, "bool");
            case "ReduceJoin" -> reduce(node, "string");
            case "ArgMax", "ArgMin" -> argument(node);
            case "L2Loss" -> node.out(0, Shape.SCALAR, node.inType(0));
            case "SoftmaxCrossEntropyWithLogits" -> {
                Shape both = ShapeAlgebra.broadcast(node.in(0), node.in(1));
                node.out(0, both.rank() == 2 ? ShapeAlgebra.part(both, 0, 1) : Shape.UNKNOWN, node.inType(0));
                node.out(1, both, node.inType(0));
            }
            case "SparseSoftmaxCrossEntropyWithLogits" -> {
                Shape features = node.in(0);
                node.out(0, ShapeAlgebra.same(features.rank() == 2 ? ShapeAlgebra.part(features, 0, 1) : Shape.UNKNOWN, node.in(1)),
                        node.inType(0));
                node.out(1, features, node.inType(0));
            }
            case "CTCLoss" -> {
                node.out(0, node.rank(0) == 3 ? ShapeAlgebra.part(node.in(0), 1, 2) : Shape.UNKNOWN, node.inType(0));
                node.out(1, node.in(0), node.inType(0));
            }
            case "InTopK", "InTopKV2" -> node.out(0, node.in(1), "bool");
            case "TopK", "TopKV2" -> top(node);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void reduce(OpNode node, String type) {
        Shape shape = node.in(0);
        KnownAttributes attributes = node.attributes();
        boolean keep = attributes.has("keep_dims") ? attributes.flag("keep_dims", false) : attributes.flag("keepdims", false);
        long[] axes = node.value(1);
        if (!shape.hasRank()) {
            return;
        }
        if (!SmallTensor.isKnown(axes)) {
            node.out(0, unknownAxes(node, shape, keep), type);
            return;
        }
        boolean[] reduced = new boolean[shape.rank()];
        for (long axis : axes) {
            long place = axis < 0 ? axis + shape.rank() : axis;
            if (place < 0 || place >= shape.rank()) {
                return;
            }
            reduced[(int) place] = true;
        }
        node.out(0, reduced(shape, reduced, keep), type);
    }

    /** One axis that is not known still takes one dimension away. */
    private static Shape unknownAxes(OpNode node, Shape shape, boolean keep) {
        boolean one = node.rank(1) == 0;
        return keep ? ShapeAlgebra.unknown(shape.rank()) : one ? ShapeAlgebra.unknown(shape.rank() - 1) : Shape.UNKNOWN;
    }

    private static Shape reduced(Shape shape, boolean[] reduced, boolean keep) {
        long[] dimensions = new long[reduced.length];
        int rank = 0;
        for (int axis = 0; axis < reduced.length; axis++) {
            if (!reduced[axis] || keep) {
                dimensions[rank++] = reduced[axis] ? 1 : ShapeAlgebra.dimension(shape, axis);
            }
        }
        return Shape.of(java.util.Arrays.copyOf(dimensions, rank));
    }

    /** Sizes are computed from shapes by products and sums. */
    private static void fold(OpNode node) {
        long[] values = node.value(0);
        if (node.shape(0).rank() != 0 || node.rank(0) != 1 || !SmallTensor.isKnown(values) || values.length == 0) {
            return;
        }
        long folded = values[0];
        for (int i = 1; i < values.length && folded != SmallTensor.UNKNOWN; i++) {
            folded = switch (node.type()) {
                case "Prod" -> unknownIfNegative(ShapeAlgebra.times(folded, values[i]));
                case "Sum" -> unknownIfNegative(ShapeAlgebra.plus(folded, values[i]));
                case "Max" -> Math.max(folded, values[i]);
                case "Min" -> Math.min(folded, values[i]);
                default -> SmallTensor.UNKNOWN;
            };
        }
        node.value(0, new long[] {node.type().equals("Mean") ? SmallTensor.UNKNOWN : folded});
    }

    private static long unknownIfNegative(long number) {
        return number < 0 ? SmallTensor.UNKNOWN : number;
    }

    private static void argument(OpNode node) {
        Shape shape = node.in(0);
        long axis = node.number(1);
        if (axis == SmallTensor.UNKNOWN || !shape.hasRank()) {
            node.out(0, shape.hasRank() ? ShapeAlgebra.unknown(shape.rank() - 1) : Shape.UNKNOWN);
            return;
        }
        long place = axis < 0 ? axis + shape.rank() : axis;
        if (shape.rank() == 0) {
            node.out(0, Shape.SCALAR);
        } else if (place >= 0 && place < shape.rank()) {
            node.out(0, ShapeAlgebra.removed(shape, (int) place));
        }
    }

    private static void top(OpNode node) {
        long k = node.type().equals("TopK") ? node.attributes().integer("k", -1) : Math.max(-1, node.number(1));
        Shape shape = ShapeAlgebra.with(node.in(0), node.rank(0) - 1, k);
        node.out(0, shape, node.inType(0));
        node.out(1, shape, "int32");
    }
}
