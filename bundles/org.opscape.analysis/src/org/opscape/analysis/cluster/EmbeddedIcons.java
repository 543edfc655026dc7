/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.Arrays;
import java.util.BitSet;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Embedding;

/** Makes the icons of the constants and summaries of operations. */
final class EmbeddedIcons {
    private final GraphSnapshot graph;
    private final Embedding embedding;
    private final BitSet hidden;

    EmbeddedIcons(GraphSnapshot graph, Embedding embedding, BitSet hidden) {
        this.hidden = hidden;
        this.graph = graph;
        this.embedding = embedding;
    }

    void add(int operation, int row, IconRows icons) {
        for (int constant : embedding.inputs(operation)) {
            if (!hidden.get(constant)) {
                icons.add(row, IconKind.CONSTANT, true, constant, between(constant, operation));
            }
        }
        for (int summary : embedding.outputs(operation)) {
            if (!hidden.get(summary)) {
                icons.add(row, IconKind.SUMMARY, false, summary, between(operation, summary));
            }
        }
    }

    private int[] between(int producer, int consumer) {
        int[] edges = new int[1];
        int count = 0;
        for (int edge = graph.firstInput(consumer); edge < graph.firstInput(consumer + 1); edge++) {
            if (graph.source(edge) == producer) {
                edges = count < edges.length ? edges : Arrays.copyOf(edges, 2 * count);
                edges[count++] = edge;
            }
        }
        return Arrays.copyOf(edges, count);
    }
}
