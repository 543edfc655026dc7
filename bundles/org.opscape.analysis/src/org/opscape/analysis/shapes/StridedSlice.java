/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.Arrays;
import org.opscape.model.Shape;

/** The shape function of StridedSlice: x[a:b:c, ..., newaxis, d], with a bit in a mask for each kind of what stands between the commas. */
final class StridedSlice {
    private final OpNode node;
    private final Shape shape;
    private final long[] begins;
    private final long[] ends;
    private final long[] strides;
    private final long beginMask;
    private final long endMask;
    private final long ellipsisMask;
    private final long newAxisMask;
    private final long shrinkMask;
    private long[] dimensions = new long[8];
    private int rank;
    private int axis;

    StridedSlice(OpNode node) {
        this.node = node;
        shape = node.in(0);
        begins = node.value(1);
        ends = node.value(2);
        strides = node.value(3);
        KnownAttributes attributes = node.attributes();
        beginMask = attributes.integer("begin_mask", 0);
        endMask = attributes.integer("end_mask", 0);
        ellipsisMask = attributes.integer("ellipsis_mask", 0);
        newAxisMask = attributes.integer("new_axis_mask", 0);
        shrinkMask = attributes.integer("shrink_axis_mask", 0);
    }

    void apply() {
        long parts = Math.max(ShapeAlgebra.dimension(node.in(3), 0),
                Math.max(ShapeAlgebra.dimension(node.in(1), 0), ShapeAlgebra.dimension(node.in(2), 0)));
        boolean lengthsFit = (begins == null || begins.length == parts) && (ends == null || ends.length == parts)
                && (strides == null || strides.length == parts);
        if (shape.hasRank() && parts >= 0 && parts < Long.SIZE / 2 && lengthsFit && walk((int) parts)) {
            node.out(0, Shape.of(Arrays.copyOf(dimensions, rank)), node.inType(0));
            values();
        }
    }

    private boolean walk(int parts) {
        boolean ellipsis = false;
        for (int part = 0; part < parts; part++) {
            if (isSet(ellipsisMask, part)) {
                if (ellipsis) {
                    return false;
                }
                ellipsis = true;
                copy(shape.rank() - axesAfter(part, parts));
            } else if (isSet(newAxisMask, part)) {
                add(1);
            } else if (axis >= shape.rank() || !slice(part)) {
                return false;
            }
        }
        copy(shape.rank());
        return true;
    }

    /** How many of the tensor's own axes the parts after the ellipsis are about. */
    private int axesAfter(int part, int parts) {
        int after = 0;
        for (int i = part + 1; i < parts; i++) {
            after += isSet(newAxisMask, i) ? 0 : 1;
        }
        return after;
    }

    private static boolean isSet(long mask, int part) {
        return (mask >>> part & 1) != 0;
    }

    private void copy(int to) {
        while (axis < to) {
            add(ShapeAlgebra.dimension(shape, axis++));
        }
    }

    private void add(long dimension) {
        if (rank == dimensions.length) {
            dimensions = Arrays.copyOf(dimensions, 2 * rank);
        }
        dimensions[rank++] = dimension;
    }

    private boolean slice(int part) {
        long size = ShapeAlgebra.dimension(shape, axis++);
        if (isSet(shrinkMask, part)) {
            return true;
        }
        long stride = strides == null ? SmallTensor.UNKNOWN : strides[part];
        if (stride == 0) {
            return false;
        }
        boolean known = size >= 0 && size <= Integer.MAX_VALUE && stride != SmallTensor.UNKNOWN && Math.abs(stride) <= Integer.MAX_VALUE;
        add(known ? length(part, size, stride) : isSet(beginMask, part) && isSet(endMask, part) && Math.abs(stride) == 1 ? size : -1);
        return true;
    }

    private long length(int part, long size, long stride) {
        long begin = isSet(beginMask, part) ? stride > 0 ? 0 : size - 1 : bound(begins, part, size, stride);
        long end = isSet(endMask, part) ? stride > 0 ? size : -1 : bound(ends, part, size, stride);
        if (begin == SmallTensor.UNKNOWN || end == SmallTensor.UNKNOWN) {
            return -1;
        }
        long interval = end - begin;
        return interval == 0 || interval < 0 != stride < 0 ? 0 : interval / stride + (interval % stride == 0 ? 0 : 1);
    }

    private static long bound(long[] bounds, int part, long size, long stride) {
        if (bounds == null || bounds[part] == SmallTensor.UNKNOWN) {
            return SmallTensor.UNKNOWN;
        }
        long at = bounds[part] < 0 ? bounds[part] + size : bounds[part];
        return stride > 0 ? Math.clamp(at, 0, size) : Math.clamp(at, -1, size - 1);
    }

    /** What is taken of a vector: mostly one dimension of a shape. */
    private void values() {
        long[] all = node.value(0);
        boolean one = shape.rank() == 1 && strides != null && strides.length == 1 && ellipsisMask == 0 && newAxisMask == 0;
        if (all == null || !one
                || !(isSet(beginMask, 0) && !isSet(shrinkMask, 0)) && (begins == null || begins[0] == SmallTensor.UNKNOWN)) {
            return;
        }
        long stride = strides[0];
        if (isSet(shrinkMask, 0)) {
            long at = begins[0] < 0 ? begins[0] + all.length : begins[0];
            node.value(0, at >= 0 && at < all.length ? new long[] {all[(int) at]} : null);
        } else if (rank == 1 && dimensions[0] >= 0 && Math.abs(stride) <= Integer.MAX_VALUE) {
            long begin = isSet(beginMask, 0) ? stride > 0 ? 0 : all.length - 1 : bound(begins, 0, all.length, stride);
            long[] taken = new long[(int) dimensions[0]];
            for (int i = 0; i < taken.length; i++) {
                taken[i] = all[(int) (begin + i * stride)];
            }
            node.value(0, taken);
        }
    }
}
