/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.docs;

/**
 * The versions of an operator set in which something holds.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record Versions(int first, int last) {
    /** All versions, which is also what there is where sets have none. */
    public static final Versions ALL = new Versions(0, Integer.MAX_VALUE);

    /**
     * {@return whether a version is one of these}
     *
     * @param version the version of an operator set
     */
    public boolean contains(int version) {
        return first <= version && version <= last;
    }

    /** {@return the versions for a person, for instance "since version 13"; empty if it is all of them} */
    public String text() {
        if (first <= 1) {
            return last == Integer.MAX_VALUE ? "" : "up to version " + last;
        }
        return last == Integer.MAX_VALUE ? "since version " + first
                : first == last ? "version " + first + " only" : "versions " + first + " to " + last;
    }

    /** Reads "13-", "-12" or "7-9". */
    static Versions read(String text) {
        int dash = text.indexOf('-');
        String first = text.substring(0, dash);
        String last = text.substring(dash + 1);
        return new Versions(first.isEmpty() ? 0 : Integer.parseInt(first), last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last));
    }
}
