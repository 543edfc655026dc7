/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples;

import java.util.Random;

import org.opscape.samples.graph.Attributes;
import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.TensorProto;

import com.google.protobuf.ByteString;

/** A frozen stack of dense layers whose weights fill a file of a given size. */
final class FrozenTensors {

    private static final int UNITS = 2048;
    private static final long LAYER_BYTES = 4L * UNITS * UNITS;
    private static final long LARGEST = 2_000_000_000L;

    private FrozenTensors() {
    }

    static void write(GraphWriter graph, long bytes) {
        if (bytes > LARGEST) {
            throw new IllegalArgumentException("a GraphDef cannot be larger than 2 GB");
        }
        Tensor flow = graph.op("Placeholder").name("input").attr("dtype", DataType.DT_FLOAT).attr("shape", Shape.of(-1, UNITS)).build()
                .output();
        long layers = Math.max(1, bytes / LAYER_BYTES);
        Random random = new Random(1);
        for (int i = 0; i < layers; i++) {
            Tensor input = flow;
            flow = graph.scope("dense_" + i, () -> dense(graph, input, random));
        }
        graph.apply("Softmax", "output", flow);
    }

    private static Tensor dense(GraphWriter graph, Tensor input, Random random) {
        Tensor kernel = graph.apply("Identity", "kernel/read", weights(graph, "kernel", Shape.of(UNITS, UNITS), random));
        Tensor bias = graph.apply("Identity", "bias/read", weights(graph, "bias", Shape.of(UNITS), random));
        return graph.apply("Relu", "Relu", graph.apply("BiasAdd", "BiasAdd", graph.apply("MatMul", "MatMul", input, kernel), bias));
    }

    /** Small numbers of both signs, little-endian floats between 2^-11 and 2^-7. */
    private static Tensor weights(GraphWriter graph, String name, Shape shape, Random random) {
        byte[] bytes = new byte[(int) (4 * shape.elements())];
        random.nextBytes(bytes);
        for (int i = 3; i < bytes.length; i += 4) {
            bytes[i] = (byte) (bytes[i] & 0x80 | 0x3A + (bytes[i] & 1));
        }
        TensorProto value = TensorProto.newBuilder().setDtype(DataType.DT_FLOAT).setTensorShape(shape.toProto())
                .setTensorContent(ByteString.copyFrom(bytes))
                .build();
        return graph.op("Const").name(name).attr("dtype", DataType.DT_FLOAT).attr("value", Attributes.of(value)).build().output();
    }
}
