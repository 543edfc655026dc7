/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.opscape.model.Attribute;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Output;

/** Finds the graph that has a value. Takes time by the size of the graphs around. */
final class ValueOrigin {
    private final Bodies bodies;

    ValueOrigin(Bodies bodies) {
        this.bodies = bodies;
    }

    /** Finds the value of an output; empty if nothing around a body has what it takes from outside. */
    Optional<NamedValue> find(Output output) {
        Operation operation = (Operation) output.eContainer();
        Optional<Graph> graph = graph(operation);
        if (graph.isPresent() && isCaptured(operation, graph.get())) {
            return outside(graph.get(), output.getName());
        }
        return graph.map(own -> value(own, operation, output.getName()));
    }

    private static Optional<Graph> graph(Operation operation) {
        EObject around = operation.eContainer();
        while (around != null && !(around instanceof Graph)) {
            around = around.eContainer();
        }
        return Optional.ofNullable((Graph) around);
    }

    private boolean isCaptured(Operation operation, Graph graph) {
        return operation.getRole() == OperationRole.ARGUMENT && operation.getIndex() >= bodies.arguments(graph);
    }

    private Optional<NamedValue> outside(Graph body, String name) {
        for (Optional<Graph> around = bodies.around(body); around.isPresent(); around = bodies.around(around.get())) {
            Graph graph = around.get();
            for (Operation operation : graph.getAllOperations()) {
                boolean gives = operation.getOutputs().stream().anyMatch(output -> name.equals(output.getName()));
                if (gives && !isCaptured(operation, graph)) {
                    return Optional.of(value(graph, operation, name));
                }
            }
        }
        return Optional.empty();
    }

    private NamedValue value(Graph graph, Operation operation, String name) {
        boolean main = graph.getKind() == GraphKind.MAIN;
        boolean known = main || bodies.isCalledByName(graph);
        return new NamedValue(main ? "" : graph.getName(), name, known ? use(graph, operation, name) : NamedValue.Use.INNER);
    }

    private static NamedValue.Use use(Graph graph, Operation operation, String name) {
        if (operation.getRole() == OperationRole.ARGUMENT || isDefault(operation)) {
            return NamedValue.Use.INPUT;
        }
        for (Operation result : graph.getAllOperations()) {
            if (result.getRole() == OperationRole.RESULT && result.getName().equals(name)) {
                return NamedValue.Use.OUTPUT;
            }
        }
        return NamedValue.Use.INNER;
    }

    /** Whether an initialiser is the default of an input of the model. */
    static boolean isDefault(Operation operation) {
        return operation.getRole() == OperationRole.INITIALIZER
                && operation.getAttributes().stream().anyMatch(attribute -> attribute.name().equals(Attribute.MODEL_INPUT));
    }
}
