/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.hierarchy;

import org.opscape.analysis.GraphSnapshot;

/** Finds nodes by path. Takes time by the numbers of children on the way; all operations are looked at only if nothing visible fits. */
final class PathSearch {
    private final GraphSnapshot graph;
    private final Hierarchy hierarchy;

    PathSearch(GraphSnapshot graph, Hierarchy hierarchy) {
        this.graph = graph;
        this.hierarchy = hierarchy;
    }

    int find(String path) {
        if (path.isEmpty()) {
            return hierarchy.root();
        }
        int node = hierarchy.root();
        int begin = 0;
        while (begin <= path.length() && node >= 0) {
            int slash = path.indexOf('/', begin);
            int end = slash < 0 ? path.length() : slash;
            node = childLabelled(node, path.substring(begin, end));
            begin = end + 1;
        }
        return node >= 0 ? node : embedded(path);
    }

    private int childLabelled(int parent, String label) {
        int found = -1;
        for (int i = 0; i < hierarchy.childCount(parent); i++) {
            int child = hierarchy.child(parent, i);
            if (hierarchy.label(child).equals(label)) {
                found = child;
                if (hierarchy.kind(child) != NodeKind.OPERATION) {
                    return child;
                }
            } else if (found < 0 && hierarchy.kind(child) == NodeKind.SERIES) {
                found = childLabelled(child, label);
                if (found >= 0 && hierarchy.kind(found) == NodeKind.GROUP) {
                    return found;
                }
            }
        }
        return found;
    }

    private int embedded(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (graph.name(operation).equals(name) && graph.path(operation).equals(path)) {
                return operation;
            }
        }
        return -1;
    }
}
