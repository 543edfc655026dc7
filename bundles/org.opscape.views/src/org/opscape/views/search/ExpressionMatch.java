/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.search;

import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opscape.analysis.GraphSnapshot;

/** Looks for a regular expression in paths. One that takes for ever can be cancelled. */
final class ExpressionMatch implements NameMatch {
    private final GraphSnapshot graph;
    private final Text text;
    private final Matcher matcher;
    private final String[] scopes;

    /**
     * Prepares the test.
     *
     * @param graph the graph
     * @param pattern the expression
     * @param cancelled asked now and then, within one match too
     */
    ExpressionMatch(GraphSnapshot graph, Pattern pattern, BooleanSupplier cancelled) {
        this.graph = graph;
        text = new Text(cancelled);
        matcher = pattern.matcher(text);
        scopes = new String[graph.scopes()];
        scopes[0] = "";
        for (int scope = 1; scope < scopes.length; scope++) {
            scopes[scope] = scopes[graph.scopeParent(scope)] + graph.scopeName(scope) + '/';
        }
    }

    @Override
    public Hits.Rank operation(int operation) {
        String scope = scopes[graph.scope(operation)];
        text.set(scope, graph.name(operation));
        return rank(scope.length());
    }

    @Override
    public Hits.Rank path(String path) {
        int leaf = path.lastIndexOf('/') + 1;
        text.set(path.substring(0, leaf), path.substring(leaf));
        return rank(leaf);
    }

    private Hits.Rank rank(int leaf) {
        matcher.reset();
        if (!matcher.find()) {
            return Hits.Rank.NONE;
        }
        int start = matcher.start();
        int end = matcher.end();
        if (start == leaf) {
            return end == text.length() ? Hits.Rank.WHOLE : Hits.Rank.START;
        }
        return end > leaf ? Hits.Rank.INSIDE : Hits.Rank.AROUND;
    }

    /** Says that the search was cancelled within a match. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("cancelled", null, false, false);
        }
    }

    /** A path, without joining its parts. */
    private static final class Text implements CharSequence {
        private static final int CHECK_EVERY = 0xfffff;

        private final BooleanSupplier cancelled;
        private String scope = "";
        private String name = "";
        private int reads;

        Text(BooleanSupplier cancelled) {
            this.cancelled = cancelled;
        }

        void set(String newScope, String newName) {
            scope = newScope;
            name = newName;
        }

        @Override
        public int length() {
            return scope.length() + name.length();
        }

        @Override
        public char charAt(int index) {
            reads++;
            if ((reads & CHECK_EVERY) == 0 && cancelled.getAsBoolean()) {
                throw new Stopped();
            }
            return index < scope.length() ? scope.charAt(index) : name.charAt(index - scope.length());
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return toString().subSequence(start, end);
        }

        @Override
        public String toString() {
            return scope + name;
        }
    }
}
