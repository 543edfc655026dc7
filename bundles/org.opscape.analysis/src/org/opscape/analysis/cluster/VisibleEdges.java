/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.Arrays;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Embedding;

/**
 * The edges between operations that are nodes. What an embedded operation consumes counts as consumed by its own consumers, so that a
 * constant that waits for something makes its consumers wait. The order is that of the consumers and their inputs. O(E).
 */
final class VisibleEdges {
    private final GraphSnapshot graph;
    /** The edge of the snapshot; where it ends at an embedded operation, it counts for the target below. */
    private final int[] bases;
    /** By place after the edges of the snapshot, the consumer of what an embedded operation consumes. */
    private final int[] passedBases;
    private final int[] passedTargets;

    private VisibleEdges(GraphSnapshot graph, int[] bases, int[] passedBases, int[] passedTargets) {
        this.graph = graph;
        this.bases = bases;
        this.passedBases = passedBases;
        this.passedTargets = passedTargets;
    }

    static VisibleEdges of(GraphSnapshot graph, Embedding embedding) {
        Collector collector = new Collector(graph, embedding);
        collector.collect();
        return new VisibleEdges(graph, Arrays.copyOf(collector.items, collector.count),
                Arrays.copyOf(collector.passedBases, collector.passed), Arrays.copyOf(collector.passedTargets, collector.passed));
    }

    /** {@return all edges, each the number of one of the snapshot, or higher if it passes through an embedded operation} */
    int[] all() {
        return bases;
    }

    int source(int edge) {
        return graph.source(base(edge));
    }

    int target(int edge) {
        return edge < graph.edges() ? graph.target(edge) : passedTargets[edge - graph.edges()];
    }

    /** Returns the edge of the snapshot. */
    int base(int edge) {
        return edge < graph.edges() ? edge : passedBases[edge - graph.edges()];
    }

    /** Returns the edges of the snapshot; the same array where none passes through an embedded operation. */
    int[] bases(int[] edges) {
        for (int i = 0; i < edges.length; i++) {
            if (edges[i] >= graph.edges()) {
                int[] result = new int[edges.length];
                for (int k = 0; k < edges.length; k++) {
                    result[k] = base(edges[k]);
                }
                return result;
            }
        }
        return edges;
    }

    /** Collects the edges in one walk over the consumers. */
    private static final class Collector {
        private final GraphSnapshot graph;
        private final Embedding embedding;
        private int[] items;
        private int count;
        private int[] passedBases = new int[16];
        private int[] passedTargets = new int[16];
        private int passed;

        Collector(GraphSnapshot graph, Embedding embedding) {
            this.graph = graph;
            this.embedding = embedding;
            items = new int[graph.edges()];
        }

        void collect() {
            for (int operation = 0; operation < graph.operations(); operation++) {
                if (!embedding.isEmbedded(operation)) {
                    for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
                        collect(edge, operation);
                    }
                }
            }
        }

        private void collect(int edge, int consumer) {
            int source = graph.source(edge);
            if (embedding.isEmbedded(source)) {
                for (int inner = graph.firstInput(source); inner < graph.firstInput(source + 1); inner++) {
                    if (!embedding.isEmbedded(graph.source(inner)) && graph.source(inner) != consumer) {
                        pass(inner, consumer);
                    }
                }
            } else if (source != consumer) {
                add(edge);
            }
        }

        private void pass(int edge, int consumer) {
            if (passed == passedBases.length) {
                passedBases = Arrays.copyOf(passedBases, 2 * passed);
                passedTargets = Arrays.copyOf(passedTargets, 2 * passed);
            }
            passedBases[passed] = edge;
            passedTargets[passed] = consumer;
            add(graph.edges() + passed++);
        }

        private void add(int item) {
            items = count < items.length ? items : Arrays.copyOf(items, Math.max(16, 2 * count));
            items[count++] = item;
        }
    }
}
