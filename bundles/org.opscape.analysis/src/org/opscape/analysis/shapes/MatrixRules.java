/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.HashMap;
import java.util.Map;
import org.opscape.model.Shape;

/** Products of matrices. */
final class MatrixRules {
    private MatrixRules() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "MatMul", "SparseMatMul" -> product(node, "transpose_a", "transpose_b");
            case "BatchMatMul", "BatchMatMulV2", "BatchMatMulV3" -> product(node, "adj_x", "adj_y");
            case "SparseTensorDenseMatMul" -> sparse(node);
            case "Einsum" -> einsum(node);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void product(OpNode node, String transposeA, String transposeB) {
        boolean batches = node.type().startsWith("Batch");
        Shape a = node.in(0);
        Shape b = node.in(1);
        if (batches && (a.rank() < 2 || b.rank() < 2)) {
            return;
        }
        if (!batches && (a.hasRank() && a.rank() != 2 || b.hasRank() && b.rank() != 2)) {
            return;
        }
        KnownAttributes attributes = node.attributes();
        Shape product = Shape.of(ShapeAlgebra.dimension(a, attributes.flag(transposeA, false) ? -1 : -2),
                ShapeAlgebra.dimension(b, attributes.flag(transposeB, false) ? -2 : -1));
        if (batches) {
            Shape outerA = ShapeAlgebra.part(a, 0, a.rank() - 2);
            Shape outerB = ShapeAlgebra.part(b, 0, b.rank() - 2);
            Shape outer = node.type().equals("BatchMatMul") ? ShapeAlgebra.same(outerA, outerB) : ShapeAlgebra.broadcast(outerA, outerB);
            product = ShapeAlgebra.joined(outer, product);
        }
        node.out(0, product, attributes.has("Tout") ? attributes.type("Tout") : node.inType(0));
    }

    private static void sparse(OpNode node) {
        long[] shape = node.value(2);
        boolean turned = node.attributes().flag("adjoint_a", false);
        long rows = shape != null && shape.length == 2 ? Math.max(-1, shape[turned ? 1 : 0]) : -1;
        node.out(0, Shape.of(rows, ShapeAlgebra.dimension(node.in(3), node.attributes().flag("adjoint_b", false) ? 0 : 1)),
                node.inType(1));
    }

    /** Each letter is a dimension; an ellipsis is left alone. */
    static void einsum(OpNode node) {
        String equation = node.attributes().text("equation", "").replace(" ", "");
        int arrow = equation.indexOf("->");
        if (arrow < 0 || equation.indexOf('.') >= 0) {
            return;
        }
        Map<Character, Long> sizes = new HashMap<>();
        int input = 0;
        int axis = 0;
        for (int i = 0; i < arrow; i++) {
            char letter = equation.charAt(i);
            if (letter == ',') {
                input++;
                axis = 0;
            } else {
                sizes.merge(letter, ShapeAlgebra.dimension(node.in(input), axis++), Math::max);
            }
        }
        long[] dimensions = new long[equation.length() - arrow - 2];
        for (int i = 0; i < dimensions.length; i++) {
            dimensions[i] = sizes.getOrDefault(equation.charAt(arrow + 2 + i), -1L);
        }
        node.out(0, Shape.of(dimensions), node.inType(0));
    }
}
