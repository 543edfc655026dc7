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
 * The while loops of a graph that are made of single operations (TensorFlow's control flow, version 1), so that paths can go once through
 * their bodies. Each variable of a loop comes in by an Enter, goes by a Merge and a Switch into the body, from a NextIteration at the
 * body's
 * end back to the Merge, and out of the Switch by an Exit. A path that has come to the NextIteration goes on behind the Exit.
 * Sorted by Kahn's algorithm, where each Exit is behind its body. O(V + E).
 */
final class Loops {
    private static final int NONE = -1;
    private static final String NEXT = "NextIteration";

    private final int[] turns;
    private final int[] order;

    private Loops(int[] turns, int[] order) {
        this.turns = turns;
        this.order = order;
    }

    /**
     * Finds the loops of a graph.
     *
     * @param graph the graph
     * @param ranks its ranks
     * @return its loops; none if the order of its operations would not be clear any more
     */
    static Loops of(GraphSnapshot graph, Ranks ranks) {
        int[] turns = {};
        for (int operation = 0; operation < graph.operations(); operation++) {
            int turn = isOf(graph, operation, "Exit") ? turn(graph, operation) : NONE;
            if (turn != NONE) {
                turns = turns.length == 0 ? filled(graph.operations()) : turns;
                turns[operation] = turn;
            }
        }
        if (turns.length == 0) {
            return new Loops(turns, ranks.order());
        }
        int[] order = sorted(graph, ranks, turns);
        return order.length < graph.operations() ? new Loops(new int[0], ranks.order()) : new Loops(turns, order);
    }

    /** Whether an operation ends the body of a loop: what it gives comes into the next turn. */
    static boolean isTurn(String type) {
        return type.equals(NEXT) || type.equals("RefNextIteration");
    }

    private static boolean isOf(GraphSnapshot graph, int operation, String type) {
        String name = graph.type(operation);
        return name.equals(type) || name.length() == type.length() + 3 && name.startsWith("Ref") && name.endsWith(type);
    }

    private static int turn(GraphSnapshot graph, int exit) {
        int merge = input(graph, input(graph, exit, "Switch"), "Merge");
        return merge == NONE ? NONE : input(graph, merge, NEXT);
    }

    private static int input(GraphSnapshot graph, int operation, String type) {
        for (int edge = operation == NONE ? 0 : graph.firstInput(operation); operation != NONE
                && edge < graph.firstInput(operation + 1); edge++) {
            if (!graph.isControl(edge) && isOf(graph, graph.source(edge), type)) {
                return graph.source(edge);
            }
        }
        return NONE;
    }

    private static int[] filled(int size) {
        int[] filled = new int[size];
        Arrays.fill(filled, NONE);
        return filled;
    }

    private static int[] sorted(GraphSnapshot graph, Ranks ranks, int[] turns) {
        int[] open = new int[turns.length];
        int[] firstExit = filled(turns.length);
        int[] nextExit = filled(turns.length);
        int[] order = new int[turns.length];
        int size = 0;
        for (int operation = 0; operation < open.length; operation++) {
            for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
                open[operation] += counts(graph, ranks, edge) ? 1 : 0;
            }
            if (turns[operation] != NONE) {
                open[operation]++;
                nextExit[operation] = firstExit[turns[operation]];
                firstExit[turns[operation]] = operation;
            }
            if (open[operation] == 0) {
                order[size++] = operation;
            }
        }
        for (int at = 0; at < size; at++) {
            int operation = order[at];
            for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
                int edge = graph.outputEdge(place);
                if (counts(graph, ranks, edge) && --open[graph.target(edge)] == 0) {
                    order[size++] = graph.target(edge);
                }
            }
            for (int exit = firstExit[operation]; exit != NONE; exit = nextExit[exit]) {
                if (--open[exit] == 0) {
                    order[size++] = exit;
                }
            }
        }
        return Arrays.copyOf(order, size);
    }

    private static boolean counts(GraphSnapshot graph, Ranks ranks, int edge) {
        return !graph.isControl(edge) && !ranks.isBackEdge(edge);
    }

    /** {@return all operations, producers before consumers and bodies before exits} */
    int[] order() {
        return order;
    }

    /**
     * Tells where a body ends.
     *
     * @param operation an operation
     * @return for an exit the operation at the end of the body, behind which a path may go on at the exit; else -1
     */
    int turn(int operation) {
        return turns.length == 0 ? NONE : turns[operation];
    }
}
