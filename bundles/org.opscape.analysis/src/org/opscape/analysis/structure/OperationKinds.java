/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.structure;

import java.util.HashMap;
import java.util.Map;
import org.opscape.analysis.GraphSnapshot;

/**
 * Numbers what an operation is by itself: its type, at which inputs it has constants as icons, and how many summaries. Where a constant or
 * summary is in the hierarchy, and whether several operations share it, does not count, because the picture shows each as an icon.
 */
final class OperationKinds {
    private static final int CONTROLLING_CONSTANT = -1;
    private static final int ANY_INPUT = -2;
    private static final int SUMMARIES = -3;

    private final GraphSnapshot graph;
    private final GroupForest forest;
    private final Map<String, Integer> types = new HashMap<>();
    private final LongNumbers more = new LongNumbers();
    private final int[] kinds;

    private OperationKinds(GroupForest forest) {
        this.forest = forest;
        graph = forest.graph();
        kinds = new int[graph.operations()];
    }

    /** Returns the kinds by operation; only those inside the groups are told. */
    static int[] of(GroupForest forest) {
        OperationKinds kinds = new OperationKinds(forest);
        boolean summaries = !forest.summaries().isEmpty();
        for (int operation = 0; operation < kinds.kinds.length; operation++) {
            if (forest.isInside(operation) && !forest.isEmbedded(operation)) {
                int kind = kinds.withConstants(operation, kinds.type(operation));
                kinds.kinds[operation] = summaries ? kinds.withSummaries(operation, kind) : kind;
            }
        }
        return kinds.kinds;
    }

    /** Types have even numbers, and what is more than a type odd ones. */
    private int type(int operation) {
        Integer known = types.get(graph.type(operation));
        if (known == null) {
            known = 2 * types.size();
            types.put(graph.type(operation), known);
        }
        return known;
    }

    private int with(int kind, int what) {
        return 2 * more.pair(kind, what) + 1;
    }

    private int withConstants(int operation, int type) {
        int kind = type;
        int first = graph.firstInput(operation);
        for (int edge = first; edge < graph.firstInput(operation + 1); edge++) {
            if (forest.constants().get(graph.source(edge))) {
                int input = InputOrder.counts(graph.type(operation)) ? edge - first : ANY_INPUT;
                kind = with(kind, graph.isControl(edge) ? CONTROLLING_CONSTANT : input);
            }
        }
        return kind;
    }

    private int withSummaries(int operation, int bare) {
        int kind = bare;
        for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
            if (forest.summaries().get(graph.target(graph.outputEdge(place)))) {
                kind = with(kind, SUMMARIES);
            }
        }
        return kind;
    }
}
