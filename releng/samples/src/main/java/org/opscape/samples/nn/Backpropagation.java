/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.nn;

import java.util.Map;
import java.util.TreeMap;

import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Operation;
import org.opscape.samples.graph.OperationBuilder;
import org.opscape.samples.graph.Tensor;

/** The step of reverse-mode differentiation over one operation. */
public final class Backpropagation {

    private final GraphWriter graph;
    private final Operation op;
    private final Map<Integer, Gradient> arriving;
    private final Map<Integer, Gradient> sent = new TreeMap<>();

    Backpropagation(GraphWriter graph, Operation op, Map<Integer, Gradient> arriving) {
        this.graph = graph;
        this.op = op;
        this.arriving = arriving;
    }

    public GraphWriter graph() {
        return graph;
    }

    public Operation op() {
        return op;
    }

    public Tensor input(int index) {
        return op.input(index);
    }

    public Tensor output() {
        return op.output();
    }

    /** The gradient of the first output, which must be dense. */
    public Tensor gradient() {
        if (arriving.get(0) instanceof Gradient.Dense dense) {
            return dense.value();
        }
        throw new IllegalStateException("no dense gradient for " + op);
    }

    /** Whatever arrived for the first output. */
    public Gradient anyGradient() {
        return arriving.get(0);
    }

    public Tensor apply(String type, String name, Tensor... inputs) {
        return graph.apply(type, name, inputs);
    }

    public OperationBuilder begin(String type) {
        return graph.op(type);
    }

    public void send(int input, Tensor gradient) {
        sent.put(input, new Gradient.Dense(gradient));
    }

    public void send(int input, Gradient gradient) {
        sent.put(input, gradient);
    }

    /** What was sent, by the position of the input. */
    Map<Integer, Gradient> sent() {
        return sent;
    }
}
