/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis;

/** The tree of scopes; a scope's number is higher than its parent's. */
record ScopeTable(String[] names, int[] parents) {
    /** Puts the names of a scope and of those around it before a name. */
    String join(int scope, String name) {
        if (scope <= 0) {
            return name;
        }
        int length = name.length();
        for (int s = scope; s > 0; s = parents[s]) {
            length += names[s].length() + 1;
        }
        char[] path = new char[length];
        int end = length - name.length();
        name.getChars(0, name.length(), path, end);
        for (int s = scope; s > 0; s = parents[s]) {
            path[--end] = '/';
            end -= names[s].length();
            names[s].getChars(0, names[s].length(), path, end);
        }
        return new String(path);
    }
}
