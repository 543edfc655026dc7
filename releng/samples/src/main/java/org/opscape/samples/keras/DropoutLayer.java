/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.keras;

import java.util.List;

import org.opscape.samples.graph.Attributes;
import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.tensorflow.proto.DataType;

/** Sets a share of the values to zero while the model trains: a conditional with two functions as its branches. */
record DropoutLayer(String name, int units, float rate) implements KerasLayer {

    @Override
    public List<KerasVariable> variables() {
        return List.of();
    }

    @Override
    public Shape outputShape() {
        return Shape.of(-1, units);
    }

    @Override
    public Tensor write(Place place, Tensor input, List<Handle> handles) {
        GraphWriter graph = place.graph();
        return place.training().map(training -> conditional(place, training, input))
                .orElseGet(() -> graph.apply("Identity", "Identity", input));
    }

    private Tensor conditional(Place place, Tensor training, Tensor input) {
        String then = branch(place, "true", true);
        String otherwise = branch(place, "false", false);
        Tensor chosen = place.graph().op("If").name("cond").input(training).inputs(List.of(input))
                .attr("then_branch", Attributes.function(then))
                .attr("else_branch", Attributes.function(otherwise)).attr("Tout", Attributes.types(List.of(DataType.DT_FLOAT)))
                .attr("output_shapes", Attributes.shapes(List.of(outputShape()))).shapes(outputShape()).build().output();
        return place.graph().apply("Identity", "cond/Identity", chosen);
    }

    private String branch(Place place, String which, boolean drops) {
        String scope = place.prefix() + "cond_";
        return place.library().define(scope + which, function -> {
            GraphWriter graph = function.graph();
            Tensor input = function.argument(scope + "inputs", DataType.DT_FLOAT, outputShape());
            Tensor result = drops ? graph.scope("dropout", () -> drop(graph, input)) : input;
            function.result(scope + "identity", graph.apply("Identity", "Identity", result));
        });
    }

    private Tensor drop(GraphWriter graph, Tensor input) {
        Tensor scaled = graph.apply("Mul", "Mul", input, graph.constant("Const", 1 / (1 - rate)));
        Tensor shape = graph.apply("Shape", "Shape", input);
        Tensor random = graph.op("RandomUniform").name("random_uniform/RandomUniform").input(shape).attr("dtype", DataType.DT_FLOAT)
                .shapes(outputShape()).build().output();
        Tensor kept = graph.apply("GreaterEqual", "GreaterEqual", random, graph.constant("GreaterEqual/y", rate));
        return graph.apply("Mul", "Mul", scaled, graph.op("Cast").input(kept).attr("DstT", DataType.DT_FLOAT).build().output());
    }
}
