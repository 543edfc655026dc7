/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import java.util.concurrent.ConcurrentHashMap;
import org.opscape.diagram.scene.Siblings;
import org.opscape.model.Progress;

/**
 * Remembers layouts: a network repeats its blocks many times, and equal ones are laid out once. Keeps up to a number of nodes, then
 * begins anew. May be used by several threads at once.
 */
public final class FlowCache {
    private static final int MOST_NODES = 400_000;

    /** A graph, and the same one with all boxes closed. */
    private record Key(FlowGraph graph, FlowGraph closed, FormerOrder former) {
    }

    private record Ordered(FlowGraph closed, FormerOrder former) {
    }

    /**
     * A layout of closed boxes.
     *
     * @param layout where everything is
     * @param siblings in which order boxes are in it, or shall be as soon as that can be
     * @param former the order from which it was made; none if it would be the same without
     */
    public record Laid(FlowLayout layout, Siblings siblings, FormerOrder former) {
    }

    private final ConcurrentHashMap<FlowGraph, Plan> plans = new ConcurrentHashMap<>();
    /** How each graph was laid out first: so it is again when an edit is undone, whatever came between. */
    private final ConcurrentHashMap<FlowGraph, Laid> first = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Ordered, Plan> ordered = new ConcurrentHashMap<>();
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
     * Lays out a graph of closed boxes that stood in an order before, unless an equal one was laid out: then it is as it was.
     *
     * @param closed the graph
     * @param former the order
     * @param progress may cancel
     * @return where everything is, and the order in which it is
     */
    public Laid layout(FlowGraph closed, FormerOrder former, Progress progress) {
        Laid known = first.get(closed);
        if (known != null) {
            return known;
        }
        Plan natural = plan(closed, progress);
        Plan plan = plan(closed, natural, former, progress);
        Laid made = new Laid(plan.layout(), plan.siblings(), plan == natural ? FormerOrder.NONE : former);
        first.put(closed, made);
        return made;
    }

    /**
     * Lays out a graph some of whose boxes are open, unless an equal one was.
     *
     * @param graph the graph
     * @param closed the same graph with all boxes closed
     * @param former the order in which they stood before
     * @param progress may cancel
     * @return where everything is: in the order in which it is when all boxes are closed
     */
    public FlowLayout layout(FlowGraph graph, FlowGraph closed, FormerOrder former, Progress progress) {
        Key key = new Key(graph, closed, former);
        FlowLayout known = layouts.get(key);
        if (known != null) {
            return known;
        }
        FlowLayout made = Flow.layout(graph, plan(closed, plan(closed, progress), former, progress), progress);
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

    private Plan plan(FlowGraph closed, Plan natural, FormerOrder former, Progress progress) {
        if (former.isEmpty()) {
            return natural;
        }
        Ordered key = new Ordered(closed, former);
        Plan known = ordered.get(key);
        if (known != null) {
            return known;
        }
        Plan made = Flow.plan(closed, natural, former, progress);
        makeRoom(closed.nodes());
        ordered.put(key, made);
        return made;
    }

    private synchronized void makeRoom(int more) {
        nodes += more + 1;
        if (nodes > MOST_NODES) {
            layouts.clear();
            ordered.clear();
            plans.clear();
            first.clear();
            nodes = more + 1;
        }
    }
}
