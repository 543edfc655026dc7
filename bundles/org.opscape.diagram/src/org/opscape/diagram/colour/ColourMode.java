/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import org.opscape.analysis.quantity.NodeCategory;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.similarity.StructureClasses;

/** What the colours of boxes mean. */
public sealed interface ColourMode {
    /** Nothing: cards neutral, operations as paper. */
    ColourMode PLAIN = new None();

    /** Nothing. */
    record None() implements ColourMode {
    }

    /**
     * Groups of equal structure alike.
     *
     * @param classes the structures
     */
    record Structure(StructureClasses classes) implements ColourMode {
    }

    /**
     * The category of the operations: device, op type, a column of texts.
     *
     * @param category the categories
     */
    record Category(NodeCategory category) implements ColourMode {
    }

    /**
     * A number.
     *
     * @param quantity the numbers
     * @param options how they are shown
     */
    record Quantity(NodeQuantity quantity, QuantityOptions options) implements ColourMode {
    }
}
