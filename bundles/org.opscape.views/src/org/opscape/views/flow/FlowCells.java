/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.flow.Branches;
import org.opscape.analysis.flow.End;
import org.opscape.analysis.flow.Part;
import org.opscape.analysis.flow.RouteSteps;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.quantity.Unit;
import org.opscape.model.Shape;

/** The texts of the rows. */
final class FlowCells {
    private static final int TENSOR = 1;
    private static final int AMOUNT = 2;
    private static final int MOST_NAMED = 4;

    private final FlowFacts facts;
    private final FlowContent content;
    private final Hierarchy hierarchy;
    private final Optional<NodeQuantity> time;

    FlowCells(FlowFacts facts, FlowContent content, Optional<NodeQuantity> time) {
        this.facts = facts;
        this.content = content;
        this.time = time;
        hierarchy = facts.clustering().hierarchy();
    }

    String text(FlowRow row, int column) {
        return switch (row) {
            case FlowRow.Heading heading -> heading(heading.section(), column);
            case FlowRow.OfStep step -> step(step, column);
            case FlowRow.OfFork fork -> fork(fork.fork(), column);
            case FlowRow.OfBranch branch -> branch(branch.branch(), column);
            case FlowRow.OfEnd end -> end(end.end(), column);
            case FlowRow.OfPart part -> part(part.part(), column);
        };
    }

    private String heading(FlowSection section, int column) {
        return switch (column) {
            case 0 -> section.title();
            case TENSOR -> headingFacts(section);
            case AMOUNT -> section == FlowSection.CRITICAL ? Unit.MICROSECONDS.text(facts.critical().weight()) : "";
            default -> "";
        };
    }

    private String headingFacts(FlowSection section) {
        return switch (section) {
            case ROUTE, CRITICAL -> counted(content.count(section), "step");
            case LONGEST -> counted(facts.longest().operations().length, "operation");
            case INPUTS, OUTPUTS -> names(content.ends(section));
            case LOOSE -> number(content.ends(section).size());
            case PARTS -> "";
        };
    }

    private String names(List<End> ends) {
        List<String> names = ends.stream().limit(MOST_NAMED)
                .map(end -> end.isSigned() ? end.label() : hierarchy.label(end.operation())).distinct().toList();
        return (ends.size() > 1 ? number(ends.size()) + ": " : "") + String.join(", ", names) + (ends.size() > MOST_NAMED ? " …" : "");
    }

    private String step(FlowRow.OfStep row, int column) {
        RouteSteps route = content.path(row.section());
        return switch (column) {
            case 0 -> label(row.step().thing());
            case TENSOR -> result(route.change(row.step()));
            case AMOUNT -> row.section() == FlowSection.CRITICAL ? time(row.step().thing()) : route.sizeBehind(row.step()).text();
            default -> "";
        };
    }

    /** The row above tells what the tensor was. */
    private static String result(String change) {
        return change.substring(Math.max(0, change.indexOf('→')));
    }

    /** The name, and the op type where the name does not tell it. */
    String label(int node) {
        String label = hierarchy.label(node);
        String type = node < hierarchy.root() ? facts.graph().type(node) : "";
        boolean told = label.toLowerCase(Locale.ROOT).contains(type.toLowerCase(Locale.ROOT)) || type.equals("Placeholder")
                || type.equals("Input");
        return told ? label : label + " · " + type;
    }

    private String time(int node) {
        return time.filter(known -> known.isKnown(node)).map(known -> known.text(node)).orElse("");
    }

    private String fork(Branches fork, int column) {
        return switch (column) {
            case 0 -> fork.branches().size() + " branches";
            case TENSOR -> "joined in " + hierarchy.label(fork.join());
            default -> "";
        };
    }

    private String branch(Branches.Branch branch, int column) {
        return switch (column) {
            case 0 -> name(branch);
            case TENSOR -> (branch.isDirect() ? "" : counted(branch.operations().length, "operation") + (branch.main() ? ", " : ""))
                    + (branch.main() ? "main route" : "");
            case AMOUNT -> branch.size().text();
            default -> "";
        };
    }

    private String name(Branches.Branch branch) {
        if (branch.isDirect()) {
            return "shortcut";
        }
        int first = branch.operations()[0];
        return hierarchy.label(first).equals(branch.label()) ? label(first) : branch.label();
    }

    private String end(End end, int column) {
        return switch (column) {
            case 0 -> name(end);
            case TENSOR -> end.kind() == End.Kind.UPDATE ? facts.graph().type(end.operation()) : tensor(end);
            case AMOUNT -> kind(end.kind());
            default -> "";
        };
    }

    private String name(End end) {
        String own = hierarchy.label(end.operation());
        return !end.isSigned() || end.label().equals(own) ? own : end.label() + " (" + own + ')';
    }

    /** {@return the element type and the shape of an end} */
    String tensor(End end) {
        GraphSnapshot graph = facts.graph();
        return (end.elementType(graph) + ' ' + end.shape(graph).map(Shape::toString).orElse("")).strip();
    }

    private static String kind(End.Kind kind) {
        return switch (kind) {
            case INPUT, OUTPUT -> "";
            case EXAMPLES -> "examples";
            case RESULT -> "declared";
            case LOSS -> "loss";
            case UPDATE -> "train op";
        };
    }

    private String part(Part part, int column) {
        return switch (column) {
            case 0 -> name(part);
            case TENSOR -> counted(facts.main().parts().count(part), "operation");
            default -> "";
        };
    }

    static String name(Part part) {
        return switch (part) {
            case FORWARD -> "Forward";
            case GRADIENT -> "Gradients";
            case OPTIMIZER -> "Optimiser";
            case SAVER -> "Checkpoints";
            case SUMMARY -> "Summaries";
            case INPUT_PIPELINE -> "Input pipeline";
            case INITIALIZER -> "First values";
        };
    }

    static String counted(long count, String what) {
        return number(count) + ' ' + what + (count == 1 ? "" : "s");
    }

    private static String number(long value) {
        return NumberFormat.getIntegerInstance().format(value);
    }
}
