/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.analysis.GraphSnapshot;

/**
 * An order in which producers come before their consumers. The edges that close loops, from NextIteration to Merge, do not count; what is
 * in other cycles has no place. By counting the inputs that are still to come (Kahn). O(V + E).
 */
final class InferenceOrder {
    private final int[] order;
    private final int[] positions;
    private int size;

    InferenceOrder(GraphSnapshot graph) {
        int count = graph.operations();
        order = new int[count];
        positions = new int[count];
        int[] missing = new int[count];
        for (int edge = 0; edge < graph.edges(); edge++) {
            missing[graph.target(edge)] += counts(graph, edge) ? 1 : 0;
        }
        for (int operation = 0; operation < count; operation++) {
            positions[operation] = -1;
            if (missing[operation] == 0) {
                order[size++] = operation;
            }
        }
        for (int at = 0; at < size; at++) {
            int operation = order[at];
            positions[operation] = at;
            for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
                int edge = graph.outputEdge(place);
                if (counts(graph, edge) && --missing[graph.target(edge)] == 0) {
                    order[size++] = graph.target(edge);
                }
            }
        }
    }

    private static boolean counts(GraphSnapshot graph, int edge) {
        return !graph.isControl(edge) && !isLoop(graph, edge);
    }

    private static boolean isLoop(GraphSnapshot graph, int edge) {
        return graph.type(graph.source(edge)).endsWith("NextIteration") && graph.type(graph.target(edge)).endsWith("Merge");
    }

    int size() {
        return size;
    }

    int operation(int position) {
        return order[position];
    }

    /** Returns the position of an operation; -1 if it has none. */
    int position(int operation) {
        return positions[operation];
    }
}
