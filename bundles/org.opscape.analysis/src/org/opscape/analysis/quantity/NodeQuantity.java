/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.quantity;

/**
 * A number for each node of one clustering: operations have their own, groups and stacks what their operations come to. Every value is
 * there in O(1). Immutable, safe for use by several threads.
 */
public interface NodeQuantity {
    /** {@return what the numbers are, for a person; for instance "compute time"} */
    String name();

    /** {@return what the numbers count} */
    Unit unit();

    /**
     * Returns the number of a node.
     *
     * @param node a node of the hierarchy; embedded operations too
     * @return the value; NaN if nothing is known of the node and of anything in it
     */
    double value(int node);

    /**
     * Tells whether a node has a number.
     *
     * @param node a node of the hierarchy
     * @return whether something is known of it or of anything in it
     */
    default boolean isKnown(int node) {
        return !Double.isNaN(value(node));
    }

    /**
     * Returns the number of a node as a text.
     *
     * @param node a node of the hierarchy
     * @return for instance "12.3 ms"; "unknown" if nothing is known
     */
    default String text(int node) {
        return unit().text(value(node));
    }

    /** {@return the smallest number of a single operation; NaN if nothing is known at all} */
    double smallestOperation();

    /** {@return the largest number of a single operation; NaN if nothing is known at all} */
    double largestOperation();

    /** {@return the smallest number of any node below the root; NaN if nothing is known at all} */
    double smallest();

    /** {@return the largest number of any node below the root; NaN if nothing is known at all} */
    double largest();

    /** {@return how many operations have a number} */
    int knownOperations();
}
