/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.TensorInfo;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;

/**
 * Random values for the inputs of a model, the same each time.
 *
 * @param seed of the random numbers
 * @param first what the first dimension gets that a model leaves open
 * @param more what the others get
 * @param distinct whether open dimensions with different names get different numbers, from the first on
 * @param numbers inputs that only make sense with one number
 */
record OnnxFeed(long seed, int first, int more, boolean distinct, Map<String, Integer> numbers) {
    /** Whole numbers are mostly indices. */
    private static final int BELOW = 2;

    private static final String[] WORDS = {"größe", ""};

    /** Makes the tensors; they must be closed. */
    Map<String, OnnxTensor> tensors(Map<String, NodeInfo> inputs) throws OrtException {
        Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
        Map<String, Integer> named = new HashMap<>();
        Random random = new Random(seed);
        for (NodeInfo input : inputs.values()) {
            if (!(input.getInfo() instanceof TensorInfo info)) {
                throw new IllegalArgumentException("The input \"" + input.getName() + "\" is no tensor: the Java side cannot make one.");
            }
            Integer number = numbers.get(input.getName());
            Values values = number == null ? of(random) : new Values(() -> number, () -> number);
            tensors.put(input.getName(), tensor(info.type, shape(info, named), values));
        }
        return tensors;
    }

    private record Values(DoubleSupplier reals, IntSupplier numbers) {
        float real() {
            return (float) reals.getAsDouble();
        }
    }

    private static Values of(Random random) {
        return new Values(random::nextGaussian, () -> random.nextInt(BELOW));
    }

    private long[] shape(TensorInfo info, Map<String, Integer> named) {
        long[] shape = info.getShape().clone();
        int open = first;
        for (int i = 0; i < shape.length; i++) {
            if (shape[i] < 0) {
                String name = info.getDimensionNames()[i];
                shape[i] = distinct && !name.isEmpty() ? named.computeIfAbsent(name, k -> first + named.size()) : open;
                open = more;
            }
        }
        return shape;
    }

    private static OnnxTensor tensor(OnnxJavaType type, long[] shape, Values values) throws OrtException {
        int count = 1;
        for (long dimension : shape) {
            count *= (int) dimension;
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        if (type == OnnxJavaType.STRING) {
            String[] words = new String[count];
            for (int i = 0; i < count; i++) {
                words[i] = WORDS[values.numbers().getAsInt()];
            }
            return OnnxTensor.createTensor(environment, words, shape);
        }
        ByteBuffer bytes = ByteBuffer.allocateDirect(count * type.size).order(ByteOrder.nativeOrder());
        for (int i = 0; i < count; i++) {
            put(bytes, type, values);
        }
        return OnnxTensor.createTensor(environment, bytes.flip(), shape, type);
    }

    private static void put(ByteBuffer bytes, OnnxJavaType type, Values values) {
        switch (type) {
            case FLOAT -> bytes.putFloat(values.real());
            case DOUBLE -> bytes.putDouble(values.real());
            case FLOAT16 -> bytes.putShort(Float.floatToFloat16(values.real()));
            case BFLOAT16 -> bytes.putShort((short) (Float.floatToIntBits(values.real()) >> 16));
            case INT8, UINT8, BOOL -> bytes.put((byte) values.numbers().getAsInt());
            case INT16 -> bytes.putShort((short) values.numbers().getAsInt());
            case INT32 -> bytes.putInt(values.numbers().getAsInt());
            case INT64 -> bytes.putLong(values.numbers().getAsInt());
            default -> throw new IllegalArgumentException("Tensors of " + type + " are not made.");
        }
    }
}
