/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import java.util.Arrays;
import java.util.Map;
import org.opscape.analysis.hierarchy.Hierarchy;

/** Which boxes were put to places by hand, of one hierarchy. Immutable. */
public final class Pins {
    /** Nothing was moved. */
    public static final Pins NONE = new Pins(new int[0], new Position[0]);

    private final int[] nodes;
    private final Position[] positions;

    private Pins(int[] nodes, Position[] positions) {
        this.nodes = nodes;
        this.positions = positions;
    }

    /**
     * Finds the nodes that were moved.
     *
     * @param hierarchy the hierarchy
     * @param positions where each was put, by the unique path; what is not in the hierarchy is left out
     * @return the pins
     */
    public static Pins of(Hierarchy hierarchy, Map<String, Position> positions) {
        if (positions.isEmpty()) {
            return NONE;
        }
        long[] keys = new long[positions.size()];
        Position[] places = new Position[keys.length];
        int count = 0;
        for (Map.Entry<String, Position> entry : positions.entrySet()) {
            int node = hierarchy.find(entry.getKey());
            if (node >= 0 && node != hierarchy.root() && isFinite(entry.getValue())) {
                places[count] = entry.getValue();
                keys[count] = (long) node << 32 | count++;
            }
        }
        return sorted(Arrays.copyOf(keys, count), places);
    }

    private static boolean isFinite(Position position) {
        return Double.isFinite(position.x()) && Double.isFinite(position.y());
    }

    private static Pins sorted(long[] keys, Position[] places) {
        Arrays.sort(keys);
        int[] nodes = new int[keys.length];
        Position[] positions = new Position[keys.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = (int) (keys[i] >> 32);
            positions[i] = places[(int) keys[i]];
        }
        return nodes.length == 0 ? NONE : new Pins(nodes, positions);
    }

    /** {@return whether nothing was moved} */
    public boolean isEmpty() {
        return nodes.length == 0;
    }

    /**
     * Tells whether a node was moved.
     *
     * @param node a node
     * @return whether it was
     */
    public boolean isPinned(int node) {
        return Arrays.binarySearch(nodes, node) >= 0;
    }

    /**
     * Returns where a node was put.
     *
     * @param node a node that was moved
     * @return the place
     * @throws IllegalArgumentException if it was not moved
     */
    public Position of(int node) {
        int index = Arrays.binarySearch(nodes, node);
        if (index < 0) {
            throw new IllegalArgumentException("not moved: " + node);
        }
        return positions[index];
    }
}
