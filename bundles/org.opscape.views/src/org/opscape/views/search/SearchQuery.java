/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.search;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is searched for.
 *
 * @param text a part of a name, or a regular expression
 * @param matchCase whether upper and lower case differ
 * @param regex whether the text is a regular expression
 * @param field what is searched
 */
public record SearchQuery(String text, boolean matchCase, boolean regex, SearchField field) {
    /** {@return whether there is nothing to search for} */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * Compiles the regular expression.
     *
     * @return the pattern
     * @throws PatternSyntaxException if it is none
     */
    Pattern pattern() {
        return Pattern.compile(text, matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** {@return what is wrong with the regular expression, in a few words; empty if nothing is} */
    public String problem() {
        if (!regex) {
            return "";
        }
        try {
            pattern();
            return "";
        } catch (PatternSyntaxException e) {
            String where = e.getIndex() < 0 ? "" : " at character " + (e.getIndex() + 1);
            return e.getDescription() + where;
        }
    }
}
