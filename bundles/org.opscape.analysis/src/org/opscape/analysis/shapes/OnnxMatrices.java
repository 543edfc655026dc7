/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** ONNX products of matrices, and recurrent layers. */
final class OnnxMatrices {
    private OnnxMatrices() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "MatMul" -> product(node, 1, node.inType(0));
            case "MatMulInteger" -> product(node, 1, "int32");
            case "QLinearMatMul" -> product(node, 3, node.inType(7));
            case "Gemm" -> gemm(node);
            case "Einsum" -> MatrixRules.einsum(node);
            case "LSTM", "GRU", "RNN" -> recurrent(node);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** As NumPy multiplies: a vector is a row on the left and a column on the right, and that axis goes again. */
    static void product(OpNode node, int second, String type) {
        product(node, node.in(0), node.in(second), type);
    }

    /** Of the last two axes of either matrix. */
    static void turnedProduct(OpNode node) {
        KnownAttributes attributes = node.attributes();
        if (attributes.integer("transBatchA", 0) == 0 && attributes.integer("transBatchB", 0) == 0) {
            product(node, turned(node.in(0), attributes.integer("transA", 0) != 0),
                    turned(node.in(1), attributes.integer("transB", 0) != 0),
                    node.inType(0));
        }
    }

    private static Shape turned(Shape shape, boolean turns) {
        int rank = shape.rank();
        return !turns || rank < 2 ? shape
                : ShapeAlgebra.with(ShapeAlgebra.with(shape, rank - 1, ShapeAlgebra.dimension(shape, -2)), rank - 2,
                        ShapeAlgebra.dimension(shape, -1));
    }

    private static void product(OpNode node, Shape a, Shape b, String type) {
        if (a.rank() < 1 || b.rank() < 1) {
            return;
        }
        Shape outer = ShapeAlgebra.broadcast(a.rank() > 2 ? ShapeAlgebra.part(a, 0, a.rank() - 2) : Shape.SCALAR,
                b.rank() > 2 ? ShapeAlgebra.part(b, 0, b.rank() - 2) : Shape.SCALAR);
        Shape rows = a.rank() > 1 ? Shape.of(ShapeAlgebra.dimension(a, -2)) : Shape.SCALAR;
        Shape columns = b.rank() > 1 ? Shape.of(ShapeAlgebra.dimension(b, -1)) : Shape.SCALAR;
        node.out(0, ShapeAlgebra.joined(outer, ShapeAlgebra.joined(rows, columns)), type);
    }

    static void gemm(OpNode node) {
        boolean turnsA = node.attributes().integer("transA", 0) != 0;
        boolean turnsB = node.attributes().integer("transB", 0) != 0;
        node.out(0, Shape.of(ShapeAlgebra.dimension(node.in(0), turnsA ? 1 : 0), ShapeAlgebra.dimension(node.in(1), turnsB ? 0 : 1)),
                node.inType(0));
    }

    private static void recurrent(OpNode node) {
        KnownAttributes attributes = node.attributes();
        long directions = attributes.text("direction", "forward").equals("bidirectional") ? 2 : 1;
        long hidden = attributes.integer("hidden_size", ShapeAlgebra.dimension(node.in(2), -1));
        boolean batchFirst = attributes.integer("layout", 0) != 0;
        long steps = ShapeAlgebra.dimension(node.in(0), batchFirst ? 1 : 0);
        long batch = ShapeAlgebra.dimension(node.in(0), batchFirst ? 0 : 1);
        String type = node.inType(0);
        Shape state = batchFirst ? Shape.of(batch, directions, hidden) : Shape.of(directions, batch, hidden);
        node.out(0, batchFirst ? Shape.of(batch, steps, directions, hidden) : Shape.of(steps, directions, batch, hidden), type);
        node.out(1, state, type);
        node.out(2, state, type);
    }
}
