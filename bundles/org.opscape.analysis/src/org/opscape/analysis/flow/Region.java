/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import java.util.Arrays;
import org.opscape.analysis.GraphSnapshot;

/**
 * What is between an operation that gives its data to several others and the first that all of it comes to: which of the others' data get
 * where. Where data of several meet, these are of one component. To be used for one region after the other.
 */
final class Region {
    /** Gets data of several starts. */
    static final int SHARED = -2;
    private static final int NONE = -1;

    private final GraphSnapshot graph;
    private final RouteGraph between;
    private final RouteGraph.Targets targets;
    private final int[] owners;
    private final int[] components;
    private final int[] stamps;
    private final int[] inside;
    private int stamp;
    private int size;
    private int join;
    private int[] starts = {};
    private int[] edges = {};
    private int[] merged = {};

    Region(GraphSnapshot graph, RouteGraph between) {
        this.graph = graph;
        this.between = between;
        targets = between.targets();
        owners = new int[graph.operations()];
        components = new int[graph.operations()];
        stamps = new int[graph.operations()];
        inside = new int[graph.operations()];
    }

    /** Looks at a region; returns how many edges there are in it. */
    int look(int fork, int end) {
        stamp++;
        size = 0;
        join = end;
        stamps[fork] = stamp;
        stamps[join] = stamp;
        int visited = gather(fork);
        for (int at = 0; at < size; at++) {
            visited += gather(inside[at]);
        }
        sort();
        start(fork);
        for (int at = 0; at < size; at++) {
            spread(inside[at]);
        }
        return visited;
    }

    private int gather(int operation) {
        targets.of(operation);
        for (int i = 0; i < targets.size(); i++) {
            int target = targets.operation(i);
            if (stamps[target] != stamp) {
                stamps[target] = stamp;
                owners[target] = NONE;
                inside[size++] = target;
            }
        }
        return targets.size();
    }

    private void sort() {
        long[] sorted = new long[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = (long) between.place(inside[i]) << Integer.SIZE | inside[i];
        }
        Arrays.sort(sorted);
        for (int i = 0; i < size; i++) {
            inside[i] = (int) sorted[i];
        }
    }

    private void start(int fork) {
        targets.of(fork);
        starts = new int[targets.size()];
        edges = new int[targets.size()];
        int count = 0;
        for (int i = 0; i < starts.length; i++) {
            int target = targets.operation(i);
            if (target == join ? !holds(count, target) : owners[target] == NONE) {
                starts[count] = target;
                edges[count] = targets.edge(i);
                owners[target] = count;
                components[target] = count++;
            }
        }
        starts = Arrays.copyOf(starts, count);
        merged = new int[count];
        for (int i = 0; i < count; i++) {
            merged[i] = i;
        }
    }

    private boolean holds(int count, int target) {
        for (int i = 0; i < count; i++) {
            if (starts[i] == target) {
                return true;
            }
        }
        return false;
    }

    private void spread(int operation) {
        targets.of(operation);
        for (int i = 0; i < targets.size(); i++) {
            int target = targets.operation(i);
            if (target == join) {
                continue;
            }
            if (owners[target] == NONE) {
                owners[target] = owners[operation];
                components[target] = components[operation];
            } else {
                owners[target] = owners[target] == owners[operation] ? owners[operation] : SHARED;
                merged[root(components[target])] = root(components[operation]);
            }
        }
    }

    private int root(int start) {
        int root = start;
        while (merged[root] != root) {
            merged[root] = merged[merged[root]];
            root = merged[root];
        }
        return root;
    }

    /** {@return how many operations get data of the fork, the join counted} */
    int starts() {
        return starts.length;
    }

    /** {@return what all data come to} */
    int join() {
        return join;
    }

    /** The edge by which a start gets its data. */
    int edge(int start) {
        return edges[start];
    }

    /** Which starts belong together; equal for those whose data meet. */
    int component(int start) {
        return root(start);
    }

    /** Returns the operations that get data of this start only, producers first. */
    int[] own(int start) {
        int[] found = new int[size];
        int count = 0;
        for (int at = 0; at < size && starts[start] != join; at++) {
            if (owners[inside[at]] == start) {
                found[count++] = inside[at];
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Returns all operations of a component, producers first. */
    int[] all(int component) {
        int[] found = new int[size];
        int count = 0;
        for (int at = 0; at < size; at++) {
            if (root(components[inside[at]]) == component) {
                found[count++] = inside[at];
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** {@return how many operations are inside} */
    int size() {
        return size;
    }

    /** Tells whether anything is done inside for whose sake a network divides. */
    boolean isWeighty() {
        for (int at = 0; at < size; at++) {
            if (isWeighty(graph, inside[at])) {
                return true;
            }
        }
        return false;
    }

    static boolean isWeighty(GraphSnapshot graph, int operation) {
        String type = graph.type(operation);
        return type.contains("Conv") || type.contains("MatMul") || type.contains("Gemm") || type.contains("LSTM") || type.contains("GRU")
                || type.contains("RNN") || type.contains("Attention") || type.equals("Einsum") || type.contains("Pool")
                || graph.isCall(operation);
    }

    /** Returns the edge by which data leave operations that are in the order of their data. */
    int leaving(int[] operations) {
        targets.of(operations[operations.length - 1]);
        return targets.edge(0);
    }
}
