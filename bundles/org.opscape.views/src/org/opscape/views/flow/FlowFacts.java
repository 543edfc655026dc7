/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.flow.Branches;
import org.opscape.analysis.flow.End;
import org.opscape.analysis.flow.HeaviestPath;
import org.opscape.analysis.flow.LongestPaths;
import org.opscape.analysis.flow.LooseEnds;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.analysis.flow.RouteCalls;
import org.opscape.analysis.statistics.RunStatistics;
import org.opscape.model.Progress;

/**
 * What is known of the flow through a graph.
 *
 * @param clustering the graph
 * @param main the main route, and what was found with it
 * @param widths by rank, how many operations are side by side
 * @param longest the path of the most steps
 * @param critical the path of the longest time; empty if nothing was recorded
 * @param branches where the main route takes one of several ways
 * @param calls the calls on the main route that can be shown in place
 * @param places by operation of the main route, at which place it stands there
 */
record FlowFacts(Clustering clustering, MainRoute main, int[] widths, HeaviestPath longest, HeaviestPath critical, List<Branches> branches,
        List<RouteCalls.Call> calls, Map<Integer, Integer> places) {
    /** Finds it all. Slow. */
    static FlowFacts of(Clustering clustering, MainRoute main, Optional<RunStatistics> run, Progress progress) {
        GraphSnapshot graph = clustering.graph();
        HeaviestPath longest = LongestPaths.bySteps(graph, main.ranks());
        progress.check();
        HeaviestPath critical = run.isEmpty() ? HeaviestPath.EMPTY : LongestPaths.byTime(graph, times(graph, run.get()), progress);
        List<Branches> branches = Branches.of(graph, main, progress);
        return new FlowFacts(clustering, main, main.widths(graph), longest, critical, branches, RouteCalls.on(graph, main.path()),
                places(main.path().operations()));
    }

    private static Map<Integer, Integer> places(int... route) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < route.length; place++) {
            places.put(route[place], place);
        }
        return places;
    }

    private static double[] times(GraphSnapshot graph, RunStatistics run) {
        double[] times = new double[graph.operations()];
        for (int operation = 0; operation < times.length; operation++) {
            times[operation] = run.computeTime().value(operation);
        }
        return times;
    }

    /** Where data come in or go out, by the section in which that is told. */
    List<End> ends(FlowSection section) {
        return switch (section) {
            case INPUTS -> main.ends().inputs();
            case OUTPUTS -> LooseEnds.of(graph(), main).outputs();
            case LOOSE -> LooseEnds.of(graph(), main).loose();
            case ROUTE, LONGEST, CRITICAL, PARTS -> List.of();
        };
    }

    GraphSnapshot graph() {
        return clustering.graph();
    }

    /** The path of a section; empty for sections that are none. */
    HeaviestPath path(FlowSection section) {
        return switch (section) {
            case ROUTE -> main.path();
            case LONGEST -> longest;
            case CRITICAL -> critical;
            case INPUTS, OUTPUTS, PARTS, LOOSE -> HeaviestPath.EMPTY;
        };
    }
}
