/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opscape.analysis.hierarchy.Hierarchy;

/** Where on the main route calls are shown in place. */
final class InPlace {
    private static final double MOST = 0.66;

    private InPlace() {
    }

    /**
     * Finds the place in the main route where it comes into what was a call: of calls in calls the innermost that holds most of the route.
     * Empty if none does. O(steps of the route, and the depth of each).
     *
     * @param hierarchy the nodes
     * @param route the operations of the route
     * @param inlined the calls that are shown in place
     * @return the place in the route
     */
    public static Optional<Integer> begin(Hierarchy hierarchy, int[] route, Set<String> inlined) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int operation : route) {
            for (int around = hierarchy.parent(operation); around >= 0; around = hierarchy.parent(around)) {
                counts.merge(around, 1, Integer::sum);
            }
        }
        Optional<Integer> begin = Optional.empty();
        int deepest = 0;
        for (int place = 0; place < route.length; place++) {
            int calls = 0;
            for (int around = hierarchy.parent(route[place]); around >= 0; around = hierarchy.parent(around)) {
                boolean most = counts.get(around) >= MOST * route.length;
                calls += most && inlined.contains(hierarchy.uniquePath(around)) ? 1 : 0;
            }
            begin = calls > deepest ? Optional.of(place) : begin;
            deepest = Math.max(calls, deepest);
        }
        return begin;
    }
}
