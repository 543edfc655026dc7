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

/** The paths from some operations to others. Everything takes O(V + E). */
public final class Paths {
    private static final int NONE = -1;

    private final GraphSnapshot graph;
    private final int[] from;
    private final int[] to;
    private final Links links;
    private final Trace down;
    private final Trace up;

    /**
     * Looks for paths.
     *
     * @param graph the graph
     * @param from where they begin
     * @param to where they end
     * @param links which edges they may take
     * @param progress may cancel it
     */
    public Paths(GraphSnapshot graph, int[] from, int[] to, Links links, Progress progress) {
        this.graph = graph;
        this.from = from.clone();
        this.to = to.clone();
        this.links = links;
        down = Trace.down(graph, from, links, Trace.TO_THE_END, progress);
        up = Trace.up(graph, to, links, Trace.TO_THE_END, progress);
    }

    /** {@return whether there is a path} */
    public boolean exist() {
        return nearestEnd() != NONE;
    }

    private int nearestEnd() {
        int nearest = NONE;
        for (int end : to) {
            if (down.reaches(end) && (nearest == NONE || down.steps(end) < down.steps(nearest))) {
                nearest = end;
            }
        }
        return nearest;
    }

    /**
     * Tells whether an operation is on a path. In a cycle it may be that the path comes by it twice.
     *
     * @param operation an operation
     * @return whether it is
     */
    public boolean isOn(int operation) {
        return down.reaches(operation) && up.reaches(operation);
    }

    /** {@return the operations that are on paths, in the order of the graph} */
    public int[] operations() {
        int[] on = new int[graph.operations()];
        int size = 0;
        for (int operation = 0; operation < on.length; operation++) {
            if (isOn(operation)) {
                on[size++] = operation;
            }
        }
        return Arrays.copyOf(on, size);
    }

    /** {@return the operations of a path of the fewest steps, first to last; none if there is no path} */
    public int[] shortest() {
        int end = nearestEnd();
        if (end == NONE) {
            return new int[0];
        }
        int[] path = new int[down.steps(end) + 1];
        path[path.length - 1] = end;
        for (int i = path.length - 1; i > 0; i--) {
            path[i - 1] = before(path[i]);
        }
        return path;
    }

    private int before(int operation) {
        for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
            int source = graph.source(edge);
            if (links.include(graph, edge) && down.steps(source) == down.steps(operation) - 1) {
                return source;
            }
        }
        throw new IllegalStateException("the trace does not fit the graph");
    }

    /**
     * Counts paths, where edges that close a cycle do not count, and several tensors between two operations are one step.
     *
     * @param ranks ranks of the graph by the same edges
     * @return the number; {@link Long#MAX_VALUE} if it is as large or larger
     */
    public long count(Ranks ranks) {
        long[] ways = new long[graph.operations()];
        long[] lastSeen = new long[graph.operations()];
        for (int start : from) {
            ways[start] = 1;
        }
        int stamp = 0;
        for (int operation : ranks.order()) {
            stamp++;
            if (!isOn(operation)) {
                continue;
            }
            for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
                int source = graph.source(edge);
                if (lastSeen[source] != stamp && links.include(graph, edge) && !ranks.isBackEdge(edge) && isOn(source)) {
                    lastSeen[source] = stamp;
                    ways[operation] = sum(ways[operation], ways[source]);
                }
            }
        }
        long all = 0;
        for (int end : to) {
            all = sum(all, ways[end]);
        }
        return all;
    }

    private static long sum(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    /**
     * Finds what every path must cross: the dominators of the end. Along one shortest path, what can be reached beside it is searched once;
     * an operation of the path beyond which nothing before it leads is on all paths. What other beginnings lead to, and what leads to other
     * ends, is beside the path as well.
     *
     * @return the operations, first to last, the beginning and the end included if there is only one; none if there is no path
     */
    public int[] crossed() {
        int[] path = shortest();
        int[] place = new int[graph.operations()];
        Arrays.fill(place, NONE);
        for (int i = 0; i < path.length; i++) {
            place[path[i]] = i;
        }
        boolean[] seen = new boolean[graph.operations()];
        int[] queue = new int[graph.operations()];
        int[] crossed = new int[path.length];
        int size = 0;
        int farthest = path.length == 0 ? 0 : besides(place, seen, queue);
        for (int i = 0; i < path.length; i++) {
            if (farthest <= i) {
                crossed[size++] = path[i];
            }
            farthest = Math.max(farthest, bypass(path[i], place, seen, queue));
        }
        return Arrays.copyOf(crossed, size);
    }

    /** The farthest place of the path that can be reached from other beginnings than its own. */
    private int besides(int[] place, boolean[] seen, int[] queue) {
        for (int end : to) {
            place[end] = place[end] == NONE ? place.length : place[end];
        }
        int farthest = 0;
        for (int start : from) {
            farthest = Math.max(farthest, place[start]);
            if (place[start] == NONE && !seen[start] && isOn(start)) {
                seen[start] = true;
                farthest = Math.max(farthest, bypass(start, place, seen, queue));
            }
        }
        return farthest;
    }

    /** The farthest place of the path that can be reached from an operation of it without the path, by what was not seen yet. */
    private int bypass(int start, int[] place, boolean[] seen, int[] queue) {
        int farthest = 0;
        int size = 1;
        queue[0] = start;
        for (int at = 0; at < size; at++) {
            int operation = queue[at];
            for (int out = graph.firstOutput(operation); out < graph.firstOutput(operation + 1); out++) {
                int edge = graph.outputEdge(out);
                int target = graph.target(edge);
                if (!links.include(graph, edge) || !isOn(target)) {
                    continue;
                }
                if (place[target] != NONE) {
                    farthest = Math.max(farthest, place[target]);
                } else if (!seen[target]) {
                    seen[target] = true;
                    queue[size++] = target;
                }
            }
        }
        return farthest;
    }
}
