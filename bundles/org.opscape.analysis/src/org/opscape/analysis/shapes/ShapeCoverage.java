/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Shape;

/**
 * Of how many outputs the shape is known. An output counts if the file tells anything about it, or if an operation uses it; an unknown
 * dimension does not matter here, an unknown rank does.
 *
 * @param outputs how many outputs there are
 * @param told of how many the file tells the shape
 * @param inferred of how many it was inferred
 */
public record ShapeCoverage(int outputs, int told, int inferred) {
    /**
     * Counts the outputs of a graph.
     *
     * @param graph the graph, with inferred shapes if there are any
     * @return the numbers
     */
    public static ShapeCoverage of(GraphSnapshot graph) {
        int outputs = 0;
        int told = 0;
        int inferred = 0;
        for (int operation = 0; operation < graph.operations(); operation++) {
            for (int output = 0; output < graph.knownOutputs(operation); output++) {
                boolean known = graph.outputShape(operation, output).orElse(Shape.UNKNOWN).hasRank();
                boolean isInferred = graph.isInferred(operation, output);
                outputs++;
                told += known && !isInferred ? 1 : 0;
                inferred += known && isInferred ? 1 : 0;
            }
        }
        return new ShapeCoverage(outputs, told, inferred);
    }
}
