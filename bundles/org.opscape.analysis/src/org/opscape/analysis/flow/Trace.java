/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import java.util.Arrays;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;

/**
 * What operations get data from, or give data to: the operations that are reached from some, each by its smallest number of steps. By
 * breadth-first search. O(V + E), one number for each operation.
 */
public final class Trace {
    /** The number of steps to what is not reached. */
    public static final int NOT_REACHED = -1;
    /** As many steps as there are. */
    public static final int TO_THE_END = Integer.MAX_VALUE;
    private static final int STEP = 1 << 16;

    private final int[] steps;
    private final int[] order;
    private final int size;
    private final int starts;

    private Trace(int[] steps, int[] order, int size, int starts) {
        this.steps = steps;
        this.order = order;
        this.size = size;
        this.starts = starts;
    }

    /**
     * Follows the flow backwards, to what comes before.
     *
     * @param graph the graph
     * @param from where it begins; several are one beginning
     * @param links which edges count
     * @param most the most steps; at least 0
     * @param progress may cancel it
     * @return what is reached
     */
    public static Trace up(GraphSnapshot graph, int[] from, Links links, int most, Progress progress) {
        return of(graph, from, links, most, true, progress);
    }

    /**
     * Follows the flow, to what comes behind.
     *
     * @param graph the graph
     * @param from where it begins; several are one beginning
     * @param links which edges count
     * @param most the most steps; at least 0
     * @param progress may cancel it
     * @return what is reached
     */
    public static Trace down(GraphSnapshot graph, int[] from, Links links, int most, Progress progress) {
        return of(graph, from, links, most, false, progress);
    }

    private static Trace of(GraphSnapshot graph, int[] from, Links links, int most, boolean up, Progress progress) {
        int[] steps = new int[graph.operations()];
        Arrays.fill(steps, NOT_REACHED);
        int[] order = new int[steps.length];
        int size = 0;
        for (int operation : from) {
            if (steps[operation] < 0) {
                steps[operation] = 0;
                order[size++] = operation;
            }
        }
        int starts = size;
        for (int at = 0; at < size && steps[order[at]] < most; at++) {
            if (at % STEP == 0) {
                progress.check();
            }
            int operation = order[at];
            int first = up ? graph.firstInput(operation) : graph.firstOutput(operation);
            int end = up ? graph.firstInput(operation + 1) : graph.firstOutput(operation + 1);
            for (int place = first; place < end; place++) {
                int edge = up ? place : graph.outputEdge(place);
                int next = up ? graph.source(edge) : graph.target(edge);
                if (steps[next] < 0 && links.include(graph, edge)) {
                    steps[next] = steps[operation] + 1;
                    order[size++] = next;
                }
            }
        }
        return new Trace(steps, order, size, starts);
    }

    /**
     * Tells whether an operation is reached.
     *
     * @param operation an operation
     * @return whether it is; true for the beginning
     */
    public boolean reaches(int operation) {
        return steps[operation] >= 0;
    }

    /**
     * Tells how far an operation is.
     *
     * @param operation an operation
     * @return the smallest number of steps; {@link #NOT_REACHED} if it is not reached
     */
    public int steps(int operation) {
        return steps[operation];
    }

    /** {@return how many operations are reached, without the beginning} */
    public int count() {
        return size - starts;
    }

    /** {@return the number of steps to the farthest operation that is reached} */
    public int depth() {
        return size == 0 ? 0 : steps[order[size - 1]];
    }

    /** {@return the operations that are reached, nearest first, the beginning included} */
    public int[] operations() {
        return Arrays.copyOf(order, size);
    }
}
