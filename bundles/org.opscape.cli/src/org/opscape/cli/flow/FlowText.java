/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.flow;

import java.io.PrintWriter;
import java.util.List;
import org.opscape.analysis.flow.Branches;
import org.opscape.analysis.flow.ComputeCost;
import org.opscape.analysis.flow.End;
import org.opscape.analysis.flow.HeaviestPath;
import org.opscape.analysis.flow.Part;
import org.opscape.analysis.flow.RouteSteps;
import org.opscape.analysis.quantity.Unit;
import org.opscape.cli.Numbers;

/** Writes the flow for people. */
final class FlowText {
    private static final int MOST_REGIONS = 30;
    private static final int MOST_TYPES = 6;

    private final FlowReport report;
    private final NamedOperations names;
    private final boolean operations;
    private final PrintWriter out;

    FlowText(FlowReport report, boolean operations, PrintWriter out) {
        this.report = report;
        this.operations = operations;
        this.out = out;
        names = new NamedOperations(report.graph());
    }

    void write() {
        ends("inputs", report.main().ends().inputs());
        ends("outputs", report.ends().outputs());
        parts();
        int widest = report.widest();
        out.println("longest path: " + Numbers.counted(report.longest().edges().length, "step") + ", from " + end(report.longest(), false)
                + " to " + end(report.longest(), true) + "; " + Numbers.counted(report.main().ranks().backEdges(), "edge") + " back");
        if (widest >= 0) {
            out.println(
                    "side by side: at most " + Numbers.counted(report.main().widths(report.graph())[widest], "operation") + ", in layer "
                            + (widest + 1) + " of " + (report.main().ranks().depth() + 1));
        }
        route();
        branches();
        busiest();
        if (report.isTimed()) {
            critical();
        }
        if (!report.ends().loose().isEmpty()) {
            ends("loose ends, which nothing uses", report.ends().loose());
        }
    }

    private void busiest() {
        if (report.totalCost() > 0) {
            out.println("most is computed on a path of " + Numbers.counted(report.busiest().operations().length, "operation") + ": "
                    + ComputeCost.text(report.busiest().weight()) + " of " + ComputeCost.text(report.totalCost())
                    + " in all (unknown dimensions count as 1)");
        }
    }

    private String end(HeaviestPath path, boolean last) {
        int[] operations = path.operations();
        return operations.length == 0 ? "nowhere" : names.name(operations[last ? operations.length - 1 : 0]);
    }

    private void ends(String what, List<End> ends) {
        out.println(what + ": " + ends.size());
        for (End end : ends) {
            String name = names.name(end.operation()) + (end.output() > 0 ? ":" + end.output() : "");
            String kind = FlowJson.word(end.kind()) + (end.isSigned() ? " '" + end.label() + "'" : "");
            out.println("  " + name + "  " + names.type(end.operation()) + "  " + kind + "  " + names.tensor(end));
        }
    }

    private void parts() {
        StringBuilder parts = new StringBuilder();
        for (Part part : Part.values()) {
            int count = report.main().parts().count(part);
            if (count > 0) {
                parts.append(parts.isEmpty() ? "operations: " : ", ").append(Numbers.grouped(count)).append(' ')
                        .append(FlowJson.word(part));
            }
        }
        out.println(parts.isEmpty() ? "operations: none" : parts);
    }

    private void route() {
        HeaviestPath path = report.main().path();
        out.println(path.operations().length == 0 ? "there is no route from an input to an output"
                : "main route: " + Numbers.counted(path.operations().length, "operation") + ", " + (report.isExact(path) ? "" : "at least ")
                        + Numbers.size(Math.round(path.weight())));
        if (operations) {
            operations(path);
        } else {
            groups();
        }
    }

    private void groups() {
        RouteSteps route = report.groups().steps();
        for (RouteSteps.Step step : route.steps()) {
            String tensor = (route.typeBehind(step) + ' ' + route.change(step)).strip();
            out.println("  " + report.groups().text(step) + (tensor.isEmpty() ? "" : "  " + tensor));
        }
    }

    private void operations(HeaviestPath path) {
        for (int i = 0; i < path.operations().length; i++) {
            int operation = path.operations()[i];
            if (!report.isBorder(operation)) {
                out.println("  " + names.name(operation) + "  " + names.type(operation) + "  "
                        + names.tensor(operation, report.output(path, i)));
            }
        }
    }

    private void branches() {
        int place = 0;
        for (Branches region : report.branches()) {
            if (place++ == MOST_REGIONS) {
                out.println("… and " + Numbers.counted(report.branches().size() - MOST_REGIONS, "more place")
                        + " where it divides (--json lists all)");
                break;
            }
            out.println(region.branches().size() + " branches from " + names.name(region.fork()) + " to " + names.name(region.join()));
            for (Branches.Branch branch : region.branches()) {
                String what = branch.isDirect() ? "direct" : branch.label() + ": " + types(branch.operations());
                out.println(
                        "  " + (branch.main() ? "* " : "  ") + what + (branch.size().text().isEmpty() ? "" : ", " + branch.size().text()));
            }
            if (region.shared() > 0) {
                out.println("    " + Numbers.counted(region.shared(), "operation") + " of several of them");
            }
        }
    }

    private String types(int[] operations) {
        StringBuilder types = new StringBuilder();
        int shown = operations.length > MOST_TYPES ? MOST_TYPES - 1 : operations.length;
        for (int i = 0; i < shown; i++) {
            types.append(i == 0 ? "" : ", ").append(names.type(operations[i]));
        }
        return shown == operations.length ? types.toString()
                : types + " and " + Numbers.counted(operations.length - shown, "more operation");
    }

    private void critical() {
        HeaviestPath path = report.critical();
        out.println("critical path: " + Numbers.counted(path.operations().length, "operation") + ", "
                + Unit.MICROSECONDS.text(path.weight()));
        for (int operation : path.operations()) {
            double time = report.times()[operation];
            out.println("  " + names.name(operation) + "  " + names.type(operation) + "  "
                    + (time > 0 ? Unit.MICROSECONDS.text(time) : "no time")
                    + (report.costs()[operation] > 0 ? "  " + ComputeCost.text(report.costs()[operation]) : ""));
        }
    }
}
