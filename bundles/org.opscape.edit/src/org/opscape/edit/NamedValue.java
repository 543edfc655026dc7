/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

/**
 * A value that has a name of its own.
 *
 * @param graph the function or body that gives or gets it; empty for the main graph
 * @param name its name
 * @param use who knows the name
 */
public record NamedValue(String graph, String name, Use use) {
    /** Who knows the name of a value. */
    public enum Use {
        /** Only the graph itself. */
        INNER,
        /** Whoever runs the graph gives the value under this name. */
        INPUT,
        /** Whoever runs the graph gets the value under this name. */
        OUTPUT
    }

    /** {@return whether whoever runs the graph knows the name} */
    public boolean isPublic() {
        return use != Use.INNER;
    }

    /**
     * Makes the edit that gives it another name, and the one of nothing else.
     *
     * @param to the new name
     * @param includesPublic whether it is meant though others know it
     * @return the edit
     */
    public Edit.RenameValues renamed(String to, boolean includesPublic) {
        return new Edit.RenameValues(graph, name, to, ValueMatch.NAME, includesPublic);
    }
}
