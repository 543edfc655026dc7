/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.analysis.GraphSnapshot;

/** A graph and what was inferred about its outputs. */
public final class InferredShapes {
    private final GraphSnapshot graph;

    InferredShapes(GraphSnapshot graph) {
        this.graph = graph;
    }

    /** {@return the snapshot with the shapes, which tells which of them the file did not} */
    public GraphSnapshot graph() {
        return graph;
    }
}
