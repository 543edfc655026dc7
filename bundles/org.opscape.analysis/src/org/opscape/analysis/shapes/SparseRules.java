/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** Sparse tensors, segments, and ops whose results are as long as it turns out. */
final class SparseRules {
    private SparseRules() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "Where" -> node.out(0, node.in(0).hasRank() ? Shape.of(-1, node.rank(0)) : ShapeAlgebra.unknown(2), "int64");
            case "Unique", "UniqueV2", "UniqueWithCounts", "UniqueWithCountsV2" -> unique(node);
            case "ListDiff", "SetDiff1d" -> {
                node.out(0, Shape.of(-1), node.inType(0));
                node.out(1, Shape.of(-1));
            }
            case "SparseToDense" -> node.out(0, SmallTensor.toShape(node.value(1)), node.inType(2));
            case "ScatterNd" -> node.out(0, SmallTensor.toShape(node.value(2)), node.inType(1));
            case "SegmentSum", "SegmentMean", "SegmentMax", "SegmentMin", "SegmentProd", "SparseSegmentSum", "SparseSegmentMean",
                    "SparseSegmentSqrtN" ->
                segments(node, -1, 1);
            case "SparseSegmentSumGrad", "SparseSegmentMeanGrad", "SparseSegmentSqrtNGrad" ->
                segments(node, Math.max(-1, node.number(3)), 1);
            case "UnsortedSegmentSum", "UnsortedSegmentMax", "UnsortedSegmentMin", "UnsortedSegmentProd" ->
                segments(node, Math.max(-1, node.number(2)), node.rank(1));
            case "SparseReshape" -> {
                long rank = ShapeAlgebra.dimension(node.in(2), 0);
                node.out(0, Shape.of(ShapeAlgebra.dimension(node.in(0), 0), rank), "int64");
                node.out(1, Shape.of(rank), "int64");
            }
            case "SparseFillEmptyRows" -> {
                node.out(0, Shape.of(-1, ShapeAlgebra.dimension(node.in(0), 1)), "int64");
                node.out(1, Shape.of(-1), node.inType(1));
                node.out(2, Shape.of(node.value(2) == null || node.value(2).length == 0 ? -1 : Math.max(-1, node.value(2)[0])), "bool");
                node.out(3, Shape.of(ShapeAlgebra.dimension(node.in(0), 0)), "int64");
            }
            case "StringSplit", "StringSplitV2" -> {
                node.out(0, Shape.of(-1, 2), "int64");
                node.out(1, Shape.of(-1), "string");
                node.out(2, Shape.of(2), "int64");
            }
            case "DenseToDenseSetOperation" -> {
                node.out(0, Shape.of(-1, node.rank(0)), "int64");
                node.out(1, Shape.of(-1), node.inType(0));
                node.out(2, Shape.of(node.rank(0)), "int64");
            }
            case "DynamicStitch", "ParallelDynamicStitch" -> stitch(node);
            case "Bincount" -> node.out(0, Shape.of(Math.max(-1, node.number(1))), node.inType(2));
            case "ParseExample", "ParseExampleV2" -> parse(node);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void unique(OpNode node) {
        boolean vector = !node.type().contains("V2");
        node.out(0, vector || node.rank(0) == 1 ? Shape.of(-1) : Shape.UNKNOWN, node.inType(0));
        node.out(1, vector || node.rank(0) == 1 ? node.in(0) : Shape.UNKNOWN);
        if (node.type().contains("Counts")) {
            node.out(2, Shape.of(-1));
        }
    }

    /** The first dimensions, which the segments are named for, become one. */
    private static void segments(OpNode node, long count, int named) {
        if (named >= 0 && node.rank(0) >= Math.max(1, named)) {
            node.out(0, ShapeAlgebra.joined(Shape.of(count), ShapeAlgebra.from(node.in(0), named)), node.inType(0));
        }
    }

    private static void stitch(OpNode node) {
        int parts = node.inputs() / 2;
        Shape rest = Shape.UNKNOWN;
        for (int i = 0; i < parts; i++) {
            Shape indices = node.in(i);
            Shape data = node.in(parts + i);
            if (indices.hasRank() && data.hasRank() && data.rank() >= indices.rank()) {
                rest = ShapeAlgebra.same(rest, ShapeAlgebra.from(data, indices.rank()));
            }
        }
        node.out(0, ShapeAlgebra.joined(Shape.of(-1), rest), node.inType(parts));
    }

    /** First the indices, values and shapes of the sparse features, then the dense ones. */
    private static void parse(OpNode node) {
        KnownAttributes attributes = node.attributes();
        boolean first = node.type().equals("ParseExample");
        long sparse = attributes.integer(first ? "Nsparse" : "num_sparse", -1);
        int dense = attributes.list("dense_shapes").size();
        if (sparse < 0 || sparse > node.outputs() || !first && !attributes.list("ragged_value_types").isEmpty()) {
            return;
        }
        Shape batch = node.in(0);
        int rank = batch.hasRank() ? batch.rank() + 1 : -1;
        for (int i = 0; i < sparse; i++) {
            node.out(i, Shape.of(-1, rank), "int64");
            node.out((int) sparse + i, Shape.of(-1));
            node.out(2 * (int) sparse + i, Shape.of(rank), "int64");
        }
        for (int i = 0; i < dense; i++) {
            node.out(3 * (int) sparse + i, ShapeAlgebra.joined(batch, attributes.listedShape("dense_shapes", i)));
        }
    }
}
