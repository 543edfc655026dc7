/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.nn;

import java.util.Map;

import org.opscape.samples.graph.Operation;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;

/** The derivatives of the operations that have a gradient operation of their own: convolutions, pooling, normalisation. */
final class LayerGradients {

    private LayerGradients() {
    }

    static Map<String, GradientRule> rules() {
        return Map.of("Conv2D", LayerGradients::convolution, "BiasAdd", LayerGradients::bias, "MaxPool", LayerGradients::maxPool, "LRN",
                LayerGradients::responseNormalization, "FusedBatchNormV3", LayerGradients::batchNorm, "SparseSoftmaxCrossEntropyWithLogits",
                LayerGradients::crossEntropy);
    }

    private static void convolution(Backpropagation step) {
        Operation op = step.op();
        Operation sizes = step.begin("ShapeN").inputs(op.inputs()).build();
        step.send(0, gradient(step, "Conv2DBackpropInput", sizes.output(0), op.input(1), op.input(0).shape()));
        step.send(1, gradient(step, "Conv2DBackpropFilter", op.input(0), sizes.output(1), op.input(1).shape()));
    }

    private static Tensor gradient(Backpropagation step, String type, Tensor first, Tensor second, Shape shape) {
        return step.begin(type).input(first).input(second).input(step.gradient())
                .attrsOf(step.op(), "strides", "padding", "data_format", "dilations", "use_cudnn_on_gpu", "explicit_paddings")
                .shapes(shape).build().output();
    }

    private static void bias(Backpropagation step) {
        step.send(0, step.gradient());
        step.send(1, step.begin("BiasAddGrad").input(step.gradient()).attrsOf(step.op(), "data_format").build().output());
    }

    private static void maxPool(Backpropagation step) {
        step.send(0, step.begin("MaxPoolGrad").input(step.input(0)).input(step.output()).input(step.gradient())
                .attrsOf(step.op(), "ksize", "strides", "padding", "data_format").build().output());
    }

    private static void responseNormalization(Backpropagation step) {
        step.send(0, step.begin("LRNGrad").input(step.gradient()).input(step.input(0)).input(step.output())
                .attrsOf(step.op(), "depth_radius", "bias", "alpha", "beta").build().output());
    }

    private static void batchNorm(Backpropagation step) {
        Operation op = step.op();
        Operation gradient = step.begin("FusedBatchNormGradV3").input(step.gradient()).input(op.input(0)).input(op.input(1))
                .input(op.output(3))
                .input(op.output(4)).input(op.output(5)).attrsOf(op, "epsilon", "data_format", "is_training").build();
        for (int i = 0; i < 3; i++) {
            step.send(i, gradient.output(i));
        }
    }

    private static void crossEntropy(Backpropagation step) {
        Tensor once = step.begin("PreventGradient").input(step.op().output(1)).attr("message",
                "Currently there is no way to take the second derivative of sparse_softmax_cross_entropy_with_logits.").build().output();
        Tensor column = step.apply("ExpandDims", "ExpandDims", step.gradient(), step.graph().constant("ExpandDims/dim", -1));
        step.send(0, step.apply("Mul", "mul", column, once));
    }
}
