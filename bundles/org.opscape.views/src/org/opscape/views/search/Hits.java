/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.search;

import java.util.Arrays;

/** The nodes that were found, the best first. Immutable. */
public final class Hits {
    /** Nothing. */
    public static final Hits NONE = new Hits(new int[0]);

    private final int[] nodes;

    private Hits(int[] nodes) {
        this.nodes = nodes;
    }

    /** {@return how many there are} */
    public int size() {
        return nodes.length;
    }

    /**
     * Returns a node.
     *
     * @param index from 0
     * @return the hierarchy node
     */
    public int node(int index) {
        return nodes[index];
    }

    /** Sorts what is found by how well it fits; keeps the order otherwise. */
    static final class Collector {
        private final int[][] nodes = new int[Rank.values().length][16];
        private final int[] sizes = new int[Rank.values().length];

        /**
         * Adds a node.
         *
         * @param node the node
         * @param rank how well it fits
         */
        void add(int node, Rank rank) {
            int row = rank.ordinal();
            if (rank == Rank.NONE) {
                return;
            }
            if (sizes[row] == nodes[row].length) {
                nodes[row] = Arrays.copyOf(nodes[row], 2 * sizes[row]);
            }
            nodes[row][sizes[row]] = node;
            sizes[row]++;
        }

        /** {@return all that was added} */
        Hits hits() {
            int total = 0;
            for (int size : sizes) {
                total += size;
            }
            int[] all = new int[total];
            int end = 0;
            for (int row = 0; row < sizes.length; row++) {
                System.arraycopy(nodes[row], 0, all, end, sizes[row]);
                end += sizes[row];
            }
            return new Hits(all);
        }
    }

    /** How well a node fits; what comes first is shown first. */
    enum Rank {
        /** The last segment is what was looked for. */
        WHOLE,
        /** The last segment begins with it. */
        START,
        /** The last segment contains it. */
        INSIDE,
        /** The op type contains it. */
        TYPE,
        /** Only a scope around contains it. */
        AROUND,
        /** Nothing does. */
        NONE
    }
}
