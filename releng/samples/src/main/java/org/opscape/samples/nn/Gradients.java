/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.nn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Operation;
import org.opscape.samples.graph.Tensor;

/**
 * Reverse-mode differentiation by one sweep against the order of writing, O(operations + edges). It writes what TensorFlow 1.x writes:
 * "gradients/NAME_grad/..." for each
 * operation, a "tuple" that keeps the gradients of one operation together, and AddN where a tensor is used more than once.
 */
public final class Gradients {

    private final GraphWriter graph;
    private final Set<Operation> between = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Operation, Map<Integer, List<Gradient>>> collected = new IdentityHashMap<>();
    private final PriorityQueue<Operation> open = new PriorityQueue<>((a, b) -> Long.compare(b.id(), a.id()));

    private Gradients(GraphWriter graph) {
        this.graph = graph;
    }

    /** The derivatives of a scalar by the values of variables that it depends on. */
    public static Map<Variable, Gradient> of(GraphWriter graph, Tensor loss, List<Variable> variables) {
        return graph.scope("gradients", () -> new Gradients(graph).sweep(loss, variables));
    }

    private Map<Variable, Gradient> sweep(Tensor loss, List<Variable> variables) {
        Map<Operation, Variable> reads = new IdentityHashMap<>();
        variables.forEach(variable -> reads.put(variable.read().op(), variable));
        findBetween(loss.op(), reads);
        receive(loss, new Gradient.Dense(seed(loss)));
        Map<Variable, Gradient> result = new HashMap<>();
        while (!open.isEmpty()) {
            Operation op = open.poll();
            Map<Integer, Gradient> arrived = sums(op);
            if (reads.containsKey(op)) {
                result.put(reads.get(op), arrived.get(0));
            } else {
                propagate(op, arrived);
            }
        }
        return inOrder(variables, result);
    }

    private static Map<Variable, Gradient> inOrder(List<Variable> variables, Map<Variable, Gradient> found) {
        Map<Variable, Gradient> ordered = new LinkedHashMap<>();
        variables.stream().filter(found::containsKey).forEach(variable -> ordered.put(variable, found.get(variable)));
        return ordered;
    }

    private Tensor seed(Tensor loss) {
        Tensor shape = graph.constant("Shape", new int[0]);
        return graph.apply("Fill", "Fill", shape, graph.constant("grad_ys_0", 1f));
    }

    /** Marks the operations that the loss needs and that need a variable: first backwards, then forwards in the order of writing. */
    private void findBetween(Operation loss, Map<Operation, Variable> reads) {
        Set<Operation> needed = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Operation> stack = new ArrayList<>(List.of(loss));
        while (!stack.isEmpty()) {
            Operation op = stack.remove(stack.size() - 1);
            if (needed.add(op) && !reads.containsKey(op)) {
                op.inputs().forEach(input -> stack.add(input.op()));
            }
        }
        List<Operation> ordered = new ArrayList<>(needed);
        ordered.sort((a, b) -> Long.compare(a.id(), b.id()));
        for (Operation op : ordered) {
            if (reads.containsKey(op) || GradientRules.isDifferentiable(op) && op.inputs().stream()
                    .anyMatch(input -> between.contains(input.op()))) {
                between.add(op);
            }
        }
    }

    private void receive(Tensor tensor, Gradient gradient) {
        if (!between.contains(tensor.op())) {
            return;
        }
        if (!collected.containsKey(tensor.op())) {
            open.add(tensor.op());
        }
        collected.computeIfAbsent(tensor.op(), key -> new TreeMap<>()).computeIfAbsent(tensor.index(), key -> new ArrayList<>(1))
                .add(gradient);
    }

    private Map<Integer, Gradient> sums(Operation op) {
        Map<Integer, Gradient> sums = new TreeMap<>();
        collected.remove(op).forEach((index, parts) -> sums.put(index, parts.size() == 1 ? parts.get(0) : sum(parts)));
        return sums;
    }

    private Gradient sum(List<Gradient> parts) {
        List<Tensor> tensors = parts.stream().map(part -> ((Gradient.Dense) part).value()).toList();
        return graph.colocated(tensors.get(0).op(), () -> new Gradient.Dense(graph.op("AddN").inputs(tensors).build().output()));
    }

    private void propagate(Operation op, Map<Integer, Gradient> arrived) {
        Backpropagation step = new Backpropagation(graph, op, arrived);
        graph.device(op.device(), () -> graph.scope(graph.prefix() + op.name() + "_grad/", () -> {
            GradientRules.rule(op).apply(step);
            keepTogether(step.sent()).forEach((input, gradient) -> receive(op.input(input), gradient));
        }));
    }

    /** Lets none of several gradients be used before all are there, which frees what the forward pass kept (TensorFlow's "tuple"). */
    private Map<Integer, Gradient> keepTogether(Map<Integer, Gradient> sent) {
        if (sent.size() < 2 || sent.values().stream().anyMatch(gradient -> gradient instanceof Gradient.Rows)) {
            return sent;
        }
        return graph.scope("tuple", () -> {
            Operation all = graph.group("group_deps", sent.values().stream().map(gradient -> value(gradient).op()).distinct().toList());
            Map<Integer, Gradient> held = new TreeMap<>();
            sent.forEach((input, gradient) -> held.put(input, new Gradient.Dense(held(value(gradient), all))));
            return held;
        });
    }

    private Tensor held(Tensor value, Operation until) {
        return graph.colocated(value.op(), () -> graph.op("Identity").name("control_dependency").input(value).control(until).build()
                .output());
    }

    private static Tensor value(Gradient gradient) {
        return ((Gradient.Dense) gradient).value();
    }
}
