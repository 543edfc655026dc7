/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

/** Counts how often the lines of a small part cross. O(s * s) for s straight pieces of lines. */
final class Crossings {
    private Crossings() {
    }

    static int count(Block block) {
        int count = 0;
        for (int a = 0; a < block.routes.length; a++) {
            for (int b = 0; b < a; b++) {
                count += count(block.routes[a], block.routes[b]);
            }
        }
        return count;
    }

    private static int count(double[] one, double[] other) {
        int count = 0;
        for (int i = 2; i < one.length; i += 2) {
            for (int k = 2; k < other.length; k += 2) {
                count += crosses(one, i, other, k) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean crosses(double[] one, int i, double[] other, int k) {
        return side(one, i, other[k - 2], other[k - 1]) * side(one, i, other[k], other[k + 1]) < 0
                && side(other, k, one[i - 2], one[i - 1]) * side(other, k, one[i], one[i + 1]) < 0;
    }

    /** On which side of a piece of a line a point is; 0 on the line. */
    private static int side(double[] line, int i, double x, double y) {
        double dx = line[i] - line[i - 2];
        double dy = line[i + 1] - line[i - 1];
        double area = dx * (y - line[i - 1]) - dy * (x - line[i - 2]);
        return Math.abs(area) < 1e-6 ? 0 : area < 0 ? -1 : 1;
    }
}
