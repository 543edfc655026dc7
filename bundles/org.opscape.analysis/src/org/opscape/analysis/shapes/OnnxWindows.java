/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.Arrays;
import org.opscape.model.Shape;

/** ONNX ops on images: windows that slide over all axes but batch and channels, and other sizes. */
final class OnnxWindows {
    private OnnxWindows() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "Conv" -> convolution(node, 1, node.inType(0));
            case "ConvInteger" -> convolution(node, 1, "int32");
            case "QLinearConv" -> convolution(node, 3, node.inType(7));
            case "ConvTranspose" -> transposed(node);
            case "MaxPool", "AveragePool", "LpPool" -> pool(node);
            case "GlobalAveragePool", "GlobalMaxPool", "GlobalLpPool" -> global(node);
            case "Resize" -> resize(node);
            case "Upsample" -> scale(node, node.attributes().has("scales") ? OnnxConstants.reals(node.attributes(), "scales")
                    : OnnxConstants.reals(node, 1));
            default -> {
                return false;
            }
        }
        return true;
    }

    static void convolution(OpNode node, int weights, String type) {
        Shape filter = node.in(weights);
        int rank = node.in(0).hasRank() ? node.rank(0) : filter.rank();
        long[] windows = node.attributes().integers("kernel_shape");
        if (windows == null && filter.hasRank() && filter.rank() > 1) {
            windows = ShapeAlgebra.dimensions(ShapeAlgebra.from(filter, 2));
        }
        node.out(0, slide(node, rank, windows, ShapeAlgebra.dimension(filter, 0)), type);
    }

    private static void pool(OpNode node) {
        Shape shape = slide(node, node.rank(0), node.attributes().integers("kernel_shape"), ShapeAlgebra.dimension(node.in(0), 1));
        node.out(0, shape, node.inType(0));
        node.out(1, shape, "int64");
    }

    private static Shape slide(OpNode node, int rank, long[] windows, long channels) {
        int space = rank - 2;
        if (space < 0 || windows == null || windows.length != space) {
            return ShapeAlgebra.unknown(rank);
        }
        KnownAttributes attributes = node.attributes();
        long[] strides = listed(attributes, "strides", space, 1);
        long[] dilations = listed(attributes, "dilations", space, 1);
        long[] pads = listed(attributes, "pads", 2 * space, 0);
        if (strides == null || dilations == null || pads == null) {
            return ShapeAlgebra.unknown(rank);
        }
        String automatic = attributes.text("auto_pad", "NOTSET");
        boolean rounds = attributes.integer("ceil_mode", 0) != 0;
        long[] dimensions = new long[rank];
        dimensions[0] = ShapeAlgebra.dimension(node.in(0), 0);
        dimensions[1] = channels;
        for (int i = 0; i < space; i++) {
            long size = ShapeAlgebra.dimension(node.in(0), i + 2);
            long reach = ShapeAlgebra.plus(ShapeAlgebra.times(windows[i] - 1, dilations[i]), 1);
            boolean known = size >= 0 && size < Integer.MAX_VALUE && reach >= 0 && strides[i] > 0;
            if (!known) {
                dimensions[i + 2] = -1;
            } else if (automatic.startsWith("SAME")) {
                dimensions[i + 2] = Math.ceilDiv(size, strides[i]);
            } else {
                long margins = automatic.equals("VALID") ? 0 : pads[i] + pads[i + space];
                dimensions[i + 2] = positions(size + margins - reach, strides[i], rounds, size + margins);
            }
        }
        return Shape.of(dimensions);
    }

    /** A window that begins behind the end counts or not, as the version of the runtime has it: then nothing is said. */
    private static long positions(long room, long stride, boolean rounds, long padded) {
        if (room < 0) {
            return -1;
        }
        long whole = room / stride + 1;
        long started = Math.ceilDiv(room, stride) + 1;
        return !rounds || whole == started ? whole : (started - 1) * stride < padded - room % stride ? started : -1;
    }

    /** Returns the numbers of an attribute, or as many of what holds if it is missing; null if it is not as long. */
    private static long[] listed(KnownAttributes attributes, String name, int length, long missing) {
        if (!attributes.has(name)) {
            long[] numbers = new long[length];
            Arrays.fill(numbers, missing);
            return numbers;
        }
        long[] numbers = attributes.integers(name);
        for (int i = 0; numbers != null && i < numbers.length; i++) {
            if (Math.abs(numbers[i]) > Integer.MAX_VALUE) {
                return null;
            }
        }
        return numbers != null && numbers.length == length ? numbers : null;
    }

    private static void transposed(OpNode node) {
        Shape shape = node.in(0);
        Shape filter = node.in(1);
        int rank = shape.hasRank() ? shape.rank() : filter.rank();
        int space = rank - 2;
        KnownAttributes attributes = node.attributes();
        node.out(0, ShapeAlgebra.unknown(rank), node.inType(0));
        long[] strides = listed(attributes, "strides", Math.max(0, space), 1);
        long[] dilations = listed(attributes, "dilations", Math.max(0, space), 1);
        long[] pads = listed(attributes, "pads", Math.max(0, 2 * space), 0);
        long[] more = listed(attributes, "output_padding", Math.max(0, space), 0);
        boolean told = attributes.has("output_shape") || !attributes.text("auto_pad", "NOTSET").equals("NOTSET");
        if (space < 1 || filter.rank() != rank || told || strides == null || dilations == null || pads == null || more == null) {
            return;
        }
        long[] dimensions = new long[rank];
        dimensions[0] = ShapeAlgebra.dimension(shape, 0);
        dimensions[1] = ShapeAlgebra.times(ShapeAlgebra.dimension(filter, 1), attributes.integer("group", 1));
        for (int i = 0; i < space; i++) {
            long size = ShapeAlgebra.dimension(shape, i + 2);
            long window = ShapeAlgebra.dimension(filter, i + 2);
            boolean known = size > 0 && size < Integer.MAX_VALUE && window > 0 && window < Integer.MAX_VALUE;
            long reach = known ? strides[i] * (size - 1) + more[i] + (window - 1) * dilations[i] + 1 - pads[i] - pads[i + space] : -1;
            dimensions[i + 2] = Math.max(-1, reach);
        }
        node.out(0, Shape.of(dimensions), node.inType(0));
    }

    private static void global(OpNode node) {
        Shape shape = node.in(0);
        if (shape.rank() >= 2) {
            long[] dimensions = ShapeAlgebra.dimensions(shape);
            Arrays.fill(dimensions, 2, dimensions.length, 1);
            node.out(0, Shape.of(dimensions), node.inType(0));
        }
    }

    private static void resize(OpNode node) {
        boolean plain = !node.attributes().has("axes")
                && node.attributes().text("keep_aspect_ratio_policy", "stretch").equals("stretch");
        if (!plain) {
            node.out(0, ShapeAlgebra.unknown(node.rank(0)), node.inType(0));
        } else if (node.inputs() == 2) {
            scale(node, OnnxConstants.reals(node, 1));
        } else if (node.source(3) >= 0) {
            long[] sizes = node.value(3);
            node.out(0, sizes == null ? ShapeAlgebra.unknown(node.rank(0)) : SmallTensor.toShape(sizes), node.inType(0));
        } else {
            scale(node, OnnxConstants.reals(node, 2));
        }
    }

    private static void scale(OpNode node, double[] scales) {
        Shape shape = node.in(0);
        if (scales == null || scales.length != shape.rank()) {
            node.out(0, ShapeAlgebra.unknown(shape.rank()), node.inType(0));
            return;
        }
        long[] dimensions = ShapeAlgebra.dimensions(shape);
        for (int axis = 0; axis < dimensions.length; axis++) {
            double size = Math.floor(dimensions[axis] * (double) (float) scales[axis]);
            dimensions[axis] = dimensions[axis] < 0 || !(size >= 0 && size < Integer.MAX_VALUE) ? -1 : (long) size;
        }
        node.out(0, Shape.of(dimensions), node.inType(0));
    }
}
