/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.search;

import org.opscape.analysis.GraphSnapshot;

/**
 * Looks for a text in names. Each scope is looked at once, not once for each of its operations: an operation fits if its scope does, or its
 * own name, or, for a text over several segments, the end of the scope's path together with its name.
 */
final class LiteralTest implements NameTest {
    private final GraphSnapshot graph;
    private final Literal literal;
    private final boolean[] around;
    private final String[] ends;

    /**
     * Prepares the test: O(length of the scopes' paths).
     *
     * @param graph the graph
     * @param literal what is looked for
     */
    LiteralTest(GraphSnapshot graph, Literal literal) {
        this.graph = graph;
        this.literal = literal;
        around = new boolean[graph.scopes()];
        ends = new String[graph.scopes()];
        ends[0] = "";
        for (int scope = 1; scope < around.length; scope++) {
            int parent = graph.scopeParent(scope);
            String path = ends[parent] + graph.scopeName(scope);
            around[scope] = around[parent] || literal.indexIn(path) >= 0;
            ends[scope] = path.substring(Math.max(0, path.length() - literal.length())) + '/';
            around[scope] |= literal.hasSeparator() && literal.indexIn(ends[scope]) >= 0;
        }
    }

    @Override
    public Hits.Rank operation(int operation) {
        String name = graph.name(operation);
        int at = literal.indexIn(name);
        if (at >= 0) {
            return rank(at, name.length());
        }
        int scope = graph.scope(operation);
        if (around[scope]) {
            return Hits.Rank.AROUND;
        }
        return literal.hasSeparator() && literal.indexIn(ends[scope] + name) >= 0 ? Hits.Rank.INSIDE : Hits.Rank.NONE;
    }

    @Override
    public Hits.Rank path(String path) {
        int leaf = path.lastIndexOf('/') + 1;
        int at = literal.indexIn(leaf == 0 ? path : path.substring(leaf));
        if (at >= 0) {
            return rank(at, path.length() - leaf);
        }
        int first = literal.indexIn(path);
        if (first < 0) {
            return Hits.Rank.NONE;
        }
        return literal.hasSeparator() && endsInLeaf(path, leaf) ? Hits.Rank.INSIDE : Hits.Rank.AROUND;
    }

    private boolean endsInLeaf(String path, int leaf) {
        return literal.indexIn(path.substring(Math.max(0, leaf - literal.length()))) >= 0;
    }

    private Hits.Rank rank(int at, int length) {
        if (at > 0) {
            return Hits.Rank.INSIDE;
        }
        return length == literal.length() ? Hits.Rank.WHOLE : Hits.Rank.START;
    }
}
