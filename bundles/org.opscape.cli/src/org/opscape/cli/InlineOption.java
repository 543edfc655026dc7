/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.functions.FunctionCalls;
import org.opscape.analysis.functions.Inlining;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Model;
import picocli.CommandLine.Option;

/** The argument that says which calls are shown by what they call; see {@link GraphFile#snapshot}. */
public final class InlineOption {
    private static final String ALL = "all";

    @Option(names = "--inline", paramLabel = "CALL", arity = "1..*", description = "Operations in whose place the functions that they call "
            + "are shown, also inside those, or 'all'.") private List<String> calls;

    /** {@return the calls that are named; empty if none is, or all are meant} */
    public Set<String> names() {
        return calls == null || calls.contains(ALL) ? Set.of() : Set.copyOf(calls);
    }

    /** {@return whether anything is to be inlined} */
    public boolean isGiven() {
        return calls != null;
    }

    /**
     * Inlines the calls.
     *
     * @param model the model
     * @param graph the position in it of the graph
     * @param plain a snapshot of the graph
     * @return the same snapshot if nothing is to be inlined
     */
    GraphSnapshot inline(Model model, int graph, GraphSnapshot plain) {
        if (calls == null) {
            return plain;
        }
        FunctionCalls functions = FunctionCalls.of(model, Progress.NONE);
        return calls.contains(ALL) ? Inlining.all(model, graph, plain, functions, Progress.NONE)
                : Inlining.of(model, graph, plain, Set.copyOf(calls), functions, Progress.NONE);
    }

    /** Returns a name that was given and is not of an inlined call. */
    Optional<String> wrong(GraphSnapshot graph) {
        if (calls == null || calls.contains(ALL)) {
            return Optional.empty();
        }
        Set<String> found = new HashSet<>();
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (graph.isInlined(operation)) {
                found.add(graph.path(operation));
                found.add(graph.path(operation) + "/(" + graph.name(operation) + ')');
            }
        }
        return calls.stream().filter(call -> !found.contains(call)).findFirst();
    }
}
