/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.choice;

import java.util.Arrays;
import java.util.Optional;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.analysis.series.NumberSeries;
import org.opscape.analysis.series.SeriesFinder;
import org.opscape.analysis.similarity.StructureClasses;
import org.opscape.editor.GraphView;

/**
 * A series of numbered nodes that is, or could be, a stack.
 *
 * @param path the path that the stack has, or would have
 * @param label the stack's name
 * @param stacked whether it is a stack now
 */
public record Series(String path, String label, boolean stacked) {
    private static final int FEWEST = 2;

    /**
     * Finds the series that a node is, or is in.
     *
     * @param view where
     * @param node a node
     * @return empty if it is in none
     */
    public static Optional<Series> of(GraphView view, int node) {
        Hierarchy hierarchy = view.clustering().hierarchy();
        if (node == hierarchy.root() || hierarchy.isEmbedded(node)) {
            return Optional.empty();
        }
        if (hierarchy.kind(node) == NodeKind.SERIES) {
            return Optional.of(new Series(hierarchy.uniquePath(node), hierarchy.label(node), true));
        }
        int parent = hierarchy.parent(node);
        return hierarchy.kind(parent) == NodeKind.SERIES ? of(view, parent) : loose(view, node);
    }

    /** Among the siblings that lie loose, since they are too few or a person unstacked them. */
    private static Optional<Series> loose(GraphView view, int node) {
        Clustering clustering = view.clustering();
        Hierarchy hierarchy = clustering.hierarchy();
        int parent = hierarchy.parent(node);
        SeriesFinder finder = new SeriesFinder(clustering.graph());
        boolean operation = hierarchy.kind(node) == NodeKind.OPERATION;
        for (int i = 0; i < hierarchy.childCount(parent); i++) {
            int sibling = hierarchy.child(parent, i);
            if (operation && hierarchy.kind(sibling) == NodeKind.OPERATION) {
                finder.add(sibling);
            } else if (!operation && hierarchy.kind(sibling) == NodeKind.GROUP) {
                finder.add(sibling, hierarchy.label(sibling), kind(view.structure(), sibling));
            }
        }
        for (NumberSeries series : finder.find(FEWEST)) {
            if (Arrays.stream(series.members()).anyMatch(member -> member == node)) {
                String label = series.label();
                String path = parent == hierarchy.root() ? label : hierarchy.path(parent) + '/' + label;
                return Optional.of(new Series(path, label, false));
            }
        }
        return Optional.empty();
    }

    private static Object kind(Optional<StructureClasses> classes, int group) {
        return classes.map(known -> known.classOf(group)).orElse(-1);
    }
}
