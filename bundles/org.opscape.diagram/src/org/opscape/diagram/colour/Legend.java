/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What explains the colours of a picture.
 *
 * @param title what they mean: "Structure", "Compute time"
 * @param entries one for each colour, the most important first
 * @param scale the scale of a ramp, if the colours are numbers
 * @param filtered the keys of the entries that are filtered out
 */
public record Legend(String title, List<LegendEntry> entries, Optional<LegendScale> scale, Set<Integer> filtered) {
    /** Nothing to explain. */
    public static final Legend EMPTY = new Legend("", List.of(), Optional.empty(), Set.of());

    /** {@return whether there is nothing to explain} */
    public boolean isEmpty() {
        return entries.isEmpty() && scale.isEmpty();
    }
}
