/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.opscape.samples.graph.OperationSchema.Argument;
import org.opscape.samples.graph.OperationSchema.Attribute;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;

/** Collects an operation's parts, completes them from its schema and writes it. */
public final class OperationBuilder {

    private final GraphWriter graph;
    private final OperationSchema schema;
    private final List<List<Tensor>> arguments = new ArrayList<>();
    private final Map<String, AttrValue> attributes = new TreeMap<>();
    private final Set<Operation> controls = new LinkedHashSet<>();
    private List<Shape> shapes = List.of();
    private String name;

    OperationBuilder(GraphWriter graph, OperationSchema schema) {
        this.graph = graph;
        this.schema = schema;
        this.name = schema.type();
    }

    /** The name inside the scope; one that ends with a slash is the whole name. */
    public OperationBuilder name(String newName) {
        name = newName;
        return this;
    }

    /** The next input argument, of one tensor. */
    public OperationBuilder input(Tensor tensor) {
        arguments.add(List.of(tensor));
        return this;
    }

    /** The next input argument, of several tensors. */
    public OperationBuilder inputs(List<Tensor> tensors) {
        arguments.add(List.copyOf(tensors));
        return this;
    }

    public OperationBuilder control(Operation op) {
        controls.add(op);
        return this;
    }

    public OperationBuilder controls(List<Operation> ops) {
        controls.addAll(ops);
        return this;
    }

    public OperationBuilder attr(String key, AttrValue value) {
        attributes.put(key, value);
        return this;
    }

    public OperationBuilder attr(String key, long value) {
        return attr(key, Attributes.of(value));
    }

    public OperationBuilder attr(String key, float value) {
        return attr(key, Attributes.of(value));
    }

    public OperationBuilder attr(String key, boolean value) {
        return attr(key, Attributes.of(value));
    }

    public OperationBuilder attr(String key, String value) {
        return attr(key, Attributes.of(value));
    }

    public OperationBuilder attr(String key, DataType value) {
        return attr(key, Attributes.of(value));
    }

    public OperationBuilder attr(String key, Shape value) {
        return attr(key, Attributes.of(value));
    }

    /** Takes the same attributes of another operation, where both have them: for gradients. */
    public OperationBuilder attrsOf(Operation other, String... keys) {
        Arrays.stream(keys).forEach(key -> attr(key, other.attribute(key)));
        return this;
    }

    /** The shapes of the outputs where they do not follow from the inputs. */
    public OperationBuilder shapes(Shape... outputShapes) {
        shapes = Arrays.asList(outputShapes);
        return this;
    }

    public OperationBuilder shapes(List<Shape> outputShapes) {
        shapes = outputShapes;
        return this;
    }

    /** Writes the operation. */
    public Operation build() {
        if (arguments.size() != schema.inputs().size()) {
            throw new IllegalArgumentException(name + ": " + schema.type() + " takes " + schema.inputs().size() + " inputs, not "
                    + arguments.size());
        }
        inferAttributes();
        List<Tensor> inputs = arguments.stream().flatMap(List::stream).toList();
        Operation op = new Operation(graph.dialect(), graph.nextId(), graph.uniqueName(name), schema.type(), inputs, attributes,
                graph.device());
        addOutputs(op);
        graph.write(op, toNode(op));
        return op;
    }

    private void inferAttributes() {
        for (int i = 0; i < arguments.size(); i++) {
            infer(schema.inputs().get(i), arguments.get(i));
        }
        for (Attribute attribute : schema.attributes()) {
            attribute.standard().ifPresent(value -> attributes.putIfAbsent(attribute.name(), value));
            if (!attributes.containsKey(attribute.name())) {
                throw new IllegalArgumentException(name + ": " + schema.type() + " needs the attribute " + attribute.name());
            }
        }
        if (!graph.colocations().isEmpty()) {
            attributes.put("_class", Attributes.strings(graph.colocations()));
        }
    }

    private void infer(Argument argument, List<Tensor> tensors) {
        List<DataType> types = tensors.stream().map(Tensor::type).toList();
        if (argument.listed()) {
            attributes.putIfAbsent(argument.element(), Attributes.types(types));
            return;
        }
        if (!argument.count().isEmpty()) {
            attributes.put(argument.count(), Attributes.of(tensors.size()));
        }
        for (DataType type : types) {
            expect(argument, type);
        }
    }

    private void expect(Argument argument, DataType type) {
        DataType known = Attributes.isType(argument.element()) ? Attributes.type(argument.element())
                : attributes.computeIfAbsent(argument.element(), key -> Attributes.of(type)).getType();
        if (known != type) {
            throw new IllegalArgumentException(name + ": " + schema.type() + " takes " + known + " as " + argument.name() + ", not "
                    + type);
        }
    }

    private void addOutputs(Operation op) {
        List<Shape> known = shapes.isEmpty() ? ShapeInference.shapes(op) : shapes;
        for (Argument argument : schema.outputs()) {
            int count = count(argument);
            for (int i = 0; i < count; i++) {
                int index = op.outputs().size();
                Shape shape = index < known.size() ? known.get(index) : Shape.UNKNOWN;
                op.addOutput(new Tensor(op, index, argument.name() + ":" + i, type(argument, i), shape));
            }
        }
        if (!op.outputs().isEmpty()) {
            attributes.put("_output_shapes", Attributes.shapes(op.outputs().stream().map(Tensor::shape).toList()));
        }
    }

    private int count(Argument argument) {
        if (argument.listed()) {
            return attributes.get(argument.element()).getList().getTypeCount();
        }
        return argument.count().isEmpty() ? 1 : (int) attributes.get(argument.count()).getI();
    }

    private DataType type(Argument argument, int index) {
        if (argument.listed()) {
            return attributes.get(argument.element()).getList().getType(index);
        }
        return Attributes.isType(argument.element()) ? Attributes.type(argument.element()) : attributes.get(argument.element()).getType();
    }

    private NodeDef toNode(Operation op) {
        NodeDef.Builder node = NodeDef.newBuilder().setName(op.name()).setOp(op.type()).setDevice(op.device()).putAllAttr(attributes);
        op.inputs().forEach(input -> node.addInput(input.reference()));
        controls.addAll(graph.surroundingControls(op.inputs()));
        controls.forEach(control -> node.addInput("^" + control.name()));
        return node.build();
    }
}
