/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.opscape.model.Attribute;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.DataflowFactory;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Output;
import org.opscape.model.dataflow.Scope;

/** Makes of a model the graph that TensorBoard reads, as far as the causes say: written for this comparison, and not from its code. */
final class TensorBoardReading {
    private static final int MOST_OUTPUTS = 250;

    private final Set<Cause> causes;
    private final Model source;
    private final boolean onlyStrayFunctions;
    private final Graph graph = DataflowFactory.eINSTANCE.createGraph();
    private final Map<String, Scope> scopes = new HashMap<>();
    private final Map<Operation, Operation> copies = new HashMap<>();
    private final Map<Operation, Operation> originals = new HashMap<>();

    TensorBoardReading(Model source, Set<Cause> causes, boolean onlyStrayFunctions) {
        this.source = source;
        this.causes = causes;
        this.onlyStrayFunctions = onlyStrayFunctions;
        scopes.put("", graph);
    }

    Model read() {
        for (Graph part : source.getGraphs()) {
            if (part.getKind() == GraphKind.MAIN) {
                copyOperations(part, "");
            } else if (!onlyStrayFunctions || isStray(part)) {
                add(NamedNodes.FUNCTION_PREFIX + part.getName(), "");
                copyOperations(part, NamedNodes.FUNCTION_PREFIX + part.getName() + '/');
            }
        }
        for (Map.Entry<Operation, Operation> entry : copies.entrySet()) {
            copyInputs(entry.getKey(), entry.getValue());
        }
        Model model = DataflowFactory.eINSTANCE.createModel();
        model.getGraphs().add(graph);
        return model;
    }

    /**
     * The number of elements that TensorBoard takes for any edge from an operation: those of all its outputs. It takes the shape 0 for
     * a scalar, and drops
     * attributes of more than a kilobyte, which shapes of very many outputs are.
     */
    long sizeOf(int operation) {
        Operation original = originals.get(graph.getAllOperations().get(operation));
        if (original == null || !hasShapes(original) || original.getOutputs().size() > MOST_OUTPUTS) {
            return 1;
        }
        long sum = 0;
        for (Output output : original.getOutputs()) {
            Shape shape = output.getShape() == null ? Shape.UNKNOWN : output.getShape();
            sum += shape.rank() == 1 ? Math.max(1, shape.size()) : shape.size();
        }
        return original.getOutputs().isEmpty() ? 1 : sum;
    }

    private static boolean hasShapes(Operation operation) {
        for (Attribute attribute : operation.getAttributes()) {
            if (attribute.name().equals("_output_shapes")) {
                return true;
            }
        }
        return false;
    }

    static boolean isStray(Graph function) {
        for (Operation operation : function.getAllOperations()) {
            if (operation.getRole() == OperationRole.ARGUMENT
                    || operation.getRole() == OperationRole.NODE && !operation.getType().equals("Const")) {
                return false;
            }
        }
        return true;
    }

    private void copyOperations(Graph part, String prefix) {
        Set<Operation> used = used(part);
        for (Operation operation : part.getAllOperations()) {
            boolean dropped = operation.getRole() == OperationRole.RESULT || causes.contains(Cause.UNUSED_CONSTANTS)
                    && operation.getType().equals("Const") && !used.contains(operation);
            if (!dropped) {
                Operation copy = add(prefix + operation.getPath(), operation.getType());
                copies.put(operation, copy);
                originals.put(copy, operation);
            }
        }
    }

    private static Set<Operation> used(Graph part) {
        Set<Operation> used = new HashSet<>();
        for (Operation operation : part.getAllOperations()) {
            if (operation.getRole() != OperationRole.RESULT) {
                for (Input input : operation.getInputs()) {
                    used.add(input.getSource());
                }
            }
        }
        return used;
    }

    private Operation add(String path, String type) {
        Operation operation = DataflowFactory.eINSTANCE.createOperation();
        operation.setIndex(graph.getAllOperations().size());
        operation.setName(path.substring(path.lastIndexOf('/') + 1));
        operation.setType(type);
        graph.getAllOperations().add(operation);
        scope(path.substring(0, Math.max(0, path.lastIndexOf('/')))).getOperations().add(operation);
        return operation;
    }

    private Scope scope(String path) {
        Scope known = scopes.get(path);
        if (known != null) {
            return known;
        }
        Scope scope = DataflowFactory.eINSTANCE.createScope();
        scope.setName(path.substring(path.lastIndexOf('/') + 1));
        scope(path.substring(0, Math.max(0, path.lastIndexOf('/')))).getScopes().add(scope);
        scopes.put(path, scope);
        return scope;
    }

    private void copyInputs(Operation operation, Operation copy) {
        Operation previous = null;
        for (Input input : new ArrayList<>(operation.getInputs())) {
            Operation producer = input.getSource();
            if (producer != null && copies.containsKey(producer) && !(causes.contains(Cause.CONSECUTIVE_INPUTS) && producer == previous)) {
                Input same = DataflowFactory.eINSTANCE.createInput();
                same.setSource(copies.get(producer));
                same.setControl(input.isControl());
                same.setOutput(input.getOutput());
                copy.getInputs().add(same);
            }
            previous = producer;
        }
    }
}
