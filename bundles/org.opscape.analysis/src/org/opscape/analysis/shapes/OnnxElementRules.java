/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** ONNX ops that work element by element, with inputs spread over each other as NumPy does. */
final class OnnxElementRules {
    private OnnxElementRules() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "Identity" -> node.pass(0, 0);
            case "Abs", "Neg", "Exp", "Log", "Sqrt", "Sin", "Cos", "Tan", "Asin", "Acos", "Atan", "Sinh", "Cosh", "Tanh", "Asinh", "Acosh",
                    "Atanh", "Sigmoid", "HardSigmoid", "Erf", "Floor", "Ceil", "Round", "Sign", "Reciprocal", "Relu", "LeakyRelu", "PRelu",
                    "Elu", "Selu", "Celu", "Gelu", "Mish", "HardSwish", "Swish", "Softplus", "Softsign", "Softmax", "LogSoftmax", "Hardmax",
                    "ThresholdedRelu", "Shrink", "Clip", "Not", "CumSum", "Trilu", "LpNormalization", "MeanVarianceNormalization", "LRN",
                    "InstanceNormalization", "GroupNormalization", "RMSNormalization", "Scatter", "ScatterElements", "ScatterND",
                    "ReverseSequence", "BitwiseNot", "Bernoulli" ->
                node.out(0, node.in(0), node.inType(0));
            case "Dropout" -> {
                node.out(0, node.in(0), node.inType(0));
                node.out(1, node.in(0), "bool");
            }
            case "IsNaN", "IsInf" -> node.out(0, node.in(0), "bool");
            case "Cast" -> cast(node, OnnxTypes.name(node.attributes().integer("to", 0)));
            case "CastLike" -> cast(node, node.inType(1));
            case "Add", "Sub", "Mul", "Div" -> ElementRules.arithmetic(node);
            case "Pow", "Mod", "BitShift", "BitwiseAnd", "BitwiseOr", "BitwiseXor" -> node.out(0, all(node), node.inType(0));
            case "Max", "Min", "Sum", "Mean" -> node.out(0, all(node), node.inType(0));
            case "And", "Or", "Xor", "Less", "LessOrEqual", "Greater", "GreaterOrEqual" -> node.out(0, all(node), "bool");
            case "Equal" -> equal(node);
            case "Where" -> where(node);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Shape all(OpNode node) {
        Shape shape = node.in(0);
        for (int i = 1; i < node.inputs(); i++) {
            shape = ShapeAlgebra.broadcast(shape, node.in(i));
        }
        return shape;
    }

    private static void cast(OpNode node, String type) {
        node.out(0, node.in(0), type);
        if (SmallTensor.isWhole(type) && (SmallTensor.isWhole(node.inType(0)) || node.inType(0).equals("bool"))) {
            node.value(0, node.value(0));
        }
    }

    private static void equal(OpNode node) {
        node.out(0, all(node), "bool");
        long[] a = node.value(0);
        long[] b = node.value(1);
        if (a != null && b != null && (a.length == b.length || a.length == 1 || b.length == 1)) {
            long[] values = new long[Math.max(a.length, b.length)];
            for (int i = 0; i < values.length; i++) {
                long one = a[a.length == 1 ? 0 : i];
                long other = b[b.length == 1 ? 0 : i];
                values[i] = one == SmallTensor.UNKNOWN || other == SmallTensor.UNKNOWN ? SmallTensor.UNKNOWN : one == other ? 1 : 0;
            }
            node.value(0, values);
        }
    }

    /** Exporters choose between dimensions so. */
    private static void where(OpNode node) {
        node.out(0, all(node), node.inType(1));
        long[] chosen = node.value(0);
        long[] a = node.value(1);
        long[] b = node.value(2);
        if (chosen != null && a != null && b != null && a.length == chosen.length && b.length == chosen.length) {
            long[] values = new long[chosen.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = chosen[i] == SmallTensor.UNKNOWN ? a[i] == b[i] ? a[i] : SmallTensor.UNKNOWN : chosen[i] != 0 ? a[i] : b[i];
            }
            node.value(0, values);
        }
    }
}
