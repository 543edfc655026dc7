/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.flow.Branches;
import org.opscape.analysis.flow.End;
import org.opscape.analysis.flow.Part;
import org.opscape.analysis.flow.RouteSteps;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.quantity.Unit;
import org.opscape.model.Shape;
import org.opscape.views.NodeImages;
import org.opscape.views.table.RowContent;

/** What stands in the rows of the list: the name, the tensor, and its size or the time. */
final class FlowContent implements RowContent<FlowRow> {
    private static final int TENSOR = 1;
    private static final int AMOUNT = 2;
    private static final int MOST_NAMED = 4;

    private final FlowFacts facts;
    private final Hierarchy hierarchy;
    private final Optional<NodeQuantity> time;
    private final NodeImages images;
    private final Map<FlowSection, RouteSteps> paths = new EnumMap<>(FlowSection.class);
    private final List<FlowSection> sections = new ArrayList<>();
    private final Map<FlowSection, List<End>> ends = new EnumMap<>(FlowSection.class);
    private final List<Part> parts = new ArrayList<>();
    private final InnerSteps inner;
    private final Map<FlowRow.OfStep, List<FlowRow>> below = new HashMap<>();
    private final FlowTips tips;

    /**
     * Makes the content.
     *
     * @param facts what is known of the flow
     * @param level what operations are seen in
     * @param time the recorded times; empty if there are none
     * @param images the images of nodes
     */
    FlowContent(FlowFacts facts, OpenLevel level, Optional<NodeQuantity> time, NodeImages images) {
        this.facts = facts;
        this.hierarchy = facts.clustering().hierarchy();
        this.time = time;
        this.images = images;
        inner = new InnerSteps(facts);
        tips = new FlowTips(facts, this, time);
        for (FlowSection section : List.of(FlowSection.ROUTE, FlowSection.CRITICAL, FlowSection.LONGEST)) {
            paths.put(section, new RouteSteps(facts.graph(), facts.path(section), level::seen));
        }
        for (Part part : Part.values()) {
            if (facts.main().parts().count(part) > 0) {
                parts.add(part);
            }
        }
        for (FlowSection section : FlowSection.values()) {
            if (count(section) > 0) {
                sections.add(section);
            }
        }
    }

    /** {@return the main route as it is seen} */
    RouteSteps route() {
        return path(FlowSection.ROUTE);
    }

    /** {@return a path as it is seen} */
    RouteSteps path(FlowSection section) {
        return paths.get(section);
    }

    /** {@return where the title of the main route stands; -1 if there is none} */
    int routeRow() {
        return sections.indexOf(FlowSection.ROUTE);
    }

    private List<End> ends(FlowSection section) {
        return ends.computeIfAbsent(section, facts::ends);
    }

    private int count(FlowSection section) {
        return switch (section) {
            case INPUTS, OUTPUTS, LOOSE -> ends(section).size();
            case PARTS -> parts.size();
            case ROUTE, CRITICAL -> path(section).steps().size();
            case LONGEST -> facts.longest().operations().length == 1 ? 0 : path(section).steps().size();
        };
    }

    @Override
    public int topCount() {
        return sections.size();
    }

    @Override
    public FlowRow top(int index) {
        return new FlowRow.Heading(sections.get(index));
    }

    @Override
    public int count(FlowRow row) {
        return switch (row) {
            case FlowRow.Heading heading -> count(heading.section());
            case FlowRow.OfStep step -> below(step).size();
            case FlowRow.OfFork fork -> fork.fork().branches().size();
            case FlowRow.OfBranch branch -> 0;
            case FlowRow.OfEnd end -> 0;
            case FlowRow.OfPart part -> 0;
        };
    }

    private List<FlowRow> below(FlowRow.OfStep step) {
        return below.computeIfAbsent(step, inner::below);
    }

    @Override
    public FlowRow child(FlowRow row, int index) {
        return switch (row) {
            case FlowRow.Heading heading -> child(heading.section(), index);
            case FlowRow.OfStep step -> below(step).get(index);
            case FlowRow.OfFork fork -> new FlowRow.OfBranch(fork.fork(), index);
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    private FlowRow child(FlowSection section, int index) {
        return switch (section) {
            case INPUTS, OUTPUTS, LOOSE -> new FlowRow.OfEnd(ends(section).get(index));
            case PARTS -> new FlowRow.OfPart(parts.get(index));
            case ROUTE, LONGEST, CRITICAL -> step(section, index);
        };
    }

    private FlowRow.OfStep step(FlowSection section, int index) {
        RouteSteps route = path(section);
        return new FlowRow.OfStep(section, route.steps().get(index),
                new RouteSteps.Step(hierarchy.root(), 0, route.path().operations().length - 1));
    }

    @Override
    public String text(FlowRow row, int column) {
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
            case ROUTE, CRITICAL -> counted(count(section), "step");
            case LONGEST -> counted(facts.longest().operations().length, "operation");
            case INPUTS, OUTPUTS -> names(ends(section));
            case LOOSE -> number(ends(section).size());
            case PARTS -> "";
        };
    }

    private String names(List<End> ends) {
        List<String> names = ends.stream().limit(MOST_NAMED)
                .map(end -> end.isSigned() ? end.label() : hierarchy.label(end.operation())).distinct().toList();
        return (ends.size() > 1 ? number(ends.size()) + ": " : "") + String.join(", ", names) + (ends.size() > MOST_NAMED ? " …" : "");
    }

    private String step(FlowRow.OfStep row, int column) {
        RouteSteps route = path(row.section());
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
    private String label(int node) {
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

    @Override
    public double bar(FlowRow row, int column) {
        if (row instanceof FlowRow.OfPart part && column == TENSOR) {
            return (double) facts.main().parts().count(part.part()) / facts.graph().operations();
        }
        boolean timed = row instanceof FlowRow.OfStep step && step.section() == FlowSection.CRITICAL;
        return timed && column == AMOUNT && time.isPresent() && facts.critical().weight() > 0
                ? time.get().value(((FlowRow.OfStep) row).step().thing()) / facts.critical().weight() : Double.NaN;
    }

    @Override
    public boolean isMuted(FlowRow row) {
        return row instanceof FlowRow.Heading heading && heading.section() == FlowSection.LOOSE || row instanceof FlowRow.OfFork
                || row instanceof FlowRow.OfBranch branch && !branch.branch().main();
    }

    @Override
    public Optional<Image> image(FlowRow row) {
        return switch (row) {
            case FlowRow.OfStep step -> Optional.of(images.of(hierarchy.kind(step.step().thing())));
            case FlowRow.OfEnd end -> Optional.of(images.of(hierarchy.kind(end.end().operation())));
            default -> Optional.empty();
        };
    }

    /** {@return what is said of a step of the main route} */
    String stepTip(int index) {
        return tip(step(FlowSection.ROUTE, index));
    }

    /** {@return which step of the main route one is at, and what it does to the tensor} */
    String stepText(int index) {
        RouteSteps.Step step = route().steps().get(index);
        String change = route().change(step);
        return (index + 1) + " of " + route().steps().size() + ":  " + label(step.thing()) + (change.isEmpty() ? "" : "  " + change);
    }

    @Override
    public String tip(FlowRow row) {
        return tips.of(row);
    }

    static String counted(long count, String what) {
        return number(count) + ' ' + what + (count == 1 ? "" : "s");
    }

    private static String number(long value) {
        return NumberFormat.getIntegerInstance().format(value);
    }
}
