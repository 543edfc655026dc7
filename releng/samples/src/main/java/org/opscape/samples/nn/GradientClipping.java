/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.nn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Tensor;

/**
 * Shortens all gradients by the same factor when together they are too long (Pascanu et al., 2012).
 *
 * @param longest the norm that is still left alone
 */
public record GradientClipping(float longest) {

    /** The norm of all gradients, and the gradients as an optimiser should take them. */
    public record Clipped(Tensor norm, Map<Variable, Gradient> gradients) {
    }

    /** For dense gradients only. */
    public Clipped apply(GraphWriter graph, Map<Variable, Gradient> gradients) {
        List<Tensor> values = gradients.values().stream().map(Optimizer::dense).toList();
        Tensor norm = graph.scope("global_norm", () -> norm(graph, values));
        Map<Variable, Gradient> clipped = graph.scope("clip_by_global_norm", () -> {
            Tensor factor = factor(graph, norm);
            Map<Variable, Gradient> shorter = new LinkedHashMap<>();
            gradients.forEach((variable, gradient) -> shorter.put(variable,
                    new Gradient.Dense(shorten(graph, Optimizer.dense(gradient), factor, shorter.size()))));
            return shorter;
        });
        return new Clipped(norm, clipped);
    }

    private static Tensor norm(GraphWriter graph, List<Tensor> values) {
        List<Tensor> squares = values.stream().map(value -> graph.colocated(value.op(), () -> graph.apply("L2Loss", "L2Loss", value)))
                .toList();
        Tensor all = graph.op("Pack").name("stack").inputs(squares).build().output();
        Tensor sum = graph.apply("Sum", "Sum", all, graph.constant("Const", new int[] {0}));
        Tensor twice = graph.apply("Mul", "mul", sum, graph.constant("Const_1", 2f));
        return graph.apply("Sqrt", "global_norm", twice);
    }

    private Tensor factor(GraphWriter graph, Tensor norm) {
        Tensor inverse = graph.apply("RealDiv", "truediv", graph.constant("truediv/x", 1f), norm);
        Tensor most = graph.apply("RealDiv", "truediv", graph.constant("Const", 1f), graph.constant("truediv_1/y", longest));
        return graph.apply("Mul", "mul", graph.constant("mul/x", longest), graph.apply("Minimum", "Minimum", inverse, most));
    }

    private static Tensor shorten(GraphWriter graph, Tensor gradient, Tensor factor, int number) {
        return graph.colocated(gradient.op(), () -> {
            Tensor product = graph.apply("Mul", "mul", gradient, factor);
            return graph.apply("Identity", "clip_by_global_norm/_" + number, product);
        });
    }
}
