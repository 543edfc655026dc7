/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.paint.BoxStyle;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Scene;

/** How one mode colours the nodes of one clustering. */
interface NodeColours extends BoxStyle {
    /** Takes note of what is on the screen: that is what the legend names and what gets the most distinct colours. */
    void show(Scene scene);

    /** The legend of what was shown last. */
    Legend legend(Set<Integer> filtered);

    /** Whether everything in a box has keys that are filtered out. */
    boolean isOut(Box box, Set<Integer> filtered);

    /** Remembers under the names of another hierarchy what was remembered under those of this one. */
    default void carryOver(Hierarchy next, IntUnaryOperator mapping) {
        // only names of groups change
    }
}
