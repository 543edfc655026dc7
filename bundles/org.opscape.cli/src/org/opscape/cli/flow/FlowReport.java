/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.flow;

import java.util.List;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.flow.Branches;
import org.opscape.analysis.flow.HeaviestPath;
import org.opscape.analysis.flow.LooseEnds;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.analysis.flow.RouteCalls;
import org.opscape.analysis.flow.SizeBound;

/**
 * What is told of the flow through a graph.
 *
 * @param graph the graph, with inferred shapes
 * @param main the main route, and what was found with it
 * @param ends the outputs, and what nothing uses
 * @param groups the main route by groups
 * @param branches where it divides
 * @param longest the path of the most steps
 * @param times by operation, the recorded time in microseconds; empty if no run was given
 * @param critical the path of the longest time
 * @param costs by operation, what it computes in floating point operations
 * @param busiest the path on which most is computed
 */
record FlowReport(GraphSnapshot graph, MainRoute main, LooseEnds ends, RouteGroups groups, List<Branches> branches, HeaviestPath longest,
        double[] times, HeaviestPath critical, double[] costs, HeaviestPath busiest) {
    boolean isTimed() {
        return times.length > 0;
    }

    /** What leaves an operation of a path: the tensor that the path takes, or the first output at its end. */
    int output(HeaviestPath path, int place) {
        boolean direct = place < path.edges().length && graph.source(path.edges()[place]) == path.operations()[place];
        return direct ? graph.output(path.edges()[place]) : 0;
    }

    /** Whether an operation only stands for an argument or a result of a body that is in the place of its call. */
    boolean isBorder(int operation) {
        return RouteCalls.isBorder(graph, operation);
    }

    /** Whether the sizes of all tensors on a path are known. */
    boolean isExact(HeaviestPath path) {
        for (int edge : path.edges()) {
            if (!SizeBound.of(graph, graph.source(edge), graph.output(edge)).isExact()) {
                return false;
            }
        }
        return true;
    }

    double totalCost() {
        double total = 0;
        for (double cost : costs) {
            total += cost > 0 ? cost : 0;
        }
        return total;
    }

    /** The layer that is widest, from 0; -1 if no data come in. */
    int widest() {
        int[] widths = main.widths(graph);
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            widest = widths[i] > 0 && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
        }
        return widest;
    }
}
