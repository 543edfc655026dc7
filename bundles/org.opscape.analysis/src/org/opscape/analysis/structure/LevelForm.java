/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.structure;

import java.util.Arrays;

/**
 * What a group is made of, by the numbers of {@link CanonicalOrder}: groups of equal forms are isomorphic, for the numbers are the
 * isomorphism. O(E * depth + E log E).
 */
final class LevelForm {
    private final int[] parts;
    /** By edge in the order of the consumers' numbers, these. */
    private final int[] consumers;
    /** By edge, its label and its producer's number; sorted where the consumer is the same. */
    private final long[] producers;

    private LevelForm(int[] parts, int[] consumers, long[] producers) {
        this.parts = parts;
        this.consumers = consumers;
        this.producers = producers;
    }

    /** Parts are the kinds and classes of the children in order. */
    static LevelForm of(int group, int[] parts, LevelEdges edges, CanonicalOrder order) {
        int count = edges.end(group) - edges.first(group);
        long[] byConsumer = new long[count];
        for (int i = 0; i < count; i++) {
            byConsumer[i] = (long) order.number(edges.consumer(edges.first(group) + i), group) << Integer.SIZE | i;
        }
        Arrays.sort(byConsumer);
        int[] consumers = new int[count];
        long[] producers = new long[count];
        for (int i = 0, begin = 0; i < count; i++) {
            int edge = edges.first(group) + (int) byConsumer[i];
            consumers[i] = (int) (byConsumer[i] >>> Integer.SIZE);
            producers[i] = (long) edges.label(edge) << Integer.SIZE | order.number(edges.producer(edge), group);
            if (i + 1 == count || (int) (byConsumer[i + 1] >>> Integer.SIZE) != consumers[i]) {
                Arrays.sort(producers, begin, i + 1);
                begin = i + 1;
            }
        }
        return new LevelForm(parts, consumers, producers);
    }

    boolean isSame(LevelForm other) {
        return Arrays.equals(parts, other.parts) && Arrays.equals(consumers, other.consumers)
                && Arrays.equals(producers, other.producers);
    }
}
