/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** Ops that work element by element. */
final class ElementRules {
    private ElementRules() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "Identity", "StopGradient", "PreventGradient", "Snapshot", "DeepCopy", "CheckNumerics", "CheckNumericsV2",
                    "DebugGradientIdentity", "RefIdentity", "LoopCond", "Print", "InvertPermutation", "OptimizationBarrier" ->
                identity(node);
            case "IdentityN" -> each(node);
            case "Cast" -> cast(node);
            case "Abs", "Neg", "Exp", "Expm1", "Log", "Log1p", "Sqrt", "Rsqrt", "Square", "Sin", "Cos", "Tan", "Asin", "Acos", "Atan",
                    "Sinh", "Cosh", "Tanh", "Asinh", "Acosh", "Atanh", "Sigmoid", "Erf", "Erfc", "Erfinv", "Ndtri", "Lgamma", "Digamma",
                    "Floor", "Ceil", "Rint", "Round", "Sign", "Reciprocal", "Inv", "Relu", "Relu6", "LeakyRelu", "Elu", "Selu", "Softplus",
                    "Softsign", "Softmax", "LogSoftmax", "ZerosLike", "OnesLike", "LogicalNot", "Invert", "Conj", "Cumsum", "Cumprod",
                    "CumulativeLogsumexp", "ReverseV2", "Reverse", "ReverseSequence", "RandomShuffle", "MatrixBandPart", "MatrixInverse",
                    "Cholesky", "LRN", "FFT", "IFFT", "FFT2D", "IFFT2D", "FFT3D", "IFFT3D", "FakeQuantWithMinMaxArgs",
                    "FakeQuantWithMinMaxVars", "FakeQuantWithMinMaxVarsPerChannel", "QuantizeAndDequantize", "QuantizeAndDequantizeV2",
                    "QuantizeAndDequantizeV3", "QuantizeAndDequantizeV4", "ClipByValue", "HSVToRGB", "RGBToHSV", "AdjustContrastv2",
                    "AdjustHue", "AdjustSaturation", "DrawBoundingBoxes", "TensorScatterUpdate", "TensorScatterAdd", "TensorScatterSub",
                    "TensorScatterMax", "TensorScatterMin", "MatrixSetDiag", "MatrixSetDiagV2", "MatrixSetDiagV3", "BiasAddV1",
                    "BatchNormWithGlobalNormalization", "StringLower", "StringUpper", "StringStrip", "RegexReplace", "StaticRegexReplace",
                    "EncodeBase64", "DecodeBase64" ->
                node.out(0, node.in(0), node.inType(0));
            case "IsFinite", "IsInf", "IsNan", "StaticRegexFullMatch", "RegexFullMatch" -> node.out(0, node.in(0), "bool");
            case "Angle", "Real", "Imag", "ComplexAbs", "Dequantize", "Bucketize", "AsString", "StringToNumber", "StringToHashBucket",
                    "StringToHashBucketFast", "StringToHashBucketStrong", "StringLength" ->
                node.out(0, node.in(0));
            case "ReluGrad", "Relu6Grad", "LeakyReluGrad", "EluGrad", "SeluGrad", "SoftplusGrad", "SoftsignGrad", "SigmoidGrad",
                    "TanhGrad", "RsqrtGrad", "SqrtGrad", "ReciprocalGrad", "InvGrad", "LRNGrad", "AddN", "AccumulateNV2" ->
                merged(node);
            case "Add", "AddV2", "Sub", "Mul", "Div", "FloorDiv", "TruncateDiv", "FloorMod", "Mod", "TruncateMod", "Maximum", "Minimum" ->
                arithmetic(node);
            case "RealDiv", "Pow", "SquaredDifference", "Atan2", "DivNoNan", "MulNoNan", "Xdivy", "Xlogy", "Xlog1py", "Zeta", "Polygamma",
                    "Igamma", "Igammac", "NextAfter", "BitwiseAnd", "BitwiseOr", "BitwiseXor", "LeftShift", "RightShift" ->
                node.out(0, ShapeAlgebra.broadcast(node.in(0), node.in(1)), node.inType(0));
            case "Less", "LessEqual", "Greater", "GreaterEqual", "LogicalAnd", "LogicalOr", "ApproximateEqual" ->
                node.out(0, ShapeAlgebra.broadcast(node.in(0), node.in(1)), "bool");
            case "Complex" -> node.out(0, ShapeAlgebra.broadcast(node.in(0), node.in(1)));
            case "Equal", "NotEqual" -> equal(node);
            case "Select" -> node.out(0, ShapeAlgebra.same(node.in(1), node.in(2)), node.inType(1));
            case "SelectV2" -> node.out(0, ShapeAlgebra.broadcast(ShapeAlgebra.broadcast(node.in(0), node.in(1)), node.in(2)),
                    node.inType(1));
            case "EnsureShape" -> node.out(0, ShapeAlgebra.same(node.in(0), node.attributes().shape("shape")), node.inType(0));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void identity(OpNode node) {
        if (node.type().equals("InvertPermutation")) {
            node.out(0, node.in(0), node.inType(0));
            node.value(0, inverse(node.value(0)));
        } else {
            node.pass(0, 0);
        }
    }

    private static long[] inverse(long[] permutation) {
        if (!SmallTensor.isKnown(permutation)) {
            return null;
        }
        long[] inverse = new long[permutation.length];
        java.util.Arrays.fill(inverse, SmallTensor.UNKNOWN);
        for (int i = 0; i < inverse.length; i++) {
            if (permutation[i] < 0 || permutation[i] >= inverse.length) {
                return null;
            }
            inverse[(int) permutation[i]] = i;
        }
        return inverse;
    }

    private static void each(OpNode node) {
        for (int i = 0; i < node.outputs(); i++) {
            node.pass(i, i);
        }
    }

    private static void cast(OpNode node) {
        String type = node.declaredType(0).isEmpty() ? node.attributes().type("DstT") : node.declaredType(0);
        node.out(0, node.in(0), type);
        if (SmallTensor.isWhole(type)) {
            node.value(0, node.value(0));
        }
    }

    private static void merged(OpNode node) {
        Shape shape = node.in(0);
        for (int i = 1; i < node.inputs(); i++) {
            Shape next = ShapeAlgebra.same(shape, node.in(i));
            if (!next.hasRank() && shape.hasRank()) {
                return;
            }
            shape = next;
        }
        node.out(0, shape, node.inType(0));
    }

    /** Two tensors that cannot be spread over each other are not equal, which is no error if the operation says so. */
    private static void equal(OpNode node) {
        Shape a = node.in(0);
        Shape b = node.in(1);
        boolean sure = a.equals(b) && ShapeAlgebra.isComplete(a) || a.rank() == 0 || b.rank() == 0
                || node.attributes().flag("incompatible_shape_error", true);
        node.out(0, sure ? ShapeAlgebra.broadcast(a, b) : Shape.UNKNOWN, "bool");
    }

    static void arithmetic(OpNode node) {
        Shape shape = ShapeAlgebra.broadcast(node.in(0), node.in(1));
        node.out(0, shape, node.inType(0));
        long[] a = node.value(0);
        long[] b = node.value(1);
        long size = ShapeAlgebra.elements(shape);
        if (a != null && b != null && size >= 0 && size <= SmallTensor.MOST && SmallTensor.isWhole(node.inType(0)) && fits(a, b, size)) {
            long[] values = new long[(int) size];
            for (int i = 0; i < values.length; i++) {
                values[i] = result(node.type(), a[a.length == 1 ? 0 : i], b[b.length == 1 ? 0 : i]);
            }
            node.value(0, values);
        }
    }

    private static boolean fits(long[] a, long[] b, long size) {
        return (a.length == size || a.length == 1) && (b.length == size || b.length == 1);
    }

    private static long result(String type, long a, long b) {
        if (a == SmallTensor.UNKNOWN || b == SmallTensor.UNKNOWN || Math.abs(a) > Integer.MAX_VALUE || Math.abs(b) > Integer.MAX_VALUE) {
            return SmallTensor.UNKNOWN;
        }
        return switch (type) {
            case "Add", "AddV2" -> a + b;
            case "Sub" -> a - b;
            case "Mul" -> a * b;
            case "Maximum" -> Math.max(a, b);
            case "Minimum" -> Math.min(a, b);
            case "FloorDiv" -> b == 0 ? SmallTensor.UNKNOWN : Math.floorDiv(a, b);
            case "FloorMod" -> b == 0 ? SmallTensor.UNKNOWN : Math.floorMod(a, b);
            case "Div", "TruncateDiv" -> b == 0 ? SmallTensor.UNKNOWN : a / b;
            default -> SmallTensor.UNKNOWN;
        };
    }
}
