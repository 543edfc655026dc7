/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntUnaryOperator;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.diagram.scene.Box;

/** Finds what is open on a picture of one clustering among the nodes of another. Takes time by what is visible in open groups. */
final class Transfer {
    private final Hierarchy next;
    private final IntUnaryOperator mapping;

    Transfer(Hierarchy next, IntUnaryOperator mapping) {
        this.next = next;
        this.mapping = mapping;
    }

    /** {@return the nodes that shall be open, given the root of the old picture} */
    BitSet open(Box root) {
        BitSet open = new BitSet(next.nodes());
        Deque<Box> walk = new ArrayDeque<>();
        walk.add(root);
        while (!walk.isEmpty()) {
            for (Box child : walk.poll().content().boxes()) {
                if (child.isOpen()) {
                    walk.add(child);
                    add(open, child.node());
                } else if (child.isCall() || child.isOperation() && isShownInPlace(child.node())) {
                    add(open, child.node());
                }
            }
        }
        return open;
    }

    /** An operation that was a box and is none any more may have become a group. */
    private boolean isShownInPlace(int operation) {
        return operation >= next.root() || next.isEmbedded(operation);
    }

    private void add(BitSet open, int node) {
        int mapped = mapping.applyAsInt(node);
        if (mapped >= 0 && next.kind(mapped) != NodeKind.OPERATION) {
            open.set(mapped);
        }
    }
}
