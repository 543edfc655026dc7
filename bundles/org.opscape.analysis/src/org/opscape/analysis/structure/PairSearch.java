/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.structure;

import java.util.Arrays;

/**
 * Searches for an isomorphism of two groups: refines until nothing more can be told apart, takes two vertices for each other, refines
 * again, and goes back where that leads nowhere. What it finds is checked edge by edge. It takes exponential time at worst, which the
 * budget ends; where refinement tells all vertices apart or finds only symmetries, it takes O(E log V).
 */
final class PairSearch {
    private final GroupForest forest;
    private final LevelColours colours;
    private final PairGraph graph;
    private final int[] kinds;
    private final Budget budget;
    private final long[] hashes;
    private final Cells cells;
    private final Refinement refinement;

    /** By decision: the vertex of the first group, the vertices of the other that are left, how many, and the splits before. */
    private int[] chosen = new int[16];
    private int[][] left = new int[16][];
    private int[] leftCounts = new int[16];
    private int[] splits = new int[16];
    private int[] scans = new int[16];
    private int depth;

    PairSearch(GroupForest forest, LevelColours colours, PairGraph graph, int[] kinds, Budget budget) {
        this.forest = forest;
        this.colours = colours;
        this.graph = graph;
        this.kinds = kinds;
        this.budget = budget;
        hashes = hashes();
        cells = cells();
        refinement = new Refinement(graph, cells, budget);
    }

    /** Hashes what refinement at each level has told of a vertex and of the groups around it. Vertices come after those around them. */
    private long[] hashes() {
        int[] parents = forest.parents();
        long[] found = new long[graph.vertices()];
        for (int vertex = 2; vertex < found.length; vertex++) {
            found[vertex] = colours.colour(graph.node(vertex));
        }
        for (int side = 0; side < 2; side++) {
            int parent = side;
            for (int vertex = side + 2; vertex < found.length; vertex += 2) {
                while (graph.node(parent) != parents[graph.node(vertex)]) {
                    parent += 2;
                }
                found[vertex] = Hash64.mix(found[parent], found[vertex]);
            }
        }
        return found;
    }

    private Cells cells() {
        int count = graph.vertices();
        long[] keys = hashes.clone();
        Arrays.sort(keys);
        int[] ends = new int[count];
        int[] sorted = new int[count];
        boolean[] begins = new boolean[count];
        for (int vertex = 0; vertex < count; vertex++) {
            int lowest = lowest(keys, hashes[vertex]);
            begins[lowest] = true;
            sorted[lowest + ends[lowest]++] = vertex;
        }
        return new Cells(sorted, begins);
    }

    private static int lowest(long[] keys, long key) {
        int low = 0;
        int high = keys.length - 1;
        while (low < high) {
            int middle = low + high >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the isomorphism: by node of the first group, the node of the other; by node of the other, itself; null if none was found. */
    boolean find(int[] map) {
        for (int cell = 0; cell < graph.vertices(); cell = cells.end(cell)) {
            if (!cells.isBalanced(cell)) {
                return false;
            }
            refinement.enqueue(cell);
        }
        boolean fine = budget.take(graph.vertices()) && refinement.refine();
        int scan = 0;
        while (true) {
            if (fine) {
                scan = nextToSplit(scan);
                if (scan == graph.vertices() && isIsomorphism(map)) {
                    return true;
                }
                fine = scan < graph.vertices() && decide(scan);
            } else {
                if (depth == 0 || !budget.take(1)) {
                    return false;
                }
                scan = scans[depth - 1];
                fine = tryNext();
            }
        }
    }

    private int nextToSplit(int scan) {
        int cell = scan;
        while (cell < graph.vertices() && cells.size(cell) == 2) {
            cell = cells.end(cell);
        }
        return cell;
    }

    /** Takes the last vertices of a cell, one of each group, for each other. */
    private boolean decide(int cell) {
        if (depth == chosen.length) {
            chosen = Arrays.copyOf(chosen, 2 * depth);
            left = Arrays.copyOf(left, 2 * depth);
            leftCounts = Arrays.copyOf(leftCounts, 2 * depth);
            splits = Arrays.copyOf(splits, 2 * depth);
            scans = Arrays.copyOf(scans, 2 * depth);
        }
        int even = cells.end(cell) - 1;
        int odd = even;
        while ((cells.vertex(even) & 1) == 1) {
            even--;
        }
        while ((cells.vertex(odd) & 1) == 0) {
            odd--;
        }
        chosen[depth] = cells.vertex(even);
        left[depth] = null;
        leftCounts[depth] = cells.vertex(odd);
        splits[depth] = cells.splits();
        scans[depth++] = cell;
        return join(cells.vertex(even), cells.vertex(odd)) && budget.take(2);
    }

    private boolean join(int even, int odd) {
        int end = cells.end(cells.cell(even));
        cells.move(even, end - 1);
        cells.move(odd, end - 2);
        if (cells.size(cells.cell(even)) > 2) {
            cells.split(end - 2);
        }
        refinement.enqueue(end - 2);
        return refinement.refine();
    }

    /** Takes the last decision back and tries the next vertex for it. */
    private boolean tryNext() {
        int last = depth - 1;
        cells.undo(splits[last]);
        int cell = scans[last];
        if (left[last] == null) {
            int tried = leftCounts[last];
            left[last] = new int[cells.size(cell) / 2];
            leftCounts[last] = 0;
            for (int i = cell; i < cells.end(cell); i++) {
                if ((cells.vertex(i) & 1) == 1 && cells.vertex(i) != tried) {
                    left[last][leftCounts[last]++] = cells.vertex(i);
                }
            }
            budget.take(cells.size(cell));
        }
        if (leftCounts[last] == 0) {
            left[last] = null;
            depth--;
            return false;
        }
        return join(chosen[last], left[last][--leftCounts[last]]);
    }

    private boolean isIsomorphism(int[] map) {
        for (int cell = 0; cell < graph.vertices(); cell += 2) {
            int even = graph.node((cells.vertex(cell) & 1) == 0 ? cells.vertex(cell) : cells.vertex(cell + 1));
            int odd = graph.node((cells.vertex(cell) & 1) == 1 ? cells.vertex(cell) : cells.vertex(cell + 1));
            map[even] = odd;
            map[odd] = odd;
        }
        return sameNodes(map) && sameEdges(map);
    }

    private boolean sameNodes(int[] map) {
        int root = forest.root();
        for (int vertex = 0; vertex < graph.vertices(); vertex += 2) {
            int node = graph.node(vertex);
            int image = map[node];
            boolean same = node < root ? image < root && kinds[node] == kinds[image] : image >= root;
            if (!same || vertex > 0 && map[forest.parents()[node]] != forest.parents()[image]) {
                return false;
            }
        }
        return map[graph.node(0)] == graph.node(1);
    }

    private boolean sameEdges(int[] map) {
        LongNumbers pairs = new LongNumbers();
        return budget.take(graph.lines()) && Arrays.equals(graph.mappedEdges(0, map, pairs), graph.mappedEdges(1, map, pairs));
    }
}
