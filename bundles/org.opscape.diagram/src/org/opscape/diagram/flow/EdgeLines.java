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

/** Lines in which one of some edges is bundled. Lines are asked for again in each picture, and may have very many edges. */
final class EdgeLines {
    private final BitSet edges;
    private final Map<Line, Boolean> known = new IdentityHashMap<>();

    EdgeLines(BitSet edges) {
        this.edges = edges;
    }

    boolean isEmpty() {
        return edges.isEmpty();
    }

    /** The same for another thread. */
    EdgeLines copy() {
        return new EdgeLines(edges);
    }

    boolean has(Line line) {
        if (edges.isEmpty()) {
            return false;
        }
        Boolean has = known.get(line);
        if (has == null) {
            has = find(line);
            known.put(line, has);
        }
        return has;
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
