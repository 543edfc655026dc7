/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.OperationOrigin;
import org.opscape.analysis.functions.FunctionCall;
import org.opscape.analysis.functions.FunctionCalls;
import org.opscape.analysis.functions.Inlining;
import org.opscape.analysis.shapes.ShapeInference;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.OperationRole;

/**
 * The main route through calls: where it goes by calls of functions of the model, what they call is shown in their place, until the route
 * goes by no call that can be. So the route of a saved function names what is computed, and not the call around all of it.
 *
 * @param calls the unique paths of the calls that are inlined
 * @param graph the graph in which they are, with inferred shapes
 * @param main its main route
 */
public record RouteCalls(Set<String> calls, GraphSnapshot graph, MainRoute main) {
    /** Bodies in bodies in bodies; more than anybody nests. */
    private static final int DEEPEST = 100;
    /** Functions that call others several times may make far more of a model than anybody looks at: so many more than it has. */
    private static final int MOST_MORE = 500_000;

    /** Copies the set. */
    public RouteCalls {
        calls = Set.copyOf(calls);
    }

    /**
     * A call on a route.
     *
     * @param operation the operation that calls
     * @param place its place in the path
     * @param path its path, by which it can be inlined
     */
    public record Call(int operation, int place, String path) {
    }

    /**
     * Finds the calls on a route that can be shown in place.
     *
     * @param graph the graph; it must have been told which operations call
     * @param path the route
     * @return the calls, first to last
     */
    public static List<Call> on(GraphSnapshot graph, HeaviestPath path) {
        List<Call> calls = new ArrayList<>();
        int place = 0;
        for (int operation : path.operations()) {
            if (graph.isCall(operation) && !graph.isInlined(operation)) {
                calls.add(new Call(operation, place, graph.path(operation)));
            }
            place++;
        }
        return calls;
    }

    /**
     * Tells whether an operation only passes on what goes into or out of a body that is in the place of its call.
     *
     * @param graph the graph
     * @param operation an operation
     * @return whether it stands for an argument or a result of a body
     */
    public static boolean isBorder(GraphSnapshot graph, int operation) {
        OperationRole role = graph.role(operation);
        boolean border = role == OperationRole.ARGUMENT || role == OperationRole.RESULT;
        return border && operation >= graph.parts().ownOperations();
    }

    /**
     * Opens the calls on the main route, and those that it then goes by; but no function in itself, and none any more as soon as there are
     * far more operations than the model has.
     *
     * @param model the model; it must not change meanwhile
     * @param number the position in the model of the graph
     * @param plain a snapshot of the graph, in which nothing is inlined
     * @param already paths of calls that are to be inlined in any case
     * @param progress may cancel it
     * @return the graph with these calls inlined
     */
    public static RouteCalls open(Model model, int number, GraphSnapshot plain, Set<String> already, Progress progress) {
        FunctionCalls functions = FunctionCalls.of(model, progress);
        Set<String> calls = new HashSet<>(already);
        RouteCalls found = with(model, number, plain, calls, functions, progress);
        boolean more = true;
        long most = most(model);
        for (int round = 0; more && round < DEEPEST && found.graph().operations() <= most; round++) {
            more = false;
            for (Call call : on(found.graph(), found.main().path())) {
                more |= !isRecursive(found.graph(), call.operation(), functions) && calls.add(call.path());
            }
            found = more ? with(model, number, plain, calls, functions, progress) : found;
        }
        return found;
    }

    private static long most(Model model) {
        long operations = MOST_MORE;
        for (Graph graph : model.getGraphs()) {
            operations += graph.getAllOperations().size();
        }
        return operations;
    }

    private static boolean isRecursive(GraphSnapshot graph, int operation, FunctionCalls functions) {
        OperationOrigin origin = graph.origin(operation);
        for (FunctionCall call : functions.from(origin.graph(), origin.operation())) {
            if (graph.parts().isWithin(operation, call.function())) {
                return true;
            }
        }
        return false;
    }

    private static RouteCalls with(Model model, int number, GraphSnapshot plain, Set<String> calls, FunctionCalls functions,
            Progress progress) {
        GraphSnapshot inlined = Inlining.of(model, number, plain, calls, functions, progress);
        GraphSnapshot graph = ShapeInference.of(inlined, model, progress).graph();
        return new RouteCalls(calls, graph, MainRoute.of(graph, model.getSignatures(), progress));
    }
}
