/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.nn;

import org.opscape.samples.graph.Constants;
import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.tensorflow.proto.DataType;

/** How a variable begins. */
@FunctionalInterface
public interface Initializer {

    /** Writes the operations that make the first value. */
    Tensor write(GraphWriter graph, Shape shape);

    /** The same number everywhere, as a constant. */
    record Filled(String name, float value) implements Initializer {

        @Override
        public Tensor write(GraphWriter graph, Shape shape) {
            return graph.constant(name, Constants.filled(shape, value));
        }
    }

    /** Numbers from a normal distribution, cut off at twice its deviation. */
    record TruncatedNormal(float deviation, int seed) implements Initializer {

        @Override
        public Tensor write(GraphWriter graph, Shape shape) {
            Tensor size = graph.constant("truncated_normal/shape", shape.toIntArray());
            Tensor mean = graph.constant("truncated_normal/mean", 0f);
            Tensor stddev = graph.constant("truncated_normal/stddev", deviation);
            Tensor random = graph.op("TruncatedNormal").name("truncated_normal/TruncatedNormal").input(size).attr("seed", seed)
                    .attr("seed2", seed == 0 ? 0 : seed + 1).attr("dtype", DataType.DT_FLOAT).build().output();
            return graph.apply("Add", "truncated_normal", graph.apply("Mul", "truncated_normal/mul", random, stddev), mean);
        }
    }

    /** Numbers between two bounds that keep the variance of what flows through (Glorot and Bengio, 2010). */
    record GlorotUniform(int seed) implements Initializer {

        @Override
        public Tensor write(GraphWriter graph, Shape shape) {
            float bound = bound(shape);
            Tensor size = graph.constant("random_uniform/shape", shape.toIntArray());
            Tensor min = graph.constant("random_uniform/min", -bound);
            Tensor max = graph.constant("random_uniform/max", bound);
            Tensor random = graph.op("RandomUniform").name("random_uniform/RandomUniform").input(size).attr("seed", seed)
                    .attr("seed2", seed == 0 ? 0 : seed + 1).attr("dtype", DataType.DT_FLOAT).build().output();
            Tensor range = graph.apply("Sub", "random_uniform/sub", max, min);
            return graph.apply("Add", "random_uniform", graph.apply("Mul", "random_uniform/mul", random, range), min);
        }

        private static float bound(Shape shape) {
            long field = shape.rank() > 2 ? shape.between(0, shape.rank() - 2).elements() : 1;
            return (float) Math.sqrt(6.0 / (field * (shape.size(-2) + shape.size(-1))));
        }
    }

    static Initializer zeros() {
        return new Filled("zeros", 0);
    }

    static Initializer ones() {
        return new Filled("ones", 1);
    }

    static Initializer constant(float value) {
        return new Filled("Const", value);
    }
}
