/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/**
 * The ops that ONNX Runtime's optimiser and tools put in place of several others, of the domain com.microsoft
 * (onnxruntime/docs/ContribOperators.md).
 */
final class OnnxContributedRules {
    private OnnxContributedRules() {
    }

    static boolean apply(OpNode node) {
        return elements(node) || quantized(node) || matrices(node) || sequences(node) || OnnxAttentionRules.contributed(node);
    }

    /** What has the shape of an input. */
    private static boolean elements(OpNode node) {
        switch (node.type()) {
            case "Gelu", "BiasGelu", "FastGelu", "QuickGelu", "BiasAdd", "BiasSoftmax", "GroupNorm", "Inverse", "RotaryEmbedding", "MoE",
                    "QMoE", "LongformerAttention", "NhwcGroupNorm" ->
                node.out(0, node.in(0), node.inType(0));
            case "SkipLayerNormalization", "SkipSimplifiedLayerNormalization" -> {
                node.out(0, node.in(0), node.inType(0));
                node.out(3, node.in(0), node.inType(0));
            }
            case "SkipGroupNorm" -> {
                node.out(0, node.in(0), node.inType(0));
                node.out(1, node.in(0), node.inType(0));
            }
            case "BiasDropout" -> {
                node.out(0, node.in(0), node.inType(0));
                node.out(1, node.in(0), "bool");
            }
            case "BiasSplitGelu" -> node.out(0, halved(node.in(0)), node.inType(0));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Shape halved(Shape shape) {
        long last = ShapeAlgebra.dimension(shape, -1);
        return shape.rank() < 1 ? shape : ShapeAlgebra.with(shape, shape.rank() - 1, last < 0 ? -1 : last / 2);
    }

    private static boolean quantized(OpNode node) {
        switch (node.type()) {
            case "DequantizeLinear" -> node.out(0, node.in(0), node.inType(1));
            case "QuantizeLinear" -> node.out(0, node.in(0), node.source(2) >= 0 ? node.inType(2) : "uint8");
            case "QLinearAdd", "QLinearMul" -> node.out(0, ShapeAlgebra.broadcast(node.in(0), node.in(3)), node.inType(0));
            case "QLinearSigmoid", "QLinearLeakyRelu", "QLinearSoftmax" -> node.out(0, node.in(0), node.inType(0));
            case "QLinearGlobalAveragePool" -> node.out(0, pooled(node), node.inType(0));
            case "QLinearAveragePool" -> node.out(0, ShapeAlgebra.unknown(node.rank(0)), node.inType(0));
            case "QLinearConcat" -> node.out(0, ShapeAlgebra.unknown(node.rank(2)), node.inType(2));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** All dimensions but the batch and the channels are 1. */
    private static Shape pooled(OpNode node) {
        Shape shape = node.in(0);
        if (shape.rank() < 3) {
            return Shape.UNKNOWN;
        }
        int channels = node.attributes().integer("channels_last", 0) != 0 ? shape.rank() - 1 : 1;
        long[] dimensions = ShapeAlgebra.dimensions(shape);
        for (int axis = 1; axis < dimensions.length; axis++) {
            dimensions[axis] = axis == channels ? dimensions[axis] : 1;
        }
        return Shape.of(dimensions);
    }

    private static boolean matrices(OpNode node) {
        switch (node.type()) {
            case "FusedMatMul", "TransposeMatMul" -> OnnxMatrices.turnedProduct(node);
            case "FusedGemm" -> OnnxMatrices.gemm(node);
            case "GemmFastGelu" -> OnnxMatrices.product(node, 1, node.inType(0));
            case "DynamicQuantizeMatMul" -> OnnxMatrices.product(node, 1, node.inType(0));
            case "MatMulIntegerToFloat" -> OnnxMatrices.product(node, 1, node.inType(2));
            case "MatMulInteger16" -> OnnxMatrices.product(node, 1, "int32");
            case "MatMulNBits", "MatMulBnb4", "MatMulFpQ4" -> {
                Shape shape = node.in(0);
                node.out(0, shape.rank() < 1 ? Shape.UNKNOWN
                        : ShapeAlgebra.with(shape, shape.rank() - 1, node.attributes().integer("N", -1)), node.inType(0));
            }
            case "FusedConv" -> OnnxWindows.convolution(node, 1, node.inType(0));
            case "NhwcConv", "NhwcFusedConv" -> node.out(0, Shape.of(ShapeAlgebra.dimension(node.in(0), 0), -1, -1,
                    ShapeAlgebra.dimension(node.in(1), 0)), node.inType(0));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean sequences(OpNode node) {
        switch (node.type()) {
            case "BeamSearch", "WhisperBeamSearch" -> {
                node.out(0, ShapeAlgebra.unknown(3), "int32");
                node.out(1, ShapeAlgebra.unknown(2), "");
            }
            case "GreedySearch", "Sampling" -> node.out(0, ShapeAlgebra.unknown(2), "int32");
            case "ConcatTraining" -> {
                OnnxPartRules.concat(node);
                node.out(1, Shape.of(node.inputs()), "int64");
            }
            case "BroadcastGradientArgs" -> {
                node.out(0, Shape.of(-1), "int64");
                node.out(1, Shape.of(-1), "int64");
            }
            case "EmbedLayerNormalization" -> {
                Shape tokens = node.in(0);
                Shape embedded = Shape.of(ShapeAlgebra.dimension(tokens, 0), ShapeAlgebra.dimension(tokens, 1),
                        ShapeAlgebra.dimension(node.in(2), 1));
                node.out(0, embedded, node.inType(2));
                node.out(1, ShapeAlgebra.unknown(1), "int32");
                node.out(2, embedded, node.inType(2));
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
