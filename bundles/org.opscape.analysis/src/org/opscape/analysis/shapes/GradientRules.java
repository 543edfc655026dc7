/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** Gradients of ops that have their own. */
final class GradientRules {
    private GradientRules() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "Conv2DBackpropInput", "DepthwiseConv2dNativeBackpropInput", "AvgPoolGrad" -> sized(node, 0, 4, node.inType(2));
            case "Conv2DBackpropFilter", "DepthwiseConv2dNativeBackpropFilter" -> sized(node, 1, 4, node.inType(0));
            case "Conv3DBackpropInputV2", "AvgPool3DGrad" -> sized(node, 0, 5, node.inType(2));
            case "Conv3DBackpropFilterV2" -> sized(node, 1, 5, node.inType(0));
            case "MaxPoolGrad", "MaxPoolGradV2", "MaxPool3DGrad", "MaxPoolGradWithArgmax" -> node.out(0, node.in(0), node.inType(0));
            case "StridedSliceGrad" -> node.out(0, SmallTensor.toShape(node.value(0)), node.inType(4));
            case "BiasAddGrad" -> biasAdd(node);
            case "FusedBatchNormGrad", "FusedBatchNormGradV2", "FusedBatchNormGradV3" -> {
                node.out(0, ShapeAlgebra.same(node.in(0), node.in(1)), node.inType(0));
                node.out(1, node.in(2), node.inType(2));
                node.out(2, node.in(2), node.inType(2));
            }
            case "BroadcastGradientArgs" -> {
                spreadAxes(node, node.value(0), node.value(1), 0);
                spreadAxes(node, node.value(1), node.value(0), 1);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** One of the inputs says the shape. */
    private static void sized(OpNode node, int sizes, int rank, String type) {
        Shape shape = SmallTensor.toShape(node.value(sizes));
        long length = ShapeAlgebra.dimension(node.in(sizes), 0);
        if (shape.rank() == rank || !shape.hasRank() && (length == rank || length < 0)) {
            node.out(0, shape.hasRank() ? shape : ShapeAlgebra.unknown(rank), type);
        }
    }

    /** The axes along which a gradient is added up because a tensor of the first shape was spread to meet one of the second. */
    private static void spreadAxes(OpNode node, long[] own, long[] other, int output) {
        node.out(output, Shape.of(-1), node.inType(0));
        if (!SmallTensor.isKnown(own) || !SmallTensor.isKnown(other)) {
            return;
        }
        int rank = Math.max(own.length, other.length);
        long[] axes = new long[rank];
        int count = 0;
        for (int axis = 0; axis < rank; axis++) {
            long mine = axis < rank - own.length ? 1 : own[axis - rank + own.length];
            long theirs = axis < rank - other.length ? 1 : other[axis - rank + other.length];
            if (mine != theirs && mine != 1 && theirs != 1) {
                return;
            }
            if (mine == 1) {
                axes[count++] = axis;
            }
        }
        boolean same = java.util.Arrays.equals(own, other);
        node.out(output, Shape.of(same ? 0 : count), node.inType(0));
        node.value(output, java.util.Arrays.copyOf(axes, same ? 0 : count));
    }

    private static void biasAdd(OpNode node) {
        Shape shape = node.in(0);
        String format = node.attributes().text("data_format", "NHWC");
        long channels = format.equals("NHWC") ? ShapeAlgebra.dimension(shape, -1)
                : format.equals("NCHW") && shape.rank() == 4 ? ShapeAlgebra.dimension(shape, 1) : -1;
        node.out(0, Shape.of(channels), node.inType(0));
    }
}
