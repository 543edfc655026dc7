/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.structure;

import java.util.Arrays;

/**
 * All that is inside two groups as one graph: vertices are operations and groups, even numbers in the one group and odd ones in the
 * other; lines are edges, and those between groups and what is in them.
 */
final class PairGraph {
    private static final long INSIDE = 0x2545F491L;
    private static final long AGAINST = 0x6C078965L;

    private final GroupForest forest;
    private final LevelChildren children;
    private final LevelEdges edges;
    /** By vertex, the node. */
    private final int[] nodes;
    private int[] starts;
    private int[] neighbours;
    private long[] labels;

    /** Places is by node and for use here alone; what is in it does not matter. The groups have equally many children at each level. */
    private PairGraph(GroupForest forest, LevelChildren children, LevelEdges edges, int[] nodes, int[] places) {
        this.forest = forest;
        this.children = children;
        this.edges = edges;
        this.nodes = nodes;
        join(places);
    }

    /** Returns the graph of two groups; null if one has more in it than the other. */
    static PairGraph of(GroupForest forest, LevelChildren children, LevelEdges edges, int a, int b, int[] places) {
        int[] left = below(forest, children, a);
        int[] right = below(forest, children, b);
        if (left.length != right.length) {
            return null;
        }
        int[] nodes = new int[2 * left.length];
        for (int i = 0; i < left.length; i++) {
            nodes[2 * i] = left[i];
            nodes[2 * i + 1] = right[i];
        }
        return new PairGraph(forest, children, edges, nodes, places);
    }

    private static int[] below(GroupForest forest, LevelChildren children, int group) {
        int root = forest.root();
        int[] found = new int[16];
        found[0] = root + group;
        int count = 1;
        for (int i = 0; i < count; i++) {
            if (found[i] >= root) {
                int inner = found[i] - root;
                found = count + children.count(inner) <= found.length ? found : Arrays.copyOf(found, 2 * count + children.count(inner));
                for (int place = children.first(inner); place < children.end(inner); place++) {
                    found[count++] = children.child(place);
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    private void join(int[] places) {
        for (int vertex = 0; vertex < nodes.length; vertex++) {
            places[nodes[vertex]] = vertex;
        }
        starts = new int[nodes.length + 2];
        eachLine(places, false);
        for (int vertex = 0; vertex <= nodes.length; vertex++) {
            starts[vertex + 1] += starts[vertex];
        }
        neighbours = new int[starts[nodes.length + 1]];
        labels = new long[neighbours.length];
        eachLine(places, true);
    }

    private void eachLine(int[] places, boolean fill) {
        int root = forest.root();
        for (int vertex = 0; vertex < nodes.length; vertex++) {
            if (nodes[vertex] >= root) {
                int group = nodes[vertex] - root;
                for (int place = children.first(group); place < children.end(group); place++) {
                    line(vertex, places[children.child(place)], INSIDE, fill);
                }
                for (int edge = edges.first(group); edge < edges.end(group); edge++) {
                    line(places[edges.producer(edge)], places[edges.consumer(edge)], Hash64.mix(edges.label(edge)), fill);
                }
            }
        }
    }

    private void line(int from, int to, long label, boolean fill) {
        if (fill) {
            neighbours[starts[from + 1]] = to;
            labels[starts[from + 1]++] = Hash64.mix(label);
            neighbours[starts[to + 1]] = from;
            labels[starts[to + 1]++] = Hash64.mix(label, AGAINST);
        } else {
            starts[from + 2]++;
            starts[to + 2]++;
        }
    }

    int vertices() {
        return nodes.length;
    }

    int lines() {
        return neighbours.length;
    }

    int node(int vertex) {
        return nodes[vertex];
    }

    int first(int vertex) {
        return starts[vertex];
    }

    int end(int vertex) {
        return starts[vertex + 1];
    }

    int neighbour(int place) {
        return neighbours[place];
    }

    long label(int place) {
        return labels[place];
    }

    /** Returns the edges inside one of the groups, by what their ends are mapped to (by node), in an order that follows from that. */
    long[] mappedEdges(int side, int[] map, LongNumbers pairs) {
        long[] keys = new long[16];
        int count = 0;
        for (int vertex = side; vertex < nodes.length; vertex += 2) {
            int group = nodes[vertex] - forest.root();
            for (int edge = group < 0 ? 0 : edges.first(group); group >= 0 && edge < edges.end(group); edge++) {
                keys = count < keys.length ? keys : Arrays.copyOf(keys, 2 * count);
                int pair = pairs.pair(map[edges.producer(edge)], map[edges.consumer(edge)]);
                keys[count++] = (long) pair << Integer.SIZE | edges.label(edge);
            }
        }
        keys = Arrays.copyOf(keys, count);
        Arrays.sort(keys);
        return keys;
    }
}
