/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.testsupport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opscape.model.Attribute;
import org.opscape.model.Origin;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.DataflowFactory;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Output;
import org.opscape.model.dataflow.Scope;

/**
 * Builds graphs for tests in few words:
 *
 * <pre>
 * Graph graph = new GraphBuilder()
 *         .op("x", "Placeholder").shape(32, -1)
 *         .op("conv/kernel", "Const")
 *         .op("conv/out", "Conv2D", "x", "conv/kernel", "^init").device("/gpu:0")
 *         .op("init", "NoOp")
 *         .graph();
 * </pre>
 *
 * Scopes come from the '/' in names. Inputs are "name", "name:output" or "^name", and may name operations that come later; an input that
 * names none is kept without a source.
 */
public final class GraphBuilder {
    private static final DataflowFactory FACTORY = DataflowFactory.eINSTANCE;

    private final Model model;
    private final Graph graph;
    private final Map<String, Operation> operations = new LinkedHashMap<>();
    private final Map<String, Scope> scopes = new LinkedHashMap<>();
    private final Map<Input, String> pending = new LinkedHashMap<>();
    private Operation last;

    /** Starts a model with an empty main graph. */
    public GraphBuilder() {
        this(FACTORY.createModel(), GraphKind.MAIN, "");
    }

    private GraphBuilder(Model model, GraphKind kind, String name) {
        this.model = model;
        this.graph = FACTORY.createGraph();
        graph.setKind(kind);
        graph.setName(name);
        model.getGraphs().add(graph);
    }

    /**
     * Starts a function of the same model.
     *
     * @param name its name
     * @return a builder of the function; this one goes on building its own graph
     */
    public GraphBuilder function(String name) {
        return new GraphBuilder(model, GraphKind.FUNCTION, name);
    }

    /**
     * Adds an operation.
     *
     * @param path its path
     * @param type its type
     * @param inputs its inputs
     * @return this; what follows is said of this operation
     */
    public GraphBuilder op(String path, String type, String... inputs) {
        last = FACTORY.createOperation();
        last.setName(path.substring(path.lastIndexOf('/') + 1));
        last.setType(type);
        last.setIndex(graph.getAllOperations().size());
        scope(path).getOperations().add(last);
        graph.getAllOperations().add(last);
        operations.putIfAbsent(path, last);
        for (String input : inputs) {
            input(input);
        }
        return this;
    }

    /**
     * Adds operations that differ by a number.
     *
     * @param prefix the path before the number
     * @param first the first number
     * @param end the number after the last one
     * @param type their type
     * @param inputs their inputs
     * @return this
     */
    public GraphBuilder ops(String prefix, int first, int end, String type, String... inputs) {
        for (int i = first; i < end; i++) {
            op(prefix + i, type, inputs);
        }
        return this;
    }

    /**
     * Adds an input to the last operation.
     *
     * @param text "name", "name:output" or "^name"
     * @return this
     */
    public GraphBuilder input(String text) {
        Input input = FACTORY.createInput();
        input.setControl(text.startsWith("^"));
        int colon = text.indexOf(':');
        input.setOutput(colon < 0 ? 0 : Integer.parseInt(text.substring(colon + 1)));
        last.getInputs().add(input);
        pending.put(input, text.substring(input.isControl() ? 1 : 0, colon < 0 ? text.length() : colon));
        return this;
    }

    /**
     * Adds an output of a shape to the last operation.
     *
     * @param dimensions the shape
     * @return this
     */
    public GraphBuilder shape(long... dimensions) {
        return output("float32", Shape.of(dimensions));
    }

    /**
     * Adds an output to the last operation.
     *
     * @param type its element type
     * @param shape its shape, or null
     * @return this
     */
    public GraphBuilder output(String type, Shape shape) {
        Output output = FACTORY.createOutput();
        output.setType(type);
        output.setShape(shape);
        last.getOutputs().add(output);
        return this;
    }

    /**
     * Puts the last operation on a device.
     *
     * @param device the device
     * @return this
     */
    public GraphBuilder device(String device) {
        last.setDevice(device);
        return this;
    }

    /**
     * Gives attributes to the last operation.
     *
     * @param attributes the attributes
     * @return this
     */
    public GraphBuilder attributes(Attribute... attributes) {
        last.setOrigin(Origin.of(attributes));
        return this;
    }

    private Scope scope(String path) {
        int end = path.lastIndexOf('/');
        if (end < 0) {
            return graph;
        }
        String name = path.substring(0, end);
        Scope known = scopes.get(name);
        return known == null ? add(name) : known;
    }

    private Scope add(String path) {
        Scope scope = FACTORY.createScope();
        scope.setName(path.substring(path.lastIndexOf('/') + 1));
        scope(path).getScopes().add(scope);
        scopes.put(path, scope);
        return scope;
    }

    /**
     * Returns an operation.
     *
     * @param path its path
     * @return the first operation of this path
     */
    public Operation get(String path) {
        Operation operation = operations.get(path);
        if (operation == null) {
            throw new IllegalArgumentException("There is no operation " + path);
        }
        return operation;
    }

    /** {@return all operations of the graph so far, in order} */
    public List<Operation> all() {
        return new ArrayList<>(graph.getAllOperations());
    }

    /** {@return the graph, with the sources of its inputs} */
    public Graph graph() {
        pending.forEach((input, name) -> {
            input.setSource(operations.get(name));
            input.setText(input.getSource() == null ? name : null);
        });
        pending.clear();
        return graph;
    }

    /** {@return the model that holds the graph} */
    public Model model() {
        graph();
        return model;
    }
}
