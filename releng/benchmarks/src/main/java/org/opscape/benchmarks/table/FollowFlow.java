/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.benchmarks.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.flow.Branches;
import org.opscape.analysis.flow.Gap;
import org.opscape.analysis.flow.Links;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.analysis.flow.Paths;
import org.opscape.analysis.flow.Ranks;
import org.opscape.analysis.flow.Trace;
import org.opscape.analysis.shapes.ShapeInference;
import org.opscape.benchmarks.Opened;
import org.opscape.model.Progress;

/** Follows the data through a graph: {@code FollowFlow FILE [RUNS]}. */
public final class FollowFlow {
    private FollowFlow() {
    }

    /**
     * Prints of each question how many ms the answer takes, asked for the first time in this process, and the median of the runs after it:
     * what comes behind the first operation of the main route, and before its last; the paths between these, and what all of them cross;
     * the nearest cut from the last to the first; the main route itself; the branches on it. Then the operations of the graph, and how many
     * of them were reached.
     *
     * @param arguments see above
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
        GraphSnapshot graph = ShapeInference.of(Opened.read(Path.of(arguments[0])).model().getGraphs().get(0), Progress.NONE).graph();
        MainRoute main = measure("route", runs, () -> MainRoute.of(graph, Progress.NONE));
        int[] route = main.path().operations();
        int[] first = {route[0]};
        int[] last = {route[route.length - 1]};
        Trace down = measure("down", runs, () -> Trace.down(graph, first, Links.ALL, Trace.TO_THE_END, Progress.NONE));
        measure("up", runs, () -> Trace.up(graph, last, Links.ALL, Trace.TO_THE_END, Progress.NONE));
        Ranks ranks = Ranks.of(graph, Links.DATA, Progress.NONE);
        measure("paths", runs, () -> {
            Paths paths = new Paths(graph, first, last, Links.DATA, Progress.NONE);
            return paths.count(ranks) + paths.crossed().length;
        });
        measure("cut", runs, () -> Gap.between(graph, last, first, Links.DATA, Progress.NONE));
        measure("branches", runs, () -> Branches.of(graph, main, Progress.NONE));
        Memory.line("nodes", graph.operations());
        Memory.line("reached", down.count());
    }

    private static <T> T measure(String name, int runs, Supplier<T> question) {
        double[] times = new double[runs];
        long start = System.nanoTime();
        T answer = question.get();
        Memory.line(name + "First", (System.nanoTime() - start) / 1e6);
        for (int i = 0; i < runs; i++) {
            start = System.nanoTime();
            question.get();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        Memory.line(name, times[runs / 2]);
        return answer;
    }
}
