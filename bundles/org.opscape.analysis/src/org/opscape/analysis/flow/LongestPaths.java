/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import java.util.Arrays;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;

/** The longest way through a graph, by steps or by time. O(V + E). */
public final class LongestPaths {
    private LongestPaths() {
    }

    /**
     * Finds the path of the most steps.
     *
     * @param graph the graph
     * @param ranks its ranks by data edges
     * @return the path; its weight is 0
     */
    public static HeaviestPath bySteps(GraphSnapshot graph, Ranks ranks) {
        return HeaviestPath.of(graph, ranks, new Free(graph, Links.DATA, new double[0]));
    }

    /**
     * Finds the critical path: the one on which the operations took the longest time together, so that nothing could have been finished
     * earlier with any number of devices; or the one on which they compute most, of {@link ComputeCost}. Control edges order operations,
     * too. What took no time before the first and behind the last operation that did is left out.
     *
     * @param graph the graph
     * @param times by operation, the time in microseconds or any other cost; NaN if it is not known
     * @param progress may cancel it
     * @return the path, with the time as weight; empty if no time is known
     */
    public static HeaviestPath byTime(GraphSnapshot graph, double[] times, Progress progress) {
        Ranks ranks = Ranks.of(graph, Links.ALL, progress);
        HeaviestPath path = HeaviestPath.of(graph, ranks, new Free(graph, Links.ALL, times));
        int from = 0;
        int to = path.operations().length;
        while (from < to && !(times[path.operations()[from]] > 0)) {
            from++;
        }
        while (to > from && !(times[path.operations()[to - 1]] > 0)) {
            to--;
        }
        return from == to ? HeaviestPath.EMPTY : new HeaviestPath(Arrays.copyOfRange(path.operations(), from, to),
                Arrays.copyOfRange(path.edges(), from, to - 1), path.weight());
    }

    /** A path may begin and end anywhere. */
    private record Free(GraphSnapshot graph, Links links, double[] times) implements HeaviestPath.Weights {
        @Override
        public boolean begins(int operation) {
            return true;
        }

        @Override
        public boolean ends(int operation) {
            return true;
        }

        @Override
        public double of(int edge) {
            return links.include(graph, edge) ? 0 : -1;
        }

        @Override
        public double ofOperation(int operation) {
            return times.length > 0 && times[operation] > 0 ? times[operation] : 0;
        }
    }
}
