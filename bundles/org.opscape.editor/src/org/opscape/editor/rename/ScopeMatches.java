/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Completes the path of a scope. */
public final class ScopeMatches {
    private static final int RANKS = 4;

    private ScopeMatches() {
    }

    /**
     * Finds the scopes that match what is typed, the likeliest first: the very one, those that begin with it, those whose last name
     * begins with it, those that have it anywhere.
     *
     * @param scopes the paths of all scopes
     * @param typed what is typed, in any case
     * @param most how many are wanted
     * @return at most so many, within a rank in the order given
     */
    public static List<String> of(List<String> scopes, String typed, int most) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<List<String>> ranks = new ArrayList<>();
        for (int rank = 0; rank < RANKS; rank++) {
            ranks.add(new ArrayList<>());
        }
        for (String scope : scopes) {
            int rank = rank(scope.toLowerCase(Locale.ROOT), wanted);
            if (rank < RANKS && ranks.get(rank).size() < most) {
                ranks.get(rank).add(scope);
            }
        }
        List<String> found = new ArrayList<>();
        ranks.forEach(found::addAll);
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    private static int rank(String scope, String wanted) {
        if (scope.equals(wanted)) {
            return 0;
        }
        if (scope.startsWith(wanted)) {
            return 1;
        }
        if (scope.startsWith(wanted, scope.lastIndexOf('/') + 1)) {
            return 2;
        }
        return scope.contains(wanted) ? 3 : RANKS;
    }
}
