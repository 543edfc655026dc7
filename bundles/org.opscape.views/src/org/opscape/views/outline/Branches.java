/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.outline;

import org.opscape.analysis.hierarchy.Hierarchy;

/** Which children of a node the outline shows. */
interface Branches {
    /**
     * Counts the shown children.
     *
     * @param node a hierarchy node
     * @return how many are shown
     */
    int count(int node);

    /**
     * Returns a shown child.
     *
     * @param node a hierarchy node
     * @param index from 0
     * @return the child
     */
    int child(int node, int index);

    /**
     * Finds a child.
     *
     * @param node a hierarchy node
     * @param child a child of it
     * @return its index among the shown ones; -1 if it is not shown
     */
    int indexOf(int node, int child);

    /**
     * Shows everything.
     *
     * @param hierarchy the tree
     * @return all its children
     */
    static Branches all(Hierarchy hierarchy) {
        return new Branches() {
            @Override
            public int count(int node) {
                return hierarchy.childCount(node);
            }

            @Override
            public int child(int node, int index) {
                return hierarchy.child(node, index);
            }

            @Override
            public int indexOf(int node, int child) {
                return hierarchy.position(child);
            }
        };
    }
}
