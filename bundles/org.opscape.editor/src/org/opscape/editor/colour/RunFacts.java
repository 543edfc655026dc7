/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.colour;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opscape.analysis.quantity.NodeCategory;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.diagram.colour.ColourMode;
import org.opscape.diagram.colour.QuantityOptions;
import org.opscape.editor.ColourChoice;
import org.opscape.editor.fact.Finder;
import org.opscape.editor.measure.AttachedFiles;

/** What attached runs and tables say about the nodes of a clustering: a finder for the chosen run and one for each table. */
public final class RunFacts {
    private final AttachedFiles files;
    private final Map<Object, Finder<Found>> finders = new IdentityHashMap<>();

    /** What a run or a table says. */
    public interface Found {
        /** {@return its numbers} */
        List<NodeQuantity> quantities();

        /** {@return its categories} */
        List<NodeCategory> categories();

        /**
         * Tells how to colour by it.
         *
         * @param choice what the colours shall mean
         * @param options how numbers are shown
         * @return empty if it says nothing about that
         */
        Optional<ColourMode> mode(ColourChoice choice, QuantityOptions options);
    }

    /**
     * Reads what is attached.
     *
     * @param files the attached files
     */
    public RunFacts(AttachedFiles files) {
        this.files = files;
    }

    /** {@return the finders of the chosen run and of all tables} */
    List<Finder<Found>> finders() {
        return List.of();
    }
}
