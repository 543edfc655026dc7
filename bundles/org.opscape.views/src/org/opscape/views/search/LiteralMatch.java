/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.search;

import org.opscape.analysis.GraphSnapshot;

/**
 * Looks for a text in the last segment of names, or, for a text over several segments, at the end of paths. What only a scope around
 * contains is no result: the scope is one.
 */
final class LiteralMatch implements NameMatch {
    private final GraphSnapshot graph;
    private final Literal literal;
    private final String[] ends;

    /**
     * Prepares the test: O(length of the scopes' names).
     *
     * @param graph the graph
     * @param literal what is looked for
     */
    LiteralMatch(GraphSnapshot graph, Literal literal) {
        this.graph = graph;
        this.literal = literal;
        ends = new String[graph.scopes()];
        ends[0] = "";
        for (int scope = 1; literal.hasSeparator() && scope < ends.length; scope++) {
            ends[scope] = end(ends[graph.scopeParent(scope)] + graph.scopeName(scope) + '/');
        }
    }

    /** Too short to contain the text, so that what is found reaches into what follows. */
    private String end(String path) {
        return path.substring(Math.max(0, path.length() - literal.length() + 1));
    }

    @Override
    public Hits.Rank operation(int operation) {
        String name = graph.name(operation);
        int at = literal.indexIn(name);
        if (at >= 0) {
            return rank(at, name.length());
        }
        boolean fits = literal.hasSeparator() && literal.indexIn(ends[graph.scope(operation)] + name) >= 0;
        return fits ? Hits.Rank.INSIDE : Hits.Rank.NONE;
    }

    @Override
    public Hits.Rank path(String path) {
        int leaf = path.lastIndexOf('/') + 1;
        int at = literal.indexIn(leaf == 0 ? path : path.substring(leaf));
        if (at >= 0) {
            return rank(at, path.length() - leaf);
        }
        boolean fits = literal.hasSeparator() && literal.indexIn(end(path.substring(0, leaf)) + path.substring(leaf)) >= 0;
        return fits ? Hits.Rank.INSIDE : Hits.Rank.NONE;
    }

    private Hits.Rank rank(int at, int length) {
        if (at > 0) {
            return Hits.Rank.INSIDE;
        }
        return length == literal.length() ? Hits.Rank.WHOLE : Hits.Rank.START;
    }
}
