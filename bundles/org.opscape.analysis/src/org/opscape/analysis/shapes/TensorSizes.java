/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.Arrays;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.AggregatedQuantity;
import org.opscape.analysis.quantity.Aggregation;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.quantity.Unit;
import org.opscape.model.Shape;

/** The sizes of the tensors that operations put out. An unknown dimension counts as 1: mostly it is the batch, so that is one example. */
public final class TensorSizes {
    private TensorSizes() {
    }

    /**
     * Returns the size of the largest tensor that an operation, or any operation in a group, puts out.
     *
     * @param graph the graph; with inferred shapes more is known
     * @param hierarchy its groups
     * @return the sizes; nothing is known of operations whose shapes or element types are not, or that put out no tensor of numbers
     */
    public static NodeQuantity outputBytes(GraphSnapshot graph, Hierarchy hierarchy) {
        double[] sizes = new double[graph.operations()];
        Arrays.fill(sizes, Double.NaN);
        for (int operation = 0; operation < graph.operations(); operation++) {
            for (int output = 0; output < graph.knownOutputs(operation); output++) {
                double size = bytes(graph, operation, output);
                if (size >= 0 && !(sizes[operation] >= size)) {
                    sizes[operation] = size;
                }
            }
        }
        return AggregatedQuantity.of("largest tensor", Unit.BYTES, hierarchy, sizes, Aggregation.MAX);
    }

    /**
     * Returns the size of one tensor.
     *
     * @param graph the graph
     * @param operation an operation
     * @param output the number of its output
     * @return the bytes; NaN if the rank or the element type is not known, or if elements have no fixed size
     */
    public static double bytes(GraphSnapshot graph, int operation, int output) {
        Shape shape = graph.outputShape(operation, output).orElse(Shape.UNKNOWN);
        int element = ElementTypes.bytes(graph.outputType(operation, output));
        return shape.hasRank() && element > 0 ? (double) shape.size() * element : Double.NaN;
    }
}
