/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.flow;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.diagram.flow.StrongParts;

/**
 * What stays strong in the picture while the rest fades. A box is strong if it holds one of the operations, a line if one of the edges is
 * bundled in it. Nobody changes the sets any more.
 *
 * @param label what it is, for instance "Upstream of conv1"
 * @param operations operations of the clustering's graph
 * @param edges edges of the clustering's graph
 * @param behind those of the edges that have the colour of what goes out, the others having that of what comes in
 * @param crossed those of the operations that are marked among the others
 */
public record Emphasis(String label, BitSet operations, BitSet edges, BitSet behind, BitSet crossed) {
    /**
     * Makes an emphasis in one colour.
     *
     * @param label what it is
     * @param operations operations of the clustering's graph
     * @param edges edges of the clustering's graph
     */
    public Emphasis(String label, BitSet operations, BitSet edges) {
        this(label, operations, edges, new BitSet(), new BitSet());
    }

    /**
     * Finds what of the picture is strong.
     *
     * @param clustering of the graph of which the sets are
     * @return the strong nodes and lines
     */
    public StrongParts parts(Clustering clustering) {
        return StrongParts.of(clustering, operations, edges, behind, crossed);
    }

    /**
     * Takes the emphasis to another snapshot of the same graph. Edges are found again by their ends, if there are as many to their
     * consumers.
     *
     * @param before the snapshot of which the sets are
     * @param after the other one
     * @param mapping the new number of an operation, below zero if it is gone
     * @return the same emphasis there
     */
    public Emphasis moved(GraphSnapshot before, GraphSnapshot after, IntUnaryOperator mapping) {
        if (before == after) {
            return this;
        }
        return new Emphasis(label, operations(operations, after, mapping), edges(edges, before, after, mapping),
                edges(behind, before, after, mapping), operations(crossed, after, mapping));
    }

    private static BitSet operations(BitSet old, GraphSnapshot after, IntUnaryOperator mapping) {
        BitSet moved = new BitSet(after.operations());
        old.stream().map(mapping).filter(node -> node >= 0 && node < after.operations()).forEach(moved::set);
        return moved;
    }

    private static BitSet edges(BitSet old, GraphSnapshot before, GraphSnapshot after, IntUnaryOperator mapping) {
        BitSet moved = new BitSet(after.edges());
        for (int edge = old.nextSetBit(0); edge >= 0; edge = old.nextSetBit(edge + 1)) {
            int from = before.target(edge);
            int target = mapping.applyAsInt(from);
            if (target < 0 || target >= after.operations()) {
                continue;
            }
            int now = after.firstInput(target) + edge - before.firstInput(from);
            if (now < after.firstInput(target + 1) && after.source(now) == mapping.applyAsInt(before.source(edge))) {
                moved.set(now);
            }
        }
        return moved;
    }
}
