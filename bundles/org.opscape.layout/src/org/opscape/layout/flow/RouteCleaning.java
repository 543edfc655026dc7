/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import java.util.Arrays;

/** Removes the points of a route that change nothing. O(points). */
final class RouteCleaning {
    private static final double NEAR = 0.5;

    private RouteCleaning() {
    }

    /**
     * Drops each inner point that lies on the straight way between its neighbours.
     *
     * @param points x and y in turn
     * @return the same array if nothing is to be removed
     */
    static double[] clean(double[] points) {
        double[] kept = new double[points.length];
        kept[0] = points[0];
        kept[1] = points[1];
        int size = 2;
        for (int i = 2; i < points.length - 2; i += 2) {
            if (!isBetween(kept[size - 2], kept[size - 1], points[i], points[i + 1], points[i + 2], points[i + 3])) {
                kept[size++] = points[i];
                kept[size++] = points[i + 1];
            }
        }
        kept[size++] = points[points.length - 2];
        kept[size++] = points[points.length - 1];
        return size == points.length ? points : Arrays.copyOf(kept, size);
    }

    private static boolean isBetween(double x0, double y0, double x, double y, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double length = Math.hypot(dx, dy);
        if (length < NEAR) {
            return true;
        }
        double off = Math.abs((x - x0) * dy - (y - y0) * dx) / length;
        double way = ((x - x0) * dx + (y - y0) * dy) / length;
        return off < NEAR && way >= 0 && way <= length;
    }
}
