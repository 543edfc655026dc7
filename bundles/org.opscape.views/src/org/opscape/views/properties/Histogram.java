/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opscape.analysis.GraphSnapshot;

/** How many operations there are of each op type. */
final class Histogram {
    private final Map<String, int[]> counts = new HashMap<>();
    private final GraphSnapshot graph;

    /**
     * Makes an empty one.
     *
     * @param graph the operations
     */
    Histogram(GraphSnapshot graph) {
        this.graph = graph;
    }

    /**
     * Counts an operation.
     *
     * @param operation the operation
     */
    void add(int operation) {
        counts.computeIfAbsent(graph.type(operation), type -> new int[1])[0]++;
    }

    /** {@return the types, the most frequent first} */
    List<Count> sorted() {
        List<Count> all = new ArrayList<>();
        counts.forEach((type, count) -> all.add(new Count(type, count[0])));
        all.sort(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::type));
        return all;
    }

    /**
     * How often a type occurs.
     *
     * @param type the op type
     * @param count the number of its operations
     */
    record Count(String type, int count) {
    }
}
