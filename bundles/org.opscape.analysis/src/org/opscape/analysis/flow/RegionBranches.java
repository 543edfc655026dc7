/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opscape.analysis.GraphSnapshot;

/**
 * Makes branches of what is between a fork and its join. Data that meet before the join are several branches only if something is computed
 * in two of them that is worth it, or if the fork has split the data: queries, keys and values, but not the mean of a normalisation.
 */
final class RegionBranches {
    private final GraphSnapshot graph;
    private final Region region;
    private final HeaviestPath path;

    RegionBranches(GraphSnapshot graph, Region region, HeaviestPath path) {
        this.graph = graph;
        this.region = region;
        this.path = path;
    }

    /** Returns the branches behind the fork that is at this place of the route; empty if there are not at least two. */
    Optional<Branches> of(int place) {
        if (!region.isWeighty()) {
            return Optional.empty();
        }
        List<int[]> operations = new ArrayList<>();
        List<Integer> edges = new ArrayList<>();
        int shared = region.size();
        Share[] shares = shares();
        for (int start = 0; start < shares.length; start++) {
            if (shares[start] != Share.NONE) {
                int[] found = shares[start] == Share.ALL ? region.all(start) : region.own(start);
                operations.add(found);
                edges.add(found.length == 0 ? region.edge(start) : region.leaving(found));
                shared -= found.length;
            }
        }
        return operations.size() < 2 ? Optional.empty()
                : Optional.of(new Branches(path.operations()[place], region.join(), branches(place, operations, edges), shared));
    }

    /** Which operations are the branch of a start: none, what gets data of it only, or all where its data meet those of others. */
    private enum Share {
        NONE, OWN, ALL
    }

    private Share[] shares() {
        Share[] shares = new Share[region.starts()];
        Arrays.fill(shares, Share.NONE);
        for (int component = 0; component < shares.length; component++) {
            int[] together = region.together(component);
            List<Integer> apart = apart(together);
            if (together.length > 1 && apart.isEmpty()) {
                shares[together[0]] = Share.ALL;
            }
            apart.forEach(start -> shares[start] = Share.OWN);
        }
        return shares;
    }

    /** Returns those of several starts, whose data meet, that are branches of their own; none if not at least two are. */
    private List<Integer> apart(int... together) {
        if (together.length < 2) {
            return together.length == 0 ? List.of() : List.of(together[0]);
        }
        boolean split = false;
        for (int start : together) {
            split |= graph.output(region.edge(start)) != graph.output(region.edge(together[0]));
        }
        List<Integer> apart = new ArrayList<>();
        for (int start : together) {
            int[] own = region.own(start);
            boolean weighty = split && own.length > 0;
            for (int operation : own) {
                weighty |= Region.isWeighty(graph, operation);
            }
            if (weighty) {
                apart.add(start);
            }
        }
        return apart.size() < 2 ? List.of() : apart;
    }

    private List<Branches.Branch> branches(int place, List<int[]> operations, List<Integer> edges) {
        List<String> labels = new BranchLabels(graph).of(operations);
        List<Branches.Branch> branches = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            int end = edges.get(i);
            boolean main = operations.get(i).length == 0 ? path.edges()[place] == end
                    : isOn(operations.get(i), path.operations()[place + 1]);
            SizeBound size = SizeBound.of(graph, graph.source(end), graph.output(end));
            branches.add(new Branches.Branch(labels.get(i), operations.get(i), size, main));
        }
        return branches;
    }

    private static boolean isOn(int[] operations, int wanted) {
        for (int operation : operations) {
            if (operation == wanted) {
                return true;
            }
        }
        return false;
    }
}
