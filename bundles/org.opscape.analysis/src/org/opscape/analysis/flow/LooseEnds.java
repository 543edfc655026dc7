/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.opscape.analysis.GraphSnapshot;

/**
 * Tells outputs from what is only left over. Where a model declares its outputs, another tensor that nothing consumes is one only if its
 * name says so. Where it declares none, each may be one, but what lies in a scope that the main route passes through and leaves, or far
 * before its end, was computed on the way and not used, unless its type or name says that it is a prediction. And beside a train op,
 * updates of moving averages and the like are no goals of their own.
 *
 * @param outputs the outputs
 * @param loose what is left over
 */
public record LooseEnds(List<End> outputs, List<End> loose) {
    private static final double NEAR_THE_END = 0.8;
    private static final List<String> RESULTS = List.of("predict", "logits", "scores", "prob", "accuracy", "output");

    /**
     * Tells them apart. O(ends, scopes, and the length of the route).
     *
     * @param graph a graph
     * @param flow its main route and its ends
     * @return the outputs and the others
     */
    public static LooseEnds of(GraphSnapshot graph, MainRoute flow) {
        List<End> outputs = new ArrayList<>();
        List<End> loose = new ArrayList<>();
        BitSet left = leftScopes(graph, flow.path().operations());
        boolean trained = false;
        boolean declared = false;
        for (End end : flow.ends().outputs()) {
            trained |= end.kind() == End.Kind.LOSS || isTraining(flow, end);
            declared |= end.kind() == End.Kind.RESULT;
        }
        for (End end : flow.ends().outputs()) {
            boolean over = switch (end.kind()) {
                case OUTPUT -> declared || left.get(graph.scope(end.operation())) ? !isNamedResult(graph, end.operation())
                        : isEarly(flow, end) && !isPrediction(graph, end.operation());
                case UPDATE -> trained && !isTraining(flow, end);
                case INPUT, EXAMPLES, RESULT, LOSS -> false;
            };
            (over ? loose : outputs).add(end);
        }
        return new LooseEnds(outputs, loose);
    }

    /** The scopes that the route comes through and does not end in, and all scopes in them. A scope comes behind that around it. */
    private static BitSet leftScopes(GraphSnapshot graph, int[] route) {
        BitSet passed = new BitSet(graph.scopes());
        for (int i = route.length - 1; i >= 0; i--) {
            mark(graph, graph.scope(route[i]), passed);
        }
        BitSet end = new BitSet(graph.scopes());
        if (route.length > 0) {
            mark(graph, graph.scope(route[route.length - 1]), end);
        }
        passed.andNot(end);
        for (int scope = 1; scope < graph.scopes(); scope++) {
            if (passed.get(graph.scopeParent(scope))) {
                passed.set(scope);
            }
        }
        return passed;
    }

    private static void mark(GraphSnapshot graph, int scope, BitSet marked) {
        for (int at = scope; at > 0 && !marked.get(at); at = graph.scopeParent(at)) {
            marked.set(at);
        }
    }

    /** Whether nobody would compute it only to go on with it. */
    private static boolean isPrediction(GraphSnapshot graph, int operation) {
        return switch (graph.type(operation)) {
            case "Softmax", "LogSoftmax", "Sigmoid", "ArgMax", "TopK", "TopKV2", "Concat", "ConcatV2" -> true;
            default -> isNamedResult(graph, operation);
        };
    }

    private static boolean isNamedResult(GraphSnapshot graph, int operation) {
        String name = graph.name(operation).toLowerCase(Locale.ROOT);
        for (String word : RESULTS) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTraining(MainRoute flow, End end) {
        return end.kind() == End.Kind.UPDATE && flow.parts().of(end.operation()) == Part.OPTIMIZER;
    }

    private static boolean isEarly(MainRoute flow, End end) {
        int[] route = flow.path().operations();
        return route.length > 0 && flow.ranks().rank(end.operation()) < NEAR_THE_END * flow.ranks().rank(route[route.length - 1]);
    }
}
