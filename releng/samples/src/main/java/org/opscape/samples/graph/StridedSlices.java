/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shape of a strided slice along the leading dimensions: enough for indices and ranges, not for ellipses or negative strides. */
final class StridedSlices {

    private StridedSlices() {
    }

    static Shape shape(Operation op) {
        Shape input = op.input(0).shape();
        Optional<int[]> begin = op.input(1).intValues();
        Optional<int[]> end = op.input(2).intValues();
        if (!input.ranked()) {
            return Shape.UNKNOWN;
        }
        int given = (int) op.input(1).shape().size(0);
        List<Long> sizes = new ArrayList<>();
        for (int i = 0; i < given; i++) {
            if (!isSet(op, "shrink_axis_mask", i)) {
                sizes.add(begin.isPresent() && end.isPresent() ? length(op, i, begin.get()[i], end.get()[i]) : -1);
            }
        }
        sizes.addAll(input.sizes().subList(given, input.rank()));
        return Shape.of(sizes);
    }

    private static long length(Operation op, int i, int begin, int end) {
        long size = op.input(0).shape().size(i);
        long from = isSet(op, "begin_mask", i) ? 0 : begin;
        long to = isSet(op, "end_mask", i) ? size : end;
        boolean open = to < 0 || from < 0;
        int stride = op.input(3).intValues().map(values -> values[i]).orElse(1);
        return open ? -1 : (Math.min(to, size < 0 ? to : size) - from + stride - 1) / stride;
    }

    private static boolean isSet(Operation op, String mask, int bit) {
        return (op.attribute(mask).getI() >> bit & 1) != 0;
    }
}
