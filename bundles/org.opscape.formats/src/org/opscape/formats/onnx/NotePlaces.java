/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.HashMap;
import java.util.Map;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;

/** Says for the nodes of one graph which one each is, whatever its name and position are: by its first output. */
final class NotePlaces {
    private final Graph graph;
    private final Map<String, Operation> producers = new HashMap<>();

    NotePlaces(Graph graph) {
        this.graph = graph;
    }

    /** Returns the place of a node: the first that produces a value has its name, others of damaged models their position too. */
    String of(Operation node) {
        if (producers.isEmpty()) {
            for (Operation operation : graph.getAllOperations()) {
                if (operation.getRole() == OperationRole.NODE) {
                    producers.putIfAbsent(output(operation), operation);
                }
            }
        }
        String output = output(node);
        boolean known = !output.isEmpty() && producers.get(output) == node;
        String place = known ? output : output + " (node " + node.getIndex() + ')';
        return graph.getKind() == GraphKind.MAIN ? place : graph.getName() + ':' + place;
    }

    private static String output(Operation operation) {
        return operation.getOutputs().isEmpty() ? "" : operation.getOutputs().get(0).getName();
    }
}
