/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.nn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Operation;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;

/**
 * Adam (Kingma and Ba, 2014), with the usual decays of 0.9 and 0.999.
 *
 * @param learningRate a scalar tensor
 */
public record Adam(Tensor learningRate) implements Optimizer {

    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final float EPSILON = 1e-8f;

    /** The two moments of a variable's gradient. */
    private record Moments(Variable first, Variable second) {
    }

    /** What all updates share. */
    private record Settings(Variable beta1Power, Variable beta2Power, Tensor rate, Tensor beta1, Tensor beta2, Tensor epsilon) {
    }

    @Override
    public Operation apply(GraphWriter graph, Variables variables, Map<Variable, Gradient> gradients, Variable globalStep) {
        Variable first = gradients.keySet().iterator().next();
        Variable beta1Power = power(graph, variables, first, "beta1_power", BETA1);
        Variable beta2Power = power(graph, variables, first, "beta2_power", BETA2);
        Map<Variable, Moments> moments = new LinkedHashMap<>();
        gradients.keySet().forEach(variable -> moments.put(variable, moments(variables, variable)));
        return graph.scope("Adam", () -> {
            Settings settings = new Settings(beta1Power, beta2Power, learningRate, graph.constant("beta1", BETA1),
                    graph.constant("beta2", BETA2),
                    graph.constant("epsilon", EPSILON));
            List<Operation> updates = new ArrayList<>();
            gradients.forEach((variable, gradient) -> updates.add(update(graph, variable, moments.get(variable), gradient, settings)));
            return Optimizer.count(graph, finish(graph, first, settings, updates), globalStep);
        });
    }

    private static Variable power(GraphWriter graph, Variables variables, Variable with, String name, float value) {
        return variables.beside(with, name, (target, shape) -> target.constant("initial_value", value));
    }

    private static Moments moments(Variables variables, Variable variable) {
        return new Moments(variables.slot(variable, "Adam", Initializer.zeros()), variables.slot(variable, "Adam_1", Initializer.zeros()));
    }

    private static Operation update(GraphWriter graph, Variable variable, Moments moments, Gradient gradient, Settings settings) {
        return graph.colocated(variable.ref().op(), () -> graph.scope("update_" + variable.name(), () -> switch (gradient) {
            case Gradient.Dense dense -> dense(graph, variable, moments, dense.value(), settings);
            case Gradient.Rows rows -> rows(graph, variable, moments, rows, settings);
        }));
    }

    private static Operation dense(GraphWriter graph, Variable variable, Moments moments, Tensor gradient, Settings settings) {
        return graph.op("ApplyAdam").input(variable.ref()).input(moments.first.ref()).input(moments.second.ref())
                .input(settings.beta1Power.read())
                .input(settings.beta2Power.read()).input(settings.rate).input(settings.beta1).input(settings.beta2)
                .input(settings.epsilon).input(gradient)
                .build();
    }

    /** Sums the rows that occur more than once, lets all moments fade and adds to those of the rows. */
    private static Operation rows(GraphWriter graph, Variable variable, Moments moments, Gradient.Rows rows, Settings settings) {
        Operation unique = graph.op("Unique").input(rows.indices()).build();
        Tensor count = slice(graph, graph.apply("Shape", "Shape", unique.output(0)));
        Tensor sums = graph.apply("UnsortedSegmentSum", "UnsortedSegmentSum", rows.values(), unique.output(1), count);
        Tensor one = graph.constant("sub/x", 1f);
        Tensor correction = graph.apply("Sqrt", "Sqrt", graph.apply("Sub", "sub", one, settings.beta2Power.read()));
        Tensor scaled = graph.apply("Mul", "mul", settings.rate, correction);
        Tensor rate = graph.apply("RealDiv", "truediv", scaled, graph.apply("Sub", "sub", one, settings.beta1Power.read()));
        Tensor first = moment(graph, moments.first, settings.beta1, sums, unique.output(0));
        Tensor second = moment(graph, moments.second, settings.beta2, graph.apply("Mul", "mul", sums, sums), unique.output(0));
        Tensor root = graph.apply("Add", "add", graph.apply("Sqrt", "Sqrt", second), settings.epsilon);
        Tensor change = graph.apply("RealDiv", "truediv", graph.apply("Mul", "mul", rate, first), root);
        Operation assign = graph.op("AssignSub").input(variable.ref()).input(change).build();
        return graph.group("group_deps", List.of(assign, first.op(), second.op()));
    }

    private static Tensor slice(GraphWriter graph, Tensor shape) {
        return graph.scope("strided_slice", () -> graph.op("StridedSlice").name(graph.prefix()).input(shape)
                .input(single(graph, "stack", 0))
                .input(single(graph, "stack_1", 1)).input(single(graph, "stack_2", 1)).attr("shrink_axis_mask", 1).shapes(Shape.SCALAR)
                .build().output());
    }

    private static Tensor single(GraphWriter graph, String name, int value) {
        return graph.constant(name, new int[] {value});
    }

    private static Tensor moment(GraphWriter graph, Variable slot, Tensor decay, Tensor value, Tensor indices) {
        Tensor rest = graph.apply("Sub", "sub", graph.constant("sub/x", 1f), decay);
        Tensor part = graph.apply("Mul", "mul", value, rest);
        Tensor faded = graph.apply("Mul", "mul", slot.read(), decay);
        Operation assign = graph.op("Assign").input(slot.ref()).input(faded).build();
        return graph.controls(List.of(assign), () -> graph.op("ScatterAdd").input(slot.ref()).input(indices).input(part).build().output());
    }

    private static Operation finish(GraphWriter graph, Variable with, Settings settings, List<Operation> updates) {
        return graph.colocated(with.ref().op(), () -> graph.controls(updates, () -> {
            Operation first = advance(graph, settings.beta1Power, settings.beta1);
            Operation second = advance(graph, settings.beta2Power, settings.beta2);
            List<Operation> all = new ArrayList<>(updates);
            all.add(first);
            all.add(second);
            return graph.group("update", all);
        }));
    }

    private static Operation advance(GraphWriter graph, Variable power, Tensor factor) {
        Tensor next = graph.apply("Mul", "mul", power.read(), factor);
        return graph.op("Assign").input(power.ref()).input(next).build();
    }
}
