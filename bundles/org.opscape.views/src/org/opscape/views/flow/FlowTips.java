/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.util.Locale;
import java.util.Optional;
import org.opscape.analysis.flow.Branches;
import org.opscape.analysis.flow.End;
import org.opscape.analysis.flow.RouteSteps;
import org.opscape.analysis.flow.SizeBound;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.quantity.Unit;

/** What is said of a row when the pointer is on it. */
final class FlowTips {
    private final FlowFacts facts;
    private final FlowContent content;
    private final FlowCells cells;
    private final Hierarchy hierarchy;
    private final Optional<NodeQuantity> time;

    FlowTips(FlowFacts facts, FlowContent content, FlowCells cells, Optional<NodeQuantity> time) {
        this.facts = facts;
        this.content = content;
        this.cells = cells;
        this.time = time;
        hierarchy = facts.clustering().hierarchy();
    }

    String of(FlowRow row) {
        return switch (row) {
            case FlowRow.OfStep step -> step(step);
            case FlowRow.OfEnd end -> end(end.end());
            case FlowRow.Heading heading -> section(heading.section());
            case FlowRow.OfPart part -> FlowCells.counted(facts.main().parts().count(part.part()), "operation");
            case FlowRow.OfFork fork -> "From " + hierarchy.path(fork.fork().fork()) + "\nto " + hierarchy.path(fork.fork().join())
                    + shared(fork.fork());
            case FlowRow.OfBranch branch -> branch(branch);
        };
    }

    private static String shared(Branches fork) {
        return fork.shared() == 0 ? "" : '\n' + FlowCells.counted(fork.shared(), "operation") + " with data of several of them";
    }

    private String branch(FlowRow.OfBranch row) {
        Branches.Branch branch = row.branch();
        String size = branch.size().text();
        return FlowCells.counted(branch.operations().length, "operation") + (size.isEmpty() ? "" : ", gives " + size)
                + (branch.main() ? "\nThe main route goes this way" : "");
    }

    private String section(FlowSection section) {
        String operations = ", " + FlowCells.counted(facts.path(section).operations().length, "operation");
        return switch (section) {
            case ROUTE -> "The way of most of the data from an input to an output" + operations;
            case CRITICAL -> "The operations, each waiting for the one before, that took longest together" + operations;
            case LONGEST -> "The path of the most steps" + operations;
            case INPUTS -> "Where data come in";
            case OUTPUTS -> "Where data go out";
            case LOOSE -> "What nothing uses far before the end of the main route, and updates beside training";
            case PARTS -> "What the operations are there for";
        };
    }

    private String step(FlowRow.OfStep row) {
        RouteSteps route = content.path(row.section());
        RouteSteps.Step step = row.step();
        StringBuilder text = new StringBuilder(hierarchy.path(step.thing()));
        int index = route.steps().indexOf(step);
        text.append(index < 0 ? "" : "\nStep " + (index + 1) + " of " + route.steps().size()).append('\n');
        if (step.thing() >= hierarchy.root()) {
            text.append(FlowCells.counted(step.operations(), "operation")).append(" of the path");
        } else {
            text.append(facts.graph().type(route.path().operations()[step.first()]));
        }
        String change = (route.typeBehind(step) + ' ' + route.change(step)).strip();
        String took = time.filter(known -> known.isKnown(step.thing())).map(known -> '\n' + known.text(step.thing())).orElse("");
        return text.append(change.isEmpty() ? "" : '\n' + change).append(size(route.sizeBehind(step))).append(took).toString();
    }

    /** How large a tensor is, as far as that is known. */
    private static String size(SizeBound size) {
        if (Double.isNaN(size.bytes())) {
            return "";
        }
        return size.isExact() ? ", " + size.text() : ", at least " + Unit.BYTES.text(size.bytes());
    }

    private String end(End end) {
        String tensor = cells.tensor(end);
        String name = hierarchy.path(end.operation()) + (end.output() > 0 ? ":" + end.output() : "");
        String named = end.kind() == End.Kind.RESULT || end.kind() == End.Kind.INPUT && end.isSigned() ? "Named by the model"
                : end.kind().name().charAt(0) + end.kind().name().substring(1).toLowerCase(Locale.ROOT);
        return name + '\n' + facts.graph().type(end.operation()) + (tensor.isEmpty() ? "" : '\n' + tensor)
                + size(end.size(facts.graph())) + '\n' + named;
    }
}
