/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.search;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Tells whether op types fit; each type is looked at once, as there are few. */
final class TypeMatch {
    private final Map<String, Boolean> known = new HashMap<>();
    private final Predicate<String> test;
    private String last = "";
    private boolean lastFits;

    /**
     * Prepares a test.
     *
     * @param query what is searched; not empty
     */
    TypeMatch(SearchQuery query) {
        if (query.regex()) {
            test = query.pattern().asPredicate();
        } else {
            Literal literal = new Literal(query.text(), query.matchCase());
            test = type -> literal.indexIn(type) >= 0;
        }
    }

    /**
     * Tests a type.
     *
     * @param type an op type
     * @return whether it fits
     */
    boolean fits(String type) {
        if (!type.equals(last)) {
            last = type;
            lastFits = known.computeIfAbsent(type, test::test);
        }
        return lastFits;
    }
}
