/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples;

import java.util.ArrayList;
import java.util.List;

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

/**
 * A residual network (He et al., 2015) for small pictures, with everything that trains it. With very many blocks the stages nest them in
 * groups, so that no scope has more
 * than a few dozen children.
 */
final class ResidualNetwork {

    private static final int STAGES = 4;
    private static final int BATCH = 128;
    private static final int CLASSES = 100;
    private static final int WIDTH = 16;
    private static final int GROUP = 16;
    private static final float DECAY = 1e-4f;

    private final GraphWriter graph;
    private final Variables variables;
    private final Layers layers;
    private final List<Tensor> penalties = new ArrayList<>();
    private int convolutions;

    private ResidualNetwork(GraphWriter graph) {
        this.graph = graph;
        variables = new Variables(graph, "");
        layers = new Layers(graph, variables);
    }

    /**
     * Writes a network.
     *
     * @param blocks how many residual blocks it has, at least one for each of its four stages
     */
    static void write(GraphWriter graph, int blocks) {
        new ResidualNetwork(graph).train(blocks);
    }

    private void train(int blocks) {
        Tensor images = placeholder("images", DataType.DT_FLOAT, Shape.of(BATCH, 32, 32, 3));
        Tensor labels = placeholder("labels", DataType.DT_INT32, Shape.of(BATCH));
        Tensor logits = graph.scope("resnet", () -> forward(images, blocks));
        Tensor loss = graph.scope("loss", () -> loss(logits, labels));
        Variable step = variables.globalStep();
        var gradients = Gradients.of(graph, loss, variables.trainable());
        new Momentum(graph.constant("learning_rate", 0.1f), 0.9f).apply(graph, variables, gradients, step);
        variables.initializer("init");
        new Saver(graph).write(variables.byName());
    }

    private Tensor placeholder(String name, DataType type, Shape shape) {
        return graph.op("Placeholder").name(name).attr("dtype", type).attr("shape", shape).build().output();
    }

    private Tensor forward(Tensor images, int blocks) {
        Tensor flow = normalizedConvolution("stem", images, 3, WIDTH, 1, true);
        for (int stage = 0; stage < STAGES; stage++) {
            Tensor input = flow;
            int width = WIDTH << stage;
            int stride = stage == 0 ? 1 : 2;
            int count = blocks * (stage + 1) / STAGES - blocks * stage / STAGES;
            flow = graph.scope("stage" + (stage + 1), () -> sequence(input, width, stride, count));
        }
        Tensor pooled = layers.mean("global_pool", flow, false, 1, 2);
        return layers.dense("logits", pooled, CLASSES, new Initializer.GlorotUniform(0));
    }

    /** Blocks in a row; more than a group of them in nested scopes, which are never deeper than the logarithm of their number. */
    private Tensor sequence(Tensor input, int width, int stride, int count) {
        int unit = 1;
        while (count > unit * GROUP) {
            unit *= GROUP;
        }
        Tensor flow = input;
        int number = 1;
        for (int done = 0; done < count; done += unit, number++) {
            Tensor before = flow;
            int first = done == 0 ? stride : 1;
            int part = Math.min(unit, count - done);
            boolean single = unit == 1;
            flow = graph.scope((single ? "block_" : "group_") + number,
                    () -> single ? block(before, width, first) : sequence(before, width, first, part));
        }
        return flow;
    }

    private Tensor block(Tensor input, int width, int stride) {
        Tensor shortcut = input.shape().size(3) == width && stride == 1
                ? input : normalizedConvolution("shortcut", input, 1, width, stride, false);
        Tensor first = normalizedConvolution("conv1", input, 3, width, stride, true);
        Tensor second = normalizedConvolution("conv2", first, 3, width, 1, false);
        return graph.apply("Relu", "Relu", graph.apply("AddV2", "add", second, shortcut));
    }

    private Tensor normalizedConvolution(String name, Tensor input, int size, int width, int stride, boolean active) {
        return graph.scope(name, () -> {
            Variable kernel = variables.trainable("kernel", Shape.of(size, size, input.shape().size(3), width),
                    new Initializer.GlorotUniform(++convolutions));
            penalize(kernel);
            Tensor normal = layers.batchNorm(layers.convolution("Conv2D", input, kernel.read(), stride));
            return active ? graph.apply("Relu", "Relu", normal) : normal;
        });
    }

    private void penalize(Variable kernel) {
        graph.scope("kernel/Regularizer/l2_regularizer", () -> {
            Tensor scale = graph.constant("scale", DECAY);
            penalties.add(graph.apply("Mul", "mul", scale, graph.apply("L2Loss", "L2Loss", kernel.read())));
        });
    }

    private Tensor loss(Tensor logits, Tensor labels) {
        Tensor each = graph.scope("xentropy", () -> graph.apply("SparseSoftmaxCrossEntropyWithLogits",
                "SparseSoftmaxCrossEntropyWithLogits", logits, labels));
        Tensor entropy = layers.meanOfAll("Mean", each);
        Tensor penalty = graph.op("AddN").name("regularization").inputs(penalties).build().output();
        return graph.apply("AddV2", "total", entropy, penalty);
    }
}
