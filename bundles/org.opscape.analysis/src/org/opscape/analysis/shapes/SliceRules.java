/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** Ops that take a part of a tensor, or pad it. */
final class SliceRules {
    private SliceRules() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "Slice" -> slice(node);
            case "StridedSlice" -> new StridedSlice(node).apply();
            case "Gather" -> gather(node, node.in(0), 0, 0, node.inType(0));
            case "GatherV2" -> gather(node, node.in(0), node.number(2), node.attributes().integer("batch_dims", 0), node.inType(0));
            case "ResourceGather" -> {
                Holding holding = node.holding(0);
                gather(node, holding == null ? Shape.UNKNOWN : holding.shape(), 0, node.attributes().integer("batch_dims", 0),
                        holding == null ? "" : holding.type());
            }
            case "GatherNd" -> gatherNd(node, node.in(0), node.inType(0));
            case "ResourceGatherNd" -> {
                Holding holding = node.holding(0);
                gatherNd(node, holding == null ? Shape.UNKNOWN : holding.shape(), holding == null ? "" : holding.type());
            }
            case "Pad", "PadV2", "MirrorPad" -> pad(node);
            case "LowerBound", "UpperBound" -> node.out(0, node.in(1));
            case "SpaceToBatchND" -> blocks(node, true);
            case "BatchToSpaceND" -> blocks(node, false);
            case "SpaceToDepth" -> depth(node, true);
            case "DepthToSpace" -> depth(node, false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void slice(OpNode node) {
        Shape shape = node.in(0);
        long[] begins = node.value(1);
        long[] sizes = node.value(2);
        long length = shape.hasRank() ? shape.rank()
                : Math.max(ShapeAlgebra.dimension(node.in(1), 0), ShapeAlgebra.dimension(node.in(2), 0));
        if (length < 0 || length > ShapeAlgebra.HIGHEST_RANK || begins != null && begins.length != length
                || sizes != null && sizes.length != length) {
            return;
        }
        long[] dimensions = new long[(int) length];
        for (int axis = 0; axis < length; axis++) {
            long begin = begins == null ? SmallTensor.UNKNOWN : begins[axis];
            long size = sizes == null ? SmallTensor.UNKNOWN : sizes[axis];
            long whole = ShapeAlgebra.dimension(shape, axis);
            dimensions[axis] = size >= 0 ? size : size == -1 && begin >= 0 && whole >= begin ? whole - begin : -1;
        }
        node.out(0, Shape.of(dimensions), node.inType(0));
        if (length == 1 && begins != null && begins[0] >= 0 && dimensions[0] >= 0 && node.value(0) != null
                && dimensions[0] <= node.value(0).length && begins[0] <= node.value(0).length - dimensions[0]) {
            node.value(0, java.util.Arrays.copyOfRange(node.value(0), (int) begins[0], (int) (begins[0] + dimensions[0])));
        }
    }

    private static void gather(OpNode node, Shape params, long axis, long batches, String type) {
        Shape indices = node.in(1);
        if (!params.hasRank() || !indices.hasRank()) {
            return;
        }
        if (axis == SmallTensor.UNKNOWN) {
            node.out(0, batches == 0 ? ShapeAlgebra.unknown(params.rank() + indices.rank() - 1) : Shape.UNKNOWN, type);
            return;
        }
        long place = axis < 0 ? axis + params.rank() : axis;
        long shared = batches < 0 ? batches + indices.rank() : batches;
        if (place < 0 || place >= params.rank() || shared < 0 || shared > place || shared > indices.rank()) {
            return;
        }
        Shape outer = ShapeAlgebra.part(params, 0, (int) place);
        Shape inner = ShapeAlgebra.from(params, (int) place + 1);
        node.out(0, ShapeAlgebra.joined(ShapeAlgebra.joined(outer, ShapeAlgebra.from(indices, (int) shared)), inner), type);
        if (params.rank() == 1 && indices.rank() <= 1 && node.value(0) != null && SmallTensor.isKnown(node.value(1))) {
            node.value(0, picked(node.value(0), node.value(1)));
        }
    }

    private static long[] picked(long[] values, long[] indices) {
        long[] picked = new long[indices.length];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = indices[i] >= 0 && indices[i] < values.length ? values[(int) indices[i]] : SmallTensor.UNKNOWN;
        }
        return picked;
    }

    private static void gatherNd(OpNode node, Shape params, String type) {
        Shape indices = node.in(1);
        long depth = ShapeAlgebra.dimension(indices, -1);
        if (indices.rank() > 0 && params.hasRank() && depth >= 0 && depth <= params.rank()) {
            node.out(0, ShapeAlgebra.joined(ShapeAlgebra.part(indices, 0, indices.rank() - 1), ShapeAlgebra.from(params, (int) depth)),
                    type);
        }
    }

    private static void pad(OpNode node) {
        Shape shape = node.in(0);
        long[] pads = node.value(1);
        long rank = shape.hasRank() ? shape.rank() : Math.min(ShapeAlgebra.dimension(node.in(1), 0), ShapeAlgebra.HIGHEST_RANK + 1);
        if (!shape.hasRank() || pads == null || pads.length != 2 * rank) {
            node.out(0, ShapeAlgebra.unknown((int) rank), node.inType(0));
            return;
        }
        long[] dimensions = ShapeAlgebra.dimensions(shape);
        for (int axis = 0; axis < dimensions.length; axis++) {
            dimensions[axis] = ShapeAlgebra.plus(ShapeAlgebra.plus(dimensions[axis], pads[2 * axis]), pads[2 * axis + 1]);
        }
        node.out(0, Shape.of(dimensions), node.inType(0));
    }

    /** Blocks of the inner dimensions become part of the batch, or the other way round; what is padded or cropped comes in pairs. */
    private static void blocks(OpNode node, boolean toBatch) {
        Shape shape = node.in(0);
        long[] sizes = node.value(1);
        long[] margins = node.value(2);
        if (!shape.hasRank() || sizes == null || margins == null || margins.length != 2 * sizes.length || sizes.length >= shape.rank()) {
            node.out(0, ShapeAlgebra.unknown(shape.rank()), node.inType(0));
            return;
        }
        long[] dimensions = ShapeAlgebra.dimensions(shape);
        for (int i = 0; i < sizes.length; i++) {
            long margin = ShapeAlgebra.plus(margins[2 * i], margins[2 * i + 1]);
            dimensions[0] = toBatch ? ShapeAlgebra.times(dimensions[0], sizes[i]) : divided(dimensions[0], sizes[i]);
            long inner = dimensions[i + 1];
            dimensions[i + 1] = toBatch ? divided(ShapeAlgebra.plus(inner, margin), sizes[i])
                    : margin < 0 ? -1 : Math.max(-1, ShapeAlgebra.times(inner, sizes[i]) - margin);
        }
        node.out(0, Shape.of(dimensions), node.inType(0));
    }

    private static long divided(long dimension, long by) {
        return dimension >= 0 && by > 0 && dimension % by == 0 ? dimension / by : -1;
    }

    private static void depth(OpNode node, boolean deeper) {
        long block = node.attributes().integer("block_size", -1);
        String format = node.attributes().text("data_format", "NHWC");
        if (node.rank(0) != 4 || block < 1 || !format.equals("NHWC") && !format.equals("NCHW")) {
            return;
        }
        long[] dimensions = ShapeAlgebra.dimensions(node.in(0));
        int channels = format.equals("NHWC") ? 3 : 1;
        for (int axis = 1; axis < 4; axis++) {
            long factor = axis == channels ? ShapeAlgebra.times(block, block) : block;
            dimensions[axis] = deeper == (axis == channels) ? ShapeAlgebra.times(dimensions[axis], factor)
                    : divided(dimensions[axis], factor);
        }
        node.out(0, Shape.of(dimensions), node.inType(0));
    }
}
