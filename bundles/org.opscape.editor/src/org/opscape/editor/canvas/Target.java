/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import org.opscape.diagram.colour.LegendHit;
import org.opscape.diagram.scene.IconBox;
import org.opscape.diagram.scene.Scene.Placed;

/** What is at a point of the picture. */
public sealed interface Target {
    /** {@return the node that is pointed at; -1 on the background} */
    int node();

    /** Nothing but the root's background. */
    record Background() implements Target {
        @Override
        public int node() {
            return -1;
        }
    }

    /**
     * The legend.
     *
     * @param hit what of it
     */
    record OnLegend(LegendHit hit) implements Target {
        @Override
        public int node() {
            return -1;
        }
    }

    /**
     * A card, a pill or an open group.
     *
     * @param placed the innermost box there
     */
    record OnNode(Placed placed) implements Target {
        @Override
        public int node() {
            return placed.box().node();
        }
    }

    /**
     * The +/- of a group.
     *
     * @param placed the group
     */
    record OnHandle(Placed placed) implements Target {
        @Override
        public int node() {
            return placed.box().node();
        }
    }

    /**
     * An icon beside a box.
     *
     * @param placed the box
     * @param icon the icon
     */
    record OnIcon(Placed placed, IconBox icon) implements Target {
        @Override
        public int node() {
            return placed.box().node();
        }
    }
}
