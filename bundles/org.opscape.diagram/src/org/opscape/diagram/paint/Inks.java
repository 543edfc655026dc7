/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import org.opscape.diagram.look.Colours;
import org.opscape.diagram.look.Theme;

/** The texts and borders that go with fills, for one picture: a picture has few fills and many boxes. */
final class Inks {
    private static final int SIZE = 256;

    private final Theme theme;
    private final int[] fills = new int[SIZE];
    private final int[] texts = new int[SIZE];
    private final int[] muted = new int[SIZE];
    private final int[] borders = new int[SIZE];

    Inks(Theme theme) {
        this.theme = theme;
    }

    int text(int fill) {
        return texts[place(fill)];
    }

    int muted(int fill) {
        return muted[place(fill)];
    }

    int border(int fill) {
        return borders[place(fill)];
    }

    /** The fill of a card that lies behind another one. */
    int behind(int fill, double share) {
        return Colours.mix(fill, theme.canvas(), share);
    }

    private int place(int fill) {
        int place = (fill * 0x9E3779B1) >>> 24;
        if (fills[place] != fill) {
            fills[place] = fill;
            texts[place] = theme.textOn(fill);
            muted[place] = theme.mutedOn(fill);
            borders[place] = fill == theme.pill() ? theme.pillBorder() : fill == theme.card() ? theme.cardBorder() : theme.borderOf(fill);
        }
        return place;
    }
}
