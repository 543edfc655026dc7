/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import org.opscape.diagram.look.Theme;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.BoxKind;

/** Says in which colours boxes are painted, and what they say. Asked for each box in each picture: it must answer at once. */
@FunctionalInterface
public interface BoxStyle {
    /** Cards neutral, operations as paper. */
    BoxStyle PLAIN = new BoxStyle() {
        @Override
        public int fill(Box box, Theme theme) {
            return box.kind() == BoxKind.GROUP || box.kind() == BoxKind.STACK ? theme.card() : theme.pill();
        }
    };

    /**
     * The fill of a closed box.
     *
     * @param box the box
     * @param theme the theme
     * @return an opaque colour; the painter chooses text that can be read on it
     */
    int fill(Box box, Theme theme);

    /**
     * The fills of a closed box whose operations are of several kinds.
     *
     * @param box the box
     * @param theme the theme
     * @return the bands; {@link Bands#NONE} if {@link #fill} says it all
     */
    default Bands bands(Box box, Theme theme) {
        return Bands.NONE;
    }

    /**
     * The tint of an open group's header.
     *
     * @param box an open group
     * @param theme the theme
     * @return an opaque colour; 0 for the theme's own
     */
    default int tint(Box box, Theme theme) {
        return 0;
    }

    /**
     * A letter that tells boxes of the same hue apart.
     *
     * @param box a closed box
     * @return one or two letters; empty for none
     */
    default String mark(Box box) {
        return "";
    }

    /**
     * Tells whether a box stands back: nothing is known of it, or it is filtered out.
     *
     * @param box a closed box
     * @return whether it is faded
     */
    default boolean isFaded(Box box) {
        return false;
    }

    /**
     * The second text of a box.
     *
     * @param box a box
     * @return what stands under its name; may be empty
     */
    default String detail(Box box) {
        return box.detail();
    }
}
