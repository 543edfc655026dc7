/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;

/** One operation as the rules see it: what is known of its inputs, its attributes, what the rule says of its outputs. Reused for all. */
final class OpNode {
    /** What bodies of ONNX say of values that they take from outside, where the file says nothing. */
    static final String ANY = "tensor";

    private final GraphSnapshot graph;
    private final IntFunction<Operation> operations;
    private final OutputFacts facts;
    private final boolean gaps;
    private final boolean loopsInlined;
    private int number;
    private final CallBorders borders;
    private int[] edges = new int[8];
    /** By input, how many edges bring it: several if one of several bodies does. */
    private int[] alternatives = new int[8];
    private int inputs;
    private boolean sure;
    private KnownAttributes attributes;

    private Shape[] shapes = new Shape[8];
    private String[] types = new String[8];
    private long[][] values = new long[8][];
    private Holding[] holdings = new Holding[8];
    private int outputs;

    /**
     * @param gaps whether inputs may be left out between others, so that the rules see their places
     * @param borders where the bodies of calls begin and end; null if none are looked at
     */
    OpNode(GraphSnapshot graph, IntFunction<Operation> operations, OutputFacts facts, boolean gaps, CallBorders borders) {
        this.gaps = gaps;
        this.borders = borders;
        this.graph = graph;
        this.operations = operations;
        this.facts = facts;
        boolean loops = false;
        for (int operation = 0; operation < graph.operations() && !loops; operation++) {
            loops = graph.isInlined(operation) && graph.type(operation).endsWith("While");
        }
        loopsInlined = loops;
    }

    /** Whether functions are inlined whose arguments may change from one round of a loop to the next. */
    boolean areLoopsInlined() {
        return loopsInlined;
    }

    /** Whether each input is one edge, which it is not where an inlined call with several bodies gives it. */
    boolean areInputsSure() {
        if (borders != null) {
            return sure;
        }
        boolean fromResult = false;
        for (int i = 0; i < inputs; i++) {
            fromResult |= edges[i] >= 0 && graph.role(graph.source(edges[i])) == OperationRole.RESULT;
        }
        if (!fromResult || graph.role(number) != OperationRole.NODE) {
            return true;
        }
        int expected = 0;
        for (Input input : operations.apply(number).getInputs()) {
            expected += input.isControl() ? 0 : 1;
        }
        return expected == inputs;
    }

    void move(int operation) {
        number = operation;
        attributes = null;
        inputs = 0;
        sure = true;
        for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
            if (!graph.isControl(edge) && (borders == null || borders.isOwn(edge))) {
                if (inputs > 0 && borders != null && borders.isSame(edges[inputs - 1] + alternatives[inputs - 1] - 1, edge)) {
                    alternatives[inputs - 1]++;
                } else {
                    add(edge);
                }
            }
        }
        if (gaps && graph.role(operation) == OperationRole.NODE) {
            spread(operations.apply(operation).getInputs());
        }
        outputs = facts.count(operation);
        if (outputs > shapes.length) {
            shapes = new Shape[outputs];
            types = new String[outputs];
            values = new long[outputs][];
            holdings = new Holding[outputs];
        }
        forget();
    }

    private void add(int edge) {
        if (inputs == edges.length) {
            edges = Arrays.copyOf(edges, 2 * inputs);
            alternatives = Arrays.copyOf(alternatives, 2 * inputs);
        }
        alternatives[inputs] = 1;
        edges[inputs++] = edge;
    }

    /** Gives the edges the places of their inputs; -1 where there is none. */
    private void spread(List<Input> all) {
        int present = 0;
        for (Input input : all) {
            present += input.getSource() == null || input.isControl() ? 0 : 1;
        }
        sure = present == inputs;
        if (present == all.size() || present != inputs) {
            return;
        }
        int[] places = new int[all.size()];
        int[] counts = new int[all.size()];
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            boolean absent = all.get(i).getSource() == null || all.get(i).isControl();
            counts[i] = absent ? 0 : alternatives[next];
            places[i] = absent ? -1 : edges[next++];
        }
        edges = places;
        alternatives = counts;
        inputs = places.length;
    }

    /** Takes back all that was said of the outputs. */
    void forget() {
        for (int i = 0; i < outputs; i++) {
            shapes[i] = Shape.UNKNOWN;
            types[i] = "";
            values[i] = null;
            holdings[i] = null;
        }
    }

    int number() {
        return number;
    }

    String type() {
        return graph.type(number);
    }

    GraphSnapshot graph() {
        return graph;
    }

    /** The number of inputs that carry tensors. */
    int inputs() {
        return inputs;
    }

    /** The number of outputs that anybody asks for. */
    int outputs() {
        return outputs;
    }

    private int place(int input) {
        return input >= 0 && input < inputs && edges[input] >= 0 ? place(input, 0) : -1;
    }

    private int place(int input, int alternative) {
        int edge = edges[input] + alternative;
        return facts.place(graph.source(edge), graph.output(edge));
    }

    /** Tells whether an alternative of an input is of a body that is never run. */
    private boolean isLeftOut(int input, int alternative) {
        return borders != null && facts.isLeftOut(graph.source(edges[input] + alternative));
    }

    private int alternatives(int input) {
        return place(input) < 0 ? 0 : alternatives[input];
    }

    /** The operation that an input comes from, or -1. */
    int source(int input) {
        return input >= 0 && input < inputs && edges[input] >= 0 ? graph.source(edges[input]) : -1;
    }

    /** Whether the operation that an input comes from was looked at before. */
    boolean isVisited(int input) {
        return facts.isVisited(graph.source(edges[input]));
    }

    Shape in(int input) {
        int place = place(input);
        if (alternatives(input) < 2) {
            return place < 0 ? Shape.UNKNOWN : facts.shape(place);
        }
        Shape shape = null;
        for (int i = 0; i < alternatives[input]; i++) {
            if (!isLeftOut(input, i)) {
                Shape one = facts.shape(place(input, i));
                shape = shape == null ? one : ShapeAlgebra.either(shape, one);
            }
        }
        return ShapeAlgebra.orUnknown(shape);
    }

    int rank(int input) {
        return in(input).rank();
    }

    /** The element type of an input: of what a reference refers to. */
    String inType(int input) {
        int place = place(input);
        String type = place < 0 ? "" : facts.type(place);
        for (int i = 1; i < alternatives(input); i++) {
            String other = facts.type(place(input, i));
            type = type.isEmpty() || type.equals(ANY) ? other : type;
        }
        if (type.equals(ANY)) {
            return "";
        }
        return type.endsWith("&") ? type.substring(0, type.length() - 1) : type;
    }

    /** What is known of the elements of an input; null if nothing is. */
    long[] value(int input) {
        int place = place(input);
        if (alternatives(input) < 2) {
            return place < 0 ? null : facts.value(place);
        }
        long[] value = null;
        boolean any = false;
        for (int i = 0; i < alternatives[input]; i++) {
            if (!isLeftOut(input, i)) {
                long[] one = facts.value(place(input, i));
                value = any ? SmallTensor.either(value, one) : one;
                any = true;
            }
        }
        return value;
    }

    /** The only element of an input, or {@link SmallTensor#UNKNOWN}. */
    long number(int input) {
        long[] value = value(input);
        return value == null || value.length != 1 ? SmallTensor.UNKNOWN : value[0];
    }

    Holding holding(int input) {
        int place = place(input);
        return place < 0 ? null : facts.holding(place);
    }

    KnownAttributes attributes() {
        if (attributes == null) {
            attributes = attributes(number);
        }
        return attributes;
    }

    /** Whether the rule has asked for attributes that cannot be read. */
    boolean attributesDamaged() {
        return attributes != null && attributes.isDamaged();
    }

    KnownAttributes attributes(int operation) {
        return new KnownAttributes(operations.apply(operation));
    }

    Shape declared(int output) {
        return facts.declared(number, output);
    }

    String declaredType(int output) {
        return graph.outputType(number, output);
    }

    void out(int output, Shape shape) {
        if (output < outputs) {
            shapes[output] = shape;
        }
    }

    void out(int output, Shape shape, String type) {
        if (output < outputs) {
            shapes[output] = shape;
            types[output] = type;
        }
    }

    void value(int output, long[] value) {
        if (output < outputs) {
            values[output] = value != null && value.length <= SmallTensor.MOST ? value : null;
        }
    }

    void hold(int output, Holding holding) {
        if (output < outputs) {
            holdings[output] = holding;
        }
    }

    /** Hands all that is known of an input on as an output. */
    void pass(int input, int output) {
        out(output, in(input), inType(input));
        value(output, value(input));
        hold(output, holding(input));
    }

    Shape shape(int output) {
        return shapes[output];
    }

    String outType(int output) {
        return types[output];
    }

    long[] outValue(int output) {
        return values[output];
    }

    Holding held(int output) {
        return holdings[output];
    }
}
