/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.structure;

import java.util.Arrays;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;

/**
 * The edges between operations that are nodes, sorted by the innermost group around both ends: there they join children. What an embedded
 * operation consumes counts as consumed by its own consumers. O(E * depth).
 */
final class LevelEdges {
    private static final int CHECK_EVERY = 1 << 16;
    private static final int KINDS = 3;

    private final GroupForest forest;
    private final GraphSnapshot graph;
    private final int[] depths;
    /** By producer and kind, one more than the consumer that was met last, so that several edges of a kind between two count once. */
    private final int[] met;

    private int[] groups;
    private int count;
    private int[] producers;
    private int[] consumers;
    private int[] labels;
    private int[] starts;

    private LevelEdges(GroupForest forest) {
        this.forest = forest;
        graph = forest.graph();
        depths = new int[forest.groupCount()];
        for (int group = 1; group < depths.length; group++) {
            depths[group] = depths[forest.parents()[forest.root() + group] - forest.root()] + 1;
        }
        met = new int[KINDS * graph.operations()];
        groups = new int[graph.edges() / 4 + 16];
        producers = new int[groups.length];
        consumers = new int[groups.length];
        labels = new int[groups.length];
    }

    static LevelEdges of(GroupForest forest, Progress progress) {
        LevelEdges edges = new LevelEdges(forest);
        for (int operation = 0; operation < edges.graph.operations(); operation++) {
            if (forest.isInside(operation) && !forest.isEmbedded(operation)) {
                edges.collect(operation);
            }
            if (operation % CHECK_EVERY == 0) {
                progress.check();
            }
        }
        edges.sort();
        return edges;
    }

    private void collect(int consumer) {
        for (int edge = graph.firstInput(consumer); edge < graph.firstInput(consumer + 1); edge++) {
            int source = graph.source(edge);
            if (!forest.isEmbedded(source)) {
                add(source, consumer, kind(edge));
            } else {
                for (int inner = graph.firstInput(source); inner < graph.firstInput(source + 1); inner++) {
                    if (!forest.isEmbedded(graph.source(inner))) {
                        add(graph.source(inner), consumer, kind(inner));
                    }
                }
            }
        }
    }

    private int kind(int edge) {
        return graph.isControl(edge) ? 1 : graph.isReference(edge) ? 2 : 0;
    }

    private void add(int producer, int consumer, int kind) {
        int place = KINDS * producer + kind;
        if (producer == consumer || met[place] == consumer + 1) {
            return;
        }
        met[place] = consumer + 1;
        int group = around(producer, consumer);
        if (group < 0) {
            return;
        }
        if (count == groups.length) {
            groups = Arrays.copyOf(groups, 2 * count);
            producers = Arrays.copyOf(producers, 2 * count);
            consumers = Arrays.copyOf(consumers, 2 * count);
            labels = Arrays.copyOf(labels, 2 * count);
        }
        groups[count] = group;
        producers[count] = producer;
        consumers[count] = consumer;
        labels[count++] = kind;
    }

    /** Returns the innermost group around both, counted from the root; -1 if it is none of those that are compared. */
    private int around(int producer, int consumer) {
        int[] parents = forest.parents();
        int root = forest.root();
        int left = parents[producer] - root;
        int right = parents[consumer] - root;
        while (left != right) {
            if (depths[left] >= depths[right]) {
                left = parents[root + left] - root;
            } else {
                right = parents[root + right] - root;
            }
        }
        return forest.groups().get(left) ? left : -1;
    }

    private void sort() {
        starts = new int[forest.groupCount() + 1];
        for (int i = 0; i < count; i++) {
            starts[groups[i] + 1]++;
        }
        for (int group = 0; group < starts.length - 1; group++) {
            starts[group + 1] += starts[group];
        }
        int[] next = starts.clone();
        int[] places = groups;
        for (int i = 0; i < count; i++) {
            places[i] = next[groups[i]]++;
        }
        producers = sorted(producers, places);
        consumers = sorted(consumers, places);
        labels = sorted(labels, places);
        groups = null;
    }

    private int[] sorted(int[] values, int[] places) {
        int[] sorted = new int[count];
        for (int i = 0; i < count; i++) {
            sorted[places[i]] = values[i];
        }
        return sorted;
    }

    int first(int group) {
        return starts[group];
    }

    int end(int group) {
        return starts[group + 1];
    }

    int producer(int edge) {
        return producers[edge];
    }

    int consumer(int edge) {
        return consumers[edge];
    }

    /** Returns the number of what tells edges apart: data, control or reference. */
    int label(int edge) {
        return labels[edge];
    }
}
