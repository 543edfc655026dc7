/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** Attention as one op: queries, keys and values, with or without an axis of heads, and what was computed of earlier tokens. */
final class OnnxAttentionRules {
    private OnnxAttentionRules() {
    }

    /** The standard op. */
    static boolean apply(OpNode node) {
        if (node.type().equals("RotaryEmbedding")) {
            node.out(0, node.in(0), node.inType(0));
            return true;
        }
        if (!node.type().equals("Attention")) {
            return false;
        }
        Shape query = node.in(0);
        long last = ShapeAlgebra.dimension(node.in(2), -1);
        if (query.rank() == 3) {
            long heads = node.attributes().integer("q_num_heads", -1);
            long pairs = node.attributes().integer("kv_num_heads", -1);
            last = last >= 0 && pairs > 0 ? ShapeAlgebra.times(last / pairs, heads) : -1;
        }
        node.out(0, query.rank() == 3 || query.rank() == 4 ? ShapeAlgebra.with(query, query.rank() - 1, last) : Shape.UNKNOWN,
                node.inType(0));
        present(node, 1, node.inType(1));
        return true;
    }

    /** Those of ONNX Runtime. */
    static boolean contributed(OpNode node) {
        switch (node.type()) {
            case "Attention" -> packed(node, node.inType(0));
            case "QAttention" -> packed(node, node.inType(2));
            case "MultiHeadAttention", "DecoderMaskedMultiHeadAttention" -> {
                node.out(0, severalHeads(node), node.inType(0));
                present(node, 1, node.inType(0));
            }
            case "GroupQueryAttention" -> {
                Shape query = node.in(0);
                boolean packed = node.source(1) < 0;
                node.out(0, packed && query.hasRank() ? ShapeAlgebra.with(query, query.rank() - 1, -1) : query, node.inType(0));
                present(node, 1, node.inType(0));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Keys and values that the next run takes: batch, heads, tokens, size of a head. */
    private static void present(OpNode node, int first, String type) {
        node.out(first, ShapeAlgebra.unknown(4), type);
        node.out(first + 1, ShapeAlgebra.unknown(4), type);
    }

    /** One matrix makes queries, keys and values of the input. */
    private static void packed(OpNode node, String type) {
        long[] sizes = node.attributes().integers("qkv_hidden_sizes");
        long all = ShapeAlgebra.dimension(node.in(1), 1);
        boolean own = node.attributes().has("qkv_hidden_sizes");
        long hidden = own ? sizes != null && sizes.length == 3 ? sizes[2] : -1 : all < 0 ? -1 : all / 3;
        node.out(0, Shape.of(ShapeAlgebra.dimension(node.in(0), 0), ShapeAlgebra.dimension(node.in(0), 1), hidden), type);
        node.out(1, ShapeAlgebra.unknown(5), type);
    }

    private static Shape severalHeads(OpNode node) {
        Shape query = node.in(0);
        Shape key = node.in(1);
        Shape value = node.in(2);
        long hidden = -1;
        if (query.rank() == 5) {
            hidden = ShapeAlgebra.times(ShapeAlgebra.dimension(query, 2), ShapeAlgebra.dimension(query, 4));
        } else if (query.rank() != 3) {
            return Shape.UNKNOWN;
        } else if (node.source(2) < 0) {
            hidden = key.rank() == 5 ? ShapeAlgebra.dimension(query, 2) : -1;
        } else if (value.rank() == 3) {
            hidden = ShapeAlgebra.dimension(value, 2);
        } else if (value.rank() == 4) {
            hidden = ShapeAlgebra.times(ShapeAlgebra.dimension(value, 1), ShapeAlgebra.dimension(value, 3));
        }
        return Shape.of(ShapeAlgebra.dimension(query, 0), ShapeAlgebra.dimension(query, 1), hidden);
    }
}
