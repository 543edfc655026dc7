/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import org.opscape.analysis.GraphSnapshot;

/** Which edges are followed. */
public enum Links {
    /** Those that carry tensors. */
    DATA,
    /** Those that only order the execution. */
    CONTROL,
    /** All. */
    ALL;

    /**
     * Tells whether an edge is followed.
     *
     * @param graph the graph
     * @param edge an edge
     * @return whether it is one of these
     */
    public boolean include(GraphSnapshot graph, int edge) {
        return this == ALL || graph.isControl(edge) == (this == CONTROL);
    }
}
