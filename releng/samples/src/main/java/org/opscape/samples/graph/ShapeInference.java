/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.tensorflow.proto.AttrValue;

/** The shapes of an operation's outputs, from those of its inputs and from constants; TensorFlow checks them when it imports the graph. */
final class ShapeInference {

    private ShapeInference() {
    }

    static List<Shape> shapes(Operation op) {
        return switch (op.type()) {
            case "Const" -> List.of(shapeOf(op.attribute("value").getTensor().getTensorShape().getDimList().stream()
                    .map(d -> d.getSize()).toList()));
            case "Placeholder", "PlaceholderWithDefault", "VariableV2" -> List.of(attributeShape(op));
            case "VarHandleOp", "VarIsInitializedOp", "QueueSizeV2", "ScalarSummary", "HistogramSummary", "ImageSummary", "MergeSummary",
                    "L2Loss",
                    "Size", "ShardedFilename", "StringJoin", "FIFOQueueV2", "RandomShuffleQueueV2", "FixedLengthRecordReaderV2",
                    "TensorListReserve", "TensorListFromTensor", "TensorListSetItem" ->
                List.of(Shape.SCALAR);
            case "ReaderReadV2" -> List.of(Shape.SCALAR, Shape.SCALAR);
            case "Add", "AddV2", "Sub", "Mul", "RealDiv", "FloorDiv", "Maximum", "Minimum", "Pow", "SquaredDifference", "Less",
                    "LessEqual", "Greater",
                    "GreaterEqual", "Equal", "LogicalAnd", "FloorMod" ->
                List.of(broadcast(op.input(0).shape(), op.input(1).shape()));
            case "ReluGrad", "TanhGrad", "RsqrtGrad", "LRNGrad", "MaxPoolGrad", "BiasAdd", "LRN" -> List.of(op.input(0).shape());
            case "SelectV2", "Select" -> List.of(op.input(1).shape());
            case "Sum", "Mean", "Prod" -> List.of(reduced(op));
            case "ArgMax" -> List.of(op.input(1).intValues().map(axis -> op.input(0).shape().without(scalar(axis))).orElse(Shape.UNKNOWN));
            case "InTopKV2" -> List.of(op.input(1).shape());
            case "MatMul" -> List.of(matMul(op));
            case "BatchMatMulV2" -> List.of(batchMatMul(op));
            case "BiasAddGrad" -> List.of(Shape.of(op.input(0).shape().size(-1)));
            case "Conv2D", "MaxPool" -> List.of(window(op));
            case "Conv2DBackpropInput" -> List.of(fromValues(op.input(0), 4));
            case "Conv2DBackpropFilter" -> List.of(fromValues(op.input(1), 4));
            case "FusedBatchNormV3" -> batchNorm(op, op.input(0).shape());
            case "FusedBatchNormGradV3" -> List.of(op.input(0).shape(), op.input(2).shape(), op.input(2).shape(), Shape.of(0), Shape.of(0));
            case "SparseSoftmaxCrossEntropyWithLogits" -> List.of(op.input(1).shape(), op.input(0).shape());
            default -> arrayShapes(op);
        };
    }

    private static List<Shape> arrayShapes(Operation op) {
        return switch (op.type()) {
            case "Shape" -> List.of(Shape.of(op.input(0).shape().rank()));
            case "ShapeN" -> op.inputs().stream().map(input -> Shape.of(input.shape().rank())).toList();
            case "Reshape", "TruncatedNormal", "RandomUniform", "RandomUniformInt", "Fill" -> List.of(shapeArgument(op));
            case "ExpandDims" -> List.of(expanded(op));
            case "Squeeze" -> List.of(squeezed(op));
            case "Transpose" -> List.of(transposed(op));
            case "Tile" -> List.of(tiled(op));
            case "Pad" -> List.of(padded(op));
            case "Slice" -> List.of(fromValues(op.input(2), op.input(0).shape().rank()));
            case "Pack" -> List.of(Shape.of(op.inputs().size()).concat(op.input(0).shape()));
            case "ConcatV2" -> List.of(concatenated(op));
            case "StridedSlice" -> List.of(StridedSlices.shape(op));
            case "StridedSliceGrad" -> List.of(fromValues(op.input(0), (int) op.input(0).shape().size(0)));
            case "GatherV2" -> List.of(gathered(op.input(1).shape(), op.input(0).shape()));
            case "OneHot" -> List.of(op.input(0).shape().concat(fromValues(op.input(1), 1)));
            case "Unique" -> List.of(Shape.of(-1), op.input(0).shape());
            case "UnsortedSegmentSum" -> List.of(Shape.of(-1).concat(op.input(0).shape().without(0)));
            case "Range" -> List.of(Shape.of(-1));
            case "BroadcastGradientArgs" -> List.of(Shape.of(-1), Shape.of(-1));
            case "Switch" -> List.of(op.input(0).shape(), op.input(0).shape());
            case "Merge" -> List.of(op.input(0).shape(), Shape.SCALAR);
            case "IdentityN" -> op.inputs().stream().map(Tensor::shape).toList();
            default -> op.inputs().isEmpty() ? List.of() : List.of(op.input(0).shape());
        };
    }

    private static int scalar(int[] value) {
        return value[0];
    }

    private static Shape attributeShape(Operation op) {
        AttrValue shape = op.attribute("shape");
        if (shape.getShape().getUnknownRank()) {
            return Shape.UNKNOWN;
        }
        return shapeOf(shape.getShape().getDimList().stream().map(d -> d.getSize()).toList());
    }

    private static Shape shapeOf(List<Long> sizes) {
        return Shape.of(sizes);
    }

    private static Shape fromValues(Tensor sizes, int rank) {
        return sizes.intValues().map(values -> Shape.of(Arrays.stream(values).asLongStream().toArray())).orElse(Shape.ofRank(rank));
    }

    private static Shape shapeArgument(Operation op) {
        Tensor sizes = op.type().equals("Reshape") ? op.input(1) : op.input(0);
        Optional<int[]> values = sizes.intValues();
        if (values.isEmpty()) {
            return sizes.shape().isStatic() ? Shape.ofRank((int) sizes.shape().size(0)) : Shape.UNKNOWN;
        }
        Shape shape = Shape.of(Arrays.stream(values.get()).asLongStream().toArray());
        int open = shape.sizes().indexOf(-1L);
        long elements = op.input(0).shape().elements();
        return open < 0 || elements < 0 ? shape : shape.with(open, elements / shape.with(open, 1).elements());
    }

    static Shape broadcast(Shape a, Shape b) {
        if (!a.ranked() || !b.ranked()) {
            return Shape.UNKNOWN;
        }
        int rank = Math.max(a.rank(), b.rank());
        List<Long> sizes = new ArrayList<>(rank);
        for (int i = rank; i > 0; i--) {
            sizes.add(common(i > a.rank() ? 1 : a.size(-i), i > b.rank() ? 1 : b.size(-i)));
        }
        return Shape.of(sizes);
    }

    private static long common(long a, long b) {
        if (a == b || b == 1) {
            return a;
        }
        return a == 1 || a == -1 ? b : a;
    }

    private static Shape reduced(Operation op) {
        Shape input = op.input(0).shape();
        Optional<int[]> axes = op.input(1).intValues();
        if (!input.ranked() || axes.isEmpty()) {
            return Shape.UNKNOWN;
        }
        boolean keep = op.attribute("keep_dims").getB();
        List<Integer> gone = Arrays.stream(axes.get()).map(input::axis).boxed().toList();
        List<Long> sizes = new ArrayList<>();
        for (int i = 0; i < input.rank(); i++) {
            if (!gone.contains(i)) {
                sizes.add(input.size(i));
            } else if (keep) {
                sizes.add(1L);
            }
        }
        return Shape.of(sizes);
    }

    private static Shape matMul(Operation op) {
        return Shape.of(op.input(0).shape().size(op.attribute("transpose_a").getB() ? 1 : 0),
                op.input(1).shape().size(op.attribute("transpose_b").getB() ? 0 : 1));
    }

    private static Shape batchMatMul(Operation op) {
        Shape a = op.input(0).shape();
        Shape b = op.input(1).shape();
        Shape batch = broadcast(a.between(0, a.rank() - 2), b.between(0, b.rank() - 2));
        return batch.concat(Shape.of(a.size(op.attribute("adj_x").getB() ? -1 : -2), b.size(op.attribute("adj_y").getB() ? -2 : -1)));
    }

    private static Shape window(Operation op) {
        Shape input = op.input(0).shape();
        boolean convolution = op.type().equals("Conv2D");
        boolean same = op.attribute("padding").getS().toStringUtf8().equals("SAME");
        Shape result = convolution ? input.with(3, op.input(1).shape().size(3)) : input;
        for (int i = 1; i < 3; i++) {
            long stride = op.attribute("strides").getList().getI(i);
            long size = convolution ? op.input(1).shape().size(i - 1) : op.attribute("ksize").getList().getI(i);
            long covered = same ? input.size(i) : input.size(i) - size + 1;
            result = result.with(i, (covered + stride - 1) / stride);
        }
        return result;
    }

    private static List<Shape> batchNorm(Operation op, Shape input) {
        Shape channels = Shape.of(input.size(3));
        return List.of(input, channels, channels, channels, channels, Shape.UNKNOWN);
    }

    private static Shape expanded(Operation op) {
        Shape input = op.input(0).shape();
        int at = op.input(1).intValues().orElseThrow()[0];
        int axis = at < 0 ? at + input.rank() + 1 : at;
        return input.between(0, axis).concat(Shape.of(1)).concat(input.between(axis, input.rank()));
    }

    private static Shape squeezed(Operation op) {
        Shape shape = op.input(0).shape();
        for (long dimension : op.attribute("squeeze_dims").getList().getIList()) {
            shape = shape.without((int) dimension);
        }
        return shape;
    }

    private static Shape transposed(Operation op) {
        Shape input = op.input(0).shape();
        int[] order = op.input(1).intValues().orElse(new int[0]);
        if (order.length == 0) {
            return Shape.ofRank(input.rank());
        }
        return Shape.of(Arrays.stream(order).mapToObj(input::size).toList());
    }

    private static Shape tiled(Operation op) {
        Shape shape = op.input(0).shape();
        Optional<int[]> multiples = op.input(1).intValues();
        if (multiples.isEmpty()) {
            return Shape.ofRank(shape.rank());
        }
        for (int i = 0; i < shape.rank(); i++) {
            shape = shape.with(i, shape.size(i) * multiples.get()[i]);
        }
        return shape;
    }

    private static Shape padded(Operation op) {
        Shape shape = op.input(0).shape();
        int[] paddings = op.input(1).intValues().orElseThrow();
        for (int i = 0; i < shape.rank(); i++) {
            shape = shape.with(i, shape.size(i) + paddings[2 * i] + paddings[2 * i + 1]);
        }
        return shape;
    }

    private static Shape concatenated(Operation op) {
        List<Tensor> inputs = op.inputs();
        Tensor axis = inputs.get(inputs.size() - 1);
        Shape first = inputs.get(0).shape();
        int dimension = axis.intValues().orElseThrow()[0];
        long size = 0;
        for (Tensor part : inputs.subList(0, inputs.size() - 1)) {
            size = size < 0 || part.shape().size(dimension) < 0 ? -1 : size + part.shape().size(dimension);
        }
        return first.with(dimension, size);
    }

    private static Shape gathered(Shape indices, Shape params) {
        return indices.concat(params.between(1, params.rank()));
    }
}
