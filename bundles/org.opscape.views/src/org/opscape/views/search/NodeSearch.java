/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.search;

import java.util.function.BooleanSupplier;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Hierarchy;

/** Finds nodes of a graph. Keeps no names of its own; safe for any thread. */
public final class NodeSearch {
    private static final int CHECK_EVERY = 0xfff;

    private final GraphSnapshot graph;
    private final Hierarchy hierarchy;

    /**
     * Searches a graph.
     *
     * @param graph the operations
     * @param hierarchy their groups
     */
    public NodeSearch(GraphSnapshot graph, Hierarchy hierarchy) {
        this.graph = graph;
        this.hierarchy = hierarchy;
    }

    /**
     * Finds all nodes that fit. Groups come before operations that fit as well. O(length of all names).
     *
     * @param query what is searched; its regular expression must be one
     * @param cancelled asked now and then
     * @return the nodes, the best first; nothing if it was cancelled
     */
    public Hits find(SearchQuery query, BooleanSupplier cancelled) {
        if (query.isEmpty() || !query.problem().isEmpty()) {
            return Hits.NONE;
        }
        NameMatch names = query.regex() ? new ExpressionMatch(graph, query.pattern(), cancelled)
                : new LiteralMatch(graph, new Literal(query.text(), query.matchCase()));
        TypeMatch types = new TypeMatch(query);
        Hits.Collector found = new Hits.Collector();
        try {
            groups(query, names, found, cancelled);
            operations(query, names, types, found, cancelled);
        } catch (ExpressionMatch.Stopped | StackOverflowError e) { // the platform's expressions recurse on long names
            return Hits.NONE;
        }
        return cancelled.getAsBoolean() ? Hits.NONE : found.hits();
    }

    private void groups(SearchQuery query, NameMatch names, Hits.Collector found, BooleanSupplier cancelled) {
        int first = hierarchy.root() + 1;
        boolean whole = query.regex() || query.text().indexOf('/') >= 0; // else the last segment tells, and is there already
        for (int node = first; query.field().hasNames() && node < hierarchy.nodes(); node++) {
            Hits.Rank rank = names.path(whole ? hierarchy.path(node) : hierarchy.label(node));
            found.add(node, rank);
            if ((node & CHECK_EVERY) == 0 && cancelled.getAsBoolean()) {
                return;
            }
        }
    }

    private void operations(SearchQuery query, NameMatch names, TypeMatch types, Hits.Collector found, BooleanSupplier cancelled) {
        boolean byName = query.field().hasNames();
        boolean byType = query.field().hasTypes();
        for (int operation = 0; operation < graph.operations(); operation++) {
            Hits.Rank rank = byName ? names.operation(operation) : Hits.Rank.NONE;
            if (byType && rank.compareTo(Hits.Rank.TYPE) > 0 && types.fits(graph.type(operation))) {
                rank = Hits.Rank.TYPE;
            }
            found.add(operation, rank);
            if ((operation & CHECK_EVERY) == 0 && cancelled.getAsBoolean()) {
                return;
            }
        }
    }
}
