/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.structure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.opscape.model.Progress;

/**
 * Finds groups of equal structure. Two groups are of one class if there is a mapping between all that is inside them, operation to
 * operation and group to group, that keeps op types and edges with their kinds (data, control, reference). Names, attributes, devices,
 * constants and summaries at operations, at which output and input an edge is, how many edges join two operations, and what is outside
 * do not count.
 *
 * <p>The groups are hashed bottom-up (see {@link LevelColours}); those of equal hash are compared exactly, first in the order that the
 * colours give, and if that fails by a search. The search ends with a budget, and only so many classes of one hash are told apart; groups
 * for which no mapping was found in time are not put together. So a class is exact, but there may be two of one structure, if the
 * structure is so regular that colours say nothing. O((V + E * depth) log V) and the budget, which is of that order.
 */
public final class StructureSearch {
    private static final int STEPS_A_NODE = 64;
    private static final int LEAST_STEPS = 10_000_000;
    private static final int MOST_CLASSES_OF_A_HASH = 32;
    private static final int CHECK_EVERY = 1 << 10;

    private final GroupForest forest;
    private final Progress progress;
    private final LevelChildren children;
    private final LevelEdges edges;
    private final LevelColours colours;
    private final CanonicalOrder order;
    private final int[] kinds;
    private final int[] classes;
    private final Budget budget;
    private int count;
    private int[] map;

    private StructureSearch(GroupForest forest, Progress progress) {
        this.forest = forest;
        this.progress = progress;
        kinds = OperationKinds.of(forest);
        children = new LevelChildren(forest);
        edges = LevelEdges.of(forest, progress);
        colours = new LevelColours(forest, children, edges);
        order = new CanonicalOrder(forest, children, colours);
        classes = new int[forest.groupCount()];
        Arrays.fill(classes, -1);
        long size = (long) forest.parents().length + forest.graph().edges();
        budget = new Budget(LEAST_STEPS + STEPS_A_NODE * size, progress);
    }

    /**
     * Finds the classes.
     *
     * @param forest the groups to compare
     * @param progress may cancel it
     * @return the classes
     */
    public static EqualStructures search(GroupForest forest, Progress progress) {
        StructureSearch search = new StructureSearch(forest, progress);
        search.searchLevels();
        return new EqualStructures(forest, search.children, search.edges, search.order, search.kinds, search.classes, search.count);
    }

    private void searchLevels() {
        int[] byHeight = byHeight();
        for (int begin = 0; begin < byHeight.length;) {
            int end = begin;
            while (end < byHeight.length && children.height(byHeight[end]) == children.height(byHeight[begin])) {
                end++;
            }
            searchLevel(byHeight, begin, end);
            begin = end;
        }
    }

    /** Sorts the groups by height, which is a counting sort. */
    private int[] byHeight() {
        int[] starts = new int[forest.groupCount() + 1];
        for (int group = forest.groups().nextSetBit(0); group >= 0; group = forest.groups().nextSetBit(group + 1)) {
            starts[children.height(group) + 1]++;
        }
        for (int height = 0; height < starts.length - 1; height++) {
            starts[height + 1] += starts[height];
        }
        int[] sorted = new int[forest.groups().cardinality()];
        for (int group = forest.groups().nextSetBit(0); group >= 0; group = forest.groups().nextSetBit(group + 1)) {
            sorted[starts[children.height(group)]++] = group;
        }
        return sorted;
    }

    private void searchLevel(int[] groups, int begin, int end) {
        Map<Long, Integer> lasts = new HashMap<>();
        int[] previous = new int[end - begin];
        int[][] parts = new int[end - begin][];
        for (int i = begin; i < end; i++) {
            long hash = colours.colour(groups[i], kinds, classes);
            parts[i - begin] = parts(order.order(groups[i]));
            Integer last = lasts.put(hash, i);
            previous[i - begin] = last == null ? -1 : last;
            if (i % CHECK_EVERY == 0) {
                progress.check();
            }
        }
        for (int last : lasts.values()) {
            int members = 0;
            for (int i = last; i >= 0; i = previous[i - begin]) {
                members++;
            }
            int[] bucket = new int[members];
            int[][] bucketParts = new int[members][];
            for (int i = last; i >= 0; i = previous[i - begin]) {
                bucket[--members] = groups[i];
                bucketParts[members] = parts[i - begin];
            }
            compare(bucket, bucketParts);
        }
    }

    private int[] parts(int[] ordered) {
        int[] parts = new int[ordered.length];
        for (int i = 0; i < parts.length; i++) {
            int child = ordered[i];
            parts[i] = child < forest.root() ? kinds[child] : ~classes[child - forest.root()];
        }
        return parts;
    }

    private void compare(int[] bucket, int[][] parts) {
        if (bucket.length == 1) {
            classes[bucket[0]] = count++;
            return;
        }
        LevelForm[] forms = new LevelForm[Math.min(bucket.length, MOST_CLASSES_OF_A_HASH)];
        int[] firsts = new int[forms.length];
        int known = 0;
        for (int i = 0; i < bucket.length; i++) {
            LevelForm form = LevelForm.of(bucket[i], parts[i], edges, order);
            int same = find(form, bucket[i], forms, firsts, known);
            classes[bucket[i]] = same < 0 ? count++ : classes[firsts[same]];
            if (same < 0 && known < forms.length) {
                forms[known] = form;
                firsts[known++] = bucket[i];
            }
            progress.check();
        }
    }

    private int find(LevelForm form, int group, LevelForm[] forms, int[] firsts, int known) {
        for (int i = 0; i < known; i++) {
            if (form.isSame(forms[i])) {
                return i;
            }
        }
        for (int i = 0; i < known; i++) {
            if (isIsomorphic(group, firsts[i])) {
                return i;
            }
        }
        return -1;
    }

    /** Searches for a mapping, and if there is one, numbers the operations of the group by it. */
    private boolean isIsomorphic(int group, int first) {
        map = map == null ? new int[forest.parents().length] : map;
        if (!budget.take(children.operations(group))) {
            return false;
        }
        PairGraph pair = PairGraph.of(forest, children, edges, group, first, map);
        if (pair == null || !budget.take(pair.lines()) || !new PairSearch(forest, colours, pair, kinds, budget).find(map)) {
            return false;
        }
        int[] numbers = new int[children.operations(group)];
        for (int vertex = 0; vertex < pair.vertices(); vertex += 2) {
            int node = pair.node(vertex);
            if (node < forest.root()) {
                numbers[order.number(node, group)] = order.number(map[node], first);
            }
        }
        order.change(group, numbers);
        return true;
    }
}
