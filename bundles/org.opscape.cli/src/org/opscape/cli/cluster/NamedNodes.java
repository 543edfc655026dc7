/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.cluster;

import java.util.Arrays;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;

/**
 * The names of the nodes of one graph as the output has them: the root of the main graph is {@code __root__}, a function's root has the
 * prefix {@code __function_library__}, which all of its nodes begin with.
 */
final class NamedNodes {
    static final String ROOT = "__root__";
    static final String FUNCTION_PREFIX = "__function_library__";

    private final Clustering clustering;
    private final Hierarchy hierarchy;
    private final String rootName;
    private final String prefix;

    private NamedNodes(Clustering clustering, String rootName, String prefix) {
        this.clustering = clustering;
        this.rootName = rootName;
        this.prefix = prefix;
        hierarchy = clustering.hierarchy();
    }

    static NamedNodes ofMain(Clustering clustering) {
        return new NamedNodes(clustering, ROOT, "");
    }

    static NamedNodes ofFunction(Clustering clustering, String name) {
        return new NamedNodes(clustering, FUNCTION_PREFIX + name, FUNCTION_PREFIX + name + '/');
    }

    Clustering clustering() {
        return clustering;
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    boolean isMain() {
        return prefix.isEmpty();
    }

    String name(int node) {
        return node == hierarchy.root() ? rootName : prefix + hierarchy.uniquePath(node);
    }

    /** Returns the name of what has a path in this graph. */
    String prefixed(String path) {
        return prefix + path;
    }

    /** Returns the node of a name, or -1. */
    int find(String name) {
        if (name.equals(rootName)) {
            return hierarchy.root();
        }
        return name.startsWith(prefix) ? hierarchy.find(name.substring(prefix.length())) : -1;
    }

    String[] sorted(int[] nodes) {
        String[] names = new String[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            names[i] = name(nodes[i]);
        }
        Arrays.sort(names);
        return names;
    }
}
