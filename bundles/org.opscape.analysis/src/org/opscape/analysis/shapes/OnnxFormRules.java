/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.Arrays;
import org.opscape.model.Shape;

/** ONNX ops that give the same elements another form. */
final class OnnxFormRules {
    private OnnxFormRules() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "Reshape" -> reshape(node);
            case "Flatten" -> flatten(node);
            case "Squeeze" -> squeeze(node);
            case "Unsqueeze" -> unsqueeze(node);
            case "Transpose" -> transpose(node);
            case "Expand" -> expand(node);
            case "Tile" -> tile(node);
            case "Pad" -> pad(node);
            case "DepthToSpace" -> blocks(node, true);
            case "SpaceToDepth" -> blocks(node, false);
            case "QuantizeLinear" -> quantize(node);
            case "DequantizeLinear" -> node.out(0, node.in(0), node.inType(1));
            case "DynamicQuantizeLinear" -> {
                node.out(0, node.in(0), "uint8");
                node.out(1, Shape.SCALAR, "float32");
                node.out(2, Shape.SCALAR, "uint8");
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Returns axes of an attribute, or of an input where later versions of the op have them; null if they are not known. */
    static long[] axes(OpNode node, int input) {
        long[] axes = node.attributes().has("axes") ? node.attributes().integers("axes") : node.value(input);
        return SmallTensor.isKnown(axes) ? axes : null;
    }

    private static void quantize(OpNode node) {
        long type = node.attributes().integer("output_dtype", 0);
        node.out(0, node.in(0), type > 0 ? OnnxTypes.name(type) : node.source(2) >= 0 ? node.inType(2) : "uint8");
    }

    private static void reshape(OpNode node) {
        Shape shape = node.in(0);
        long[] wanted = node.attributes().has("shape") ? node.attributes().integers("shape") : node.value(1);
        if (wanted == null) {
            node.out(0, ShapeAlgebra.unknown(OnnxConstants.length(node, 1)), node.inType(0));
            return;
        }
        boolean zeros = node.attributes().integer("allowzero", 0) != 0;
        long[] dimensions = wanted.clone();
        int open = -1;
        long known = 1;
        for (int i = 0; i < dimensions.length; i++) {
            if (dimensions[i] == 0 && !zeros) {
                dimensions[i] = i < shape.rank() ? ShapeAlgebra.dimension(shape, i) : SmallTensor.UNKNOWN;
            } else if (dimensions[i] == -1) {
                open = open < 0 ? i : dimensions.length;
            }
            known = i == open ? known : ShapeAlgebra.times(known, dimensions[i]);
        }
        long elements = ShapeAlgebra.elements(shape);
        if (open >= 0 && open < dimensions.length && elements >= 0 && known > 0) {
            dimensions[open] = elements / known;
        }
        node.out(0, SmallTensor.toShape(dimensions), node.inType(0));
        node.value(0, node.value(0));
    }

    private static void flatten(OpNode node) {
        Shape shape = node.in(0);
        if (!shape.hasRank()) {
            node.out(0, ShapeAlgebra.unknown(2), node.inType(0));
            return;
        }
        long axis = node.attributes().integer("axis", 1);
        int place = Math.clamp(axis < 0 ? axis + shape.rank() : axis, 0, shape.rank());
        node.out(0, Shape.of(ShapeAlgebra.elements(ShapeAlgebra.part(shape, 0, place)),
                ShapeAlgebra.elements(ShapeAlgebra.from(shape, place))), node.inType(0));
    }

    private static void squeeze(OpNode node) {
        Shape shape = node.in(0);
        boolean all = !node.attributes().has("axes") && node.source(1) < 0;
        long[] axes = all ? null : axes(node, 1);
        if (!shape.hasRank() || !all && axes == null || all && !ShapeAlgebra.isComplete(shape)) {
            node.out(0, Shape.UNKNOWN, node.inType(0));
            return;
        }
        boolean[] gone = all ? null : places(axes, shape.rank());
        Shape squeezed = Shape.SCALAR;
        for (int axis = 0; axis < shape.rank(); axis++) {
            boolean goes = gone == null ? shape.dimension(axis) == 1 : gone[axis];
            squeezed = goes ? squeezed : ShapeAlgebra.joined(squeezed, ShapeAlgebra.part(shape, axis, axis + 1));
        }
        node.out(0, squeezed, node.inType(0));
        node.value(0, node.value(0));
    }

    /** Marks axes, of which negative ones count from the end; those that are none are left out. */
    static boolean[] places(long[] axes, int rank) {
        boolean[] places = new boolean[rank];
        for (long axis : axes) {
            long place = axis < 0 ? axis + rank : axis;
            if (place >= 0 && place < rank) {
                places[(int) place] = true;
            }
        }
        return places;
    }

    private static void unsqueeze(OpNode node) {
        Shape shape = node.in(0);
        long[] axes = axes(node, 1);
        if (!shape.hasRank() || axes == null || shape.rank() + axes.length > ShapeAlgebra.HIGHEST_RANK) {
            return;
        }
        boolean[] added = places(axes, shape.rank() + axes.length);
        long[] dimensions = new long[added.length];
        int from = 0;
        for (int axis = 0; axis < added.length; axis++) {
            dimensions[axis] = added[axis] ? 1 : ShapeAlgebra.dimension(shape, from++);
        }
        if (from == shape.rank()) {
            node.out(0, Shape.of(dimensions), node.inType(0));
            node.value(0, node.value(0));
        }
    }

    private static void transpose(OpNode node) {
        Shape shape = node.in(0);
        boolean turned = !node.attributes().has("perm");
        long[] order = node.attributes().integers("perm");
        int rank = shape.hasRank() ? shape.rank() : order == null ? -1 : order.length;
        if (!shape.hasRank() || !turned && (order == null || order.length != rank)) {
            node.out(0, ShapeAlgebra.unknown(rank), node.inType(0));
            return;
        }
        long[] dimensions = new long[rank];
        for (int axis = 0; axis < rank; axis++) {
            long from = turned ? rank - 1 - axis : order[axis];
            dimensions[axis] = from < 0 || from >= rank ? -1 : ShapeAlgebra.dimension(shape, (int) from);
        }
        node.out(0, Shape.of(dimensions), node.inType(0));
    }

    private static void expand(OpNode node) {
        long[] wanted = node.value(1);
        Shape target = wanted == null ? ShapeAlgebra.unknown(OnnxConstants.length(node, 1)) : SmallTensor.toShape(wanted);
        node.out(0, ShapeAlgebra.broadcast(node.in(0), target), node.inType(0));
    }

    private static void tile(OpNode node) {
        Shape shape = node.in(0);
        long[] times = node.value(1);
        int rank = shape.hasRank() ? shape.rank() : OnnxConstants.length(node, 1);
        long[] dimensions = new long[Math.max(0, rank)];
        Arrays.fill(dimensions, -1);
        for (int axis = 0; times != null && times.length == rank && axis < rank; axis++) {
            dimensions[axis] = ShapeAlgebra.times(ShapeAlgebra.dimension(shape, axis), times[axis]);
        }
        node.out(0, rank < 0 ? Shape.UNKNOWN : Shape.of(dimensions), node.inType(0));
    }

    private static void pad(OpNode node) {
        Shape shape = node.in(0);
        KnownAttributes attributes = node.attributes();
        String name = attributes.has("paddings") ? "paddings" : "pads";
        long[] pads = attributes.has(name) ? attributes.integers(name) : node.value(1);
        int rank = shape.rank();
        if (pads == null || node.source(3) >= 0 || pads.length != 2 * rank) {
            node.out(0, ShapeAlgebra.unknown(rank), node.inType(0));
            return;
        }
        long[] dimensions = ShapeAlgebra.dimensions(shape);
        for (int axis = 0; axis < rank; axis++) {
            boolean known = dimensions[axis] >= 0 && Math.abs(pads[axis]) < Integer.MAX_VALUE
                    && Math.abs(pads[axis + rank]) < Integer.MAX_VALUE;
            dimensions[axis] = known ? Math.max(-1, dimensions[axis] + pads[axis] + pads[axis + rank]) : -1;
        }
        node.out(0, Shape.of(dimensions), node.inType(0));
    }

    private static void blocks(OpNode node, boolean toSpace) {
        Shape shape = node.in(0);
        long block = node.attributes().integer("blocksize", 0);
        if (shape.rank() != 4 || block < 1 || block > Short.MAX_VALUE) {
            return;
        }
        long[] dimensions = ShapeAlgebra.dimensions(shape);
        if (toSpace) {
            dimensions[1] = dimensions[1] < 0 ? -1 : dimensions[1] / (block * block);
            dimensions[2] = ShapeAlgebra.times(dimensions[2], block);
            dimensions[3] = ShapeAlgebra.times(dimensions[3], block);
        } else {
            dimensions[1] = ShapeAlgebra.times(dimensions[1], block * block);
            dimensions[2] = dimensions[2] < 0 ? -1 : dimensions[2] / block;
            dimensions[3] = dimensions[3] < 0 ? -1 : dimensions[3] / block;
        }
        node.out(0, Shape.of(dimensions), node.inType(0));
    }
}
