/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.flow;

import java.util.BitSet;
import org.opscape.analysis.flow.Links;
import org.opscape.analysis.flow.Trace;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.flow.TracedFlow;
import org.opscape.model.Progress;

/**
 * What a person wants to be traced.
 *
 * @param name what it begins at, for a person
 * @param from the operations at which it begins, of one clustering
 * @param way which way
 * @param links which edges count
 * @param hops the most steps, at least 1; {@link Trace#TO_THE_END} for all
 */
public record TraceQuery(String name, int[] from, TracedFlow.Way way, Links links, int hops) {
    /**
     * Goes another way.
     *
     * @param other which
     * @return the query with this change
     */
    public TraceQuery withWay(TracedFlow.Way other) {
        return new TraceQuery(name, from, other, links, hops);
    }

    /**
     * Follows other edges.
     *
     * @param other which
     * @return the query with this change
     */
    public TraceQuery withLinks(Links other) {
        return new TraceQuery(name, from, way, other, hops);
    }

    /**
     * Goes less far or farther.
     *
     * @param most the most steps
     * @return the query with this change
     */
    public TraceQuery withHops(int most) {
        return new TraceQuery(name, from, way, links, Math.max(1, most));
    }

    /** {@return whether it goes as far as it can} */
    public boolean isWhole() {
        return hops == Trace.TO_THE_END;
    }

    TraceQuery from(int[] operations) {
        return new TraceQuery(name, operations, way, links, hops);
    }

    /** Finds the answer. */
    Traced answer(Hierarchy hierarchy, Progress progress) {
        TracedFlow found = TracedFlow.of(hierarchy.graph(), from, way, links, hops, progress);
        BitSet others = (BitSet) found.operations().clone();
        for (int operation : from) {
            others.clear(operation);
        }
        String reached = Counted.of(found.count(), "operation") + inGroups(TracedFlow.groupsOf(hierarchy, others));
        Emphasis emphasis = new Emphasis(title(), found.operations(), found.edges(), found.behind(), new BitSet());
        return new Traced(this, emphasis, found.count() == 0 ? "nothing" : reached, found.depth());
    }

    private static String inGroups(int groups) {
        return groups == 0 ? "" : " in " + Counted.of(groups, "group");
    }

    private String title() {
        return switch (way) {
            case UP -> "Upstream of ";
            case DOWN -> "Downstream of ";
            case BOTH -> "Upstream and downstream of ";
        } + name;
    }

    /**
     * What was found.
     *
     * @param query what was asked
     * @param emphasis what is reached
     * @param counts how much that is, for a person
     * @param depth the number of steps to the farthest operation
     */
    public record Traced(TraceQuery query, Emphasis emphasis, String counts, int depth) {
        /** {@return what was found, for a person} */
        public String text() {
            return emphasis.label() + ": " + counts;
        }
    }
}
