/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import org.opscape.analysis.GraphSnapshot;

/**
 * Which edges a main route may take.
 *
 * @param graph the graph
 * @param parts what its operations are there for
 */
record RouteEdges(GraphSnapshot graph, Parts parts) {
    /** Tells whether an edge carries data of an input between operations that compute outputs. */
    boolean isOpen(int edge) {
        int source = graph.source(edge);
        return !graph.isControl(edge) && !graph.isReference(edge) && parts.isForward(source) && parts.isForward(graph.target(edge))
                && !PartTypes.isShapeOnly(graph.type(source)) && !onlyDecides(edge);
    }

    /** What tells a switch where to send its data is not sent on. */
    private boolean onlyDecides(int edge) {
        int target = graph.target(edge);
        return edge == graph.firstInput(target) + 1 && (graph.type(target).equals("Switch") || graph.type(target).equals("RefSwitch"));
    }
}
