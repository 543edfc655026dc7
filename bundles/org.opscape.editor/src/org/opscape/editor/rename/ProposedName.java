/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

import java.util.List;
import java.util.function.Predicate;

/** Proposes a name for a new scope: what the names of its members have in common. */
public final class ProposedName {
    private static final String FALLBACK = "group";
    private static final int SHORTEST = 3;

    private ProposedName() {
    }

    /**
     * Proposes a name.
     *
     * @param names the last names of what is grouped
     * @param taken tells which names are in use in the scope around
     * @return a name that is not taken
     */
    public static String of(List<String> names, Predicate<String> taken) {
        String common = names.isEmpty() ? "" : names.get(0);
        for (String name : names) {
            common = common.substring(0, sharedLength(common, name));
        }
        String base = trimmed(names.size() == 1 ? "" : common);
        String wanted = base.length() < SHORTEST ? FALLBACK : base;
        String free = wanted;
        for (int number = 1; taken.test(free); number++) {
            free = wanted + '_' + number;
        }
        return free;
    }

    /**
     * Finds the scope that holds all of some paths.
     *
     * @param paths paths of operations and scopes
     * @return the path of the innermost common scope; empty for the outermost level
     */
    public static String commonScope(List<String> paths) {
        String common = paths.isEmpty() ? "" : parent(paths.get(0));
        for (String path : paths) {
            while (!common.isEmpty() && !parent(path).equals(common) && !path.startsWith(common + '/')) {
                common = parent(common);
            }
        }
        return common;
    }

    private static int sharedLength(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    /** Without the numbers and marks that tell the members apart. */
    private static String trimmed(String common) {
        int end = common.length();
        while (end > 0 && (Character.isDigit(common.charAt(end - 1)) || "_-./\\>(".indexOf(common.charAt(end - 1)) >= 0)) {
            end--;
        }
        int start = 0;
        while (start < end && common.charAt(start) == '(') {
            start++;
        }
        return common.substring(start, end);
    }

    private static String parent(String path) {
        int at = path.lastIndexOf('/');
        return at < 0 ? "" : path.substring(0, at);
    }
}
