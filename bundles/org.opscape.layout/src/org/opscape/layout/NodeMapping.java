/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;

/**
 * Which node of one hierarchy is which of another one of the same model. Operations of the graph itself have the same numbers in both; a
 * group is that with the same unique path, or with the one that edits gave it, a stack that with the same path or the same members.
 */
public final class NodeMapping implements IntUnaryOperator {
    private final Hierarchy old;
    private final Hierarchy next;
    private final UnaryOperator<String> renaming;
    /** Whether all operations have the same numbers in both, and not only those of the graph itself. */
    private final boolean sameOperations;

    private NodeMapping(Hierarchy old, Hierarchy next, UnaryOperator<String> renaming) {
        this.old = old;
        this.next = next;
        this.renaming = renaming;
        sameOperations = next.graph().parts().areSame(old.graph().parts());
    }

    /**
     * Compares two hierarchies of the same graph, which may differ in what is stacked, hidden or expanded in place.
     *
     * @param old the one
     * @param next the other
     * @return the number in the other of each node of the one; -1 if it is gone. An operation whose function is shown in its place becomes
     *         the group there, and back. Quick where numbers are the same; else takes time as to find a path.
     */
    public static IntUnaryOperator between(Hierarchy old, Hierarchy next) {
        return between(old, next, UnaryOperator.identity());
    }

    /**
     * Compares two hierarchies of the same graph, between which names were edited.
     *
     * @param old the one
     * @param next the other
     * @param renaming gives the unique path in the other of a node of the one
     * @return as {@link #between(Hierarchy, Hierarchy)}
     */
    public static IntUnaryOperator between(Hierarchy old, Hierarchy next, UnaryOperator<String> renaming) {
        return next.hasTreeOf(old) ? IntUnaryOperator.identity() : new NodeMapping(old, next, renaming);
    }

    @Override
    public int applyAsInt(int node) {
        if (node < 0) {
            return -1;
        }
        if (node == old.root()) {
            return next.root();
        }
        if (sameOperations && node < old.root() && old.isEmbedded(node) == next.isEmbedded(node)) {
            return node;
        }
        String path = renaming.apply(old.uniquePath(node));
        int same = sameNumber(node);
        if (same >= 0 && next.uniquePath(same).equals(path) && isAlike(node, same)) {
            return same;
        }
        int found = next.find(path);
        if (found < 0 && old.isOwnOperation(node)) {
            return next.find(renaming.apply(old.path(node)));
        }
        return found < 0 && old.kind(node) == NodeKind.SERIES ? byMembers(node) : found;
    }

    /** The stack that most of the members are in now. */
    private int byMembers(int stack) {
        Map<Integer, Integer> votes = new HashMap<>();
        int best = -1;
        for (int i = 0; i < old.childCount(stack); i++) {
            int member = applyAsInt(old.child(stack, i));
            int around = member < 0 ? -1 : next.parent(member);
            if (around >= 0 && next.kind(around) == NodeKind.SERIES) {
                int count = votes.merge(around, 1, Integer::sum);
                best = best < 0 || count > votes.get(best) ? around : best;
            }
        }
        return best;
    }

    /** The node with the same place among the operations or groups, which is most often the same. */
    private int sameNumber(int node) {
        if (node < old.root()) {
            return node < next.root() ? node : -1;
        }
        int same = node - old.root() + next.root();
        return same < next.nodes() ? same : -1;
    }

    private boolean isAlike(int node, int same) {
        return (old.kind(node) == NodeKind.OPERATION) == (next.kind(same) == NodeKind.OPERATION)
                && (old.isEmbedded(node) || !next.isEmbedded(same));
    }
}
