/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Hierarchy;

/**
 * What goes into a group and out of it: the nodes at the other ends, each as large as it can be without holding the group.
 *
 * @param inputs where it comes from
 * @param outputs where it goes to
 */
record Border(List<Crossing> inputs, List<Crossing> outputs) {
    /**
     * Finds what crosses the border. O(edges of the operations inside).
     *
     * @param graph the graph
     * @param hierarchy its tree
     * @param group the group
     * @param inside its operations
     * @return the border
     */
    static Border of(GraphSnapshot graph, Hierarchy hierarchy, int group, GroupContents inside) {
        Map<Integer, int[]> inputs = new LinkedHashMap<>();
        Map<Integer, int[]> outputs = new LinkedHashMap<>();
        inside.forEach(operation -> {
            for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
                if (!inside.contains(graph.source(edge))) {
                    count(inputs, outer(hierarchy, graph.source(edge), group), graph.isControl(edge));
                }
            }
            for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
                int edge = graph.outputEdge(place);
                if (!inside.contains(graph.target(edge))) {
                    count(outputs, outer(hierarchy, graph.target(edge), group), graph.isControl(edge));
                }
            }
        });
        return new Border(crossings(inputs), crossings(outputs));
    }

    private static int outer(Hierarchy hierarchy, int operation, int group) {
        int around = hierarchy.lowestCommonAncestor(operation, group);
        return hierarchy.isEmbedded(operation) && hierarchy.parent(operation) == around ? operation
                : hierarchy.childHolding(operation, around);
    }

    private static void count(Map<Integer, int[]> crossings, int node, boolean control) {
        crossings.computeIfAbsent(node, outside -> new int[2])[control ? 1 : 0]++;
    }

    private static List<Crossing> crossings(Map<Integer, int[]> counts) {
        return counts.entrySet().stream().map(entry -> new Crossing(entry.getKey(), entry.getValue()[0], entry.getValue()[1])).toList();
    }

    /**
     * All edges to or from one node outside.
     *
     * @param node the node
     * @param data how many carry a tensor
     * @param control how many only order the execution
     */
    record Crossing(int node, int data, int control) {
    }
}
