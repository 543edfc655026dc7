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

    /** A graph, and the same one with all boxes closed. */
    private record Key(FlowGraph graph, FlowGraph closed) {
    }

    private final ConcurrentHashMap<FlowGraph, Plan> plans = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Key, FlowLayout> layouts = new ConcurrentHashMap<>();
    private int nodes;

    /**
     * Lays out a graph of closed boxes unless an equal one was.
     *
     * @param closed the graph
     * @param progress may cancel
     * @return where everything is
     */
    public FlowLayout layout(FlowGraph closed, Progress progress) {
        return plan(closed, progress).layout();
    }

    /**
     * Lays out a graph some of whose boxes are open, unless an equal one was.
     *
     * @param graph the graph
     * @param closed the same graph with all boxes closed
     * @param progress may cancel
     * @return where everything is: in the order in which it is when all boxes are closed
     */
    public FlowLayout layout(FlowGraph graph, FlowGraph closed, Progress progress) {
        Key key = new Key(graph, closed);
        FlowLayout known = layouts.get(key);
        if (known != null) {
            return known;
        }
        FlowLayout made = Flow.layout(graph, plan(closed, progress), progress);
        makeRoom(graph.nodes());
        layouts.put(key, made);
        return made;
    }

    private Plan plan(FlowGraph closed, Progress progress) {
        Plan known = plans.get(closed);
        if (known != null) {
            return known;
        }
        Plan made = Flow.plan(closed, progress);
        makeRoom(closed.nodes());
        plans.put(closed, made);
        return made;
    }

    private synchronized void makeRoom(int more) {
        nodes += more + 1;
        if (nodes > MOST_NODES) {
            layouts.clear();
            plans.clear();
            nodes = more + 1;
        }
    }
}
