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
import org.opscape.samples.graph.Tensor;

/**
 * Gradient descent with momentum.
 *
 * @param learningRate a scalar tensor
 */
public record Momentum(Tensor learningRate, float momentum) implements Optimizer {

    @Override
    public Operation apply(GraphWriter graph, Variables variables, Map<Variable, Gradient> gradients, Variable globalStep) {
        Map<Variable, Variable> slots = new LinkedHashMap<>();
        gradients.keySet().forEach(variable -> slots.put(variable, variables.slot(variable, "Momentum", Initializer.zeros())));
        return graph.scope("Momentum", () -> {
            Tensor factor = graph.constant("momentum", momentum);
            List<Operation> updates = new ArrayList<>();
            gradients.forEach((variable, gradient) -> updates.add(update(graph, variable, slots.get(variable), gradient, factor)));
            return Optimizer.count(graph, graph.group("update", updates), globalStep);
        });
    }

    private Operation update(GraphWriter graph, Variable variable, Variable slot, Gradient gradient, Tensor factor) {
        return graph.colocated(variable.ref().op(), () -> graph.op("ApplyMomentum").name("update_" + variable.name() + "/ApplyMomentum")
                .input(variable.ref())
                .input(slot.ref()).input(learningRate).input(Optimizer.dense(gradient)).input(factor).build());
    }
}
