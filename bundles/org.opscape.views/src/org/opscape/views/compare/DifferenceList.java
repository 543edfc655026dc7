/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.compare;

import java.util.ArrayList;
import java.util.List;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.analysis.similarity.InnerEdge;
import org.opscape.analysis.similarity.NodePair;
import org.opscape.analysis.similarity.StructureDifference;
import org.opscape.views.compare.DifferenceRow.Pair;
import org.opscape.views.compare.DifferenceRow.Section;

/** The rows of the comparison of two groups: what differs first, what is the same last. */
final class DifferenceList {
    private final Hierarchy hierarchy;
    private final GraphSnapshot graph;
    private final String left;
    private final String right;
    private final List<Section> sections = new ArrayList<>();

    /**
     * Lists differences.
     *
     * @param clustering the groups
     * @param a the first group
     * @param b the second group
     * @param difference what differs between them
     */
    DifferenceList(Clustering clustering, int a, int b, StructureDifference difference) {
        hierarchy = clustering.hierarchy();
        graph = clustering.graph();
        left = hierarchy.path(a);
        right = hierarchy.path(b);
        add("Other types, constants or summaries", difference.changed().stream().map(this::changed).toList());
        add("Only in " + hierarchy.label(a),
                difference.onlyInA().stream().map(node -> new Pair(node, inside(node, left), -1, "")).toList());
        add("Only in " + hierarchy.label(b),
                difference.onlyInB().stream().map(node -> new Pair(-1, "", node, inside(node, right))).toList());
        add("Lines only in " + hierarchy.label(a),
                difference.edgesOnlyInA().stream().map(edge -> new Pair(edge.consumer(), line(edge, left), -1, "")).toList());
        add("Lines only in " + hierarchy.label(b),
                difference.edgesOnlyInB().stream().map(edge -> new Pair(-1, "", edge.consumer(), line(edge, right))).toList());
        add("The same", difference.matched().stream().map(this::same).toList());
    }

    private void add(String title, List<Pair> rows) {
        if (!rows.isEmpty()) {
            sections.add(new Section(title, rows));
        }
    }

    /** {@return the sections that are not empty} */
    List<Section> sections() {
        return sections;
    }

    private Pair changed(NodePair pair) {
        return new Pair(pair.a(), typed(pair.a(), left), pair.b(), typed(pair.b(), right));
    }

    private Pair same(NodePair pair) {
        return new Pair(pair.a(), inside(pair.a(), left), pair.b(), inside(pair.b(), right));
    }

    private String typed(int node, String group) {
        String name = within(hierarchy.path(node), group);
        return hierarchy.kind(node) == NodeKind.OPERATION ? graph.type(node) + "   " + name : name;
    }

    private String inside(int node, String group) {
        return hierarchy.kind(node) == NodeKind.OPERATION ? typed(node, group)
                : within(hierarchy.path(node), group) + ": " + hierarchy.operationCount(node) + " operations";
    }

    private String line(InnerEdge edge, String group) {
        return within(hierarchy.path(edge.producer()), group) + " → " + within(hierarchy.path(edge.consumer()), group);
    }

    /** What is inside a group is named from there. */
    private static String within(String path, String group) {
        return path.startsWith(group + '/') ? path.substring(group.length() + 1) : path.equals(group) ? "(itself)" : path;
    }
}
