/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.BitSet;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Shape;

/**
 * Which operations have to be looked at: those with an output that the file tells no rank of, and those in front of them whose elements or
 * resources their rules may ask for. Looking at an operation may mean to decode its attributes, which takes longer than all else. O(V + E).
 */
final class Demand {
    private final GraphSnapshot graph;
    private final BitSet wanted;
    private final int[] queue;
    private int size;

    private Demand(GraphSnapshot graph) {
        this.graph = graph;
        wanted = new BitSet(graph.operations());
        queue = new int[graph.operations()];
    }

    static BitSet of(GraphSnapshot graph, OutputFacts facts) {
        Demand demand = new Demand(graph);
        for (int operation = 0; operation < graph.operations(); operation++) {
            for (int output = 0; output < facts.count(operation); output++) {
                if (!facts.declared(operation, output).hasRank()) {
                    demand.want(operation);
                }
            }
        }
        demand.follow();
        return demand.wanted;
    }

    private void want(int operation) {
        if (!wanted.get(operation)) {
            wanted.set(operation);
            queue[size++] = operation;
        }
    }

    private void follow() {
        for (int at = 0; at < size; at++) {
            for (int edge = graph.firstInput(queue[at]); edge < graph.firstInput(queue[at] + 1); edge++) {
                if (!graph.isControl(edge) && carriesMore(edge)) {
                    want(graph.source(edge));
                }
            }
        }
    }

    /** Whether more than a shape may be known of a tensor. */
    private boolean carriesMore(int edge) {
        return switch (graph.elementType(edge)) {
            case "int32", "int64" -> {
                Shape shape = graph.shape(edge).orElse(Shape.UNKNOWN);
                yield !shape.hasRank() || shape.size() <= SmallTensor.MOST;
            }
            case "resource", "", OpNode.ANY -> true;
            default -> false;
        };
    }
}
