/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.quantity;

/**
 * Puts each operation of one clustering into one of several categories, for instance that of its device, and counts them for groups.
 * Categories are numbered from 0, the most frequent first. Immutable to its users, safe for use by several threads.
 */
public interface NodeCategory {
    /** {@return what the categories are, for a person; for instance "device"} */
    String name();

    /** {@return the number of categories} */
    int categories();

    /**
     * Returns the name of a category.
     *
     * @param category a category
     * @return its name, for a person
     */
    String label(int category);

    /**
     * Returns the category of an operation.
     *
     * @param operation an operation
     * @return a category; -1 if it is in none
     */
    int of(int operation);

    /**
     * Counts the operations in a node by category, where embedded ones do not count, as in {@code Hierarchy.operationCount}. Counted when
     * it is first asked for and kept; the first time takes time by the operations in the node.
     *
     * @param node a node of the hierarchy
     * @return by category, the number of operations; must not be changed
     */
    int[] counts(int node);
}
