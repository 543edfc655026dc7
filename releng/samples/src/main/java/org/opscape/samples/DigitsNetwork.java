/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples;

import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.opscape.samples.nn.Gradients;
import org.opscape.samples.nn.Initializer;
import org.opscape.samples.nn.Layers;
import org.opscape.samples.nn.Momentum;
import org.opscape.samples.nn.Saver;
import org.opscape.samples.nn.Summaries;
import org.opscape.samples.nn.Variable;
import org.opscape.samples.nn.Variables;
import org.tensorflow.proto.DataType;

/** Two dense layers that learn to read digits: the smallest graph with all parts of training. */
final class DigitsNetwork {

    private static final int BATCH = 100;
    private static final int PIXELS = 784;
    private static final int HIDDEN = 128;
    private static final int DIGITS = 10;

    private final GraphWriter graph;
    private final Variables variables;
    private final Layers layers;
    private final Summaries summaries;

    private DigitsNetwork(GraphWriter graph) {
        this.graph = graph;
        variables = new Variables(graph, "");
        layers = new Layers(graph, variables);
        summaries = new Summaries(graph);
    }

    static void write(GraphWriter graph) {
        new DigitsNetwork(graph).train();
    }

    private void train() {
        Tensor images = input("images", DataType.DT_FLOAT, Shape.of(BATCH, PIXELS));
        Tensor labels = input("labels", DataType.DT_INT32, Shape.of(BATCH));
        Tensor hidden = layers.dense("hidden", images, HIDDEN, new Initializer.TruncatedNormal(0.05f, 1));
        Tensor logits = layers.dense("logits", graph.apply("Relu", "hidden/Relu", hidden), DIGITS,
                new Initializer.TruncatedNormal(0.05f, 2));
        Tensor loss = graph.scope("loss", () -> layers.meanOfAll("Mean",
                graph.apply("SparseSoftmaxCrossEntropyWithLogits", "cross_entropy", logits, labels)));
        summaries.scalar("loss_summary", loss);
        graph.scope("accuracy", () -> accuracy(logits, labels));
        Variable step = variables.globalStep();
        var gradients = Gradients.of(graph, loss, variables.trainable());
        new Momentum(graph.constant("learning_rate", 0.05f), 0.9f).apply(graph, variables, gradients, step);
        variables.initializer("init");
        new Saver(graph).write(variables.byName());
        summaries.merge();
    }

    private Tensor input(String name, DataType type, Shape shape) {
        return graph.op("Placeholder").name(name).attr("dtype", type).attr("shape", shape).build().output();
    }

    private void accuracy(Tensor logits, Tensor labels) {
        Tensor guessed = graph.op("ArgMax").input(logits).input(graph.constant("ArgMax/dimension", 1))
                .attr("output_type", DataType.DT_INT32).build().output();
        Tensor right = graph.op("Cast").input(graph.apply("Equal", "Equal", guessed, labels)).attr("DstT", DataType.DT_FLOAT).build()
                .output();
        summaries.scalar("accuracy", layers.meanOfAll("Mean", right));
    }
}
