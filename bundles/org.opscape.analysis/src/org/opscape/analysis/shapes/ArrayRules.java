/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** Ops that put tensors together or take them apart. */
final class ArrayRules {
    private ArrayRules() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "Concat" -> concat(node, 1, node.inputs(), node.number(0));
            case "ConcatV2" -> concat(node, 0, node.inputs() - 1, node.number(node.inputs() - 1));
            case "ConcatOffset" -> {
                for (int i = 0; i < node.outputs(); i++) {
                    node.out(i, node.in(1), "int32");
                }
            }
            case "Split" -> split(node);
            case "SplitV" -> splitBySizes(node);
            case "Pack", "ParallelConcat" -> pack(node);
            case "Unpack" -> unpack(node);
            case "OneHot" -> oneHot(node);
            case "BroadcastArgs" -> node.out(0, Shape.of(Math.max(length(node, 0), length(node, 1))), node.inType(0));
            case "MatrixDiag" -> node.out(0, node.in(0).hasRank() ? ShapeAlgebra.joined(node.in(0),
                    ShapeAlgebra.part(node.in(0), node.rank(0) - 1, node.rank(0))) : Shape.UNKNOWN, node.inType(0));
            case "Diag" -> node.out(0, ShapeAlgebra.joined(node.in(0), node.in(0)), node.inType(0));
            case "DiagPart" -> node.out(0, node.rank(0) % 2 == 0 ? ShapeAlgebra.part(node.in(0), 0, node.rank(0) / 2) : Shape.UNKNOWN,
                    node.inType(0));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static long length(OpNode node, int input) {
        return ShapeAlgebra.dimension(node.in(input), 0);
    }

    private static void concat(OpNode node, int from, int to, long axis) {
        int rank = -1;
        for (int i = from; i < to; i++) {
            if (rank < 0) {
                rank = node.rank(i);
            } else if (node.rank(i) >= 0 && node.rank(i) != rank) {
                return;
            }
        }
        if (rank < 1 || from >= to) {
            return;
        }
        long place = axis < 0 && axis >= -rank ? axis + rank : axis;
        if (place < 0 || place >= rank) {
            node.out(0, axis == SmallTensor.UNKNOWN ? ShapeAlgebra.unknown(rank) : Shape.UNKNOWN, node.inType(from));
            return;
        }
        node.out(0, concatenated(node, from, to, ShapeAlgebra.unknown(rank), (int) place), node.inType(from));
        if (rank == 1) {
            node.value(0, joinedValues(node, from, to));
        }
    }

    private static Shape concatenated(OpNode node, int from, int to, Shape unknown, int axis) {
        long sum = 0;
        Shape others = unknown;
        for (int i = from; i < to && others.hasRank(); i++) {
            Shape shape = node.in(i);
            sum = ShapeAlgebra.plus(sum, ShapeAlgebra.dimension(shape, axis));
            others = ShapeAlgebra.same(others, shape.hasRank() ? ShapeAlgebra.with(shape, axis, -1) : shape);
        }
        return others.hasRank() ? ShapeAlgebra.with(others, axis, sum) : others;
    }

    private static long[] joinedValues(OpNode node, int from, int to) {
        long[] joined = new long[SmallTensor.MOST];
        int size = 0;
        for (int i = from; i < to; i++) {
            long count = length(node, i);
            if (count < 0 || size + count > joined.length) {
                return null;
            }
            long[] part = node.value(i);
            for (int j = 0; j < count; j++) {
                joined[size++] = part == null ? SmallTensor.UNKNOWN : part[j];
            }
        }
        return SmallTensor.isWhole(node.inType(from)) ? java.util.Arrays.copyOf(joined, size) : null;
    }

    private static void split(OpNode node) {
        Shape shape = node.in(1);
        long axis = node.number(0);
        long parts = node.attributes().integer("num_split", -1);
        Shape part = ShapeAlgebra.unknown(shape.rank());
        long place = axis < 0 && axis >= -shape.rank() ? axis + shape.rank() : axis;
        if (parts > 0 && place >= 0 && place < shape.rank()) {
            long dimension = ShapeAlgebra.dimension(shape, (int) place);
            part = ShapeAlgebra.with(shape, (int) place, dimension >= 0 && dimension % parts == 0 ? dimension / parts : -1);
        }
        for (int i = 0; i < node.outputs(); i++) {
            node.out(i, part, node.inType(1));
            if (node.value(1) != null && shape.rank() == 1 && ShapeAlgebra.isComplete(part)) {
                node.value(i, values(node.value(1), i * ShapeAlgebra.dimension(part, 0), ShapeAlgebra.dimension(part, 0)));
            }
        }
    }

    private static long[] values(long[] all, long from, long count) {
        return from + count > all.length ? null : java.util.Arrays.copyOfRange(all, (int) from, (int) (from + count));
    }

    private static void splitBySizes(OpNode node) {
        Shape shape = node.in(0);
        long[] sizes = node.value(1);
        long axis = node.number(2);
        long place = axis < 0 && axis >= -shape.rank() ? axis + shape.rank() : axis;
        boolean known = place >= 0 && place < shape.rank();
        for (int i = 0; i < node.outputs(); i++) {
            long size = sizes == null || i >= sizes.length ? -1 : Math.max(-1, sizes[i]);
            node.out(i, known ? ShapeAlgebra.with(shape, (int) place, size) : ShapeAlgebra.unknown(shape.rank()), node.inType(0));
        }
    }

    private static void pack(OpNode node) {
        if (node.type().equals("ParallelConcat")) {
            node.out(0, node.attributes().shape("shape"), node.inType(0));
            return;
        }
        Shape each = Shape.UNKNOWN;
        for (int i = 0; i < node.inputs(); i++) {
            Shape next = ShapeAlgebra.same(each, node.in(i));
            if (each.hasRank() && !next.hasRank()) {
                return;
            }
            each = next;
        }
        long axis = node.attributes().integer("axis", 0);
        long place = axis < 0 ? axis + each.rank() + 1 : axis;
        if (each.hasRank() && place >= 0 && place <= each.rank()) {
            node.out(0, ShapeAlgebra.inserted(each, (int) place, node.inputs()), node.inType(0));
        }
        if (each.rank() == 0 && SmallTensor.isWhole(node.inType(0))) {
            long[] values = new long[node.inputs()];
            for (int i = 0; i < values.length; i++) {
                values[i] = node.number(i);
            }
            node.value(0, values);
        }
    }

    private static void unpack(OpNode node) {
        Shape shape = node.in(0);
        long axis = node.attributes().integer("axis", 0);
        long place = axis < 0 ? axis + shape.rank() : axis;
        Shape each = place >= 0 && place < shape.rank() ? ShapeAlgebra.removed(shape, (int) place) : Shape.UNKNOWN;
        for (int i = 0; i < node.outputs(); i++) {
            node.out(i, each, node.inType(0));
            if (shape.rank() == 1 && node.value(0) != null && i < node.value(0).length) {
                node.value(i, new long[] {node.value(0)[i]});
            }
        }
    }

    private static void oneHot(OpNode node) {
        Shape shape = node.in(0);
        long axis = node.attributes().integer("axis", -1);
        if (shape.hasRank() && axis >= -1 && axis <= shape.rank()) {
            node.out(0, ShapeAlgebra.inserted(shape, (int) (axis < 0 ? shape.rank() : axis), Math.max(-1, node.number(1))),
                    node.inType(2));
        }
    }
}
