/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opscape.analysis.suggest.ScopeSuggestion;

/** Suggested scopes that have one name but for a number: all layers of a model, or all attention parts of the layers. */
public final class ScopeRow {
    private final Optional<ScopeRow> parent;
    private final String pattern;
    private final boolean numbered;
    private final List<ScopeRow> children = new ArrayList<>();
    private final List<ScopeSuggestion> suggestions = new ArrayList<>();
    private String name;
    private boolean chosen = true;

    ScopeRow(Optional<ScopeRow> parent, String pattern, String name, boolean numbered) {
        this.parent = parent;
        this.pattern = pattern;
        this.name = name;
        this.numbered = numbered;
    }

    /** {@return the row around it} */
    public Optional<ScopeRow> parent() {
        return parent;
    }

    /** {@return the rows in it} */
    public List<ScopeRow> children() {
        return children;
    }

    List<ScopeSuggestion> suggestions() {
        return suggestions;
    }

    String pattern() {
        return pattern;
    }

    boolean isNumbered() {
        return numbered;
    }

    /** {@return the name, without its number} */
    public String name() {
        return name;
    }

    /**
     * Gives all scopes of the row another name; their numbers stay.
     *
     * @param other the name, without a number
     */
    public void setName(String other) {
        name = other;
    }

    /** {@return whether the scopes are to be made} */
    public boolean isChosen() {
        return chosen;
    }

    /**
     * Takes the row or leaves it out. What is in a scope that is not made goes to the scope around it.
     *
     * @param taken whether the scopes are to be made
     */
    public void setChosen(boolean taken) {
        chosen = taken;
    }

    /** {@return how many scopes there are} */
    public int times() {
        return suggestions.size();
    }

    /** {@return the name of all of them: layer_[0-11]} */
    public String label() {
        return numbered ? name + "_[0-" + (largest() - 1) + ']' : name;
    }

    private int largest() {
        return suggestions.stream().mapToInt(some -> SuggestedScopes.number(last(some)) + 1).max().orElse(1);
    }

    private static String last(ScopeSuggestion suggestion) {
        return suggestion.scope().substring(suggestion.scope().lastIndexOf('/') + 1);
    }

    /** {@return how many operations are in one of them, for a person} */
    public String sizes() {
        int least = suggestions.stream().mapToInt(ScopeSuggestion::size).min().orElse(0);
        int most = suggestions.stream().mapToInt(ScopeSuggestion::size).max().orElse(0);
        return least == most ? String.format("%,d", least) : String.format("%,d to %,d", least, most);
    }
}
