/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.flow;

import java.util.Set;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.analysis.flow.RouteCalls;
import org.opscape.analysis.functions.FunctionCalls;
import org.opscape.analysis.functions.Inlining;
import org.opscape.analysis.shapes.ShapeInference;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.GraphFile;
import org.opscape.cli.InlineOption;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Model;
import picocli.CommandLine.Option;

/** The option that says which calls of functions the flow is followed through. */
final class CallsOption {
    /** What is shown in place. */
    enum Calls {
        NONE, ROUTE, ALL
    }

    @Option(names = "--calls", paramLabel = "WHICH", description = "Follow the flow into what calls of functions call: 'none' of "
            + "them, those that the main 'route' goes by (if no --inline is given), or 'all'.") private Calls calls;

    private Calls calls(InlineOption inline) {
        return calls != null ? calls : inline.isGiven() ? Calls.NONE : Calls.ROUTE;
    }

    /** Returns the graph, its shapes and its main route. */
    RouteCalls route(GraphFile file, InlineOption inline, Model model) throws CommandFailure {
        GraphSnapshot plain = file.snapshot(model, inline);
        if (calls(inline) == Calls.ROUTE) {
            return open(file, inline, model);
        }
        GraphSnapshot graph = calls(inline) == Calls.ALL ? all(file, model) : plain;
        GraphSnapshot shaped = ShapeInference.of(graph, model, Progress.NONE).graph();
        return new RouteCalls(Set.of(), shaped, MainRoute.of(shaped, model.getSignatures(), Progress.NONE));
    }

    /** Returns the graph. Where nothing is called its shapes are of no interest. */
    GraphSnapshot graph(GraphFile file, InlineOption inline, Model model) throws CommandFailure {
        GraphSnapshot plain = file.snapshot(model, inline);
        return switch (calls(inline)) {
            case NONE -> plain;
            case ALL -> all(file, model);
            case ROUTE -> FunctionCalls.of(model, Progress.NONE).all().isEmpty() ? plain : open(file, inline, model).graph();
        };
    }

    private static RouteCalls open(GraphFile file, InlineOption inline, Model model) throws CommandFailure {
        GraphSnapshot plain = GraphSnapshot.of(file.graph(model), Progress.NONE);
        return RouteCalls.open(model, model.getGraphs().indexOf(file.graph(model)), plain, inline.names(), Progress.NONE);
    }

    private static GraphSnapshot all(GraphFile file, Model model) throws CommandFailure {
        GraphSnapshot plain = GraphSnapshot.of(file.graph(model), Progress.NONE);
        FunctionCalls functions = FunctionCalls.of(model, Progress.NONE);
        return Inlining.all(model, model.getGraphs().indexOf(file.graph(model)), plain, functions, Progress.NONE);
    }
}
