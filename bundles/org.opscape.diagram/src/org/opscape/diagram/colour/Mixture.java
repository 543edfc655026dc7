/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import java.util.Arrays;
import org.opscape.diagram.look.ClassPalette;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.look.ThemedColour;
import org.opscape.diagram.paint.Bands;

/** What a group is made of. */
final class Mixture {
    /** The key of a group of several categories. */
    static final int MIXED = -3;

    private static final double LEAST = 0.03;

    /** The key if there is only one, else {@link #MIXED}. */
    final int key;
    /** Of what is in it. */
    final int[] keys;
    final Bands light;
    final Bands dark;

    private Mixture(int[] keys, Bands light, Bands dark) {
        key = keys.length == 0 ? LegendEntry.NO_DATA : keys.length == 1 ? keys[0] : MIXED;
        this.keys = keys;
        this.light = light;
        this.dark = dark;
    }

    /**
     * Makes the bands; small ones are joined with the others, so that none is too narrow to be seen.
     *
     * @param amounts by place in the palette; the last but one is that of categories without a colour, the last that of no category
     * @param keys of each place
     * @return the mixture
     */
    static Mixture of(double[] amounts, int[] keys) {
        int[] present = new int[keys.length];
        int count = 0;
        double sum = 0;
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] > 0) {
                present[count++] = keys[i];
                sum += amounts[i];
            }
        }
        int[] found = Arrays.copyOf(present, count);
        if (count <= 1) {
            return new Mixture(found, Bands.NONE, Bands.NONE);
        }
        double[] shares = shares(amounts, sum);
        return new Mixture(found, bands(shares, Theme.LIGHT), bands(shares, Theme.DARK));
    }

    private static double[] shares(double[] amounts, double sum) {
        int others = amounts.length - 2;
        double[] shares = new double[amounts.length];
        for (int i = 0; i < amounts.length; i++) {
            double share = amounts[i] / sum;
            shares[share < LEAST && i < others ? others : i] += share;
        }
        return shares;
    }

    private static Bands bands(double[] shares, Theme theme) {
        int[] fills = new int[shares.length];
        double[] widths = new double[shares.length];
        int count = 0;
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                fills[count] = colour(i, shares.length).of(theme);
                widths[count++] = shares[i];
            }
        }
        return new Bands(Arrays.copyOf(fills, count), Arrays.copyOf(widths, count));
    }

    private static ThemedColour colour(int place, int places) {
        return place == places - 1 ? Neutral.PILL : place == places - 2 ? Neutral.OTHERS : ClassPalette.fill(place);
    }
}
