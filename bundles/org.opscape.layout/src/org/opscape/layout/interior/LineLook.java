/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Line;
import org.opscape.diagram.look.LineWidth;
import org.opscape.model.Shape;

/** How a line is drawn: its width and what it says. */
final class LineLook {
    private static final double CONTROL = 1;

    private final GraphSnapshot graph;

    LineLook(GraphSnapshot graph) {
        this.graph = graph;
    }

    double width(Line line) {
        if (line.data() == 0) {
            return CONTROL;
        }
        return graph.hasShapes() ? LineWidth.ofSize(line.size()) : LineWidth.ofCount(line.edges().length);
    }

    String label(Line line) {
        if (line.data() == 0) {
            return "";
        }
        if (line.data() > 1) {
            return Integer.toString(line.data()).concat(" tensors");
        }
        for (int edge : line.edges()) {
            if (!graph.isControl(edge)) {
                Shape shape = graph.shape(edge).orElse(Shape.UNKNOWN);
                return shape.hasRank() ? shape.toString() : "";
            }
        }
        return "";
    }
}
