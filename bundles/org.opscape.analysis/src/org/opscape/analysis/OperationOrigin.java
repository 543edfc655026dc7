/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis;

import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;

/**
 * Where an operation of a snapshot is in the model.
 *
 * @param graph the position in the model of the graph that holds it
 * @param operation its number there
 */
public record OperationOrigin(int graph, int operation) {
    /**
     * Returns the operation itself.
     *
     * @param model the model that the snapshot is of
     * @return the operation
     */
    public Operation in(Model model) {
        return model.getGraphs().get(graph).getAllOperations().get(operation);
    }
}
