/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.page;

import java.util.LinkedHashSet;
import java.util.Set;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.editor.GraphPicture;

/** Finds where the inputs of a node come from and where its outputs go. Looks no farther than is needed for a menu. */
final class Neighbours {
    static final int MOST_LISTED = 24;
    private static final int MOST_LOOKED_AT = 5000;

    private final GraphSnapshot graph;
    private final Hierarchy hierarchy;
    private final boolean inputs;
    private final Set<Integer> found = new LinkedHashSet<>();
    private int looked;

    private Neighbours(GraphPicture picture, boolean inputs) {
        graph = picture.snapshot();
        hierarchy = picture.clustering().hierarchy();
        this.inputs = inputs;
    }

    static int[] of(GraphPicture picture, int node, boolean inputs) {
        Neighbours neighbours = new Neighbours(picture, inputs);
        neighbours.below(node);
        return neighbours.found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The operations of a group, without recursion, since nesting is as deep as the file says. */
    private void below(int node) {
        java.util.ArrayDeque<Integer> open = new java.util.ArrayDeque<>();
        open.add(node);
        while (!open.isEmpty() && found.size() < MOST_LISTED && looked++ < MOST_LOOKED_AT) {
            int next = open.removeLast();
            if (next < graph.operations()) {
                around(next, node);
            } else {
                for (int i = hierarchy.childCount(next) - 1; i >= 0; i--) {
                    open.add(hierarchy.child(next, i));
                }
            }
        }
    }

    private void around(int operation, int group) {
        if (inputs) {
            for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
                add(graph.source(edge), group);
            }
        } else {
            for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
                add(graph.target(graph.outputEdge(place)), group);
            }
        }
    }

    private void add(int operation, int group) {
        for (int holder = operation; holder >= 0; holder = hierarchy.parent(holder)) {
            if (holder == group) {
                return;
            }
        }
        found.add(operation);
    }
}
