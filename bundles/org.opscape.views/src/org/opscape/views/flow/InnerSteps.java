/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.util.ArrayList;
import java.util.List;
import org.opscape.analysis.flow.Branches;
import org.opscape.analysis.flow.HeaviestPath;
import org.opscape.analysis.flow.RouteCalls;
import org.opscape.analysis.flow.RouteSteps;
import org.opscape.analysis.hierarchy.Hierarchy;

/** What is below a step in the list: the steps within, if it is a group, and the ways that begin in it. */
final class InnerSteps {
    private static final int OUTSIDE = -1;

    private final FlowFacts facts;
    private final Hierarchy hierarchy;

    InnerSteps(FlowFacts facts) {
        this.facts = facts;
        hierarchy = facts.clustering().hierarchy();
    }

    /** Finds the rows below a step. O(steps of the path, and the depth of each, and the forks). */
    List<FlowRow> below(FlowRow.OfStep row) {
        HeaviestPath path = facts.path(row.section());
        List<FlowRow> rows = new ArrayList<>();
        if (row.step().thing() >= hierarchy.root()) {
            for (RouteSteps.Step step : within(path, row.step())) {
                rows.add(new FlowRow.OfStep(row.section(), step, row.step()));
            }
        }
        if (row.section() == FlowSection.ROUTE) {
            for (Branches fork : facts.branches()) {
                if (begins(fork, row)) {
                    rows.add(new FlowRow.OfFork(fork));
                }
            }
        }
        return rows;
    }

    private List<RouteSteps.Step> within(HeaviestPath path, RouteSteps.Step around) {
        List<RouteSteps.Step> steps = new ArrayList<>();
        int[] operations = path.operations();
        int first = around.first();
        for (int i = around.first(); i <= around.last(); i++) {
            int child = child(operations[i], around.thing());
            if (i == around.last() || child(operations[i + 1], around.thing()) != child) {
                int thing = child == OUTSIDE ? operations[i] : child;
                if (thing != operations[i] || !RouteCalls.isBorder(facts.graph(), thing)) {
                    steps.add(new RouteSteps.Step(thing, first, i));
                }
                first = i + 1;
            }
        }
        return steps;
    }

    /** What holds an operation directly below a group. */
    private int child(int operation, int group) {
        int child = operation;
        int around = hierarchy.parent(operation);
        while (around >= 0 && around != group) {
            child = around;
            around = hierarchy.parent(around);
        }
        return around == group ? child : OUTSIDE;
    }

    /** A fork belongs to the smallest step that it leaves. */
    private boolean begins(Branches fork, FlowRow.OfStep row) {
        return has(fork.fork(), row.step()) && !has(fork.join(), row.step()) && has(fork.join(), row.around());
    }

    private boolean has(int operation, RouteSteps.Step step) {
        int place = facts.places().getOrDefault(operation, -1);
        return step.first() <= place && place <= step.last();
    }
}
