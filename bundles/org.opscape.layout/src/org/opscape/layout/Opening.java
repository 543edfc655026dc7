/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import java.util.Optional;
import org.opscape.diagram.scene.Box;
import org.opscape.layout.flow.FormerOrder;
import org.opscape.layout.interior.ClosedPlan;
import org.opscape.layout.interior.PinnedBoxes;

/** A group that is open in a picture being made: its children's boxes, some of which may be made anew before it is laid out itself. */
final class Opening {
    final Box self;
    final Box[] children;
    final Opening parent;
    final int index;
    final int depth;
    /** Which children were moved by hand. */
    PinnedBoxes pins = PinnedBoxes.NONE;
    /** In which order its children stood. */
    FormerOrder former = FormerOrder.NONE;
    /** How its children are laid out while all are closed, once that is found. */
    volatile Optional<ClosedPlan> plan = Optional.empty();
    /** Whether it must be laid out. */
    boolean changed;

    Opening(Box self, Box[] children, Opening parent, int index, boolean changed) {
        this.self = self;
        this.children = children;
        this.parent = parent;
        this.index = index;
        depth = parent == null ? 0 : parent.depth + 1;
        this.changed = changed;
    }

    /** {@return the place of a child; -1 if it is none} */
    int find(int node) {
        for (int i = 0; i < children.length; i++) {
            if (children[i].node() == node) {
                return i;
            }
        }
        return -1;
    }
}
