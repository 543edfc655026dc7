/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opscape.analysis.GraphSnapshot;

/**
 * Finds numbered nodes among the direct members of a group (V5): operations of one type, or groups of one structure. The number is made
 * of the trailing digits of the name; names that are out of order count, gaps and repeated numbers end a run. O(n log n). Not
 * thread-safe: it keeps its buffers.
 */
public final class SeriesFinder {
    private static final int MOST_DIGITS = 9;

    private final GraphSnapshot graph;
    private int[] nodes = new int[64];
    private String[] names = new String[64];
    private Object[] kinds = new Object[64];
    private int[] numbers = new int[64];
    private int[] prefixLengths = new int[64];
    private int[] nextInBucket = new int[64];
    private int count;

    /**
     * Makes a finder.
     *
     * @param graph the graph that the operations are of
     */
    public SeriesFinder(GraphSnapshot graph) {
        this.graph = graph;
    }

    /** Forgets the nodes that were added. */
    public void clear() {
        count = 0;
    }

    /**
     * Adds an operation of the group, if its name is numbered.
     *
     * @param operation an operation
     */
    public void add(int operation) {
        add(operation, graph.name(operation), graph.type(operation));
    }

    /**
     * Adds a node of the group, if its name is numbered.
     *
     * @param node a node
     * @param name the last segment of its path
     * @param kind what is equal for the members of a series
     */
    public void add(int node, String name, Object kind) {
        int begin = name.length();
        while (begin > 0 && isDigit(name.charAt(begin - 1))) {
            begin--;
        }
        int digits = name.length() - begin;
        if (digits == 0 || digits > MOST_DIGITS) {
            return;
        }
        grow();
        nodes[count] = node;
        names[count] = name;
        kinds[count] = kind;
        numbers[count] = Integer.parseInt(name, begin, name.length(), 10);
        prefixLengths[count++] = begin;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void grow() {
        if (count == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * count);
            names = Arrays.copyOf(names, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
            numbers = Arrays.copyOf(numbers, 2 * count);
            prefixLengths = Arrays.copyOf(prefixLengths, 2 * count);
            nextInBucket = Arrays.copyOf(nextInBucket, 2 * count);
        }
    }

    /**
     * Finds the series among the nodes that were added.
     *
     * @param fewest how many members a series has at least
     * @return the series, in the order of the first member added of each kind and prefix, and then by number
     */
    public List<NumberSeries> find(int fewest) {
        if (count < fewest) {
            return List.of();
        }
        List<NumberSeries> found = new ArrayList<>();
        int[] sizes = new int[count];
        int buckets = fillBuckets(sizes);
        for (int first = 0; first < buckets; first++) {
            if (sizes[first] >= fewest) {
                findRuns(first, sizes[first], fewest, found);
            }
        }
        return found;
    }

    /** Chains the nodes of one kind and prefix; a chain is known by its first member. Returns one more than the last of these. */
    private int fillBuckets(int[] sizes) {
        int[] table = new int[Integer.highestOneBit(count) * 4];
        int[] tails = new int[count];
        for (int i = 0; i < count; i++) {
            int slot = hash(i) & (table.length - 1);
            while (table[slot] != 0 && !alike(table[slot] - 1, i)) {
                slot = (slot + 1) & (table.length - 1);
            }
            if (table[slot] == 0) {
                table[slot] = i + 1;
            } else {
                nextInBucket[tails[table[slot] - 1]] = i;
            }
            int first = table[slot] - 1;
            tails[first] = i;
            sizes[first]++;
        }
        return count;
    }

    private int hash(int i) {
        String name = names[i];
        int hash = kinds[i].hashCode();
        for (int c = 0; c < prefixLengths[i]; c++) {
            hash = 31 * hash + name.charAt(c);
        }
        return hash ^ hash >>> 15;
    }

    private boolean alike(int i, int j) {
        return prefixLengths[i] == prefixLengths[j] && kinds[i].equals(kinds[j])
                && names[i].regionMatches(0, names[j], 0, prefixLengths[i]);
    }

    private void findRuns(int first, int size, int fewest, List<NumberSeries> found) {
        long[] byNumber = new long[size];
        for (int i = first, k = 0; k < size; i = nextInBucket[i], k++) {
            byNumber[k] = (long) numbers[i] << Integer.SIZE | i;
        }
        Arrays.sort(byNumber);
        int begin = 0;
        for (int end = 1; end <= size; end++) {
            if (end == size || number(byNumber[end]) != number(byNumber[end - 1]) + 1) {
                if (end - begin >= fewest) {
                    found.add(series(byNumber, begin, end));
                }
                begin = end;
            }
        }
    }

    private static int number(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    private NumberSeries series(long[] byNumber, int begin, int end) {
        int[] members = new int[end - begin];
        for (int k = begin; k < end; k++) {
            members[k - begin] = nodes[(int) byNumber[k]];
        }
        String prefix = names[(int) byNumber[begin]].substring(0, prefixLengths[(int) byNumber[begin]]);
        return new NumberSeries(prefix, number(byNumber[begin]), number(byNumber[end - 1]), members);
    }
}
