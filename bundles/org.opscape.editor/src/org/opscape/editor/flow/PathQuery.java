/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.flow;

import java.util.Arrays;
import java.util.BitSet;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.flow.Gap;
import org.opscape.analysis.flow.Links;
import org.opscape.analysis.flow.Parts;
import org.opscape.analysis.flow.Paths;
import org.opscape.analysis.flow.Ranks;
import org.opscape.model.Progress;

/**
 * Between what a person wants to see the paths. Which end comes first is found out.
 *
 * @param one the name of the one end, for a person
 * @param ones its operations
 * @param other the name of the other end
 * @param others its operations
 * @param all whether all paths are shown, and not only a shortest one
 */
public record PathQuery(String one, int[] ones, String other, int[] others, boolean all) {
    /**
     * Shows all paths or a shortest one.
     *
     * @param wanted whether all
     * @return the query with this change
     */
    public PathQuery withAll(boolean wanted) {
        return new PathQuery(one, ones, other, others, wanted);
    }

    PathQuery with(int[] newOnes, int[] newOthers) {
        return new PathQuery(one, newOnes, other, newOthers, all);
    }

    /**
     * Finds the answer: paths of data if there are any, either way, else of all edges, else the nearest cut. What is in a group to
     * train it or to save it counts only if nothing else is connected.
     */
    Found answer(GraphSnapshot graph, Progress progress) {
        if (isSingle()) {
            return find(graph, progress);
        }
        Parts parts = Parts.of(graph, Ranks.of(graph, Links.ALL, progress), progress);
        PathQuery forward = with(parts.forwardAmong(ones), parts.forwardAmong(others));
        boolean training = forward.ones.length < ones.length || forward.others.length < others.length;
        Found found = forward.find(graph, progress);
        return found.connected() || !training ? found : find(graph, progress);
    }

    private boolean isSingle() {
        return ones.length == 1 && others.length == 1;
    }

    private Found find(GraphSnapshot graph, Progress progress) {
        for (Links links : new Links[] {Links.DATA, Links.ALL}) {
            Paths there = new Paths(graph, ones, others, links, progress);
            if (there.exist()) {
                return found(graph, there, links, one, other, isSingle());
            }
            Paths back = new Paths(graph, others, ones, links, progress);
            if (back.exist()) {
                return found(graph, back, links, other, one, isSingle());
            }
        }
        return cut(graph, progress);
    }

    private Found found(GraphSnapshot graph, Paths paths, Links links, String from, String to, boolean single) {
        int[] shortest = paths.shortest();
        int[] on = paths.operations();
        int[] crossed = single ? paths.crossed() : new int[0];
        BitSet operations = set(all ? on : shortest);
        BitSet edges = all ? edgesAmong(graph, operations, links) : edgesAlong(graph, shortest, links);
        String kind = links == Links.ALL ? ", over control edges" : "";
        String what = all ? "All paths from " + from + " to " + to + ": " + Counted.of(on.length, "operation")
                : "Shortest path from " + from + " to " + to + ": " + Counted.of(shortest.length - 1L, "step");
        String every = crossed.length < 3 ? "" : " · every path crosses " + Counted.of(crossed.length - 2L, "operation");
        BitSet between = crossed.length < 3 ? new BitSet() : set(Arrays.copyOfRange(crossed, 1, crossed.length - 1));
        between.and(operations);
        return new Found(this, new Emphasis("Paths from " + from + " to " + to, operations, edges, new BitSet(), between),
                what + kind + every, true, on.length);
    }

    private Found cut(GraphSnapshot graph, Progress progress) {
        Gap gap = Gap.between(graph, ones, others, Links.DATA, progress);
        int[] way = gap.operations();
        BitSet edges = new BitSet();
        BitSet against = new BitSet();
        BitSet turns = new BitSet();
        for (int i = 1; i < way.length; i++) {
            boolean back = gap.against()[i - 1];
            int edge = back ? edge(graph, way[i], way[i - 1], Links.DATA) : edge(graph, way[i - 1], way[i], Links.DATA);
            if (edge >= 0) {
                edges.set(edge);
                against.set(edge, back);
            }
            if (i > 1 && back != gap.against()[i - 2]) {
                turns.set(way[i - 1]);
            }
        }
        BitSet operations = set(way);
        for (int operation : way.length == 0 ? new int[] {ones[0], others[0]} : way) {
            operations.set(operation);
        }
        return new Found(this, new Emphasis("No path between " + one + " and " + other, operations, edges, against, turns),
                "No path leads from " + one + " to " + other + " or back. " + why(graph, gap), false, 0);
    }

    /** A sentence about where the flow is cut. */
    private static String why(GraphSnapshot graph, Gap gap) {
        int[] way = gap.operations();
        if (way.length == 0) {
            return "Nothing connects them, not even a common input.";
        }
        for (int i = 1; i < way.length - 1; i++) {
            boolean before = gap.against()[i - 1];
            boolean after = gap.against()[i];
            String turn = graph.path(way[i]);
            if (before && !after) {
                return "Both get data from " + turn + ", the nearest that they share.";
            }
            if (!before && after) {
                return "Both give data to " + turn + ", where they first meet.";
            }
        }
        return "The nearest way goes against the flow " + Counted.of(gap.cuts(), "time") + ".";
    }

    private static BitSet set(int[] operations) {
        BitSet set = new BitSet();
        for (int operation : operations) {
            set.set(operation);
        }
        return set;
    }

    private static BitSet edgesAmong(GraphSnapshot graph, BitSet operations, Links links) {
        BitSet edges = new BitSet(graph.edges());
        for (int operation = operations.nextSetBit(0); operation >= 0; operation = operations.nextSetBit(operation + 1)) {
            for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
                edges.set(edge, operations.get(graph.source(edge)) && links.include(graph, edge));
            }
        }
        return edges;
    }

    private static BitSet edgesAlong(GraphSnapshot graph, int[] path, Links links) {
        BitSet edges = new BitSet();
        for (int i = 1; i < path.length; i++) {
            int edge = edge(graph, path[i - 1], path[i], links);
            if (edge >= 0) {
                edges.set(edge);
            }
        }
        return edges;
    }

    private static int edge(GraphSnapshot graph, int from, int to, Links links) {
        for (int edge = graph.firstInput(to); edge < graph.firstInput(to + 1); edge++) {
            if (graph.source(edge) == from && links.include(graph, edge)) {
                return edge;
            }
        }
        return -1;
    }

    /**
     * What was found.
     *
     * @param query what was asked
     * @param emphasis the paths, or the nearest cut
     * @param text what was found, for a person
     * @param connected whether there is a path
     * @param most how many operations are on any path
     */
    public record Found(PathQuery query, Emphasis emphasis, String text, boolean connected, int most) {
    }
}
