/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.BitSet;
import java.util.Optional;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.analysis.series.NumberSeries;
import org.opscape.analysis.series.SeriesFinder;
import org.opscape.analysis.structure.EqualStructures;
import org.opscape.analysis.structure.StructureSearch;
import org.opscape.model.Progress;

/**
 * Tells in which series a node could be stacked. Looks at the node's siblings; of groups, those are compared that are named alike and
 * are as large.
 */
public final class StackOffers {
    private static final int FEWEST = 2;

    private final Clustering clustering;
    private final Hierarchy hierarchy;

    /**
     * Makes offers for a clustering.
     *
     * @param clustering the clustering
     */
    public StackOffers(Clustering clustering) {
        this.clustering = clustering;
        hierarchy = clustering.hierarchy();
    }

    /**
     * Returns the stack that a node is in.
     *
     * @param node a node
     * @return the stack around it; -1 if it is in none
     */
    public int stackOf(int node) {
        int parent = hierarchy.parent(node);
        return parent >= 0 && hierarchy.kind(parent) == NodeKind.SERIES ? parent : -1;
    }

    /**
     * Returns the series that a node could be stacked in.
     *
     * @param node a node
     * @return the offer; empty if the node has no siblings of its kind with the next numbers, or is in a stack
     */
    public Optional<StackOffer> offer(int node) {
        int parent = hierarchy.parent(node);
        if (parent < 0 || hierarchy.kind(parent) != NodeKind.GROUP || hierarchy.isEmbedded(node) || hierarchy.isOwnOperation(node)) {
            return Optional.empty();
        }
        SeriesFinder finder = new SeriesFinder(clustering.graph());
        switch (hierarchy.kind(node)) {
            case OPERATION -> addOperations(parent, finder);
            case GROUP -> addGroups(parent, node, finder);
            case SERIES -> finder.clear();
        }
        for (NumberSeries series : finder.find(FEWEST)) {
            for (int member : series.members()) {
                if (member == node) {
                    String path = parent == hierarchy.root() ? series.label() : hierarchy.path(parent) + '/' + series.label();
                    return Optional.of(new StackOffer(path, series.label(), series.members()));
                }
            }
        }
        return Optional.empty();
    }

    private void addOperations(int parent, SeriesFinder finder) {
        for (int i = 0; i < hierarchy.childCount(parent); i++) {
            int child = hierarchy.child(parent, i);
            if (hierarchy.kind(child) == NodeKind.OPERATION && !hierarchy.isOwnOperation(child)) {
                finder.add(child);
            }
        }
    }

    private void addGroups(int parent, int node, SeriesFinder finder) {
        BitSet alike = new BitSet();
        String prefix = prefix(hierarchy.label(node));
        for (int i = 0; i < hierarchy.childCount(parent); i++) {
            int child = hierarchy.child(parent, i);
            if (hierarchy.kind(child) == NodeKind.GROUP && hierarchy.operationCount(child) == hierarchy.operationCount(node)
                    && prefix(hierarchy.label(child)).equals(prefix)) {
                alike.set(child - hierarchy.root());
            }
        }
        if (alike.cardinality() >= FEWEST) {
            EqualStructures structures = StructureSearch.search(hierarchy.forest(alike), Progress.NONE);
            for (int group = alike.nextSetBit(0); group >= 0; group = alike.nextSetBit(group + 1)) {
                finder.add(hierarchy.root() + group, hierarchy.label(hierarchy.root() + group), structures.classOf(group));
            }
        }
    }

    private static String prefix(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9') {
            end--;
        }
        return name.substring(0, end);
    }
}
