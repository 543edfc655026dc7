/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.flow;

import java.util.BitSet;
import org.opscape.analysis.cluster.Line;

/** The lines that lead back to where a loop begins. For one thread. */
public final class BackLines {
    /** No line does. */
    public static final BackLines NONE = new BackLines(new BitSet());

    private final EdgeLines lines;

    /**
     * Takes edges.
     *
     * @param edges those that close loops; nobody changes them any more
     */
    public BackLines(BitSet edges) {
        this(new EdgeLines(edges));
    }

    private BackLines(EdgeLines lines) {
        this.lines = lines;
    }

    /** {@return the same for another thread} */
    BackLines copy() {
        return new BackLines(lines.copy());
    }

    /**
     * Tells whether a line leads back.
     *
     * @param line a line of the picture
     * @return whether one of its edges closes a loop
     */
    public boolean has(Line line) {
        return lines.has(line);
    }
}
