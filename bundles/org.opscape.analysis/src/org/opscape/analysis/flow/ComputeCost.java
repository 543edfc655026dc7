/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.quantity.Unit;
import org.opscape.model.Progress;
import org.opscape.model.Shape;

/**
 * How much operations compute, as far as shapes tell: two floating point operations for each multiplication and addition of a product or a
 * convolution, one for each element of anything else that computes. Dimensions that are not known count as 1, mostly that is the batch. An
 * estimate: it knows nothing of how it is done, and the body of a loop counts once. O(V + E).
 */
public final class ComputeCost {
    private final GraphSnapshot graph;

    private ComputeCost(GraphSnapshot graph) {
        this.graph = graph;
    }

    /**
     * Estimates what the operations of a graph compute.
     *
     * @param graph the graph; with inferred shapes more is known
     * @param progress may cancel it
     * @return by operation, the floating point operations; NaN where the shapes do not tell
     */
    public static double[] of(GraphSnapshot graph, Progress progress) {
        ComputeCost cost = new ComputeCost(graph);
        double[] costs = new double[graph.operations()];
        for (int operation = 0; operation < costs.length; operation++) {
            if (operation % (1 << 16) == 0) {
                progress.check();
            }
            costs[operation] = cost.of(operation);
        }
        return costs;
    }

    /**
     * Writes an amount for a person.
     *
     * @param operations floating point operations
     * @return for instance "7.75 GFLOP"
     */
    public static String text(double operations) {
        String scaled = Unit.PARAMETERS.text(operations);
        boolean suffix = !Character.isDigit(scaled.charAt(scaled.length() - 1));
        String number = suffix ? scaled.substring(0, scaled.length() - 1).strip() : scaled;
        String prefix = suffix ? scaled.substring(scaled.length() - 1).replace('B', 'G').replace('K', 'k') : "";
        return number + ' ' + prefix + "FLOP";
    }

    private double of(int operation) {
        return switch (graph.type(operation)) {
            case "Conv", "FusedConv", "NhwcConv", "ConvInteger" -> convolution(operation, 1, 0, -1);
            case "QLinearConv" -> convolution(operation, 3, 0, -1);
            case "Conv1D", "Conv2D", "Conv3D", "_FusedConv2D" -> convolution(operation, 1, -1, -1);
            case "DepthwiseConv2dNative", "_FusedDepthwiseConv2dNative" -> convolution(operation, 1, -1, -2);
            case "ConvTranspose" -> transposed(operation, 0, 1, 0);
            case "Conv2DBackpropInput", "Conv3DBackpropInputV2" -> transposed(operation, 2, 1, -1);
            case "MatMul", "BatchMatMul", "BatchMatMulV2", "BatchMatMulV3", "Gemm", "FusedMatMul", "FusedGemm", "MatMulInteger",
                    "_FusedMatMul" ->
                product(operation, 1);
            case "QLinearMatMul" -> product(operation, 3);
            case "LSTM", "GRU", "RNN" -> recurrence(operation);
            default -> elements(operation);
        };
    }

    /** For each element of the output as many products as the kernel has numbers for it. */
    private double convolution(int operation, int kernel, int channels, int more) {
        Shape shape = input(operation, kernel);
        double each = size(shape) / dimension(shape, channels) / (more == -1 ? 1 : dimension(shape, more));
        return 2 * output(operation) * each;
    }

    /** Against the direction of a convolution: for each element of the input. */
    private double transposed(int operation, int data, int kernel, int channels) {
        Shape shape = input(operation, kernel);
        return 2 * size(input(operation, data)) * size(shape) / dimension(shape, channels);
    }

    /** Whichever matrix is transposed: the first has one dimension in common with the result, and the other is summed over. */
    private double product(int operation, int second) {
        Shape one = input(operation, 0);
        Shape result = graph.outputShape(operation, 0).orElse(Shape.UNKNOWN);
        if (!one.hasRank() || !result.hasRank() || !input(operation, second).hasRank()) {
            return Double.NaN;
        }
        double inner = one.rank() < 2 || result.rank() < 2 ? dimension(one, -1)
                : dimension(one, -1) * dimension(one, -2) / dimension(result, -2);
        return 2 * size(result) * Math.max(1, inner);
    }

    /** For each step and example both matrices. */
    private double recurrence(int operation) {
        Shape steps = input(operation, 0);
        return steps.hasRank() && steps.rank() == 3
                ? 2 * dimension(steps, 0) * dimension(steps, 1) * (size(input(operation, 1)) + size(input(operation, 2))) : Double.NaN;
    }

    private double elements(int operation) {
        boolean nothing = switch (graph.type(operation)) {
            case "Const", "Constant", "Identity", "Reshape", "Squeeze", "Unsqueeze", "ExpandDims", "Flatten", "Placeholder", "NoOp",
                    "PlaceholderWithDefault", "Shape", "StopGradient", "Enter", "Exit", "Merge", "Switch", "NextIteration",
                    "ReadVariableOp", "VariableV2", "VarHandleOp", "Transpose", "Concat", "ConcatV2", "Split", "Dropout" ->
                true;
            default -> graph.firstInput(operation) == graph.firstInput(operation + 1);
        };
        double given = size(input(operation, 0));
        double made = output(operation);
        return nothing ? 0 : Double.isNaN(made) || given > made ? given : made;
    }

    private double output(int operation) {
        return size(graph.outputShape(operation, 0).orElse(Shape.UNKNOWN));
    }

    /** The shape of an input; unknown where it is not clear which edge that is. */
    private Shape input(int operation, int input) {
        int edge = graph.firstInput(operation) + input;
        boolean clear = edge < graph.firstInput(operation + 1) && !graph.isIncomplete(operation) && !graph.isControl(edge);
        return clear ? graph.shape(edge).orElse(Shape.UNKNOWN) : Shape.UNKNOWN;
    }

    private static double size(Shape shape) {
        return shape.hasRank() ? shape.size() : Double.NaN;
    }

    /** A dimension, counted from the end if negative; 1 if it is not known. */
    private static double dimension(Shape shape, int axis) {
        int at = axis < 0 ? (shape.hasRank() ? shape.rank() : 0) + axis : axis;
        return shape.hasRank() && at >= 0 && at < shape.rank() ? Math.max(1, shape.dimension(at)) : 1;
    }
}
