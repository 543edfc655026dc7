/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Operation;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.opscape.samples.nn.Gradient;
import org.opscape.samples.nn.GradientClipping;
import org.opscape.samples.nn.Gradients;
import org.opscape.samples.nn.Initializer;
import org.opscape.samples.nn.Layers;
import org.opscape.samples.nn.Momentum;
import org.opscape.samples.nn.MovingAverages;
import org.opscape.samples.nn.Saver;
import org.opscape.samples.nn.Summaries;
import org.opscape.samples.nn.Variable;
import org.opscape.samples.nn.Variables;
import org.tensorflow.proto.DataType;

/** A convolutional network that learns the ten classes of CIFAR-10, with everything that TensorFlow 1.x puts around it. */
final class CifarNetwork {

    private static final int BATCH = 128;
    private static final int CLASSES = 10;
    private static final float LONGEST_GRADIENT = 5;
    private static final String EVALUATION = "eval/";
    private static final float STEPS_PER_DECAY = 136_718;

    private final GraphWriter graph;
    private final Variables variables;
    private final Layers layers;
    private final Summaries summaries;
    private final List<Tensor> losses = new ArrayList<>();
    private int seed = 1;
    private boolean evaluating;

    private CifarNetwork(GraphWriter graph) {
        this.graph = graph;
        variables = new Variables(graph, "/device:CPU:0");
        layers = new Layers(graph, variables);
        summaries = new Summaries(graph);
    }

    /** Writes the graph and gives what a MetaGraphDef keeps besides. */
    static TrainingCollections write(GraphWriter graph) {
        return new CifarNetwork(graph).train();
    }

    private TrainingCollections train() {
        Variable step = variables.globalStep();
        CifarInput input = new CifarInput(graph, summaries);
        CifarInput.Batch batch = input.training(BATCH);
        Tensor logits = forward(batch.images());
        Tensor loss = graph.scope("loss", () -> loss(logits, batch.labels()));
        graph.scope("accuracy", () -> accuracy(logits, batch.labels()));
        graph.scope("eval", () -> evaluate(input));
        Tensor rate = graph.scope("ExponentialDecay", () -> decayedRate(step));
        summaries.scalar("learning_rate", rate);
        Operation averaged = averageLosses();
        List<Variable> trained = variables.trainable();
        Map<Variable, Gradient> gradients = graph.controls(List.of(averaged), () -> Gradients.of(graph, loss, trained));
        GradientClipping.Clipped clipped = new GradientClipping(LONGEST_GRADIENT).apply(graph, gradients);
        summaries.scalar("gradient_norm", clipped.norm());
        Operation applied = new Momentum(rate, 0.9f).apply(graph, variables, clipped.gradients(), step);
        watch(gradients);
        List<Variable> averages = averageVariables(trained, step, applied);
        return finish(input, applied, averages);
    }

    private TrainingCollections finish(CifarInput input, Operation applied, List<Variable> averages) {
        Operation init = variables.initializer("init");
        Tensor merged = summaries.merge();
        var saver = new Saver(graph).write(variables.byName());
        return new TrainingCollections(variables.all(), averages, input.runners(), summaries.all(), merged, applied, init, saver);
    }

    private Tensor forward(Tensor images) {
        Tensor conv1 = graph.scope("conv1", () -> convolution(images, 64, 0.1f, "conv1"));
        Tensor norm1 = normalize("norm1", layers.maxPool("pool1", conv1, 3, 2));
        Tensor conv2 = graph.scope("conv2", () -> convolution(norm1, 64, 0.1f, "conv2"));
        Tensor pool2 = layers.maxPool("pool2", normalize("norm2", conv2), 3, 2);
        Tensor conv3 = graph.scope("conv3", () -> convolution(pool2, 96, 0.1f, "conv3"));
        Tensor conv4 = graph.scope("conv4", () -> convolution(conv3, 96, 0.1f, "conv4"));
        Tensor pool4 = layers.maxPool("pool4", conv4, 3, 2);
        Tensor local5 = graph.scope("local5", () -> {
            Tensor flat = layers.reshape("Reshape", pool4, BATCH, (int) (pool4.shape().elements() / BATCH));
            return local(flat, 384, "local5");
        });
        return output(graph.scope("local6", () -> local(local5, 192, "local6")));
    }

    private Tensor output(Tensor hidden) {
        return graph.scope("softmax_linear", () -> {
            Variable weights = weights(Shape.of(192, CLASSES), 1 / 192f, 0);
            Tensor logits = graph.apply("Add", "softmax_linear", graph.apply("MatMul", "MatMul", hidden, weights.read()),
                    biases(CLASSES, 0).read());
            watchActivations("softmax_linear", logits);
            return logits;
        });
    }

    private Tensor convolution(Tensor input, int filters, float bias, String name) {
        Variable kernel = weights(Shape.of(5, 5, input.shape().size(3), filters), 0.05f, 0);
        Tensor convolved = layers.convolution("Conv2D", input, kernel.read(), 1);
        Tensor active = graph.apply("Relu", name, graph.apply("BiasAdd", "BiasAdd", convolved, biases(filters, bias).read()));
        watchActivations(name, active);
        return active;
    }

    private Tensor normalize(String name, Tensor input) {
        return graph.op("LRN").name(name).input(input).attr("depth_radius", 4).attr("alpha", 0.001f / 9).attr("beta", 0.75f).build()
                .output();
    }

    private Tensor local(Tensor input, int units, String name) {
        Variable weights = weights(Shape.of(input.shape().size(1), units), 0.04f, 0.004f);
        Tensor product = graph.apply("MatMul", "MatMul", input, weights.read());
        Tensor active = graph.apply("Relu", name, graph.apply("Add", "add", product, biases(units, 0.1f).read()));
        watchActivations(name, active);
        return active;
    }

    private Variable weights(Shape shape, float deviation, float decay) {
        if (evaluating) {
            return shared("weights");
        }
        Variable weights = variables.trainable("weights", shape, new Initializer.TruncatedNormal(deviation, seed));
        seed += 2;
        if (decay > 0) {
            Tensor square = graph.apply("L2Loss", "L2Loss", weights.read());
            losses.add(graph.apply("Mul", "weight_loss", square, graph.constant("weight_loss/y", decay)));
        }
        return weights;
    }

    private Variable biases(int units, float value) {
        if (evaluating) {
            return shared("biases");
        }
        return variables.trainable("biases", Shape.of(units), Initializer.constant(value));
    }

    /** The variable that the same layer of the training network made. */
    private Variable shared(String name) {
        String wanted = graph.prefix().substring(EVALUATION.length()) + name;
        return variables.all().stream().filter(variable -> variable.name().equals(wanted)).findFirst().orElseThrow();
    }

    private void watchActivations(String name, Tensor values) {
        if (!evaluating) {
            summaries.activations(name, values);
        }
    }

    /** The same layers again, over the test pictures and with the same variables. */
    private void evaluate(CifarInput input) {
        evaluating = true;
        CifarInput.Batch batch = input.evaluation(BATCH);
        Tensor logits = forward(batch.images());
        graph.apply("Softmax", "Softmax", logits);
        graph.scope("accuracy", () -> accuracy(logits, batch.labels()));
        evaluating = false;
    }

    private Tensor loss(Tensor logits, Tensor labels) {
        Tensor each = graph.scope("cross_entropy_per_example",
                () -> graph.apply("SparseSoftmaxCrossEntropyWithLogits", "cross_entropy_per_example", logits, labels));
        losses.add(layers.meanOfAll("cross_entropy", each));
        Tensor total = graph.op("AddN").name("total_loss").inputs(losses).build().output();
        losses.add(total);
        return total;
    }

    private void accuracy(Tensor logits, Tensor labels) {
        Tensor right = graph.apply("InTopKV2", "in_top_k/InTopKV2", logits, labels, graph.constant("in_top_k/InTopKV2/k", 1));
        Tensor counted = graph.op("Cast").input(right).attr("DstT", DataType.DT_FLOAT).build().output();
        summaries.scalar("precision", layers.meanOfAll("Mean", counted));
    }

    private Tensor decayedRate(Variable step) {
        String scope = graph.prefix();
        Tensor first = graph.constant("learning_rate", 0.1f);
        Tensor done = graph.op("Cast").input(step.read()).attr("DstT", DataType.DT_FLOAT).build().output();
        Tensor period = graph.constant("Cast_1/x", STEPS_PER_DECAY);
        Tensor factor = graph.constant("Cast_2/x", 0.1f);
        Tensor periods = graph.apply("Floor", "Floor", graph.apply("RealDiv", "truediv", done, period));
        return graph.apply("Mul", scope, first, graph.apply("Pow", "Pow", factor, periods));
    }

    private Operation averageLosses() {
        Map<Variable, Tensor> averages = new LinkedHashMap<>();
        for (Tensor loss : losses) {
            String name = loss.op().name();
            averages.put(graph.scope("", () -> variables.fixed(name + "/avg", Shape.SCALAR, Initializer.zeros())), loss);
        }
        Operation moved = new MovingAverages(graph, 0.9f).follow(averages);
        averages.forEach((average, loss) -> {
            summaries.scalar(loss.op().name() + "_raw", loss);
            summaries.scalar(loss.op().name() + "_average", average.read());
        });
        return moved;
    }

    private void watch(Map<Variable, Gradient> gradients) {
        gradients.keySet().forEach(variable -> summaries.histogram(variable.name() + "/values", variable.read()));
        gradients.forEach((variable, gradient) -> {
            if (gradient instanceof Gradient.Dense dense) {
                summaries.histogram(variable.name() + "/gradients", dense.value());
            }
        });
    }

    private List<Variable> averageVariables(List<Variable> trained, Variable step, Operation applied) {
        Map<Variable, Tensor> averages = new LinkedHashMap<>();
        trained.forEach(variable -> averages.put(variables.average(variable, "ExponentialMovingAverage"), variable.read()));
        Operation moved = graph.controls(List.of(applied), () -> new MovingAverages(graph, 0.9999f).follow(averages, step));
        graph.group("train", List.of(applied, moved));
        return List.copyOf(averages.keySet());
    }
}
