/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import org.opscape.analysis.flow.Branches;
import org.opscape.analysis.flow.End;
import org.opscape.analysis.flow.Part;
import org.opscape.analysis.flow.RouteSteps;

/** A row of the list. */
sealed interface FlowRow {
    /**
     * The title of a section.
     *
     * @param section the section
     */
    record Heading(FlowSection section) implements FlowRow {
    }

    /**
     * A step of a path, or a step within a group that is one.
     *
     * @param section which path
     * @param step which part of it
     * @param around what it is a step within
     */
    record OfStep(FlowSection section, RouteSteps.Step step, RouteSteps.Step around) implements FlowRow {
    }

    /**
     * Where the route takes one of several ways.
     *
     * @param fork the ways
     */
    record OfFork(Branches fork) implements FlowRow {
    }

    /**
     * One of several ways.
     *
     * @param fork all of them
     * @param index which one, from 0
     */
    record OfBranch(Branches fork, int index) implements FlowRow {
        /** {@return the way} */
        Branches.Branch branch() {
            return fork.branches().get(index);
        }
    }

    /**
     * An input or an output of the model.
     *
     * @param end which
     */
    record OfEnd(End end) implements FlowRow {
    }

    /**
     * What operations are there for.
     *
     * @param part the part
     */
    record OfPart(Part part) implements FlowRow {
    }
}
