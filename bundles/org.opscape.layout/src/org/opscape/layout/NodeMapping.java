/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import java.util.function.IntUnaryOperator;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;

/** Which node of one hierarchy is which of another one of the same model: that with the same unique path. */
public final class NodeMapping implements IntUnaryOperator {
    private final Hierarchy old;
    private final Hierarchy next;

    private NodeMapping(Hierarchy old, Hierarchy next) {
        this.old = old;
        this.next = next;
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
        return old == next ? IntUnaryOperator.identity() : new NodeMapping(old, next);
    }

    @Override
    public int applyAsInt(int node) {
        if (node < 0) {
            return -1;
        }
        if (node == old.root()) {
            return next.root();
        }
        String path = old.uniquePath(node);
        int same = sameNumber(node);
        if (same >= 0 && next.uniquePath(same).equals(path) && isAlike(node, same)) {
            return same;
        }
        int found = next.find(path);
        return found < 0 && old.isOwnOperation(node) ? next.find(old.path(node)) : found;
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
