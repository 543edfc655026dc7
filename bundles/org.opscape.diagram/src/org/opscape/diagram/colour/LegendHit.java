/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

/** What of a legend is at a place. */
public sealed interface LegendHit {
    /** Nothing: the place is outside. */
    LegendHit NONE = new Outside();

    /** The place is outside. */
    record Outside() implements LegendHit {
    }

    /** The place is on the legend, but on nothing that can be clicked. */
    record Blank() implements LegendHit {
    }

    /**
     * An entry, with which a filter is switched on and off.
     *
     * @param entry the entry
     */
    record Entry(LegendEntry entry) implements LegendHit {
    }

    /** The line at the end of a list that is cut, which shows the whole list, or that of a whole one, which cuts it. */
    record More() implements LegendHit {
    }
}
