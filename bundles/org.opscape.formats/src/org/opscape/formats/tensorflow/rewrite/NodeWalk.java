/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow.rewrite;

import java.util.List;
import org.opscape.formats.tensorflow.NodeOrigin;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;

/** Finds the operation of each node of one graph while the nodes are walked in the order of the file. Damaged nodes have none. */
final class NodeWalk {
    private final List<Operation> operations;
    private int next;

    NodeWalk(Graph graph) {
        operations = graph.getAllOperations();
    }

    /** Returns the operation that was read from the node at a position; null if there is none. */
    Operation at(int start) {
        while (next < operations.size()) {
            Operation operation = operations.get(next);
            boolean node = operation.getRole() == OperationRole.NODE && operation.getOrigin() instanceof NodeOrigin;
            int place = node ? ((NodeOrigin) operation.getOrigin()).start(operation) : -1;
            if (place > start) {
                return null;
            }
            next++;
            if (place == start) {
                return operation;
            }
        }
        return null;
    }
}
