/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.opscape.analysis.suggest.ScopeSuggestion;
import org.opscape.edit.Edit;

/** Suggested scopes in rows, as a person looks at them, and the edits that make those that are chosen. */
public final class SuggestedScopes {
    private final List<ScopeSuggestion> suggestions;
    private final Map<String, ScopeRow> rows = new HashMap<>();
    private final List<ScopeRow> roots = new ArrayList<>();

    /**
     * Puts suggestions in rows.
     *
     * @param suggestions the suggestions, outer ones before those in them
     */
    public SuggestedScopes(List<ScopeSuggestion> suggestions) {
        this.suggestions = List.copyOf(suggestions);
        for (ScopeSuggestion suggestion : suggestions) {
            row(pattern(suggestion.scope())).suggestions().add(suggestion);
        }
    }

    private ScopeRow row(String pattern) {
        ScopeRow known = rows.get(pattern);
        if (known != null) {
            return known;
        }
        int slash = pattern.lastIndexOf('/');
        Optional<ScopeRow> parent = slash < 0 ? Optional.empty() : Optional.of(row(pattern.substring(0, slash)));
        String last = pattern.substring(slash + 1);
        boolean numbered = last.endsWith("#");
        ScopeRow made = new ScopeRow(parent, pattern, numbered ? last.substring(0, last.length() - 2) : last, numbered);
        rows.put(pattern, made);
        parent.map(ScopeRow::children).orElse(roots).add(made);
        return made;
    }

    private static String pattern(String path) {
        StringBuilder pattern = new StringBuilder();
        for (String part : path.split("/")) {
            int number = number(part);
            pattern.append(pattern.isEmpty() ? "" : "/").append(number < 0 ? part : part.substring(0, part.lastIndexOf('_')) + "_#");
        }
        return pattern.toString();
    }

    /** {@return the number at the end of a name; -1 if there is none} */
    static int number(String name) {
        int bar = name.lastIndexOf('_');
        String digits = name.substring(bar + 1);
        boolean any = bar > 0 && !digits.isEmpty() && digits.length() < 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return any ? Integer.parseInt(digits) : -1;
    }

    /** {@return the outermost rows} */
    public List<ScopeRow> roots() {
        return roots;
    }

    /** {@return all operations that would be in the scopes of a row} */
    int[] operations(ScopeRow row) {
        return suggestions.stream().filter(some -> isIn(pattern(some.scope()), row.pattern())).flatMapToInt(
                some -> Arrays.stream(some.operations())).toArray();
    }

    private static boolean isIn(String pattern, String around) {
        return pattern.equals(around) || pattern.startsWith(around + '/');
    }

    /**
     * Tells why a row cannot have a name.
     *
     * @param row the row
     * @param name the name, without a number
     * @return a sentence; empty if it can
     */
    public Optional<String> complaint(ScopeRow row, String name) {
        if (name.isEmpty() || name.contains("/")) {
            return Optional.of("A name must not be empty, and has no '/'.");
        }
        Set<String> others = new HashSet<>();
        row.parent().map(ScopeRow::children).orElse(roots).stream().filter(other -> other != row && other.isNumbered() == row.isNumbered())
                .forEach(other -> others.add(other.name()));
        return others.contains(name) ? Optional.of("Another row has the name \"" + name + "\" already.") : Optional.empty();
    }

    /**
     * Makes the edits.
     *
     * @param graph the function; empty for the main graph
     * @param paths gives the path of an operation
     * @return a step for each scope that holds operations itself, outer ones first
     */
    public List<Edit> edits(String graph, IntFunction<String> paths) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (ScopeSuggestion suggestion : suggestions) {
            String scope = named(suggestion.scope());
            if (!scope.isEmpty()) {
                List<String> operations = members.computeIfAbsent(scope, key -> new ArrayList<>());
                for (int operation : suggestion.operations()) {
                    operations.add(paths.apply(operation));
                }
            }
        }
        List<Edit> edits = new ArrayList<>();
        members.forEach((scope, operations) -> {
            if (!operations.isEmpty()) {
                edits.add(new Edit.Group(graph, operations, scope));
            }
        });
        return edits;
    }

    /** The path of a suggestion with the names that a person gave, without the scopes that are not made. */
    private String named(String scope) {
        StringBuilder path = new StringBuilder();
        int end = 0;
        while (end >= 0) {
            end = scope.indexOf('/', end);
            String around = end < 0 ? scope : scope.substring(0, end);
            ScopeRow row = rows.get(pattern(around));
            if (row != null && row.isChosen()) {
                String last = around.substring(around.lastIndexOf('/') + 1);
                path.append(path.isEmpty() ? "" : "/").append(row.name()).append(row.isNumbered() ? "_" + number(last) : "");
            }
            end = end < 0 ? -1 : end + 1;
        }
        return path.toString();
    }
}
