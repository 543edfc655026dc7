/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.tree;

import java.io.IOException;
import org.opscape.analysis.hierarchy.Hierarchy;

/** Walks a hierarchy depth first, with no recursion. */
final class TreeWalk {
    /** What is done on the way. */
    interface Visitor {
        /** Comes to a node; last tells whether its parent has no more children, open whether its children follow. */
        void enter(int node, int depth, boolean last, boolean open) throws IOException;

        /** Leaves a node whose children were visited. */
        void leave(int node) throws IOException;
    }

    private final Hierarchy hierarchy;
    private final int depth;

    TreeWalk(Hierarchy hierarchy, int depth) {
        this.hierarchy = hierarchy;
        this.depth = depth;
    }

    void walk(Visitor visitor) throws IOException {
        int node = enter(visitor, hierarchy.root());
        int next = 0;
        while (node >= 0) {
            if (next < hierarchy.childCount(node)) {
                int child = hierarchy.child(node, next++);
                if (enter(visitor, child) >= 0) {
                    node = child;
                    next = 0;
                }
            } else {
                visitor.leave(node);
                next = hierarchy.position(node) + 1;
                node = hierarchy.parent(node);
            }
        }
    }

    /** Returns the node if its children follow, else -1. */
    private int enter(Visitor visitor, int node) throws IOException {
        int level = hierarchy.depth(node);
        int parent = hierarchy.parent(node);
        boolean open = node >= hierarchy.root() && level < depth;
        visitor.enter(node, level, parent < 0 || hierarchy.position(node) == hierarchy.childCount(parent) - 1, open);
        return open ? node : -1;
    }
}
