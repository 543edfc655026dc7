/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.flow;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import org.opscape.analysis.cluster.Line;

/** Which lines lead back to where the flow came from, since they close a loop. For one thread. */
public final class BackLines {
    /** No line does. */
    public static final BackLines NONE = new BackLines(new BitSet());

    private final BitSet edges;
    private final Map<Line, Boolean> lines = new IdentityHashMap<>();

    /**
     * Takes edges.
     *
     * @param edges those that close loops; nobody changes them any more
     */
    public BackLines(BitSet edges) {
        this.edges = edges;
    }

    /** {@return the same for another thread} */
    BackLines copy() {
        return new BackLines(edges);
    }

    /**
     * Tells whether a line leads back.
     *
     * @param line a line of the picture
     * @return whether one of its edges closes a loop
     */
    public boolean has(Line line) {
        return !edges.isEmpty() && lines.computeIfAbsent(line, this::find);
    }

    private boolean find(Line line) {
        for (int edge : line.edges()) {
            if (edges.get(edge)) {
                return true;
            }
        }
        return false;
    }
}
