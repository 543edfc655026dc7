/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** ONNX ops that take tensors apart and put them together. */
final class OnnxPartRules {
    private OnnxPartRules() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "Concat" -> concat(node);
            case "Split" -> split(node);
            case "Slice" -> slice(node);
            case "Gather" -> gather(node);
            case "GatherElements" -> node.out(0, node.in(1), node.inType(0));
            case "GatherND" -> gatherByPlaces(node);
            case "NonZero" -> node.out(0, Shape.of(node.rank(0), -1), "int64");
            case "Compress" -> node.out(0, node.attributes().has("axis")
                    ? ShapeAlgebra.with(node.in(0), axis(node, "axis", 0, node.rank(0)), -1)
                    : Shape.of(-1), node.inType(0));
            case "TopK" -> topK(node);
            case "OneHot" -> oneHot(node);
            case "NonMaxSuppression" -> node.out(0, Shape.of(-1, 3), "int64");
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Returns an axis, counted from the front; -1 if there is no such axis. */
    static int axis(OpNode node, String name, long missing, int rank) {
        long axis = node.attributes().integer(name, missing);
        long place = axis < 0 ? axis + rank : axis;
        return place >= 0 && place < rank ? (int) place : -1;
    }

    static void concat(OpNode node) {
        Shape shape = node.in(0);
        for (int i = 1; i < node.inputs() && !shape.hasRank(); i++) {
            shape = node.in(i);
        }
        int axis = axis(node, "axis", 1, shape.rank());
        if (axis < 0) {
            return;
        }
        Shape around = ShapeAlgebra.with(shape, axis, -1);
        long size = 0;
        for (int i = 0; i < node.inputs(); i++) {
            Shape next = node.in(i);
            size = ShapeAlgebra.plus(size, next.hasRank() ? ShapeAlgebra.dimension(next, axis) : -1);
            around = next.hasRank() ? ShapeAlgebra.same(around, ShapeAlgebra.with(next, axis, -1)) : around;
        }
        if (around.hasRank()) {
            node.out(0, ShapeAlgebra.with(around, axis, size), node.inType(0));
            node.value(0, around.rank() == 1 && size >= 0 && size <= SmallTensor.MOST ? joined(node, (int) size) : null);
        }
    }

    private static long[] joined(OpNode node, int size) {
        long[] values = new long[size];
        int at = 0;
        for (int i = 0; i < node.inputs(); i++) {
            long[] part = node.value(i);
            int length = (int) ShapeAlgebra.dimension(node.in(i), 0);
            for (int j = 0; j < length; j++) {
                values[at++] = part == null || part.length != length ? SmallTensor.UNKNOWN : part[j];
            }
        }
        return values;
    }

    private static void split(OpNode node) {
        Shape shape = node.in(0);
        int axis = axis(node, "axis", 0, shape.rank());
        long[] sizes = node.attributes().has("split") ? node.attributes().integers("split") : node.value(1);
        boolean told = node.attributes().has("split") || node.source(1) >= 0;
        int count = (int) Math.min(node.attributes().integer("num_outputs", node.outputs()), node.outputs());
        long size = axis < 0 ? -1 : ShapeAlgebra.dimension(shape, axis);
        long step = size < 0 || count == 0 ? -1 : Math.ceilDiv(size, count);
        for (int i = 0; i < node.outputs(); i++) {
            long part = told ? sizes == null || i >= sizes.length ? -1 : Math.max(-1, sizes[i])
                    : step < 0 ? -1 : Math.clamp(size - i * step, 0, step);
            node.out(i, axis < 0 ? ShapeAlgebra.unknown(shape.rank()) : ShapeAlgebra.with(shape, axis, part), node.inType(0));
        }
    }

    private static void slice(OpNode node) {
        Shape shape = node.in(0);
        boolean old = node.attributes().has("starts");
        long[] starts = old ? node.attributes().integers("starts") : node.value(1);
        long[] ends = old ? node.attributes().integers("ends") : node.value(2);
        boolean all = old ? !node.attributes().has("axes") : node.source(3) < 0;
        long[] axes = old ? node.attributes().integers("axes") : node.value(3);
        if (!shape.hasRank() || !all && !SmallTensor.isKnown(axes) || all && starts == null && ends == null) {
            node.out(0, ShapeAlgebra.unknown(shape.rank()), node.inType(0));
            return;
        }
        long[] steps = node.value(4);
        long[] dimensions = ShapeAlgebra.dimensions(shape);
        int count = all ? starts == null ? ends.length : starts.length : axes.length;
        for (int i = 0; i < count; i++) {
            long axis = all ? i : axes[i] < 0 ? axes[i] + dimensions.length : axes[i];
            if (axis < 0 || axis >= dimensions.length) {
                return;
            }
            long step = node.source(4) < 0 || old ? 1 : at(steps, i);
            dimensions[(int) axis] = part(dimensions[(int) axis], at(starts, i), at(ends, i), step);
        }
        node.out(0, Shape.of(dimensions), node.inType(0));
        if (shape.rank() == 1 && count == 1 && node.value(0) != null && (node.source(4) < 0 || at(steps, 0) == 1)) {
            node.value(0, cut(node.value(0), at(starts, 0), at(ends, 0)));
        }
    }

    private static long at(long[] values, int index) {
        return values == null || index >= values.length ? SmallTensor.UNKNOWN : values[index];
    }

    private static long[] cut(long[] values, long start, long end) {
        if (start == SmallTensor.UNKNOWN || end == SmallTensor.UNKNOWN) {
            return null;
        }
        int from = Math.clamp(start < 0 ? start + values.length : start, 0, values.length);
        int to = Math.clamp(end < 0 ? end + values.length : end, 0, values.length);
        return java.util.Arrays.copyOfRange(values, Math.min(from, to), to);
    }

    /** The least number stands for "from the end" as well, so only a step back may say it. */
    private static long part(long size, long start, long end, long step) {
        boolean open = step < 0 && end == Long.MIN_VALUE;
        if (size < 0 || start == SmallTensor.UNKNOWN || end == SmallTensor.UNKNOWN && !open || step == SmallTensor.UNKNOWN || step == 0
                || open) {
            return -1;
        }
        long from = start < 0 ? start + size : start;
        long to = end < 0 ? end + size : end;
        if (step > 0) {
            return Math.max(0, Math.ceilDiv(Math.clamp(to, 0L, size) - Math.clamp(from, 0L, size), step));
        }
        return size == 0 ? 0 : Math.max(0, Math.ceilDiv(Math.clamp(to, -1L, size - 1) - Math.clamp(from, 0L, size - 1), step));
    }

    private static void gather(OpNode node) {
        Shape data = node.in(0);
        Shape places = node.in(1);
        int axis = axis(node, "axis", 0, data.rank());
        if (axis < 0 || !places.hasRank()) {
            return;
        }
        node.out(0, ShapeAlgebra.joined(ShapeAlgebra.joined(ShapeAlgebra.part(data, 0, axis), places), ShapeAlgebra.from(data, axis + 1)),
                node.inType(0));
        long[] values = node.value(0);
        long[] wanted = node.value(1);
        if (data.rank() == 1 && values != null && SmallTensor.isKnown(wanted)) {
            long[] found = new long[wanted.length];
            for (int i = 0; i < found.length; i++) {
                long place = wanted[i] < 0 ? wanted[i] + values.length : wanted[i];
                found[i] = place >= 0 && place < values.length ? values[(int) place] : SmallTensor.UNKNOWN;
            }
            node.value(0, found);
        }
    }

    private static void gatherByPlaces(OpNode node) {
        Shape data = node.in(0);
        Shape places = node.in(1);
        long length = ShapeAlgebra.dimension(places, -1);
        long batch = node.attributes().integer("batch_dims", 0);
        if (places.rank() > 0 && length >= 0 && batch >= 0 && length + batch <= data.rank()) {
            node.out(0, ShapeAlgebra.joined(ShapeAlgebra.part(places, 0, places.rank() - 1),
                    ShapeAlgebra.from(data, (int) (batch + length))), node.inType(0));
        }
    }

    private static void topK(OpNode node) {
        Shape shape = node.in(0);
        int axis = axis(node, "axis", -1, shape.rank());
        long count = node.attributes().has("k") ? node.attributes().integer("k", -1) : Math.max(-1, node.number(1));
        if (axis >= 0) {
            node.out(0, ShapeAlgebra.with(shape, axis, count), node.inType(0));
            node.out(1, ShapeAlgebra.with(shape, axis, count), "int64");
        }
    }

    private static void oneHot(OpNode node) {
        Shape places = node.in(0);
        int axis = axis(node, "axis", -1, places.hasRank() ? places.rank() + 1 : -1);
        if (axis >= 0) {
            node.out(0, ShapeAlgebra.inserted(places, axis, Math.max(-1, node.number(1))), node.inType(2));
        }
    }
}
