/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples;

import java.util.List;

import org.opscape.samples.graph.Attributes;
import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.opscape.samples.nn.Adam;
import org.opscape.samples.nn.Gradients;
import org.opscape.samples.nn.Initializer;
import org.opscape.samples.nn.Layers;
import org.opscape.samples.nn.Saver;
import org.opscape.samples.nn.Variable;
import org.opscape.samples.nn.Variables;
import org.tensorflow.proto.DataType;

/**
 * A transformer encoder (Vaswani et al., 2017) that classifies texts, named as BERT is (Devlin et al., 2018), with everything that trains
 * it.
 */
final class TransformerNetwork {

    private static final float DEVIATION = 0.02f;
    private static final float DROPOUT = 0.1f;

    private final GraphWriter graph;
    private final Size size;
    private final Variables variables;
    private final Layers layers;

    /** How large a network is. */
    record Size(int layers, int hidden, int heads, int intermediate, int vocabulary, int batch, int length, int classes) {

        static Size small(int layers) {
            return new Size(layers, 64, 4, 256, 2000, 8, 32, 3);
        }
    }

    private TransformerNetwork(GraphWriter graph, Size size) {
        this.graph = graph;
        this.size = size;
        variables = new Variables(graph, "");
        layers = new Layers(graph, variables);
    }

    static void write(GraphWriter graph, Size size) {
        new TransformerNetwork(graph, size).train();
    }

    private void train() {
        Tensor ids = input("input_ids", Shape.of(size.batch, size.length));
        Tensor mask = input("input_mask", Shape.of(size.batch, size.length));
        Tensor segments = input("segment_ids", Shape.of(size.batch, size.length));
        Tensor labels = input("label_ids", Shape.of(size.batch));
        Tensor pooled = graph.scope("bert", () -> {
            Tensor embedded = graph.scope("embeddings", () -> embeddings(ids, segments));
            Tensor encoded = graph.scope("encoder", () -> encoder(embedded, mask));
            return graph.scope("pooler", () -> pooler(encoded));
        });
        Tensor loss = graph.scope("loss", () -> loss(pooled, labels));
        Variable step = variables.globalStep();
        var gradients = Gradients.of(graph, loss, variables.trainable());
        new Adam(graph.constant("learning_rate", 5e-4f)).apply(graph, variables, gradients, step);
        variables.initializer("init");
        new Saver(graph).write(variables.byName());
    }

    private Tensor input(String name, Shape shape) {
        return graph.op("Placeholder").name(name).attr("dtype", DataType.DT_INT32).attr("shape", shape).build().output();
    }

    private Tensor embeddings(Tensor ids, Tensor segments) {
        Variable words = variables.trainable("word_embeddings", Shape.of(size.vocabulary, size.hidden), random());
        Variable types = variables.trainable("token_type_embeddings", Shape.of(2, size.hidden), random());
        Variable positions = variables.trainable("position_embeddings", Shape.of(size.length, size.hidden), random());
        Tensor word = layers.lookup("embedding_lookup", words.read(), ids);
        Tensor flat = layers.reshape("Reshape", segments, -1);
        Tensor chosen = graph.apply("OneHot", "one_hot", flat, graph.constant("one_hot/depth", 2), graph.constant("one_hot/on_value", 1f),
                graph.constant("one_hot/off_value", 0f));
        Tensor type = layers.reshape("Reshape", graph.apply("MatMul", "MatMul", chosen, types.read()), size.batch, size.length,
                size.hidden);
        Tensor position = graph.apply("ExpandDims", "ExpandDims", positions.read(), graph.constant("ExpandDims/dim", 0));
        Tensor sum = graph.apply("Add", "add", graph.apply("Add", "add", word, type), position);
        return layers.dropout(layerNorm(sum), DROPOUT);
    }

    private Initializer random() {
        return new Initializer.TruncatedNormal(DEVIATION, 0);
    }

    private Tensor encoder(Tensor embedded, Tensor mask) {
        Tensor hidden = layers.reshape("Reshape", embedded, size.batch * size.length, size.hidden);
        Tensor penalty = penalty(mask);
        for (int i = 0; i < size.layers; i++) {
            Tensor before = hidden;
            hidden = graph.scope("layer_" + i, () -> layer(before, penalty));
        }
        return layers.reshape("Reshape", hidden, size.batch, size.length, size.hidden);
    }

    /** A large negative number for each position that holds no word. */
    private Tensor penalty(Tensor mask) {
        return graph.scope("attention_mask", () -> {
            Tensor wide = layers.reshape("Reshape", mask, size.batch, 1, 1, size.length);
            Tensor present = graph.op("Cast").input(wide).attr("DstT", DataType.DT_FLOAT).build().output();
            Tensor absent = graph.apply("Sub", "sub", graph.constant("sub/x", 1f), present);
            return graph.apply("Mul", "mul", absent, graph.constant("mul/y", -10000f));
        });
    }

    private Tensor layer(Tensor input, Tensor penalty) {
        Tensor attended = graph.scope("attention", () -> {
            Tensor context = graph.scope("self", () -> selfAttention(input, penalty));
            return graph.scope("output", () -> residual(context, input));
        });
        Tensor raised = graph.scope("intermediate", () -> gelu(layers.dense("dense", attended, size.intermediate, random())));
        return graph.scope("output", () -> residual(raised, attended));
    }

    private Tensor residual(Tensor value, Tensor input) {
        Tensor projected = layers.dropout(layers.dense("dense", value, size.hidden, random()), DROPOUT);
        return layerNorm(graph.apply("Add", "add", projected, input));
    }

    private Tensor selfAttention(Tensor input, Tensor penalty) {
        Tensor query = heads(layers.dense("query", input, size.hidden, random()));
        Tensor key = heads(layers.dense("key", input, size.hidden, random()));
        Tensor value = heads(layers.dense("value", input, size.hidden, random()));
        Tensor products = graph.op("BatchMatMulV2").name("MatMul").input(query).input(key).attr("adj_y", true).build().output();
        float scale = (float) (1 / Math.sqrt(size.hidden / (double) size.heads));
        Tensor scores = graph.apply("Mul", "Mul", products, graph.constant("Mul/y", scale));
        Tensor masked = graph.apply("Add", "add", scores, penalty);
        Tensor weights = layers.dropout(graph.apply("Softmax", "Softmax", masked), DROPOUT);
        Tensor context = graph.apply("BatchMatMulV2", "MatMul", weights, value);
        Tensor joined = layers.transpose("transpose", context, 0, 2, 1, 3);
        return layers.reshape("Reshape", joined, size.batch * size.length, size.hidden);
    }

    private Tensor heads(Tensor projected) {
        Tensor split = layers.reshape("Reshape", projected, size.batch, size.length, size.heads, size.hidden / size.heads);
        return layers.transpose("transpose", split, 0, 2, 1, 3);
    }

    /** The Gaussian error linear unit, by its usual approximation. */
    private Tensor gelu(Tensor x) {
        Tensor cubed = graph.apply("Pow", "Pow", x, graph.constant("Pow/y", 3f));
        Tensor inner = graph.apply("Add", "add", x, graph.apply("Mul", "mul", graph.constant("mul/x", 0.044715f), cubed));
        Tensor scaled = graph.apply("Mul", "mul", graph.constant("mul/x", 0.79788456f), inner);
        Tensor gate = graph.apply("Add", "add", graph.constant("add/x", 1f), graph.apply("Tanh", "Tanh", scaled));
        return graph.apply("Mul", "mul", x, graph.apply("Mul", "mul", graph.constant("mul/x", 0.5f), gate));
    }

    /** Layer normalisation (Ba et al., 2016) over the last dimension. */
    private Tensor layerNorm(Tensor input) {
        return graph.scope("LayerNorm", () -> {
            Shape last = Shape.of(input.shape().size(-1));
            Variable beta = variables.trainable("beta", last, Initializer.zeros());
            Variable gamma = variables.trainable("gamma", last, Initializer.ones());
            int axis = input.shape().rank() - 1;
            List<Tensor> moments = graph.scope("moments", () -> moments(input, axis));
            return graph.scope("batchnorm", () -> normalized(input, moments.get(0), moments.get(1), beta, gamma));
        });
    }

    private List<Tensor> moments(Tensor input, int axis) {
        Tensor mean = layers.mean("mean", input, true, axis);
        Tensor fixed = graph.apply("StopGradient", "StopGradient", mean);
        Tensor variance = layers.mean("variance", graph.apply("SquaredDifference", "SquaredDifference", input, fixed), true, axis);
        return List.of(mean, variance);
    }

    private Tensor normalized(Tensor input, Tensor mean, Tensor variance, Variable beta, Variable gamma) {
        Tensor inverse = graph.apply("Rsqrt", "Rsqrt", graph.apply("Add", "add", variance, graph.constant("add/y", 1e-12f)));
        Tensor factor = graph.apply("Mul", "mul", inverse, gamma.read());
        Tensor scaled = graph.apply("Mul", "mul", input, factor);
        Tensor shift = graph.apply("Sub", "sub", beta.read(), graph.apply("Mul", "mul", mean, factor));
        return graph.apply("Add", "add", scaled, shift);
    }

    private Tensor pooler(Tensor encoded) {
        Tensor first = graph.scope("strided_slice", () -> graph.op("StridedSlice").name(graph.prefix()).input(encoded)
                .input(graph.constant("stack", 0, 0, 0)).input(graph.constant("stack_1", 0, 1, 0)).input(graph.constant("stack_2", 1, 1, 1))
                .attr("begin_mask", 5).attr("end_mask", 5).build().output());
        Tensor squeezed = graph.op("Squeeze").input(first).attr("squeeze_dims", Attributes.ints(1)).build().output();
        return graph.apply("Tanh", "dense/Tanh", layers.dense("dense", squeezed, size.hidden, random()));
    }

    private Tensor loss(Tensor pooled, Tensor labels) {
        Tensor logits = layers.dense("logits", layers.dropout(pooled, DROPOUT), size.classes, random());
        graph.apply("Softmax", "Softmax", logits);
        Tensor likelihoods = graph.apply("LogSoftmax", "LogSoftmax", logits);
        Tensor wanted = graph.apply("OneHot", "one_hot", labels, graph.constant("one_hot/depth", size.classes),
                graph.constant("one_hot/on_value", 1f),
                graph.constant("one_hot/off_value", 0f));
        Tensor sum = graph.apply("Sum", "Sum", graph.apply("Mul", "mul", wanted, likelihoods),
                graph.constant("Sum/reduction_indices", new int[] {-1}));
        return layers.meanOfAll("Mean", graph.apply("Neg", "Neg", sum));
    }
}
