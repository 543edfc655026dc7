/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.outline;

/** What an item of the outline stands for. */
sealed interface Row {
    /**
     * A node of the graph.
     *
     * @param node the hierarchy node
     */
    record OfNode(int node) implements Row {
    }

    /**
     * Those siblings that are not shown yet.
     *
     * @param parent the node around them
     */
    record More(int parent) implements Row {
    }

    /**
     * The heading above the functions of the file, or above the graphs that its nodes have in them.
     *
     * @param bodies whether it is about the graphs in nodes
     */
    record Graphs(boolean bodies) implements Row {
    }

    /**
     * A graph of the file: the main one or a function.
     *
     * @param index its position
     */
    record OfGraph(int index) implements Row {
    }
}
