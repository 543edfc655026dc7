/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples;

import java.util.Map;

import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorShapeProto;

/** How long operations take, and what memory, judged by the shapes of what they produce and consume. */
final class OperationCost {
    /** Stands for the size of the batch and of whatever else the graph leaves open. */
    private static final long OPEN_DIMENSION = 32;
    private static final long FLOATS = 4;
    /** Multiplications in a microsecond, and elements moved in one: a small GPU that is not filled. */
    private static final long MULTIPLICATIONS = 400_000;
    private static final long MOVED = 20_000;

    private final GraphDef graph;
    private final Map<String, Integer> numbers;

    OperationCost(GraphDef graph, Map<String, Integer> numbers) {
        this.graph = graph;
        this.numbers = numbers;
    }

    static int producer(Map<String, Integer> numbers, String input) {
        String name = input.startsWith("^") ? input.substring(1) : input;
        int colon = name.indexOf(':');
        return numbers.get(colon < 0 ? name : name.substring(0, colon));
    }

    boolean isScalar(int node) {
        return elements(node) == 1;
    }

    long bytes(int node) {
        return FLOATS * elements(node);
    }

    long hostMicros(int node) {
        return 2 + elements(node) / MOVED + spread(node, 5);
    }

    long launchMicros(int node) {
        return 4 + spread(node, 6);
    }

    long kernelMicros(int node) {
        NodeDef definition = graph.getNode(node);
        long moved = elements(node);
        for (int i = 0; i < definition.getInputCount(); i++) {
            moved += elements(producer(numbers, definition.getInput(i)));
        }
        boolean multiplies = definition.getOp().endsWith("MatMul") || definition.getOp().startsWith("BatchMatMul");
        long work = multiplies ? elements(node) * inner(definition) / MULTIPLICATIONS : 0;
        long micros = 2 + moved / MOVED + work;
        return micros + spread(node, (int) (micros / 8 + 2));
    }

    /** Returns how many products make up one element of a matrix product. */
    private long inner(NodeDef product) {
        TensorShapeProto left = shape(producer(numbers, product.getInput(0)));
        AttrValue transposed = product.getAttrOrDefault("transpose_a", product.getAttrOrDefault("adj_x", AttrValue.getDefaultInstance()));
        int axis = left.getDimCount() - (transposed.getB() ? 2 : 1);
        return axis < 0 ? 1 : size(left.getDim(axis));
    }

    private long elements(int node) {
        long elements = 1;
        for (TensorShapeProto.Dim dim : shape(node).getDimList()) {
            elements *= size(dim);
        }
        return elements;
    }

    private static long size(TensorShapeProto.Dim dim) {
        return dim.getSize() < 0 ? OPEN_DIMENSION : dim.getSize();
    }

    private TensorShapeProto shape(int node) {
        AttrValue shapes = graph.getNode(node).getAttrOrDefault("_output_shapes", AttrValue.getDefaultInstance());
        return shapes.getList().getShapeCount() == 0 ? TensorShapeProto.getDefaultInstance() : shapes.getList().getShape(0);
    }

    /** Returns a number below a bound that looks like chance and is always the same. */
    private long spread(int node, int bound) {
        int hash = graph.getNode(node).getName().hashCode() * 0x9E3779B9;
        return Math.floorMod(hash ^ hash >>> 15, bound);
    }
}
