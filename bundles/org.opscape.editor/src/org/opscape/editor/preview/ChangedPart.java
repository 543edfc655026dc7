/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.preview;

/**
 * The part of a text that becomes another one: whole parts of a path, so that it can be read.
 *
 * @param from where it begins, in both texts
 * @param beforeEnd where it ends in the old text
 * @param afterEnd where it ends in the new text
 */
record ChangedPart(int from, int beforeEnd, int afterEnd) {
    /**
     * Finds the part of a path that changes.
     *
     * @param before the old text
     * @param after the new text
     * @return the smallest run of whole names outside of which both are the same
     */
    static ChangedPart of(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int from = 0;
        while (from < shorter && before.charAt(from) == after.charAt(from)) {
            from++;
        }
        int same = 0;
        while (same < shorter - from && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        while (from > 0 && !separates(before.charAt(from - 1))) {
            from--;
        }
        while (same > 0 && !separates(before.charAt(before.length() - same))) {
            same--;
        }
        return new ChangedPart(from, before.length() - same, after.length() - same);
    }

    private static boolean separates(char c) {
        return c == '/' || c == ':' || c == '^' || c == '@' || c == '.';
    }
}
