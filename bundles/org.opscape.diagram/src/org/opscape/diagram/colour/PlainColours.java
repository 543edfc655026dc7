/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import java.util.Set;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.paint.BoxStyle;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Scene;

/** Colours that mean nothing. */
final class PlainColours implements NodeColours {
    @Override
    public int fill(Box box, Theme theme) {
        return BoxStyle.PLAIN.fill(box, theme);
    }

    @Override
    public void show(Scene scene) {
        // Nothing depends on it.
    }

    @Override
    public Legend legend(Set<Integer> filtered) {
        return Legend.EMPTY;
    }

    @Override
    public boolean isOut(Box box, Set<Integer> filtered) {
        return false;
    }
}
