/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.flow;

import java.util.BitSet;
import org.opscape.analysis.cluster.Line;

/** The lines along which the main route goes. For one thread. */
public final class RouteLines {
    /** No line does. */
    public static final RouteLines NONE = new RouteLines(new BitSet());

    private final EdgeLines lines;

    /**
     * Takes edges.
     *
     * @param edges those of the main route; nobody changes them any more
     */
    public RouteLines(BitSet edges) {
        this(new EdgeLines(edges));
    }

    private RouteLines(EdgeLines lines) {
        this.lines = lines;
    }

    /** {@return the same for another thread} */
    RouteLines copy() {
        return new RouteLines(lines.copy());
    }

    /** {@return whether there is no route} */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /**
     * Tells whether the route goes along a line.
     *
     * @param line a line of the picture
     * @return whether one of its edges is one of the route
     */
    public boolean has(Line line) {
        return lines.has(line);
    }
}
