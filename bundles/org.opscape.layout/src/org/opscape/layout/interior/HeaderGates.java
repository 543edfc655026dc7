/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import java.util.Arrays;
import org.opscape.diagram.look.Metrics;

/**
 * Moves the places where lines go through the header strip aside, so that none crosses its text or its handle; their order stays. O(n log
 * n).
 */
final class HeaderGates {
    private HeaderGates() {
    }

    /**
     * Moves places.
     *
     * @param places the places, which are changed; they stay as they are if there is no room
     * @param first where the text ends
     * @param last where the handle begins
     */
    static void clear(double[] places, double first, double last) {
        if (places.length == 0) {
            return;
        }
        double gap = Math.min(Metrics.LINE_GAP, (last - first) / places.length);
        if (gap < 1) {
            return;
        }
        long[] order = new long[places.length];
        for (int i = 0; i < places.length; i++) {
            order[i] = (long) (places[i] * 16) << 32 | i;
        }
        Arrays.sort(order);
        double least = first;
        for (long key : order) {
            int i = (int) key;
            places[i] = Math.max(places[i], least);
            least = places[i] + gap;
        }
        double most = last;
        for (int k = order.length - 1; k >= 0; k--) {
            int i = (int) order[k];
            places[i] = Math.min(places[i], most);
            most = places[i] - gap;
        }
    }
}
