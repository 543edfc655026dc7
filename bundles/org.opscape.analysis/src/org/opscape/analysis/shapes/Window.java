/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** A window that slides over the space between batch and channels, in the layouts NHWC and NCHW, NDHWC and NCDHW. */
final class Window {
    private final int space;
    private final boolean channelsLast;
    private final String padding;
    private final long[] strides;
    private final long[] dilations;
    private final long[] margins;

    private Window(int space, boolean channelsLast, String padding, long[] strides, long[] dilations, long[] margins) {
        this.space = space;
        this.channelsLast = channelsLast;
        this.padding = padding;
        this.strides = strides;
        this.dilations = dilations;
        this.margins = margins;
    }

    /** Reads the attributes of an operation; null if they do not make a window. */
    static Window of(OpNode node, int space, long[] strides) {
        KnownAttributes attributes = node.attributes();
        String last = space == 2 ? "NHWC" : "NDHWC";
        String format = attributes.text("data_format", last);
        boolean known = format.equals(last) || format.equals(space == 2 ? "NCHW" : "NCDHW");
        long[] dilations = attributes.has("dilations") ? attributes.integers("dilations") : new long[0];
        String padding = attributes.text("padding", "");
        long[] margins = padding.equals("EXPLICIT") ? attributes.integers("explicit_paddings") : new long[2 * (space + 2)];
        if (!known || strides == null || strides.length != space + 2 || dilations == null || margins == null
                || margins.length != 2 * (space + 2) || dilations.length != 0 && dilations.length != space + 2) {
            return null;
        }
        return padding.equals("SAME") || padding.equals("VALID") || padding.equals("EXPLICIT")
                ? new Window(space, format.equals(last), padding, strides, dilations, margins) : null;
    }

    int channelAxis() {
        return channelsLast ? space + 1 : 1;
    }

    int spaceAxis(int index) {
        return channelsLast ? index + 1 : index + 2;
    }

    Shape slide(Shape shape, long[] windows, long channels) {
        long[] dimensions = new long[space + 2];
        dimensions[0] = strides[0] == 1 ? ShapeAlgebra.dimension(shape, 0) : -1;
        dimensions[channelAxis()] = strides[channelAxis()] == 1 ? channels : -1;
        for (int i = 0; i < space; i++) {
            int axis = spaceAxis(i);
            dimensions[axis] = positions(ShapeAlgebra.dimension(shape, axis), windows[i], axis);
        }
        return Shape.of(dimensions);
    }

    private long positions(long size, long window, int axis) {
        long stride = strides[axis];
        long dilation = dilations.length == 0 ? 1 : dilations[axis];
        if (size < 0 || size > Integer.MAX_VALUE || stride < 1 || dilation < 1 || dilation > Integer.MAX_VALUE) {
            return -1;
        }
        if (padding.equals("SAME")) {
            return (size - 1) / stride + (size > 0 ? 1 : 0);
        }
        long around = ShapeAlgebra.plus(margins[2 * axis], margins[2 * axis + 1]);
        if (window < 1 || window > Integer.MAX_VALUE || around < 0 || around > Integer.MAX_VALUE) {
            return -1;
        }
        long room = size + around - (window - 1) * dilation - 1;
        return room < 0 ? -1 : room / stride + 1;
    }
}
