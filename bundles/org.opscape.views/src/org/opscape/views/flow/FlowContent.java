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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.opscape.analysis.GraphSnapshot;
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

    private final FlowFacts facts;
    private final Hierarchy hierarchy;
    private final Optional<NodeQuantity> time;
    private final NodeImages images;
    private final Map<FlowSection, RouteSteps> paths = new EnumMap<>(FlowSection.class);
    private final List<FlowSection> sections = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

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
        return paths.get(FlowSection.ROUTE);
    }

    RouteSteps.Step step(FlowRow.OfStep row) {
        return paths.get(row.section()).steps().get(row.index());
    }

    /** {@return where the title of the main route stands; -1 if there is none} */
    int routeRow() {
        return sections.indexOf(FlowSection.ROUTE);
    }

    private int count(FlowSection section) {
        return switch (section) {
            case INPUTS -> facts.main().ends().inputs().size();
            case OUTPUTS -> facts.main().ends().outputs().size();
            case PARTS -> parts.size();
            case ROUTE, LONGEST, CRITICAL -> paths.get(section).steps().size();
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
        return row instanceof FlowRow.Heading heading ? count(heading.section()) : 0;
    }

    @Override
    public FlowRow child(FlowRow row, int index) {
        FlowSection section = ((FlowRow.Heading) row).section();
        return switch (section) {
            case INPUTS -> new FlowRow.OfEnd(facts.main().ends().inputs().get(index));
            case OUTPUTS -> new FlowRow.OfEnd(facts.main().ends().outputs().get(index));
            case PARTS -> new FlowRow.OfPart(parts.get(index));
            case ROUTE, LONGEST, CRITICAL -> new FlowRow.OfStep(section, index);
        };
    }

    @Override
    public String text(FlowRow row, int column) {
        return switch (row) {
            case FlowRow.Heading heading -> heading(heading.section(), column);
            case FlowRow.OfStep step -> step(step, column);
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
            case ROUTE, CRITICAL, LONGEST -> counted(count(section), "step");
            case INPUTS, OUTPUTS -> number(count(section));
            case PARTS -> "";
        };
    }

    private String step(FlowRow.OfStep row, int column) {
        RouteSteps route = paths.get(row.section());
        RouteSteps.Step step = step(row);
        return switch (column) {
            case 0 -> hierarchy.label(step.thing());
            case TENSOR -> route.change(step);
            case AMOUNT -> row.section() == FlowSection.CRITICAL ? time(step.thing()) : bytes(route.bytesBehind(step));
            default -> "";
        };
    }

    private String time(int node) {
        return time.filter(known -> known.isKnown(node)).map(known -> known.text(node)).orElse("");
    }

    private static String bytes(double bytes) {
        return Double.isNaN(bytes) ? "" : Unit.BYTES.text(bytes);
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

    private String tensor(End end) {
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
                ? time.get().value(step((FlowRow.OfStep) row).thing()) / facts.critical().weight() : Double.NaN;
    }

    @Override
    public Optional<Image> image(FlowRow row) {
        return switch (row) {
            case FlowRow.OfStep step -> Optional.of(images.of(hierarchy.kind(step(step).thing())));
            case FlowRow.OfEnd end -> Optional.of(images.of(hierarchy.kind(end.end().operation())));
            case FlowRow.Heading heading -> Optional.empty();
            case FlowRow.OfPart part -> Optional.empty();
        };
    }

    /** {@return what is said of a step of the main route} */
    String stepTip(int index) {
        return tip(new FlowRow.OfStep(FlowSection.ROUTE, index));
    }

    @Override
    public String tip(FlowRow row) {
        return switch (row) {
            case FlowRow.OfStep step -> tip(step);
            case FlowRow.OfEnd end -> tip(end.end());
            case FlowRow.Heading heading -> tip(heading.section());
            case FlowRow.OfPart part -> counted(facts.main().parts().count(part.part()), "operation");
        };
    }

    private String tip(FlowSection section) {
        String operations = ", " + counted(facts.path(section).operations().length, "operation");
        return switch (section) {
            case ROUTE -> "The way of most of the data from an input to an output" + operations;
            case CRITICAL -> "The operations, each waiting for the one before, that took longest together" + operations;
            case LONGEST -> "The path of the most steps" + operations;
            case INPUTS -> "Where data come in";
            case OUTPUTS -> "Where data go out";
            case PARTS -> "What the operations are there for";
        };
    }

    private String tip(FlowRow.OfStep row) {
        RouteSteps route = paths.get(row.section());
        RouteSteps.Step step = step(row);
        StringBuilder text = new StringBuilder(hierarchy.path(step.thing()));
        text.append('\n').append("Step ").append(row.index() + 1).append(" of ").append(count(row.section()));
        if (step.operations() > 1) {
            text.append(", ").append(counted(step.operations(), "operation")).append(" of the path");
        } else {
            text.append(", ").append(facts.graph().type(route.path().operations()[step.first()]));
        }
        String change = (route.typeBehind(step) + ' ' + route.change(step)).strip();
        String bytes = bytes(route.bytesBehind(step));
        text.append(change.isEmpty() ? "" : '\n' + change).append(bytes.isEmpty() ? "" : ", " + bytes);
        String took = time(step.thing());
        return text.append(took.isEmpty() ? "" : '\n' + took).toString();
    }

    private String tip(End end) {
        String tensor = tensor(end);
        String bytes = bytes(end.bytes(facts.graph()));
        return hierarchy.path(end.operation()) + (end.output() > 0 ? ":" + end.output() : "") + '\n' + facts.graph().type(end.operation())
                + (tensor.isEmpty() ? "" : '\n' + tensor) + (bytes.isEmpty() ? "" : ", " + bytes)
                + (end.kind() == End.Kind.RESULT || end.kind() == End.Kind.INPUT && end.isSigned()
                        ? "\nNamed by the model"
                        : '\n' + end.kind().name().charAt(0) + end.kind().name().substring(1).toLowerCase(Locale.ROOT));
    }

    static String counted(long count, String what) {
        return number(count) + ' ' + what + (count == 1 ? "" : "s");
    }

    private static String number(long value) {
        return NumberFormat.getIntegerInstance().format(value);
    }
}
