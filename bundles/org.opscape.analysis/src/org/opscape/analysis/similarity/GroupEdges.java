/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.similarity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opscape.analysis.structure.EqualStructures;

/** All edges inside a group. */
final class GroupEdges {
    /** An edge and what tells edges of the same ends apart. */
    private record Key(int producer, int consumer, int label) {
    }

    private final List<Key> edges = new ArrayList<>();

    GroupEdges(EqualStructures structures, int root, int group) {
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(group));
        while (!open.isEmpty()) {
            int next = open.poll();
            int[] found = structures.edges(next - root);
            for (int i = 0; i < found.length; i += 3) {
                edges.add(new Key(found[i], found[i + 1], found[i + 2]));
            }
            for (int child : structures.children(next - root)) {
                if (child >= root) {
                    open.add(child);
                }
            }
        }
    }

    int size() {
        return edges.size();
    }

    /** Returns by consumer its producers. */
    Map<Integer, List<Integer>> producers() {
        Map<Integer, List<Integer>> producers = new HashMap<>();
        for (Key edge : edges) {
            producers.computeIfAbsent(edge.consumer, consumer -> new ArrayList<>()).add(edge.producer);
        }
        return producers;
    }

    /** Returns the edges whose ends correspond to some in the other group, where there is no such edge. */
    List<InnerEdge> without(GroupEdges other, Map<Integer, Integer> images) {
        Map<Key, Integer> counts = other.counts();
        List<InnerEdge> left = new ArrayList<>();
        for (Key edge : edges) {
            Integer producer = images.get(edge.producer);
            Integer consumer = images.get(edge.consumer);
            if (producer != null && consumer != null && counts.merge(new Key(producer, consumer, edge.label), -1, Integer::sum) < 0) {
                left.add(new InnerEdge(edge.producer, edge.consumer));
            }
        }
        return left;
    }

    /** Returns how many edges are in both. */
    int common(GroupEdges other, Map<Integer, Integer> images) {
        int both = 0;
        for (Key edge : edges) {
            both += images.containsKey(edge.producer) && images.containsKey(edge.consumer) ? 1 : 0;
        }
        return both - without(other, images).size();
    }

    private Map<Key, Integer> counts() {
        Map<Key, Integer> counts = new HashMap<>();
        for (Key edge : edges) {
            counts.merge(edge, 1, Integer::sum);
        }
        return counts;
    }
}
