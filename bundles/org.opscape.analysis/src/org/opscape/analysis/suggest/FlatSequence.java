/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.suggest;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.OperationRole;

/**
 * The operations that are directly in the outermost scope, in an order in which data goes forward: that of the file as far as possible,
 * because exporters write operations in the order in which the program ran them. What only feeds constants is kept beside.
 */
final class FlatSequence {
    private static final int NONE = -1;
    /** Tensors that go to more consumers than this over a large part of the graph (masks, sizes) say nothing about where parts end. */
    private static final int FEW_CONSUMERS = 3;

    private final GraphSnapshot graph;
    /** By place, the operation. */
    private final int[] operations;
    /** By operation, its place; NONE for what is not in the sequence. */
    private final int[] places;
    /** By operation that only feeds constants, the place of its first consumer; NONE for others. */
    private final int[] owners;
    /** By place, the number of its op type. */
    private final int[] types;
    private final BitSet main;

    private FlatSequence(GraphSnapshot graph, int[] operations, int[] places, int[] owners, BitSet main) {
        this.graph = graph;
        this.operations = operations;
        this.places = places;
        this.owners = owners;
        this.main = main;
        Map<String, Integer> numbers = new HashMap<>();
        types = new int[operations.length];
        for (int place = 0; place < types.length; place++) {
            types[place] = numbers.computeIfAbsent(graph.type(operations[place]), type -> numbers.size());
        }
    }

    /** Finds the sequence. O((V + E) log V), or O(V + E) if the file has the order already. */
    static FlatSequence of(GraphSnapshot graph, Progress progress) {
        int[] order = order(graph, progress);
        boolean[] side = side(graph, order);
        int[] places = new int[graph.operations()];
        Arrays.fill(places, NONE);
        int[] operations = new int[order.length];
        int length = 0;
        for (int operation : order) {
            if (!side[operation]) {
                places[operation] = length;
                operations[length++] = operation;
            }
        }
        return new FlatSequence(graph, Arrays.copyOf(operations, length), places, owners(graph, order, side, places),
                MainData.of(graph, side, progress));
    }

    private static boolean isMember(GraphSnapshot graph, int operation) {
        return graph.scope(operation) == 0 && graph.role(operation) == OperationRole.NODE;
    }

    private static int[] order(GraphSnapshot graph, Progress progress) {
        int[] order = new int[graph.operations()];
        int members = 0;
        boolean sorted = true;
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (isMember(graph, operation)) {
                order[members++] = operation;
                for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
                    sorted &= graph.source(edge) < operation || !isMember(graph, graph.source(edge));
                }
            }
        }
        progress.check();
        return sorted ? Arrays.copyOf(order, members) : sorted(graph, Arrays.copyOf(order, members));
    }

    /** Kahn's algorithm; of those that are ready the first one of the file comes first. What is in cycles comes last. */
    private static int[] sorted(GraphSnapshot graph, int[] members) {
        int[] waiting = new int[graph.operations()];
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int member : members) {
            for (int edge = graph.firstInput(member); edge < graph.firstInput(member + 1); edge++) {
                waiting[member] += isMember(graph, graph.source(edge)) ? 1 : 0;
            }
            if (waiting[member] == 0) {
                ready.add(member);
            }
        }
        int[] order = new int[members.length];
        int count = 0;
        while (!ready.isEmpty()) {
            int operation = ready.poll();
            order[count++] = operation;
            for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
                int target = graph.target(graph.outputEdge(place));
                if (isMember(graph, target) && --waiting[target] == 0) {
                    ready.add(target);
                }
            }
        }
        for (int member : members) {
            if (waiting[member] > 0) {
                order[count++] = member;
            }
        }
        return order;
    }

    /** Which members have no data but constants: constants themselves, and what is computed of them alone. */
    private static boolean[] side(GraphSnapshot graph, int[] order) {
        boolean[] side = new boolean[graph.operations()];
        for (int operation = 0; operation < side.length; operation++) {
            side[operation] = graph.role(operation) == OperationRole.INITIALIZER;
        }
        for (int operation : order) {
            boolean all = !isInput(graph.type(operation));
            for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1) && all; edge++) {
                all = graph.isControl(edge) || side[graph.source(edge)];
            }
            side[operation] = all;
        }
        return side;
    }

    private static boolean isInput(String type) {
        return type.startsWith("Placeholder") || type.contains("Iterator") || type.contains("Queue") || type.contains("Dataset");
    }

    private static int[] owners(GraphSnapshot graph, int[] order, boolean[] side, int[] places) {
        int[] owners = new int[graph.operations()];
        Arrays.fill(owners, NONE);
        for (int i = order.length - 1; i >= 0; i--) {
            int operation = order[i];
            for (int at = graph.firstOutput(operation); side[operation] && at < graph.firstOutput(operation + 1); at++) {
                int target = graph.target(graph.outputEdge(at));
                int place = places[target] >= 0 ? places[target] : owners[target];
                if (place >= 0 && (owners[operation] < 0 || place < owners[operation])) {
                    owners[operation] = place;
                }
            }
        }
        return owners;
    }

    int length() {
        return operations.length;
    }

    int type(int place) {
        return types[place];
    }

    String typeName(int place) {
        return graph.type(operations[place]);
    }

    int operation(int place) {
        return operations[place];
    }

    /** {@return the place of an operation, or of the first consumer of what it computes from constants; -1 if it belongs to no place} */
    int placeOf(int operation) {
        return places[operation] >= 0 ? places[operation] : owners[operation];
    }

    /** {@return how many inputs of a place are data that comes from places, each operation counted once} */
    int dataInputs(int place) {
        int operation = operations[place];
        int count = 0;
        int last = NONE;
        for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
            int source = graph.source(edge);
            count += !graph.isControl(edge) && places[source] >= 0 && source != last ? 1 : 0;
            last = source;
        }
        return count;
    }

    /**
     * Counts what passes from the places before to those after.
     *
     * @param from the first place that counts
     * @param to the end
     * @return by place from from to to, inclusive, how many operations before it have consumers at it or behind it
     */
    int[] widths(int from, int to) {
        int[] change = new int[to - from + 2];
        for (int place = from; place < to; place++) {
            int last = place;
            int consumers = 0;
            int operation = operations[place];
            for (int at = graph.firstOutput(operation); at < graph.firstOutput(operation + 1); at++) {
                int edge = graph.outputEdge(at);
                int consumer = places[graph.target(edge)];
                if (!graph.isControl(edge) && consumer > place) {
                    last = Math.max(last, Math.min(consumer, to));
                    consumers++;
                }
            }
            boolean everywhere = consumers > FEW_CONSUMERS && last - place > (to - from) / 2;
            if (last > place && !everywhere && main.get(operation)) {
                change[place + 1 - from]++;
                change[last + 1 - from]--;
            }
        }
        for (int i = 1; i < change.length; i++) {
            change[i] += change[i - 1];
        }
        return change;
    }
}
