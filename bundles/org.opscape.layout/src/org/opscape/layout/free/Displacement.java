/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.free;

import java.util.Arrays;

/**
 * Puts some boxes of a laid out graph to places of their own. While all is closed, they are just there; boxes that open push them like
 * everything else, and boxes that they lie on move aside. What is not in the way stays where it is laid out. O(n * p) for p moved boxes
 * and what they push.
 */
public final class Displacement {
    private static final double FIRST_RAMP = 64;
    private static final double LEAST_RAMP = 8;

    private final Spots closed;
    private final Spots now;
    private final boolean[] pinned;
    private final double[] offsetXs;
    private final double[] offsetYs;

    /**
     * Takes the graph as it is laid out.
     *
     * @param closed the boxes while all are closed; those that were moved are where they were put
     * @param now the boxes as they are open now, as laid out; changed when they are placed
     * @param pinned which were moved
     * @param offsetXs how far the left edge of each moves to the right when the box is opened, so that its frame stays
     * @param offsetYs how far the top edge moves down
     */
    public Displacement(Spots closed, Spots now, boolean[] pinned, double[] offsetXs, double[] offsetYs) {
        this.closed = closed;
        this.now = now;
        this.pinned = pinned;
        this.offsetXs = offsetXs;
        this.offsetYs = offsetYs;
    }

    /**
     * Finds where a box would have to be put while all is closed to be at a place now.
     *
     * @param box the box, one of those that are moved
     * @param x its left edge now
     * @param y its top edge now
     */
    public void put(int box, double x, double y) {
        closed.xs()[box] = warp(box, closed.xs(), closed.widths(), now.xs(), now.widths(), offsetXs).unmap(x - offsetXs[box]);
        closed.ys()[box] = warp(box, closed.ys(), closed.heights(), now.ys(), now.heights(), offsetYs).unmap(y - offsetYs[box]);
    }

    /** Places all boxes; returns which of them are not where they were laid out. */
    public boolean[] place() {
        Spots laid = new Spots(now.xs().clone(), now.ys().clone(), now.widths(), now.heights());
        warp(-1, closed.xs(), closed.widths(), now.xs(), now.widths(), offsetXs);
        warp(-1, closed.ys(), closed.heights(), now.ys(), now.heights(), offsetYs);
        boolean[] moved = new Dodging(closed, now, pinned).run();
        for (int i = 0; i < moved.length; i++) {
            moved[i] |= pinned[i] && (laid.xs()[i] != now.xs()[i] || laid.ys()[i] != now.ys()[i]);
        }
        return moved;
    }

    /** Places the moved boxes along one axis, but for one of them. */
    private Warp warp(int but, double[] places, double[] sizes, double[] nowPlaces, double[] nowSizes, double[] offsets) {
        Warp warp = new Warp(places.length);
        double[] ends = ends(places, sizes);
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            if (!pinned[i]) {
                warp.add(places[i], sizes[i], nowPlaces[i], nowSizes[i], ramp(ends, places[i]));
            } else if (i != but) {
                count++;
            }
        }
        double[][] order = new double[count][];
        for (int i = 0, at = 0; i < places.length; i++) {
            if (pinned[i] && i != but) {
                order[at++] = new double[] {places[i], i};
            }
        }
        Arrays.sort(order, (a, b) -> a[0] != b[0] ? Double.compare(a[0], b[0]) : Double.compare(a[1], b[1]));
        for (double[] entry : order) {
            int i = (int) entry[1];
            nowPlaces[i] = warp.put(places[i], sizes[i], nowSizes[i]) + offsets[i];
        }
        return warp;
    }

    private double[] ends(double[] places, double[] sizes) {
        double[] ends = new double[places.length];
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            if (!pinned[i]) {
                ends[count++] = places[i] + sizes[i];
            }
        }
        double[] sorted = Arrays.copyOf(ends, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** The distance from the last box that ends before a place. */
    private static double ramp(double[] ends, double place) {
        int found = Arrays.binarySearch(ends, place);
        int before = found < 0 ? -found - 2 : found;
        return before < 0 ? FIRST_RAMP : Math.max(LEAST_RAMP, place - ends[before]);
    }
}
