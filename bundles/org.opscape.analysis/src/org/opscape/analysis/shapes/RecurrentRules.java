/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** Cells of recurrent networks that are one operation. */
final class RecurrentRules {
    private RecurrentRules() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "LSTMBlockCell" -> all(node, ShapeAlgebra.same(node.in(1), node.in(2)), node.inType(0));
            case "GRUBlockCell" -> all(node, node.in(1), node.inType(0));
            case "BlockLSTM", "BlockLSTMV2" -> {
                if (node.rank(1) == 3 && node.rank(2) == 2) {
                    all(node, ShapeAlgebra.joined(Shape.of(ShapeAlgebra.dimension(node.in(1), 0)), node.in(2)), node.inType(1));
                }
            }
            case "BlockLSTMGrad", "BlockLSTMGradV2" -> {
                for (int i = 0; i < Math.min(8, node.outputs()); i++) {
                    node.out(i, node.in(i + 1), node.inType(i + 1));
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void all(OpNode node, Shape shape, String type) {
        for (int i = 0; i < node.outputs(); i++) {
            node.out(i, shape, type);
        }
    }
}
