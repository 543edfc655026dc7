/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
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
    private Groups own = Groups.NONE;
    private Groups all = Groups.NONE;
    private Groups together = Groups.NONE;

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
        group();
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
        boolean joined = false;
        for (int i = 0; i < starts.length; i++) {
            int target = targets.operation(i);
            if (target == join ? !joined : owners[target] == NONE) {
                joined |= target == join;
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

    private void group() {
        int[] places = Arrays.copyOf(inside, size);
        int[] numbers = new int[starts.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        own = Groups.of(places, starts.length, operation -> owners[operation]);
        all = Groups.of(places, starts.length, operation -> root(components[operation]));
        together = Groups.of(numbers, starts.length, this::root);
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

    /** Returns the starts whose data meet, by the number of one of them; none by the numbers of the others. */
    int[] together(int component) {
        return together.of(component);
    }

    /** Returns the operations that get data of this start only, producers first. */
    int[] own(int start) {
        return own.of(start);
    }

    /** Returns all operations that get data of this start, or of one whose data meet its own, producers first. */
    int[] all(int start) {
        return all.of(root(start));
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

    /**
     * Numbers by groups, each in the order in which they were. O(numbers + groups).
     *
     * @param begins by group, where its numbers begin; and where the last ends
     * @param numbers the numbers, group by group
     */
    private record Groups(int[] begins, int[] numbers) {
        static final Groups NONE = new Groups(new int[1], new int[0]);

        /** What is of a group below 0 is in none. */
        static Groups of(int[] numbers, int count, IntUnaryOperator group) {
            int[] ends = new int[count + 1];
            for (int number : numbers) {
                int of = group.applyAsInt(number);
                if (of >= 0) {
                    ends[of + 1]++;
                }
            }
            for (int i = 0; i < count; i++) {
                ends[i + 1] += ends[i];
            }
            int[] begins = ends.clone();
            int[] sorted = new int[ends[count]];
            for (int number : numbers) {
                int of = group.applyAsInt(number);
                if (of >= 0) {
                    sorted[ends[of]++] = number;
                }
            }
            return new Groups(begins, sorted);
        }

        int[] of(int group) {
            return Arrays.copyOfRange(numbers, begins[group], begins[group + 1]);
        }
    }
}
