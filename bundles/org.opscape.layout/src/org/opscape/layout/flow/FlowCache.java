/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import java.util.concurrent.ConcurrentHashMap;
import org.opscape.model.Progress;

/**
 * Remembers layouts: a network repeats its blocks many times, and equal ones are laid out once. Keeps up to a number of nodes, then
 * begins anew. May be used by several threads at once.
 */
public final class FlowCache {
    private static final int MOST_NODES = 400_000;

    private final ConcurrentHashMap<FlowGraph, FlowLayout> layouts = new ConcurrentHashMap<>();
    private int nodes;

    /**
     * Lays out a graph unless an equal one was.
     *
     * @param graph the graph
     * @param progress may cancel
     * @return where everything is
     */
    public FlowLayout layout(FlowGraph graph, Progress progress) {
        FlowLayout known = layouts.get(graph);
        if (known != null) {
            return known;
        }
        FlowLayout made = Flow.layout(graph, progress);
        remember(graph, made);
        return made;
    }

    private synchronized void remember(FlowGraph graph, FlowLayout layout) {
        nodes += graph.nodes() + 1;
        if (nodes > MOST_NODES) {
            layouts.clear();
            nodes = graph.nodes() + 1;
        }
        layouts.put(graph, layout);
    }
}
