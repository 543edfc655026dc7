/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.quantity;

import java.util.Arrays;
import org.opscape.analysis.hierarchy.Hierarchy;

/** Numbers of operations, brought together for each group and stack once, in O(V). Embedded operations count in the group around them. */
public final class AggregatedQuantity implements NodeQuantity {
    private final String name;
    private final Unit unit;
    private final double[] values;
    private final int root;
    private final ValueRange operations;
    private final ValueRange nodes;

    /**
     * Takes finished numbers.
     *
     * @param name what the numbers are, for a person
     * @param unit what they count
     * @param root the number of operations, which is the root's node
     * @param values by node; NaN where nothing is known
     */
    private AggregatedQuantity(String name, Unit unit, int root, double[] values) {
        this.name = name;
        this.unit = unit;
        this.values = values;
        this.root = root;
        operations = ValueRange.of(values, 0, root, -1);
        nodes = ValueRange.of(values, 0, values.length, root);
    }

    /**
     * Brings the numbers of operations together. O(V).
     *
     * @param name what the numbers are, for a person
     * @param unit what they count
     * @param hierarchy the groups
     * @param operations by operation, its number; NaN where nothing is known
     * @param aggregation how they come together
     * @return the numbers of all nodes
     */
    public static AggregatedQuantity of(String name, Unit unit, Hierarchy hierarchy, double[] operations, Aggregation aggregation) {
        return ofNodes(name, unit, hierarchy, NodeOrder.of(hierarchy).aggregate(operations, aggregation));
    }

    /**
     * Takes numbers that are known for all nodes already.
     *
     * @param name what the numbers are, for a person
     * @param unit what they count
     * @param hierarchy the groups
     * @param nodes by node, its number; NaN where nothing is known; not changed any more
     * @return the numbers
     */
    public static AggregatedQuantity ofNodes(String name, Unit unit, Hierarchy hierarchy, double[] nodes) {
        return new AggregatedQuantity(name, unit, hierarchy.root(), nodes);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public double value(int node) {
        return values[node];
    }

    @Override
    public double smallestOperation() {
        return operations.smallest();
    }

    @Override
    public double largestOperation() {
        return operations.largest();
    }

    @Override
    public double smallest() {
        return nodes.smallest();
    }

    @Override
    public double largest() {
        return nodes.largest();
    }

    @Override
    public int knownOperations() {
        return operations.known();
    }

    /** {@return the numbers of the operations alone; a copy} */
    public double[] operationValues() {
        return Arrays.copyOf(values, root);
    }
}
