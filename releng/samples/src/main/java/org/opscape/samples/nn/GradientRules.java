/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.nn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.opscape.samples.graph.Operation;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;

/** The derivatives of the operations that the samples train through; names of the written operations follow TensorFlow's. */
final class GradientRules {

    private static final Map<String, GradientRule> RULES = new HashMap<>();

    static {
        RULES.put("Identity", step -> step.send(0, step.anyGradient()));
        RULES.put("Add", GradientRules::add);
        RULES.put("AddV2", GradientRules::add);
        RULES.put("AddN", step -> IntStream.range(0, step.op().inputs().size()).forEach(i -> step.send(i, step.gradient())));
        RULES.put("Sub", GradientRules::subtract);
        RULES.put("Mul", GradientRules::multiply);
        RULES.put("RealDiv", GradientRules::divide);
        RULES.put("Pow", GradientRules::power);
        RULES.put("Neg", step -> step.send(0, step.apply("Neg", "Neg", step.gradient())));
        RULES.put("SquaredDifference", GradientRules::squaredDifference);
        RULES.put("Rsqrt", step -> step.send(0, step.apply("RsqrtGrad", "RsqrtGrad", step.output(), step.gradient())));
        RULES.put("Tanh", step -> step.send(0, step.apply("TanhGrad", "TanhGrad", step.output(), step.gradient())));
        RULES.put("Relu", step -> step.send(0, step.apply("ReluGrad", "ReluGrad", step.gradient(), step.output())));
        RULES.put("L2Loss", step -> step.send(0, step.apply("Mul", "mul", step.input(0), step.gradient())));
        RULES.put("Sum", step -> step.send(0, spread(step)));
        RULES.put("Mean", GradientRules::mean);
        RULES.put("MatMul", GradientRules::matMul);
        RULES.put("BatchMatMulV2", GradientRules::batchMatMul);
        RULES.put("Softmax", GradientRules::softmax);
        RULES.put("LogSoftmax", GradientRules::logSoftmax);
        RULES.put("Reshape", GradientRules::reshape);
        RULES.put("Squeeze", GradientRules::reshape);
        RULES.put("ExpandDims", GradientRules::reshape);
        RULES.put("Transpose", GradientRules::transpose);
        RULES.put("StridedSlice", GradientRules::stridedSlice);
        RULES.put("GatherV2", GradientRules::gather);
        RULES.put("Pad", GradientRules::pad);
        RULES.putAll(LayerGradients.rules());
    }

    private GradientRules() {
    }

    static boolean isDifferentiable(Operation op) {
        return RULES.containsKey(op.type());
    }

    static GradientRule rule(Operation op) {
        return RULES.get(op.type());
    }

    private static void add(Backpropagation step) {
        sendReduced(step, step.gradient(), step.gradient());
    }

    private static void subtract(Backpropagation step) {
        sendReduced(step, step.gradient(), step.apply("Neg", "Neg", step.gradient()));
    }

    private static void multiply(Backpropagation step) {
        sendReduced(step, step.apply("Mul", "Mul", step.gradient(), step.input(1)),
                step.apply("Mul", "Mul", step.input(0), step.gradient()));
    }

    private static void divide(Backpropagation step) {
        Tensor first = step.apply("RealDiv", "RealDiv", step.gradient(), step.input(1));
        Tensor minus = step.apply("Neg", "Neg", step.input(0));
        Tensor twice = step.apply("RealDiv", "RealDiv", step.apply("RealDiv", "RealDiv", minus, step.input(1)), step.input(1));
        sendReduced(step, first, step.apply("Mul", "mul", step.gradient(), twice));
    }

    /** For exponents that are constants only. */
    private static void power(Backpropagation step) {
        Tensor lower = step.apply("Sub", "sub", step.input(1), step.graph().constant("sub/y", 1f));
        Tensor outer = step.apply("Mul", "mul", step.gradient(), step.input(1));
        step.send(0, step.apply("Mul", "mul", outer, step.apply("Pow", "Pow", step.input(0), lower)));
    }

    private static void squaredDifference(Backpropagation step) {
        Tensor scaled = step.apply("Mul", "Mul", step.graph().constant("scalar", 2f), step.gradient());
        Tensor product = step.apply("Mul", "Mul", scaled, step.apply("Sub", "sub", step.input(0), step.input(1)));
        sendReduced(step, product, step.apply("Neg", "Neg", product));
    }

    /** Sums over what broadcasting has repeated. */
    private static void sendReduced(Backpropagation step, Tensor first, Tensor second) {
        Shape a = step.input(0).shape();
        Shape b = step.input(1).shape();
        if (a.equals(b) && a.isStatic()) {
            step.send(0, first);
            step.send(1, second);
            return;
        }
        Tensor shapeOfA = shape(step, step.input(0));
        Tensor shapeOfB = shape(step, step.input(1));
        Operation axes = step.begin("BroadcastGradientArgs").input(shapeOfA).input(shapeOfB).build();
        step.send(0, reduced(step, first, axes.output(0), shapeOfA, a));
        step.send(1, reduced(step, second, axes.output(1), shapeOfB, b));
    }

    private static Tensor reduced(Backpropagation step, Tensor gradient, Tensor axes, Tensor shape, Shape known) {
        Tensor sum = step.begin("Sum").input(gradient).input(axes).shapes(Shape.UNKNOWN).build().output();
        return step.begin("Reshape").input(sum).input(shape).shapes(known).build().output();
    }

    /** TensorFlow writes a constant for a shape that it knows, and the operation for another. */
    static Tensor shape(Backpropagation step, Tensor of) {
        return of.shape().isStatic() ? step.graph().constant("Shape", of.shape().toIntArray()) : step.apply("Shape", "Shape", of);
    }

    private static Tensor spread(Backpropagation step) {
        Shape input = step.input(0).shape();
        int[] axes = step.input(1).intValues().orElseThrow();
        int[] kept = input.toIntArray();
        int[] times = new int[kept.length];
        Arrays.fill(times, 1);
        for (int axis : axes) {
            times[input.axis(axis)] = kept[input.axis(axis)];
            kept[input.axis(axis)] = 1;
        }
        Tensor reshaped = step.apply("Reshape", "Reshape", step.gradient(), step.graph().constant("Reshape/shape", kept));
        return step.apply("Tile", "Tile", reshaped, step.graph().constant("Tile/multiples", times));
    }

    private static void mean(Backpropagation step) {
        Tensor spread = spread(step);
        float count = (float) step.input(0).shape().elements() / step.output().shape().elements();
        step.send(0, step.apply("RealDiv", "truediv", spread, step.graph().constant("Const", count)));
    }

    private static void matMul(Backpropagation step) {
        boolean transposedA = step.op().attribute("transpose_a").getB();
        boolean transposedB = step.op().attribute("transpose_b").getB();
        if (transposedA) {
            throw new IllegalArgumentException("no derivative of MatMul with a transposed first factor");
        }
        Tensor a = step.input(0);
        Tensor b = step.input(1);
        Tensor gradient = step.gradient();
        step.send(0, step.begin("MatMul").input(gradient).input(b).attr("transpose_b", !transposedB).build().output());
        step.send(1, step.begin("MatMul").input(transposedB ? gradient : a).input(transposedB ? a : gradient).attr("transpose_a", true)
                .build().output());
    }

    private static void batchMatMul(Backpropagation step) {
        Tensor a = step.input(0);
        Tensor b = step.input(1);
        Tensor gradient = step.gradient();
        if (step.op().attribute("adj_y").getB()) {
            step.send(0, step.begin("BatchMatMulV2").name("MatMul").input(gradient).input(b).build().output());
            step.send(1, step.begin("BatchMatMulV2").name("MatMul").input(gradient).input(a).attr("adj_x", true).build().output());
        } else {
            step.send(0, step.begin("BatchMatMulV2").name("MatMul").input(gradient).input(b).attr("adj_y", true).build().output());
            step.send(1, step.begin("BatchMatMulV2").name("MatMul").input(a).input(gradient).attr("adj_x", true).build().output());
        }
    }

    private static void softmax(Backpropagation step) {
        Tensor weighted = step.apply("Mul", "mul", step.gradient(), step.output());
        Tensor axis = step.graph().constant("Sum/reduction_indices", -1);
        Tensor sum = step.begin("Sum").input(weighted).input(axis).attr("keep_dims", true).build().output();
        step.send(0, step.apply("Mul", "mul", step.apply("Sub", "sub", step.gradient(), sum), step.output()));
    }

    private static void logSoftmax(Backpropagation step) {
        Tensor softmax = step.apply("Exp", "Exp", step.output());
        Tensor axis = step.graph().constant("Sum/reduction_indices", -1);
        Tensor sum = step.begin("Sum").input(step.gradient()).input(axis).attr("keep_dims", true).build().output();
        step.send(0, step.apply("Sub", "sub", step.gradient(), step.apply("Mul", "mul", sum, softmax)));
    }

    private static void reshape(Backpropagation step) {
        step.send(0, step.apply("Reshape", "Reshape", step.gradient(), shape(step, step.input(0))));
    }

    private static void transpose(Backpropagation step) {
        Tensor inverse = step.apply("InvertPermutation", "InvertPermutation", step.input(1));
        step.send(0, step.apply("Transpose", "transpose", step.gradient(), inverse));
    }

    private static void stridedSlice(Backpropagation step) {
        Operation op = step.op();
        step.send(0, step.begin("StridedSliceGrad").input(shape(step, op.input(0))).input(op.input(1)).input(op.input(2)).input(op.input(3))
                .input(step.gradient()).attrsOf(op, "begin_mask", "end_mask", "ellipsis_mask", "new_axis_mask", "shrink_axis_mask")
                .build().output());
    }

    private static void gather(Backpropagation step) {
        Shape rows = step.input(0).shape();
        Tensor valuesShape = step.graph().constant("concat", new int[] {-1, (int) rows.size(1)});
        Tensor values = step.apply("Reshape", "Reshape", step.gradient(), valuesShape);
        Tensor indices = step.apply("Reshape", "Reshape", step.input(1), step.graph().constant("Reshape_1/shape", new int[] {-1}));
        step.send(0, new Gradient.Rows(values, indices));
    }

    private static void pad(Backpropagation step) {
        int[] paddings = step.input(1).intValues().orElseThrow();
        int[] begin = IntStream.range(0, paddings.length / 2).map(i -> paddings[2 * i]).toArray();
        Tensor from = step.graph().constant("Slice/begin", begin);
        Tensor size = shape(step, step.input(0));
        step.send(0, step.apply("Slice", "Slice", step.gradient(), from, size));
    }
}
