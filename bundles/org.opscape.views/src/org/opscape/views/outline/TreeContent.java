/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.outline;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;

/** Which rows the outline has: of very many siblings the first ones, and more on demand; functions and bodies of nodes come last. */
final class TreeContent {
    private static final int STEP = 2_000;

    private final GraphSnapshot graph;
    private final Hierarchy hierarchy;
    private final Branches branches;
    private final List<String> graphs;
    /** How many of the graphs are no bodies. */
    private final int functions;
    private final int shownGraph;
    private final Map<Integer, Integer> limits = new HashMap<>();

    /**
     * Makes the content.
     *
     * @param graph the operations
     * @param hierarchy the tree
     * @param branches what of it is shown
     * @param graphs the names of the file's graphs, the main one first
     * @param functions how many of them are no bodies of nodes; these stand before those
     * @param shownGraph which of them is shown
     */
    TreeContent(GraphSnapshot graph, Hierarchy hierarchy, Branches branches, List<String> graphs, int functions, int shownGraph) {
        this.graph = graph;
        this.hierarchy = hierarchy;
        this.branches = branches;
        this.graphs = graphs;
        this.functions = functions;
        this.shownGraph = shownGraph;
    }

    /** {@return the tree} */
    Hierarchy hierarchy() {
        return hierarchy;
    }

    /** {@return which of the file's graphs is shown} */
    int shownGraph() {
        return shownGraph;
    }

    /** {@return the number of rows at the top} */
    int topCount() {
        return count(hierarchy.root()) + (hasFunctions() ? 1 : 0) + (hasBodies() ? 1 : 0);
    }

    private boolean hasFunctions() {
        return functions > 1;
    }

    private boolean hasBodies() {
        return functions < graphs.size();
    }

    /**
     * Returns a row at the top.
     *
     * @param index from 0
     * @return the row
     */
    Row top(int index) {
        int nodes = count(hierarchy.root());
        return index < nodes ? child(hierarchy.root(), index) : new Row.Graphs(index > nodes || !hasFunctions());
    }

    /**
     * Counts the rows below a row.
     *
     * @param row the row
     * @return the number
     */
    int count(Row row) {
        return switch (row) {
            case Row.OfNode node -> count(node.node());
            case Row.Graphs all -> all.bodies() ? graphs.size() - firstBody() : functions;
            case Row.More more -> 0;
            case Row.OfGraph one -> 0;
        };
    }

    /**
     * Returns a row below a row.
     *
     * @param row the row
     * @param index from 0
     * @return the row
     */
    Row child(Row row, int index) {
        return switch (row) {
            case Row.OfNode node -> child(node.node(), index);
            case Row.Graphs all -> new Row.OfGraph(all.bodies() ? firstBody() + index : index);
            default -> throw new IllegalArgumentException("no rows are below " + row);
        };
    }

    /** The main graph is the first under the first heading. */
    private int firstBody() {
        return hasFunctions() ? functions : 0;
    }

    private int count(int node) {
        int all = branches.count(node);
        int limit = limit(node);
        return all > limit ? limit + 1 : all;
    }

    private Row child(int node, int index) {
        return index < limit(node) ? new Row.OfNode(branches.child(node, index)) : new Row.More(node);
    }

    private int limit(int node) {
        return limits.getOrDefault(node, STEP);
    }

    /**
     * Shows more children of a node.
     *
     * @param node the node
     */
    void showMore(int node) {
        limits.put(node, limit(node) + STEP);
    }

    /**
     * Finds a node among its parent's rows, and shows as many as it takes.
     *
     * @param node a hierarchy node
     * @return its index; -1 if it is not shown
     */
    int indexOf(int node) {
        int parent = hierarchy.parent(node);
        int index = branches.indexOf(parent, node);
        if (index >= limit(parent)) {
            limits.put(parent, (index / STEP + 1) * STEP);
        }
        return index;
    }

    /**
     * Says what a row is called.
     *
     * @param row the row
     * @return its name
     */
    String text(Row row) {
        return switch (row) {
            case Row.OfNode node -> hierarchy.label(node.node());
            case Row.More more -> "Show more of " + NumberFormat.getIntegerInstance().format(branches.count(more.parent())) + " …";
            case Row.Graphs all -> all.bodies() ? "Bodies" : "Functions";
            case Row.OfGraph one -> graphs.get(one.index());
        };
    }

    /**
     * Names the image of a node.
     *
     * @param node the node
     * @return the name: by its kind; calls and stacks of groups have their own
     */
    String image(int node) {
        return switch (hierarchy.kind(node)) {
            case OPERATION -> graph.isCall(node) ? "call" : "operation";
            case GROUP -> isCall(hierarchy.ownOperation(node)) ? "inlined" : "group";
            case SERIES -> hierarchy.kind(hierarchy.child(node, 0)) == NodeKind.OPERATION ? "series" : "stack";
        };
    }

    private boolean isCall(int operation) {
        return operation >= 0 && graph.isInlined(operation);
    }

    /**
     * Says what else there is to a row.
     *
     * @param row the row
     * @return the number of operations, the op type, or nothing
     */
    String detail(Row row) {
        return switch (row) {
            case Row.OfNode node -> hierarchy.kind(node.node()) == NodeKind.OPERATION ? graph.type(node.node())
                    : NumberFormat.getIntegerInstance().format(hierarchy.operationCount(node.node()));
            case Row.Graphs all -> Integer.toString(all.bodies() ? graphs.size() - functions : functions - 1);
            case Row.OfGraph one -> one.index() == shownGraph ? "shown" : "";
            case Row.More more -> "";
        };
    }
}
