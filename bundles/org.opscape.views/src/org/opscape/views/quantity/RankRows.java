/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.quantity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.views.table.TopNodes;

/**
 * The rows of the list of quantities: of each level, or of all nodes, the first ones in some order. Only as many as are shown are put in
 * order, so that a graph of a million operations is listed at once.
 */
final class RankRows {
    private static final int STEP = 500;

    private final Hierarchy hierarchy;
    private final Ranking ranking;
    private final Optional<BitSet> found;
    private final TopNodes.Order order;
    private final Map<Integer, int[]> rows = new HashMap<>();
    private final Map<Integer, Integer> totals = new HashMap<>();
    private final Map<Integer, Integer> limits = new HashMap<>();

    /**
     * Makes rows.
     *
     * @param hierarchy the nodes
     * @param ranking which of them are listed
     * @param found what a filter leaves: in flat lists, these nodes; level by level, these and those around them; empty for all
     * @param order in which order
     */
    RankRows(Hierarchy hierarchy, Ranking ranking, Optional<BitSet> found, TopNodes.Order order) {
        this.hierarchy = hierarchy;
        this.ranking = ranking;
        this.found = found;
        this.order = order;
    }

    /** {@return the number of rows at the top} */
    int topCount() {
        return count(top());
    }

    /**
     * Returns a row at the top.
     *
     * @param index from 0
     * @return the row
     */
    RankRow row(int index) {
        return row(top(), index);
    }

    private int top() {
        return ranking == Ranking.LEVELS ? hierarchy.root() : -1;
    }

    /**
     * Counts the rows below a row.
     *
     * @param row the row
     * @return the number
     */
    int count(RankRow row) {
        return ranking == Ranking.LEVELS && row instanceof RankRow.OfNode node && hierarchy.kind(node.node()) != NodeKind.OPERATION
                ? count(node.node()) : 0;
    }

    /**
     * Returns a row below a node.
     *
     * @param parent the node; -1 for the rows of a flat list
     * @param index from 0
     * @return the row
     */
    RankRow row(int parent, int index) {
        int[] nodes = nodes(parent);
        return index < nodes.length ? new RankRow.OfNode(nodes[index]) : new RankRow.More(parent);
    }

    private int count(int parent) {
        int[] nodes = nodes(parent);
        return nodes.length < totals.get(parent) ? nodes.length + 1 : nodes.length;
    }

    /**
     * Counts all nodes below one.
     *
     * @param parent the node; -1 for a flat list
     * @return how many there are, shown or not
     */
    int total(int parent) {
        nodes(parent);
        return totals.get(parent);
    }

    /**
     * Shows more of the nodes below one.
     *
     * @param parent the node; -1 for a flat list
     */
    void showMore(int parent) {
        limits.merge(parent, 2 * STEP, Integer::sum);
        rows.remove(parent);
    }

    private int[] nodes(int parent) {
        return rows.computeIfAbsent(parent, this::select);
    }

    private int[] select(int parent) {
        TopNodes top = new TopNodes(order, limits.getOrDefault(parent, STEP));
        addAll(parent, top);
        totals.put(parent, top.seen());
        return top.sorted();
    }

    /** {@return all nodes of a flat list, however many, in order} */
    int[] all() {
        TopNodes top = new TopNodes(order, hierarchy.nodes());
        addAll(-1, top);
        return top.sorted();
    }

    private void addAll(int parent, TopNodes top) {
        if (parent >= 0) {
            for (int i = 0; i < hierarchy.childCount(parent); i++) {
                add(hierarchy.child(parent, i), top);
            }
            return;
        }
        int first = ranking == Ranking.OPERATIONS ? 0 : hierarchy.root() + 1;
        int end = ranking == Ranking.OPERATIONS ? hierarchy.root() : hierarchy.nodes();
        for (int node = first; node < end; node++) {
            add(node, top);
        }
    }

    private void add(int node, TopNodes top) {
        if (found.isEmpty() || found.get().get(node)) {
            top.add(node);
        }
    }
}
