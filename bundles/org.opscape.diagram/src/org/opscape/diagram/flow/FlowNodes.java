/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.flow;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.flow.End;
import org.opscape.analysis.flow.LooseEnds;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.analysis.flow.Parts;
import org.opscape.analysis.flow.Ranks;
import org.opscape.analysis.hierarchy.Hierarchy;

/**
 * Which nodes of a clustering are the ends of the flow, and which are there only for training and the like. Nobody changes the sets any
 * more.
 *
 * @param inputs where data come in, and the groups around
 * @param outputs where data go out, and the groups around
 * @param aside the nodes in which nothing computes outputs from inputs
 * @param back the lines that close loops
 * @param route the lines of the main route
 * @param labels by operation, what a signature calls an input or an output that has another name
 */
public record FlowNodes(BitSet inputs, BitSet outputs, BitSet aside, BackLines back, RouteLines route, Map<Integer, String> labels) {
    /** There are none. */
    public static final FlowNodes NONE = new FlowNodes(new BitSet(), new BitSet(), new BitSet(), BackLines.NONE, RouteLines.NONE,
            Map.of());

    /**
     * Finds them; O(V).
     *
     * @param hierarchy the nodes
     * @param flow the ends and parts of its graph
     * @return the nodes
     */
    public static FlowNodes of(Hierarchy hierarchy, MainRoute flow) {
        RouteLines route = new RouteLines(flow.path().links(hierarchy.graph()));
        return of(hierarchy, flow, new BackLines(backEdges(hierarchy.graph(), flow.ranks())), route);
    }

    private static BitSet backEdges(GraphSnapshot graph, Ranks ranks) {
        BitSet back = new BitSet();
        for (int edge = 0; edge < graph.edges(); edge++) {
            if (ranks.isBackEdge(edge)) {
                back.set(edge);
            }
        }
        return back;
    }

    private static FlowNodes of(Hierarchy hierarchy, MainRoute flow, BackLines back, RouteLines route) {
        Parts parts = flow.parts();
        List<End> outputs = LooseEnds.of(hierarchy.graph(), flow).outputs();
        BitSet forward = new BitSet(hierarchy.root());
        for (int operation = 0; operation < hierarchy.root(); operation++) {
            forward.set(operation, parts.isForward(operation));
        }
        BitSet aside = StrongParts.around(hierarchy, forward);
        boolean any = !forward.isEmpty();
        aside.flip(0, hierarchy.nodes());
        if (!any) {
            aside.clear();
        }
        return new FlowNodes(StrongParts.around(hierarchy, operations(flow.ends().inputs())), StrongParts.around(hierarchy,
                operations(outputs)), aside, back, route, labels(hierarchy, flow.ends().inputs(), outputs));
    }

    /** What signatures call ends; the names that are in the boxes anyway are not said again. */
    private static Map<Integer, String> labels(Hierarchy hierarchy, List<End> inputs, List<End> outputs) {
        Map<Integer, String> labels = new HashMap<>();
        for (List<End> ends : List.of(inputs, outputs)) {
            for (End end : ends) {
                if (end.isSigned() && !end.label().equals(hierarchy.label(end.operation()))) {
                    labels.merge(end.operation(), end.label(), (one, other) -> one.equals(other) ? one : one + ", " + other);
                }
            }
        }
        return labels;
    }

    private static BitSet operations(Iterable<End> ends) {
        BitSet operations = new BitSet();
        for (End end : ends) {
            operations.set(end.operation());
        }
        return operations;
    }

    /**
     * Finds the outermost nodes that are there only for training and the like.
     *
     * @param hierarchy the nodes
     * @return the nodes; operations that are drawn as icons are none
     */
    public int[] outermostAside(Hierarchy hierarchy) {
        return aside.stream().filter(node -> node != hierarchy.root() && !aside.get(hierarchy.parent(node)) && !hierarchy.isEmbedded(node))
                .toArray();
    }
}
