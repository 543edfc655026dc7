/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.model.Progress;

/**
 * Finds the structures that are most alike to that of a group: by how many operations have the same type and consume, from the same
 * group, operations of the same types (the weighted Jaccard index of these). One group of each class is looked at, if it is not much
 * larger or smaller. An estimate, which {@link StructureDifference} makes precise. Immutable.
 */
public final class StructureNeighbours {
    private static final double LEAST_SIMILARITY = 0.5;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Hierarchy hierarchy;
    private final StructureClasses classes;
    private final Progress progress;
    /** By operation, a hash of its type, and one of what it consumes as well. */
    private final long[] types;
    private final long[] features;

    private StructureNeighbours(Clustering clustering, StructureClasses classes, Progress progress) {
        this.classes = classes;
        this.progress = progress;
        hierarchy = clustering.hierarchy();
        GraphSnapshot graph = clustering.graph();
        types = new long[graph.operations()];
        features = new long[graph.operations()];
        for (int operation = 0; operation < types.length; operation++) {
            types[operation] = mix(graph.type(operation).hashCode());
        }
        for (int operation = 0; operation < types.length; operation++) {
            long sum = types[operation];
            int group = groupAround(operation);
            for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
                if (groupAround(graph.source(edge)) == group) {
                    sum += mix(types[graph.source(edge)] + (graph.isControl(edge) ? 1 : 0));
                }
            }
            features[operation] = mix(sum);
        }
    }

    /**
     * Prepares the search. O(V + E).
     *
     * @param clustering the clustering
     * @param classes its classes of equal structure
     * @param progress may cancel this and the searches
     * @return the search
     */
    public static StructureNeighbours of(Clustering clustering, StructureClasses classes, Progress progress) {
        return new StructureNeighbours(clustering, classes, progress);
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 32) * MIX;
        return mixed ^ mixed >>> 29;
    }

    private int groupAround(int operation) {
        int parent = hierarchy.parent(operation);
        return hierarchy.kind(parent) == NodeKind.SERIES ? hierarchy.parent(parent) : parent;
    }

    /**
     * Returns the structures that are most alike.
     *
     * @param group a group
     * @param most how many at most
     * @return the most alike one first; without the group's own class, and without groups inside it and around it
     */
    public List<Neighbour> of(int group, int most) {
        long[] own = bag(group);
        List<Neighbour> found = new ArrayList<>();
        for (int cls = 0; cls < classes.classes(); cls++) {
            int other = cls == classes.classOf(group) ? -1 : member(cls, group);
            if (other >= 0) {
                double similarity = similarity(own, bag(other));
                if (similarity >= LEAST_SIMILARITY) {
                    found.add(new Neighbour(cls, other, Math.min(similarity, Math.nextDown(1.0))));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Neighbour::similarity).reversed().thenComparingInt(Neighbour::group));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** Returns the first group of a class that is not too different in size and not inside the group or around it; else -1. */
    private int member(int cls, int group) {
        progress.check();
        int[] members = classes.members(cls);
        int size = hierarchy.operationCount(group);
        int otherSize = hierarchy.operationCount(members[0]);
        if (Math.min(size, otherSize) < LEAST_SIMILARITY * Math.max(size, otherSize)) {
            return -1;
        }
        for (int member : members) {
            int around = hierarchy.lowestCommonAncestor(member, group);
            if (around != member && around != group) {
                return member;
            }
        }
        return -1;
    }

    /** Returns the sorted hashes of the operations inside a group: types and features. */
    private long[] bag(int group) {
        int[] operations = classes.operations(group);
        long[] bag = new long[2 * operations.length];
        for (int i = 0; i < operations.length; i++) {
            bag[2 * i] = types[operations[i]];
            bag[2 * i + 1] = features[operations[i]];
        }
        Arrays.sort(bag);
        return bag;
    }

    private static double similarity(long[] a, long[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length;) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        int either = a.length + b.length - common;
        return either == 0 ? 1 : (double) common / either;
    }
}
