/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.SnapshotParts;

/** Which edges a main route may take. */
final class RouteEdges {
    private final GraphSnapshot graph;
    private final SnapshotParts bodies;
    private final Parts parts;

    /**
     * Makes the choice for a graph.
     *
     * @param parts what its operations are there for
     */
    RouteEdges(GraphSnapshot graph, Parts parts) {
        this.graph = graph;
        this.parts = parts;
        bodies = graph.parts();
    }

    /** Tells whether an edge carries data of an input between operations that compute outputs. */
    boolean isOpen(int edge) {
        int source = graph.source(edge);
        return !graph.isControl(edge) && !graph.isReference(edge) && parts.isForward(source) && parts.isForward(graph.target(edge))
                && !PartTypes.isShapeOnly(graph.type(source)) && !onlyDecides(edge);
    }

    /** What tells a switch where to send its data is not sent on, nor what tells a condition or a loop what to call, and how often. */
    private boolean onlyDecides(int edge) {
        int target = graph.target(edge);
        int input = edge - graph.firstInput(target);
        return switch (graph.type(target)) {
            case "Switch", "RefSwitch" -> input == 1;
            case "If", "StatelessIf", "Case", "StatelessCase" -> input == 0;
            case "Loop" -> input < 2 && !graph.isIncomplete(target);
            default -> bodies.decides(edge);
        };
    }
}
