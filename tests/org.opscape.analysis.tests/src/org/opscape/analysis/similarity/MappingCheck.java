/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;

/**
 * Checks that groups said to be equal are: the operations that are said to correspond have the same types, places in groups, and edges.
 * Looks at nothing but the graph and the hierarchy.
 */
final class MappingCheck {
    private final GraphSnapshot graph;
    private final Hierarchy hierarchy;
    private final StructureClasses classes;

    MappingCheck(Clustering clustering, StructureClasses classes) {
        this.classes = classes;
        graph = clustering.graph();
        hierarchy = clustering.hierarchy();
    }

    /** Checks all classes; returns how many groups share theirs with others. */
    int check() {
        int shared = 0;
        for (int cls = 0; cls < classes.classes(); cls++) {
            int[] members = classes.members(cls);
            if (members.length > 1) {
                List<String> first = describe(members[0]);
                for (int member : members) {
                    assertEquals(first, describe(member), () -> hierarchy.path(members[0]) + " and " + hierarchy.path(member));
                    assertEquals(cls, classes.classOf(member));
                }
                shared += members.length;
            }
        }
        return shared;
    }

    /** Describes a group by the places of its operations alone, so that equal texts are an isomorphism. */
    private List<String> describe(int group) {
        int[] operations = classes.operations(group);
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < operations.length; i++) {
            assertEquals(null, places.put(operations[i], i), "operations are there once");
        }
        assertEquals(hierarchy.operationCount(group), operations.length);
        Map<Integer, Integer> groups = new HashMap<>();
        List<String> description = new ArrayList<>();
        for (int operation : operations) {
            description.add(graph.type(operation) + around(operation, group, groups) + inputs(operation, places));
        }
        return description;
    }

    /** Numbers the groups around an operation by the first operation that names them. */
    private List<Integer> around(int operation, int top, Map<Integer, Integer> groups) {
        List<Integer> path = new ArrayList<>();
        int node = operation;
        while (node != top) {
            node = hierarchy.parent(node);
            if (hierarchy.kind(node) == NodeKind.GROUP) {
                path.add(groups.computeIfAbsent(node, group -> groups.size()));
            }
        }
        return path;
    }

    private Set<String> inputs(int operation, Map<Integer, Integer> places) {
        Set<String> inputs = new TreeSet<>();
        for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
            int source = graph.source(edge);
            if (places.containsKey(source) && source != operation) {
                inputs.add(places.get(source) + kind(edge));
            } else if (hierarchy.isEmbedded(source)) {
                for (int inner = graph.firstInput(source); inner < graph.firstInput(source + 1); inner++) {
                    if (places.containsKey(graph.source(inner)) && graph.source(inner) != operation) {
                        inputs.add(places.get(graph.source(inner)) + kind(inner));
                    }
                }
            }
        }
        return inputs;
    }

    private String kind(int edge) {
        return graph.isControl(edge) ? " control" : graph.isReference(edge) ? " reference" : " data";
    }
}
