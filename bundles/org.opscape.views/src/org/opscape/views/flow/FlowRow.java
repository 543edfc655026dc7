/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import org.opscape.analysis.flow.End;
import org.opscape.analysis.flow.Part;

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
     * A step of a path.
     *
     * @param section which path
     * @param index which step, from 0
     */
    record OfStep(FlowSection section, int index) implements FlowRow {
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
