/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.opscape.analysis.flow.End;
import org.opscape.analysis.flow.Part;
import org.opscape.analysis.flow.RouteSteps;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.NodeQuantity;
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
    private final Map<FlowSection, List<End>> ends = new EnumMap<>(FlowSection.class);
    private final List<Part> parts = new ArrayList<>();
    private final InnerSteps inner;
    private final Map<FlowRow.OfStep, List<FlowRow>> below = new HashMap<>();
    private final FlowTips tips;
    private final FlowCells cells;

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
        cells = new FlowCells(facts, this, time);
        tips = new FlowTips(facts, this, cells, time);
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

    List<End> ends(FlowSection section) {
        return ends.computeIfAbsent(section, facts::ends);
    }

    int count(FlowSection section) {
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
        return cells.text(row, column);
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
        return (index + 1) + " of " + route().steps().size() + ":  " + cells.label(step.thing()) + (change.isEmpty() ? "" : "  " + change);
    }

    @Override
    public String tip(FlowRow row) {
        return tips.of(row);
    }

}
