/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.flow;

import java.util.BitSet;
import org.opscape.analysis.flow.HeaviestPath;
import org.opscape.analysis.flow.RouteSteps;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.cli.Numbers;

/** The main route by the outermost groups, where what holds most of the route is open. */
final class RouteGroups {
    private static final double MOST = 0.5;

    private final Hierarchy hierarchy;
    private final RouteSteps steps;

    /** Gathers the steps. O(length of the path, depth of the groups, and how many are opened). */
    RouteGroups(Hierarchy hierarchy, HeaviestPath path) {
        this.hierarchy = hierarchy;
        BitSet open = new BitSet(hierarchy.nodes());
        RouteSteps found = steps(path, open);
        int most = most(found);
        while (most >= 0) {
            open.set(most);
            found = steps(path, open);
            most = most(found);
        }
        steps = found;
    }

    private RouteSteps steps(HeaviestPath path, BitSet open) {
        return new RouteSteps(hierarchy.graph(), path, operation -> seen(operation, open));
    }

    private int seen(int operation, BitSet open) {
        int seen = operation;
        for (int around = hierarchy.parent(operation); around > hierarchy.root(); around = hierarchy.parent(around)) {
            seen = open.get(around) ? seen : around;
        }
        return seen;
    }

    /** The closed group that holds most of the route; -1 if none does. */
    private int most(RouteSteps found) {
        int[] counts = new int[hierarchy.nodes()];
        for (RouteSteps.Step step : found.steps()) {
            counts[step.thing()] += step.operations();
            if (step.thing() > hierarchy.root() && counts[step.thing()] > MOST * found.path().operations().length) {
                return step.thing();
            }
        }
        return -1;
    }

    /** {@return the steps, first to last} */
    RouteSteps steps() {
        return steps;
    }

    /** Tells what a step is: the path of a group and how much is in it, or of an operation and its type. */
    String text(RouteSteps.Step step) {
        int node = step.thing();
        String what = node < hierarchy.root() ? hierarchy.graph().type(node)
                : step.operations() + " of " + Numbers.counted(hierarchy.operationCount(node), "operation");
        return name(step) + "  " + what;
    }

    /** Returns the path of a step. */
    String name(RouteSteps.Step step) {
        return hierarchy.path(step.thing());
    }
}
