/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.search;

/** Finds a text in others; without regard to case if asked for. */
final class Literal {
    private final String text;
    private final boolean matchCase;
    private final String lower;
    private final String upper;

    /**
     * Prepares to find a text.
     *
     * @param text what is looked for; not empty
     * @param matchCase whether upper and lower case differ
     */
    Literal(String text, boolean matchCase) {
        this.text = text;
        this.matchCase = matchCase;
        lower = fold(text, false);
        upper = fold(text, true);
    }

    /** Letter by letter, so that both have the length of the text. */
    private static String fold(String text, boolean up) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = up ? Character.toUpperCase(letters[i]) : Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }

    /** {@return how long it is} */
    int length() {
        return text.length();
    }

    /** {@return whether it may reach over several segments of a path} */
    boolean hasSeparator() {
        return text.indexOf('/') >= 0;
    }

    /**
     * Finds the first place of the text.
     *
     * @param hay where to look
     * @return the index; -1 if there is none
     */
    int indexIn(String hay) {
        if (matchCase) {
            return hay.indexOf(text);
        }
        char low = lower.charAt(0);
        char high = upper.charAt(0);
        int last = hay.length() - text.length();
        for (int i = 0; i <= last; i++) {
            char c = hay.charAt(i);
            if ((c == low || c == high) && isAt(hay, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAt(String hay, int at) {
        for (int i = 1; i < lower.length(); i++) {
            char c = hay.charAt(at + i);
            if (c != lower.charAt(i) && c != upper.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
