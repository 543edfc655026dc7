/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.Arrays;
import java.util.List;
import org.opscape.model.AttributeValue;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.OperationRole;

/** ONNX ops whose output is in the file, or is made of numbers that are, and dimensions as numbers. */
final class OnnxConstants {
    private OnnxConstants() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "Constant" -> constant(node);
            case "ConstantOfShape" -> filled(node);
            case "Shape" -> shape(node);
            case "Size" -> size(node);
            case "Range" -> range(node);
            case "EyeLike" -> node.out(0, node.in(0), typed(node, node.inType(0)));
            case "RandomNormalLike", "RandomUniformLike" -> node.out(0, node.in(0), typed(node, node.inType(0)));
            case "RandomNormal", "RandomUniform" ->
                node.out(0, SmallTensor.toShape(node.attributes().integers("shape")), typed(node, "float32"));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String typed(OpNode node, String otherwise) {
        return node.attributes().has("dtype") ? OnnxTypes.name(node.attributes().integer("dtype", 0)) : otherwise;
    }

    static void initializer(OpNode node) {
        tensor(node, node.attributes().tensor("value"));
    }

    private static void tensor(OpNode node, AttributeValue.Tensor tensor) {
        if (tensor != null) {
            node.out(0, tensor.shape(), tensor.type());
            node.value(0, SmallTensor.of(tensor));
        }
    }

    private static void constant(OpNode node) {
        KnownAttributes attributes = node.attributes();
        tensor(node, attributes.tensor("value"));
        if (attributes.has("value_int")) {
            node.out(0, Shape.SCALAR, "int64");
            node.value(0, new long[] {attributes.integer("value_int", 0)});
        } else if (attributes.has("value_ints")) {
            long[] values = attributes.integers("value_ints");
            node.out(0, Shape.of(values == null ? -1 : values.length), "int64");
            node.value(0, values);
        } else if (attributes.has("value_float")) {
            node.out(0, Shape.SCALAR, "float32");
        } else if (attributes.has("value_floats")) {
            node.out(0, Shape.of(-1), "float32");
        } else if (attributes.has("value_string")) {
            node.out(0, Shape.SCALAR, "string");
        } else if (attributes.has("value_strings")) {
            node.out(0, Shape.of(-1), "string");
        }
    }

    private static void filled(OpNode node) {
        AttributeValue.Tensor value = node.attributes().tensor("value");
        long[] dimensions = node.value(0);
        Shape shape = dimensions == null ? ShapeAlgebra.unknown(length(node, 0)) : SmallTensor.toShape(dimensions);
        node.out(0, shape, value == null ? "float32" : value.type());
        long[] one = value == null ? null : SmallTensor.of(value);
        long size = ShapeAlgebra.elements(shape);
        if (one != null && one.length == 1 && size >= 0 && size <= SmallTensor.MOST) {
            long[] values = new long[(int) size];
            Arrays.fill(values, one[0]);
            node.value(0, values);
        }
    }

    /** Returns the number of elements of a vector, or -1. */
    static int length(OpNode node, int input) {
        long length = node.rank(input) == 1 ? ShapeAlgebra.dimension(node.in(input), 0) : -1;
        return length > ShapeAlgebra.HIGHEST_RANK ? -1 : (int) length;
    }

    private static void shape(OpNode node) {
        Shape shape = node.in(0);
        if (!shape.hasRank()) {
            node.out(0, Shape.of(-1), "int64");
            return;
        }
        int from = end(node.attributes().integer("start", 0), shape.rank());
        int to = end(node.attributes().integer("end", Long.MAX_VALUE), shape.rank());
        Shape part = ShapeAlgebra.part(shape, Math.min(from, to), to);
        node.out(0, Shape.of(part.rank()), "int64");
        node.value(0, SmallTensor.ofDimensions(part));
    }

    private static int end(long place, int rank) {
        return Math.clamp(place < 0 ? place + rank : place, 0, rank);
    }

    private static void size(OpNode node) {
        node.out(0, Shape.SCALAR, "int64");
        long elements = ShapeAlgebra.elements(node.in(0));
        node.value(0, elements < 0 ? null : new long[] {elements});
    }

    private static void range(OpNode node) {
        long start = node.number(0);
        long limit = node.number(1);
        long delta = node.number(2);
        boolean known = start != SmallTensor.UNKNOWN && limit != SmallTensor.UNKNOWN && delta != SmallTensor.UNKNOWN && delta != 0
                && Math.abs(start) < Integer.MAX_VALUE && Math.abs(limit) < Integer.MAX_VALUE && Math.abs(delta) < Integer.MAX_VALUE;
        long count = known ? Math.max(0, Math.ceilDiv(limit - start, delta)) : -1;
        node.out(0, Shape.of(count), node.inType(0));
        if (count >= 0 && count <= SmallTensor.MOST) {
            long[] values = new long[(int) count];
            for (int i = 0; i < values.length; i++) {
                values[i] = start + i * delta;
            }
            node.value(0, values);
        }
    }

    /** Returns the numbers of an input that is a constant; null if it is none, or not all are known. */
    static double[] reals(OpNode node, int input) {
        int source = node.source(input);
        if (source < 0 || node.graph().role(source) != OperationRole.INITIALIZER && !node.graph().type(source).equals("Constant")) {
            return null;
        }
        KnownAttributes attributes = node.attributes(source);
        AttributeValue.Tensor tensor = attributes.tensor("value");
        return tensor == null ? reals(attributes, "value_floats") : numbers(tensor.preview());
    }

    static double[] reals(KnownAttributes attributes, String name) {
        List<AttributeValue> list = attributes.list(name);
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            if (!(list.get(i) instanceof AttributeValue.Real real)) {
                return null;
            }
            numbers[i] = real.value();
        }
        return attributes.has(name) ? numbers : null;
    }

    private static double[] numbers(String preview) {
        String[] words = preview.isEmpty() ? new String[0] : preview.split(", ");
        double[] numbers = new double[words.length];
        try {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Double.parseDouble(words[i]);
            }
        } catch (NumberFormatException e) {
            return null;
        }
        return numbers;
    }
}
