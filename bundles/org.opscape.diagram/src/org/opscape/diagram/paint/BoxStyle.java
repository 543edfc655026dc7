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

/** Says in which colours boxes are filled. */
@FunctionalInterface
public interface BoxStyle {
    /** Cards neutral, operations as paper. */
    BoxStyle PLAIN = new BoxStyle() {
        @Override
        public int fill(Box box, Theme theme) {
            return box.kind() == BoxKind.OPERATION ? theme.pill() : theme.card();
        }
    };

    /**
     * The fill of a closed box.
     *
     * @param box the box
     * @param theme the theme
     * @return an opaque colour, on which the theme's text can be read
     */
    int fill(Box box, Theme theme);
}
