/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.quantity;

import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.quantity.Unit;

/**
 * How many operations there are in a node.
 *
 * @param hierarchy knows it
 */
record OperationCount(Hierarchy hierarchy) implements NodeQuantity {
    @Override
    public String name() {
        return "operations";
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
    }

    @Override
    public double value(int node) {
        return hierarchy.operationCount(node);
    }

    @Override
    public double smallestOperation() {
        return 1;
    }

    @Override
    public double largestOperation() {
        return 1;
    }

    @Override
    public double smallest() {
        return 1;
    }

    @Override
    public double largest() {
        return hierarchy.operationCount(hierarchy.root());
    }

    @Override
    public int knownOperations() {
        return hierarchy.root();
    }
}
