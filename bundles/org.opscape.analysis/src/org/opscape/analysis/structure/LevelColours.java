/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.structure;

import java.util.Arrays;

/**
 * Colours of nodes among their siblings, by the refinement of Weisfeiler and Lehman (1968): nodes that an isomorphism of their groups
 * maps to one another have the same colour. Instead of as many rounds as a path is long, one goes along the edges and one against them,
 * and a fixed number follows. O(children + edges * depth).
 */
final class LevelColours {
    private static final int ROUNDS = 2;
    private static final int ROUNDS_WITH_CYCLES = 8;
    private static final long SOURCE = 0x5bd1e995L;
    private static final long TARGET = 0x1b873593L;

    private final GroupForest forest;
    private final LevelChildren children;
    private final LevelEdges edges;
    /** By node. */
    private final long[] colours;
    private final int[] places;

    /** For the group at hand, by edge. */
    private int[] from = new int[64];
    private int[] to = new int[64];
    private long[] labels = new long[64];
    private int lines;
    /** For the group at hand, by child. */
    private long[] hashes = new long[64];
    private long[] sums = new long[64];
    private int[] waiting = new int[64];
    private int[] starts = new int[65];
    private int[] queue = new int[64];
    private int[] sorted = new int[64];

    LevelColours(GroupForest forest, LevelChildren children, LevelEdges edges) {
        this.forest = forest;
        this.children = children;
        this.edges = edges;
        colours = new long[forest.parents().length];
        places = new int[colours.length];
    }

    long colour(int node) {
        return colours[node];
    }

    /** Colours the children of a group; those below have their colours. Returns a hash of the group's structure. */
    long colour(int group, int[] kinds, int[] classes) {
        int root = forest.root();
        int count = children.count(group);
        makeRoom(count);
        for (int i = 0; i < count; i++) {
            int child = children.child(children.first(group) + i);
            places[child] = i;
            hashes[i] = child < root ? Hash64.mix(kinds[child]) : Hash64.mix(classes[child - root], TARGET);
        }
        collect(group);
        if (lines > 0) {
            boolean cycles = pass(count, from, to, SOURCE);
            pass(count, to, from, TARGET);
            for (int round = 0; round < (cycles ? ROUNDS_WITH_CYCLES : ROUNDS); round++) {
                refine(count);
            }
        }
        long hash = count;
        for (int i = 0; i < count; i++) {
            colours[children.child(children.first(group) + i)] = hashes[i];
            hash += Hash64.mix(hashes[i]);
        }
        for (int line = 0; line < lines; line++) {
            hash += Hash64.mix(labels[line] + hashes[from[line]] * SOURCE, hashes[to[line]]);
        }
        return Hash64.mix(hash);
    }

    private void makeRoom(int count) {
        if (count > hashes.length) {
            int size = Math.max(count, 2 * hashes.length);
            hashes = new long[size];
            sums = new long[size];
            waiting = new int[size];
            queue = new int[size];
            starts = new int[size + 1];
        }
    }

    private void collect(int group) {
        lines = edges.end(group) - edges.first(group);
        if (lines > from.length) {
            int size = Math.max(lines, 2 * from.length);
            from = new int[size];
            to = new int[size];
            labels = new long[size];
            sorted = new int[size];
        }
        for (int line = 0; line < lines; line++) {
            int edge = edges.first(group) + line;
            labels[line] = Hash64.mix(edges.label(edge));
            from[line] = climb(edges.producer(edge), group, line, SOURCE);
            to[line] = climb(edges.consumer(edge), group, line, TARGET);
        }
    }

    /** Returns the place of the child that holds an operation, and adds to the label where in it the operation is. */
    private int climb(int operation, int group, int line, long end) {
        int[] parents = forest.parents();
        int top = forest.root() + group;
        int node = operation;
        long path = end;
        while (parents[node] != top) {
            path = Hash64.mix(path + colours[node]);
            node = parents[node];
        }
        labels[line] = Hash64.mix(labels[line] + path);
        return places[node];
    }

    /** Hashes along the lines, as far as there are no cycles; tells whether there are. */
    private boolean pass(int count, int[] begins, int[] ends, long salt) {
        sortByBegin(count, begins);
        Arrays.fill(waiting, 0, count, 0);
        Arrays.fill(sums, 0, count, 0);
        for (int line = 0; line < lines; line++) {
            waiting[ends[line]]++;
        }
        int queued = 0;
        for (int i = 0; i < count; i++) {
            if (waiting[i] == 0) {
                queue[queued++] = i;
            }
        }
        for (int next = 0; next < queued; next++) {
            int i = queue[next];
            hashes[i] = Hash64.mix(hashes[i] + sums[i], salt);
            for (int place = starts[i]; place < starts[i + 1]; place++) {
                int end = ends[sorted[place]];
                sums[end] += Hash64.mix(labels[sorted[place]] + hashes[i] * salt);
                if (--waiting[end] == 0) {
                    queue[queued++] = end;
                }
            }
        }
        for (int i = 0; i < count && queued < count; i++) {
            if (waiting[i] > 0) {
                hashes[i] = Hash64.mix(hashes[i] + sums[i], -salt);
            }
        }
        return queued < count;
    }

    private void sortByBegin(int count, int[] begins) {
        Arrays.fill(starts, 0, count + 1, 0);
        for (int line = 0; line < lines; line++) {
            starts[begins[line]]++;
        }
        int sum = 0;
        for (int i = 0; i <= count; i++) {
            sum += starts[i];
            starts[i] = sum;
        }
        for (int line = lines - 1; line >= 0; line--) {
            sorted[--starts[begins[line]]] = line;
        }
    }

    private void refine(int count) {
        Arrays.fill(sums, 0, count, 0);
        for (int line = 0; line < lines; line++) {
            sums[from[line]] += Hash64.mix(labels[line] + hashes[to[line]] * SOURCE);
            sums[to[line]] += Hash64.mix(labels[line] + hashes[from[line]] * TARGET);
        }
        for (int i = 0; i < count; i++) {
            hashes[i] = Hash64.mix(hashes[i], sums[i]);
        }
    }
}
