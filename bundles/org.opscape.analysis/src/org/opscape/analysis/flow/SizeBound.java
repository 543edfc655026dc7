/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.quantity.Unit;
import org.opscape.analysis.shapes.TensorSizes;
import org.opscape.model.Shape;

/**
 * What is known of the size of a tensor. Dimensions that are not known count as 1, so that a size is the smallest that it may have unless
 * it is empty. Where all of them are unknown that would be the size of one element, which says nothing of the tensor.
 *
 * @param bytes the size, or a lower bound of it; NaN if the rank or the element type is not known
 * @param unknown how many dimensions are not known
 * @param rank how many dimensions there are; 0 if that is not known
 */
public record SizeBound(double bytes, int unknown, int rank) {
    /** Nothing is known. */
    public static final SizeBound NONE = new SizeBound(Double.NaN, 0, 0);

    /**
     * Tells the size of a tensor.
     *
     * @param graph the graph
     * @param operation an operation
     * @param output the number of its output
     * @return what is known of the size
     */
    public static SizeBound of(GraphSnapshot graph, int operation, int output) {
        double bytes = output < 0 ? Double.NaN : TensorSizes.bytes(graph, operation, output);
        return Double.isNaN(bytes) ? NONE : of(graph.outputShape(operation, output).orElse(Shape.UNKNOWN), bytes);
    }

    private static SizeBound of(Shape shape, double bytes) {
        int unknown = 0;
        for (int axis = 0; axis < shape.rank(); axis++) {
            unknown += shape.dimension(axis) < 0 ? 1 : 0;
        }
        return new SizeBound(bytes, unknown, shape.rank());
    }

    /** {@return whether this is the size itself} */
    public boolean isExact() {
        return unknown == 0 && !Double.isNaN(bytes);
    }

    /** {@return whether anything is known that is worth telling: the size, or at least one dimension} */
    public boolean isTelling() {
        return !Double.isNaN(bytes) && (unknown == 0 || unknown < rank);
    }

    /** {@return for instance "588 KiB", "≥ 588 KiB" if dimensions are not known, empty if none is} */
    public String text() {
        return !isTelling() ? "" : isExact() ? Unit.BYTES.text(bytes) : "≥ " + Unit.BYTES.text(bytes);
    }
}
