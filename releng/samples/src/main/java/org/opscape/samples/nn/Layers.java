/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.nn;

import java.util.List;
import java.util.stream.IntStream;

import org.opscape.samples.graph.Attributes;
import org.opscape.samples.graph.Constants;
import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Operation;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.TensorProto;

/** The layers that the sample networks are made of; each writes to the present scope, and variables get seeds of their own. */
public final class Layers {

    private final GraphWriter graph;
    private final Variables variables;

    public Layers(GraphWriter graph, Variables variables) {
        this.graph = graph;
        this.variables = variables;
    }

    /** A convolution over a padded picture (batch, height, width, channels) without bias. */
    public Tensor convolution(String name, Tensor input, Tensor filter, int stride) {
        return graph.op("Conv2D").name(name).input(input).input(filter).attr("strides", Attributes.ints(1, stride, stride, 1))
                .attr("padding", "SAME").build()
                .output();
    }

    public Tensor maxPool(String name, Tensor input, int size, int stride) {
        return graph.op("MaxPool").name(name).input(input).attr("ksize", Attributes.ints(1, size, size, 1))
                .attr("strides", Attributes.ints(1, stride, stride, 1)).attr("padding", "SAME").build().output();
    }

    /** Batch normalisation as it trains, in a scope of its own, with the moving averages that evaluation uses. */
    public Tensor batchNorm(Tensor input) {
        return graph.scope("batch_normalization", () -> {
            Shape channels = Shape.of(input.shape().size(-1));
            Variable gamma = variables.trainable("gamma", channels, Initializer.ones());
            Variable beta = variables.trainable("beta", channels, Initializer.zeros());
            Variable mean = variables.fixed("moving_mean", channels, Initializer.zeros());
            Variable variance = variables.fixed("moving_variance", channels, Initializer.ones());
            Operation norm = graph.op("FusedBatchNormV3").input(input).input(gamma.read()).input(beta.read())
                    .input(graph.constant("Const", empty()))
                    .input(graph.constant("Const", empty())).attr("epsilon", 1e-3f).build();
            movingAverage("AssignMovingAvg", mean, norm.output(1));
            movingAverage("AssignMovingAvg_1", variance, norm.output(2));
            return norm.output();
        });
    }

    private static TensorProto empty() {
        return Constants.floats(Shape.of(0));
    }

    /** Moves a variable a little towards a value. */
    public Operation movingAverage(String name, Variable average, Tensor value) {
        return graph.colocated(average.ref().op(), () -> graph.scope(name, () -> {
            String scope = graph.prefix();
            Tensor rest = graph.constant("decay", 0.01f);
            Tensor distance = graph.apply("Sub", "sub", average.read(), value);
            Tensor change = graph.apply("Mul", "mul", distance, rest);
            return graph.op("AssignSub").name(scope).input(average.ref()).input(change).build();
        }));
    }

    /** A matrix product with a bias, named as Keras names its own, in a scope of its own. */
    public Tensor dense(String name, Tensor input, long units, Initializer initializer) {
        return graph.scope(name, () -> {
            Variable kernel = variables.trainable("kernel", Shape.of(input.shape().size(-1), units), initializer);
            Variable bias = variables.trainable("bias", Shape.of(units), Initializer.zeros());
            return graph.apply("BiasAdd", "BiasAdd", graph.apply("MatMul", "MatMul", input, kernel.read()), bias.read());
        });
    }

    /** The mean over some dimensions. */
    public Tensor mean(String name, Tensor input, boolean keep, int... axes) {
        Tensor indices = graph.constant(name + "/reduction_indices", axes);
        return graph.op("Mean").name(name).input(input).input(indices).attr("keep_dims", keep).build().output();
    }

    /** The mean over everything. */
    public Tensor meanOfAll(String name, Tensor input) {
        int[] axes = IntStream.range(0, input.shape().rank()).toArray();
        return graph.op("Mean").name(name).input(input).input(graph.constant("Const", axes)).build().output();
    }

    public Tensor reshape(String name, Tensor input, int... sizes) {
        return graph.apply("Reshape", name, input, graph.constant(name + "/shape", sizes));
    }

    public Tensor transpose(String name, Tensor input, int... order) {
        return graph.apply("Transpose", name, input, graph.constant(name + "/perm", order));
    }

    /** Sets a share of the values to zero and raises the others. */
    public Tensor dropout(Tensor input, float rate) {
        return graph.scope("dropout", () -> {
            Tensor share = graph.constant("rate", rate);
            Tensor size = graph.constant("Shape", input.shape().toIntArray());
            Tensor random = graph.scope("random_uniform", () -> uniform(size));
            Tensor scale = graph.apply("RealDiv", "truediv", graph.constant("truediv/x", 1f),
                    graph.apply("Sub", "sub", graph.constant("sub/x", 1f), share));
            Tensor kept = graph.apply("GreaterEqual", "GreaterEqual", random, share);
            Tensor scaled = graph.apply("Mul", "mul", input, scale);
            Tensor mask = graph.op("Cast").name("Cast").input(kept).attr("DstT", DataType.DT_FLOAT).build().output();
            return graph.apply("Mul", "mul", scaled, mask);
        });
    }

    private Tensor uniform(Tensor size) {
        String scope = graph.prefix();
        Tensor min = graph.constant("min", 0f);
        Tensor max = graph.constant("max", 1f);
        Tensor random = graph.op("RandomUniform").input(size).attr("dtype", DataType.DT_FLOAT).build().output();
        Tensor scaled = graph.apply("Mul", "mul", random, graph.apply("Sub", "sub", max, min));
        return graph.apply("Add", scope, scaled, min);
    }

    /** Row numbers to rows. */
    public Tensor lookup(String name, Tensor table, Tensor ids) {
        return graph.apply("GatherV2", name, table, ids, graph.constant(name + "/axis", 0));
    }

    public List<Variable> trainable() {
        return variables.trainable();
    }
}
