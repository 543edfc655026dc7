/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.hierarchy;

import java.util.BitSet;
import java.util.List;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.series.NumberSeries;
import org.opscape.analysis.series.SeriesFinder;
import org.opscape.analysis.structure.EqualStructures;
import org.opscape.analysis.structure.GroupForest;
import org.opscape.analysis.structure.StructureSearch;
import org.opscape.model.Progress;

/**
 * Finds numbered groups of equal structure. Only those are compared that, by their names and the types of the operations in them, may be
 * members: O(V) where there are none.
 */
final class GroupSeries {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final GraphSnapshot graph;
    private final Embedding embedding;
    private final GroupTable table;
    private final GroupMembers members;
    private final int[] parents;
    private final int root;
    private final SeriesFinder finder;
    private final BitSet candidates = new BitSet();
    /** Null as long as nothing was compared. */
    private EqualStructures structures;

    GroupSeries(GraphSnapshot graph, Embedding embedding, GroupTable table, GroupMembers members, int[] parents) {
        this.graph = graph;
        this.embedding = embedding;
        this.table = table;
        this.members = members;
        this.parents = parents;
        root = graph.operations();
        finder = new SeriesFinder(graph);
    }

    /** Compares the groups that may be members of series. */
    void compare(int fewest, Progress progress) {
        long[] hashes = null;
        for (int group = 0; group < table.scopes().length; group++) {
            if (numbered(group) >= fewest) {
                hashes = hashes == null ? hashes() : hashes;
                for (NumberSeries series : find(group, fewest, hashes)) {
                    for (int member : series.members()) {
                        candidates.set(member - root);
                    }
                }
            }
        }
        if (!candidates.isEmpty()) {
            structures = StructureSearch.search(
                    new GroupForest(graph, embedding.constants(), embedding.summaries(), parents, candidates).withInside(), progress);
        }
    }

    private int numbered(int group) {
        int count = 0;
        for (int i = members.starts()[group]; i < members.starts()[group + 1]; i++) {
            if (members.children()[i] >= root) {
                String name = name(members.children()[i]);
                count += !name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1)) ? 1 : 0;
            }
        }
        return count;
    }

    private String name(int node) {
        return graph.scopeName(table.scopes()[node - root]);
    }

    private List<NumberSeries> find(int group, int fewest, long[] hashes) {
        finder.clear();
        for (int i = members.starts()[group]; i < members.starts()[group + 1]; i++) {
            int child = members.children()[i];
            if (child >= root) {
                finder.add(child, name(child), hashes[child - root]);
            }
        }
        return finder.find(fewest);
    }

    /** Hashes of the operations' types inside each group, level by level. */
    private long[] hashes() {
        long[] hashes = new long[table.scopes().length];
        for (int operation = 0; operation < root; operation++) {
            if (!embedding.isEmbedded(operation)) {
                hashes[parents[operation] - root] += graph.type(operation).hashCode() * MIX + 1;
            }
        }
        for (int group = hashes.length - 1; group > 0; group--) {
            long hash = (hashes[group] ^ hashes[group] >>> 32) * MIX;
            hashes[parents[root + group] - root] += hash ^ hash >>> 29;
        }
        return hashes;
    }

    /** Returns the series among the children of a group, once they have been compared. */
    List<NumberSeries> find(int group, int fewest) {
        if (structures == null) {
            return List.of();
        }
        finder.clear();
        for (int i = members.starts()[group]; i < members.starts()[group + 1]; i++) {
            int child = members.children()[i];
            if (child >= root && candidates.get(child - root)) {
                finder.add(child, name(child), structures.classOf(child - root));
            }
        }
        return finder.find(fewest);
    }
}
