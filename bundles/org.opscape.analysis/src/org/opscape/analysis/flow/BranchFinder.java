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
import org.opscape.model.Progress;

/**
 * Finds where a main route divides and comes together again. Regions within others are looked at each for itself, the small ones first, as
 * long as that takes no longer than going a few times through all edges; so long lines over much of the graph cannot make it slow.
 */
final class BranchFinder {
    private static final int MOST_VISITS = 8;

    private final GraphSnapshot graph;
    private final RouteGraph between;
    private final HeaviestPath path;
    private final RouteGraph.Targets targets;

    BranchFinder(GraphSnapshot graph, MainRoute main) {
        this.graph = graph;
        between = new RouteGraph(graph, main);
        path = main.path();
        targets = between.targets();
    }

    List<Branches> find(Progress progress) {
        PostDominators dominators = new PostDominators(between);
        progress.check();
        Region region = new Region(graph, between);
        RegionBranches branches = new RegionBranches(graph, region, path);
        List<Optional<Branches>> found = new ArrayList<>(path.operations().length);
        for (int i = 0; i < path.operations().length; i++) {
            found.add(Optional.empty());
        }
        long left = (long) MOST_VISITS * (graph.operations() + graph.edges());
        for (long fork : forks(dominators)) {
            int place = (int) fork;
            left -= left < 0 ? 0 : region.look(path.operations()[place], dominators.of(path.operations()[place]));
            found.set(place, left < 0 ? Optional.empty() : branches.of(place));
        }
        List<Branches> inOrder = new ArrayList<>();
        found.forEach(one -> one.ifPresent(inOrder::add));
        return inOrder;
    }

    /** Returns the places in the route where it divides; above each, for sorting, how far it is to where it comes together. */
    private long[] forks(PostDominators dominators) {
        int[] route = path.operations();
        long[] forks = new long[route.length];
        int count = 0;
        for (int place = 0; place < route.length; place++) {
            int join = dominators.of(route[place]);
            if (join >= 0 && divides(route[place])) {
                forks[count++] = (long) (between.place(join) - between.place(route[place])) << Integer.SIZE | place;
            }
        }
        long[] sorted = Arrays.copyOf(forks, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private boolean divides(int operation) {
        targets.of(operation);
        for (int i = 1; i < targets.size(); i++) {
            if (targets.operation(i) != targets.operation(0)) {
                return true;
            }
        }
        return false;
    }
}
