/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.opscape.samples.nn.Gradients;
import org.opscape.samples.nn.Initializer;
import org.opscape.samples.nn.Layers;
import org.opscape.samples.nn.Momentum;
import org.opscape.samples.nn.Saver;
import org.opscape.samples.nn.Variable;
import org.opscape.samples.nn.Variables;
import org.tensorflow.proto.DataType;

/** A deep Q-network that adds the operations which copy its weights to the target network again at each step, a common mistake. */
final class FlatSeries {

    private static final int STATES = 8;
    private static final int ACTIONS = 4;
    private static final int BATCH = 32;

    private final GraphWriter graph;
    private final Variables variables;
    private final Layers layers;

    private FlatSeries(GraphWriter graph) {
        this.graph = graph;
        variables = new Variables(graph, "");
        layers = new Layers(graph, variables);
    }

    static void write(GraphWriter graph, LongSupplier written, long nodes) {
        new FlatSeries(graph).train(written, nodes);
    }

    private void train(LongSupplier written, long nodes) {
        Tensor state = input("s", Shape.of(BATCH, STATES));
        Tensor next = input("s_", Shape.of(BATCH, STATES));
        Tensor target = input("Q_target", Shape.of(BATCH, ACTIONS));
        Tensor evaluated = graph.scope("eval_net", () -> network(state));
        int own = variables.trainable().size();
        graph.scope("target_net", () -> network(next));
        List<Variable> trained = new ArrayList<>(variables.trainable().subList(0, own));
        List<Variable> copies = variables.trainable().subList(own, 2 * own);
        Tensor loss = graph.scope("loss", () -> layers.meanOfAll("Mean",
                graph.apply("SquaredDifference", "SquaredDifference", target, evaluated)));
        graph.scope("train", () -> {
            Variable step = variables.globalStep();
            new Momentum(graph.constant("learning_rate", 0.01f), 0.9f).apply(graph, variables, Gradients.of(graph, loss, trained), step);
        });
        variables.initializer("init");
        new Saver(graph).write(variables.byName());
        for (int i = 0; written.getAsLong() < nodes; i++) {
            graph.op("Assign").input(copies.get(i % own).ref()).input(trained.get(i % own).read()).build();
        }
    }

    private Tensor input(String name, Shape shape) {
        return graph.op("Placeholder").name(name).attr("dtype", DataType.DT_FLOAT).attr("shape", shape).build().output();
    }

    private Tensor network(Tensor state) {
        Tensor flow = state;
        for (int i = 1; i <= 7; i++) {
            flow = graph.apply("Relu", "l" + i + "/Relu", layers.dense("l" + i, flow, 32, new Initializer.TruncatedNormal(0.3f, i)));
        }
        return layers.dense("q", flow, ACTIONS, new Initializer.TruncatedNormal(0.3f, 9));
    }
}
