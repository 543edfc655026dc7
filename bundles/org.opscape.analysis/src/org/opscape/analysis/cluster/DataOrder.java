/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.Arrays;
import java.util.BitSet;

/**
 * An order of the children of a group along the data: breadth first from those that only give; one that is reached again moves to the back,
 * but its successors only count once, so that cycles end. Tells which lines go against it. O(children + lines).
 */
final class DataOrder {
    private final int[] from;
    private final int[] to;
    private final BitSet control;
    private final int[] heads;
    private final int[] next;
    private final int[] ranks;

    private DataOrder(int children, int[] from, int[] to, BitSet control) {
        this.from = from;
        this.to = to;
        this.control = control;
        heads = new int[children];
        next = new int[from.length];
        ranks = new int[children];
    }

    /** Returns the lines whose end comes before their beginning; lines at children without data are none of them. */
    static BitSet backward(int children, int[] from, int[] to, BitSet control) {
        BitSet backward = new BitSet(from.length);
        if (control.isEmpty()) {
            return backward;
        }
        DataOrder order = new DataOrder(children, from, to, control);
        order.walk(order.seeds());
        for (int line = 0; line < from.length; line++) {
            int begin = order.ranks[from[line]];
            int end = order.ranks[to[line]];
            backward.set(line, begin >= 0 && end >= 0 && begin > end);
        }
        return backward;
    }

    /** Chains the lines with data by beginning, and returns the children that no such line ends at, by their first line. */
    private int[] seeds() {
        Arrays.fill(heads, -1);
        Arrays.fill(next, -1);
        Arrays.fill(ranks, -1);
        int[] tails = new int[heads.length];
        BitSet destinations = new BitSet(heads.length);
        int[] givers = new int[heads.length];
        int count = 0;
        for (int line = 0; line < from.length; line++) {
            if (!control.get(line)) {
                int giver = from[line];
                if (heads[giver] < 0) {
                    heads[giver] = line;
                    givers[count++] = giver;
                } else {
                    next[tails[giver]] = line;
                }
                tails[giver] = line;
                destinations.set(to[line]);
            }
        }
        int[] seeds = new int[count + from.length];
        int end = 0;
        for (int i = 0; i < count; i++) {
            if (!destinations.get(givers[i])) {
                seeds[end++] = givers[i];
            }
        }
        return Arrays.copyOf(seeds, end);
    }

    private void walk(int[] seeds) {
        int[] queue = Arrays.copyOf(seeds, seeds.length + from.length);
        int end = seeds.length;
        for (int begin = 0; begin < end; begin++) {
            int child = queue[begin];
            ranks[child] = begin;
            for (int line = heads[child]; line >= 0; line = next[line]) {
                queue[end++] = to[line];
            }
            heads[child] = -1;
        }
    }
}
