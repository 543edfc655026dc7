/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.flow;

import java.util.Arrays;
import java.util.BitSet;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.flow.Links;
import org.opscape.analysis.flow.Trace;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.model.Progress;

/**
 * The operations that are reached from some, and the edges by which they are. Nobody changes the sets any more.
 *
 * @param operations those that are reached, the beginning included
 * @param edges the edges on the way
 * @param behind those of the edges that lead on with the flow
 * @param count how many operations are reached, without the beginning
 * @param depth the number of steps to the farthest of them
 */
public record TracedFlow(BitSet operations, BitSet edges, BitSet behind, int count, int depth) {
    /** Which way is followed. */
    public enum Way {
        /** Against the flow, to what comes before. */
        UP,
        /** With the flow, to what comes behind. */
        DOWN,
        /** Both. */
        BOTH
    }

    /**
     * Follows the flow. O(V + E).
     *
     * @param graph the graph
     * @param from where it begins
     * @param way which way
     * @param links which edges count
     * @param hops the most steps; {@link Trace#TO_THE_END} for all
     * @param progress may cancel it
     * @return what is reached
     */
    public static TracedFlow of(GraphSnapshot graph, int[] from, Way way, Links links, int hops, Progress progress) {
        BitSet operations = new BitSet(graph.operations());
        BitSet edges = new BitSet(graph.edges());
        BitSet behind = new BitSet();
        int depth = 0;
        for (int operation : from) {
            operations.set(operation);
        }
        int starts = operations.cardinality();
        if (way != Way.DOWN) {
            Trace up = Trace.up(graph, from, links, hops, progress);
            depth = up.depth();
            for (int operation : up.operations()) {
                operations.set(operation);
                if (up.steps(operation) < hops) {
                    addInputs(graph, operation, links, edges);
                }
            }
        }
        if (way != Way.UP) {
            Trace down = Trace.down(graph, from, links, hops, progress);
            depth = Math.max(depth, down.depth());
            for (int operation : down.operations()) {
                operations.set(operation);
                if (down.steps(operation) < hops) {
                    addOutputs(graph, operation, links, behind);
                }
            }
            edges.or(behind);
        }
        return new TracedFlow(operations, edges, behind, operations.cardinality() - starts, depth);
    }

    private static void addInputs(GraphSnapshot graph, int operation, Links links, BitSet edges) {
        for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
            if (links.include(graph, edge)) {
                edges.set(edge);
            }
        }
    }

    private static void addOutputs(GraphSnapshot graph, int operation, Links links, BitSet edges) {
        for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
            int edge = graph.outputEdge(place);
            if (links.include(graph, edge)) {
                edges.set(edge);
            }
        }
    }

    /**
     * Finds the operations in nodes, of any depth.
     *
     * @param hierarchy the nodes
     * @param nodes operations, groups and stacks
     * @return each operation once, ascending
     */
    public static int[] operationsIn(Hierarchy hierarchy, int... nodes) {
        BitSet found = new BitSet();
        BitSet groups = new BitSet();
        int[] stack = Arrays.copyOf(nodes, Math.max(16, nodes.length));
        int size = nodes.length;
        while (size > 0) {
            int node = stack[--size];
            if (node < hierarchy.root()) {
                found.set(node);
                continue;
            }
            groups.set(node);
            int children = hierarchy.childCount(node);
            if (size + children > stack.length) {
                stack = Arrays.copyOf(stack, Math.max(2 * stack.length, size + children));
            }
            for (int i = 0; i < children; i++) {
                stack[size++] = hierarchy.child(node, i);
            }
        }
        addEmbedded(hierarchy, found, groups);
        return found.stream().toArray();
    }

    /** Operations that are drawn as icons are no children, but belong to the groups around them all the same. */
    private static void addEmbedded(Hierarchy hierarchy, BitSet found, BitSet groups) {
        int[] drawn = groups.isEmpty() ? new int[0] : found.stream().toArray();
        for (int operation : drawn) {
            add(hierarchy, hierarchy.embeddedInputs(operation), found, groups);
            add(hierarchy, hierarchy.embeddedOutputs(operation), found, groups);
        }
    }

    private static void add(Hierarchy hierarchy, int[] embedded, BitSet found, BitSet groups) {
        for (int operation : embedded) {
            if (groups.get(hierarchy.parent(operation))) {
                found.set(operation);
            }
        }
    }

    /**
     * Counts the groups that hold operations as their children.
     *
     * @param hierarchy the nodes
     * @param operations the operations
     * @return how many groups there are, without the root
     */
    public static int groupsOf(Hierarchy hierarchy, BitSet operations) {
        BitSet groups = new BitSet();
        for (int operation = operations.nextSetBit(0); operation >= 0; operation = operations.nextSetBit(operation + 1)) {
            groups.set(hierarchy.parent(operation));
        }
        groups.clear(hierarchy.root());
        return groups.cardinality();
    }
}
