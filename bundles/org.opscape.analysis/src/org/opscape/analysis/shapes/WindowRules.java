/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** Convolutions, pooling and normalisation: ops that know of batches, channels and space. */
final class WindowRules {
    private WindowRules() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "Conv2D" -> convolution(node, 2, ShapeAlgebra.dimension(node.in(1), 3));
            case "Conv3D" -> convolution(node, 3, ShapeAlgebra.dimension(node.in(1), 4));
            case "DepthwiseConv2dNative" -> convolution(node, 2,
                    ShapeAlgebra.times(ShapeAlgebra.dimension(node.in(1), 2), ShapeAlgebra.dimension(node.in(1), 3)));
            case "MaxPool", "AvgPool", "MaxPoolWithArgmax" -> pool(node, 2, node.attributes().integers("ksize"),
                    node.attributes().integers("strides"));
            case "MaxPoolV2" -> pool(node, 2, node.value(1), node.value(2));
            case "MaxPool3D", "AvgPool3D" -> pool(node, 3, node.attributes().integers("ksize"), node.attributes().integers("strides"));
            case "BiasAdd" -> biasAdd(node);
            case "FusedBatchNorm", "FusedBatchNormV2", "FusedBatchNormV3" -> {
                node.out(0, node.in(0), node.inType(0));
                Shape channels = ShapeAlgebra.same(node.in(1), node.in(2));
                for (int i = 1; i < Math.min(5, node.outputs()); i++) {
                    node.out(i, channels.rank() == 1 ? channels : ShapeAlgebra.unknown(1), node.inType(1));
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void convolution(OpNode node, int space, long channels) {
        Shape shape = node.in(0);
        Shape filter = node.in(1);
        if (shape.hasRank() && shape.rank() != space + 2 || filter.hasRank() && filter.rank() != space + 2) {
            return;
        }
        long[] windows = new long[space];
        for (int i = 0; i < space; i++) {
            windows[i] = ShapeAlgebra.dimension(filter, i);
        }
        Window window = Window.of(node, space, node.attributes().integers("strides"));
        if (window != null) {
            node.out(0, window.slide(shape, windows, channels), node.inType(0));
        }
    }

    private static void pool(OpNode node, int space, long[] sizes, long[] strides) {
        Window window = Window.of(node, space, strides);
        Shape shape = node.in(0);
        if (window == null || sizes == null || sizes.length != space + 2 || sizes[0] != 1 || sizes[window.channelAxis()] != 1
                || shape.hasRank() && shape.rank() != space + 2) {
            return;
        }
        long[] windows = new long[space];
        for (int i = 0; i < space; i++) {
            windows[i] = sizes[window.spaceAxis(i)];
        }
        Shape pooled = window.slide(shape, windows, ShapeAlgebra.dimension(shape, window.channelAxis()));
        node.out(0, pooled, node.inType(0));
        node.out(1, pooled);
    }

    private static void biasAdd(OpNode node) {
        Shape shape = node.in(0);
        node.out(0, shape, node.inType(0));
        long channels = ShapeAlgebra.dimension(node.in(1), 0);
        if (shape.rank() >= 2 && !ShapeAlgebra.isComplete(shape) && channels >= 0) {
            String format = node.attributes().text("data_format", "NHWC");
            int axis = format.equals("NHWC") ? shape.rank() - 1 : format.equals("NCHW") ? 1 : -1;
            if (ShapeAlgebra.dimension(shape, axis) < 0 && axis > 0) {
                node.out(0, ShapeAlgebra.with(shape, axis, channels), node.inType(0));
            }
        }
    }
}
