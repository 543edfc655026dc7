/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.quantity;

/** A row of the list of quantities. */
sealed interface RankRow {
    /**
     * A node of the graph.
     *
     * @param node the hierarchy node
     */
    record OfNode(int node) implements RankRow {
    }

    /**
     * Those that are not shown yet.
     *
     * @param parent the node around them; -1 in a flat list
     */
    record More(int parent) implements RankRow {
    }
}
