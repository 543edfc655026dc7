/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;

/** Finds the operations of a graph that hold parameters, and tells their kinds. O(V + E), and the lengths of variables' names. */
final class ParameterFinder {
    /** How far a constant or a variable may be from what uses it. */
    private static final int LONGEST_WAY = 8;

    private final GraphSnapshot graph;
    private final IntFunction<Operation> operations;
    private final ParameterKind[] kinds;
    private final Shape[] shapes;
    private final String[] types;
    private final Map<String, Integer> variables = new LinkedHashMap<>();
    private boolean trained;
    private boolean readsVariables;

    ParameterFinder(GraphSnapshot graph, IntFunction<Operation> operations) {
        this.graph = graph;
        this.operations = operations;
        kinds = new ParameterKind[graph.operations()];
        shapes = new Shape[graph.operations()];
        types = new String[graph.operations()];
        Arrays.fill(kinds, ParameterKind.NONE);
    }

    void find(Progress progress) {
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (graph.role(operation) == OperationRole.INITIALIZER) {
                readInitializer(operation);
            }
            if (isVariable(operation)) {
                readVariable(operation);
            }
            readsVariables |= graph.type(operation).equals("ReadVariableOp") || WeightInputs.slots(graph.type(operation)) >= 0;
        }
        progress.check();
        if (variables.isEmpty() && !readsVariables) {
            findWeights();
        } else {
            findTrained();
            nameOthers();
        }
    }

    ParameterKind kind(int operation) {
        return kinds[operation];
    }

    /** Returns the shape of the parameters; unknown if the file does not tell it. */
    Shape shape(int operation) {
        return shapes[operation];
    }

    String type(int operation) {
        return types[operation];
    }

    boolean hasVariables() {
        return !variables.isEmpty() || readsVariables;
    }

    /** The initialisers of an ONNX graph are its parameters; it does not tell which of them were trained. */
    private void readInitializer(int operation) {
        shapes[operation] = ShapeAlgebra.orUnknown(graph.outputShape(operation, 0).orElse(Shape.UNKNOWN));
        types[operation] = graph.outputType(operation, 0);
        if (ElementTypes.isReal(types[operation])) {
            kinds[operation] = ParameterKind.TRAINABLE;
        }
    }

    private boolean isVariable(int operation) {
        return switch (graph.type(operation)) {
            case "Variable", "VariableV2", "VarHandleOp" -> true;
            default -> false;
        };
    }

    private void readVariable(int operation) {
        variables.put(graph.path(operation), operation);
        if (graph.type(operation).equals("VarHandleOp")) {
            KnownAttributes attributes = new KnownAttributes(operations.apply(operation));
            shapes[operation] = attributes.shape("shape");
            types[operation] = attributes.type("dtype");
        } else {
            shapes[operation] = ShapeAlgebra.orUnknown(graph.outputShape(operation, 0).orElse(Shape.UNKNOWN));
            types[operation] = graph.outputType(operation, 0);
        }
    }

    /** Follows the optimiser's operations to their variables. */
    private void findTrained() {
        for (int operation = 0; operation < graph.operations(); operation++) {
            int slots = WeightInputs.slots(graph.type(operation));
            if (slots >= 0) {
                trained = true;
                mark(operation, 0, ParameterKind.TRAINABLE);
                for (int slot = 1; slot <= slots; slot++) {
                    mark(operation, slot, ParameterKind.SLOT);
                }
            }
        }
    }

    private void mark(int operation, int input, ParameterKind kind) {
        int edge = graph.firstInput(operation) + input;
        int way = 0;
        while (edge < graph.firstInput(operation + 1) && !graph.isControl(edge) && way++ < LONGEST_WAY) {
            operation = graph.source(edge);
            if (isVariable(operation)) {
                kinds[operation] = ElementTypes.isReal(types[operation]) ? kind : ParameterKind.NONE;
                return;
            }
            if (!WeightInputs.passesOn(graph.type(operation)) && graph.role(operation) != OperationRole.ARGUMENT) {
                return;
            }
            edge = graph.firstInput(operation);
        }
    }

    /** Slots show what is trained where no operation of the optimiser does: gradients of embeddings take other ways. */
    private void nameOthers() {
        for (Map.Entry<String, Integer> variable : variables.entrySet()) {
            int owner = isOpen(variable.getValue()) ? SlotNames.owner(variable.getKey(), variables) : SlotNames.NONE;
            if (owner != SlotNames.NONE) {
                kinds[variable.getValue()] = ParameterKind.SLOT;
            }
            if (owner >= 0 && isOpen(owner)) {
                kinds[owner] = ParameterKind.TRAINABLE;
            }
        }
        for (Map.Entry<String, Integer> variable : variables.entrySet()) {
            if (isOpen(variable.getValue())) {
                String path = variable.getKey();
                kinds[variable.getValue()] = kindByName(path.substring(path.lastIndexOf('/') + 1));
            }
        }
    }

    private boolean isOpen(int variable) {
        return kinds[variable] == ParameterKind.NONE && ElementTypes.isReal(types[variable]);
    }

    private ParameterKind kindByName(String name) {
        if (name.equals("ExponentialMovingAverage")) {
            return ParameterKind.SLOT;
        }
        boolean moving = name.startsWith("moving_") || name.startsWith("running_");
        return trained || moving || isBeside(SlotNames.withoutNumber(name)) ? ParameterKind.FIXED : ParameterKind.TRAINABLE;
    }

    /** Counters and rates that optimisers and metrics keep. */
    private static boolean isBeside(String name) {
        return switch (name) {
            case "learning_rate", "lr", "decay", "rho", "iter", "global_step", "total", "count" -> true;
            default -> false;
        };
    }

    /** In a frozen graph, constants of real numbers with at least one dimension that weights' inputs take are the parameters. */
    private void findWeights() {
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (isConstant(operation) && ElementTypes.isReal(graph.outputType(operation, 0))) {
                Shape shape = ShapeAlgebra.orUnknown(graph.outputShape(operation, 0).orElse(Shape.UNKNOWN));
                if (shape.rank() > 0 && isUsedAsWeight(operation)) {
                    kinds[operation] = ParameterKind.TRAINABLE;
                    shapes[operation] = shape;
                    types[operation] = graph.outputType(operation, 0);
                }
            }
        }
    }

    /** Some exporters to ONNX write weights as nodes, too. */
    private boolean isConstant(int operation) {
        return graph.type(operation).equals("Const") || graph.type(operation).equals("Constant");
    }

    private boolean isUsedAsWeight(int constant) {
        int operation = constant;
        for (int way = 0; way < LONGEST_WAY; way++) {
            int next = -1;
            for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
                int edge = graph.outputEdge(place);
                int target = graph.target(edge);
                int input = edge - graph.firstInput(target);
                if (!graph.isControl(edge) && WeightInputs.isWeight(graph.type(target), input)) {
                    return true;
                }
                next = !graph.isControl(edge) && input == 0 && WeightInputs.passesOn(graph.type(target)) ? target : next;
            }
            if (next < 0) {
                return false;
            }
            operation = next;
        }
        return false;
    }
}
