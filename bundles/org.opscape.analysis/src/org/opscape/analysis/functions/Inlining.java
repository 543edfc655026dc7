/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.functions;

import java.util.Set;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Model;

/** Shows calls by what they call: each chosen call is a group that holds the operations of the functions' bodies. */
public final class Inlining {
    /** Operations of a snapshot; chosen calls that would make more of them stay as they are. */
    private static final int MOST = 4_000_000;
    private static final int MOST_OF_ALL = 500_000;
    private static final int DEEPEST_OF_ALL = 100;

    private Inlining() {
    }

    /**
     * Inlines calls.
     *
     * @param model the model; it must not change meanwhile
     * @param graph the position in the model of the graph
     * @param plain a snapshot of the graph
     * @param calls the unique paths of the operations to inline, also of such inside inlined bodies; what names no call does no harm
     * @param functions which operations call which functions
     * @param progress may cancel it
     * @return the snapshot; it tells also which operations call
     */
    public static GraphSnapshot of(Model model, int graph, GraphSnapshot plain, Set<String> calls, FunctionCalls functions,
            Progress progress) {
        if (calls.isEmpty() || functions.callers(graph).isEmpty()) {
            return plain.withCalls(functions.callers(graph));
        }
        Inliner.Choice choice = (frame, operation, called) -> isChosen(calls, frame, operation);
        return new Inliner(model, functions, choice, Math.max(MOST, plain.operations()), progress, graph, plain).inline();
    }

    /** An operation with the name of a group has that name in parentheses behind its path; inlined, it is that group. */
    private static boolean isChosen(Set<String> calls, Frame frame, int operation) {
        String path = frame.path(operation);
        return calls.contains(path) || calls.contains(path + "/(" + frame.body().graph().name(operation) + ')');
    }

    /**
     * Inlines all calls, also those inside inlined bodies, but no function in itself, and not more than a person can look at.
     *
     * @param model the model; it must not change meanwhile
     * @param graph the position in the model of the graph
     * @param plain a snapshot of the graph
     * @param functions which operations call which functions
     * @param progress may cancel it
     * @return the snapshot; it tells also which operations call
     */
    public static GraphSnapshot all(Model model, int graph, GraphSnapshot plain, FunctionCalls functions, Progress progress) {
        if (functions.callers(graph).isEmpty()) {
            return plain;
        }
        Inliner.Choice choice = (frame, operation, called) -> frame.depth() < DEEPEST_OF_ALL
                && called.stream().noneMatch(call -> frame.isWithin(call.function()));
        return new Inliner(model, functions, choice, plain.operations() + MOST_OF_ALL, progress, graph, plain).inline();
    }
}
