/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.suggest;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;

/**
 * Which operations compute with the data of the input that reaches most. Masks, positions and numbers that tell a shape run beside it, into
 * every part of a model, and would hide where parts end. O(V + E) for each of the inputs, of which no more than some are tried.
 */
final class MainData {
    private static final int MOST_INPUTS = 32;

    private MainData() {
    }

    static BitSet of(GraphSnapshot graph, boolean[] side, Progress progress) {
        BitSet main = new BitSet();
        int tried = 0;
        for (int operation = 0; operation < graph.operations() && tried < MOST_INPUTS; operation++) {
            if (!side[operation] && isInput(graph, operation, side)) {
                progress.check();
                tried++;
                BitSet reached = reached(graph, operation);
                if (reached.cardinality() > main.cardinality()) {
                    main = reached;
                }
            }
        }
        return main;
    }

    private static boolean isInput(GraphSnapshot graph, int operation, boolean[] side) {
        for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
            if (!graph.isControl(edge) && !side[graph.source(edge)]) {
                return false;
            }
        }
        return graph.firstOutput(operation) < graph.firstOutput(operation + 1);
    }

    private static BitSet reached(GraphSnapshot graph, int input) {
        BitSet reached = new BitSet();
        reached.set(input);
        Deque<Integer> open = new ArrayDeque<>();
        open.add(input);
        while (!open.isEmpty()) {
            int operation = open.poll();
            for (int at = graph.firstOutput(operation); at < graph.firstOutput(operation + 1); at++) {
                int edge = graph.outputEdge(at);
                int target = graph.target(edge);
                if (!graph.isControl(edge) && !reached.get(target) && !OpRoles.tellsShape(graph.type(target))) {
                    reached.set(target);
                    open.add(target);
                }
            }
        }
        return reached;
    }
}
