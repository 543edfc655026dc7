/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import java.util.Arrays;
import org.opscape.diagram.look.Metrics;

/**
 * Folds a part that is much too long for any window into columns, as a long text is set: it is cut between layers where few lines go on,
 * and those are led from the end of each column to the beginning of the next, in the gutter between them. O((V + E) log V) for each of a
 * few numbers of columns.
 */
final class Folding {
    /** Shorter parts are left alone: they can be read by scrolling a little. */
    private static final double SHORT = 4000;
    /** So are parts that are long only because groups in them are open: nothing should jump when a group is opened. */
    private static final int FEW = 60;
    /** It must become so much larger in a window, or it is not worth it. */
    private static final double GAIN = 0.55;
    private static final int MOST_COLUMNS = 12;
    private static final int MOST_LINES = 12;
    private static final double STEP = 2 * Metrics.LINE_GAP;

    private final FlowGraph graph;
    private final Block block;
    private final double[] gaps;
    private final int[] crossings;

    private Folding(FlowGraph graph, Block block) {
        this.graph = graph;
        this.block = block;
        gaps = gaps();
        crossings = new int[gaps.length];
        countCrossings();
    }

    /**
     * Folds a part if that helps.
     *
     * @param graph the graph
     * @param block the part, laid out, which may be changed
     */
    static void fold(FlowGraph graph, Block block) {
        if (block.nodes.length < FEW || block.length < SHORT || block.length * graph.aspect() * GAIN < block.breadth) {
            return;
        }
        Folding folding = new Folding(graph, block);
        Columns best = null;
        double least = Math.max(block.length, block.breadth / graph.aspect()) * GAIN;
        for (int columns = 2; columns <= MOST_COLUMNS; columns++) {
            double[] cuts = folding.cuts(columns);
            if (cuts.length == columns - 1) {
                Columns tried = new Columns(graph, block, cuts, STEP);
                if (tried.extent() < least) {
                    least = tried.extent();
                    best = tried;
                }
            }
        }
        if (best != null) {
            block.columns = best.columns();
            best.apply();
        }
    }

    /**
     * Folds a part as it is decided.
     *
     * @param graph the graph
     * @param block the part, laid out in the layers that were decided with its columns
     */
    static void again(FlowGraph graph, Block block) {
        int count = 0;
        for (int column : block.columns) {
            count = Math.max(count, column + 1);
        }
        if (count < 2) {
            return;
        }
        double[] starts = new double[count];
        double[] ends = new double[count];
        Arrays.fill(starts, Double.MAX_VALUE);
        for (int i = 0; i < block.columns.length; i++) {
            int column = block.columns[i];
            starts[column] = Math.min(starts[column], block.along[i]);
            ends[column] = Math.max(ends[column], block.along[i] + graph.length()[block.nodes[i]]);
        }
        double[] cuts = new double[count - 1];
        for (int c = 0; c < cuts.length; c++) {
            cuts[c] = (ends[c] + starts[c + 1]) / 2;
        }
        new Columns(graph, block, cuts, STEP).apply();
    }

    /** The middles of the stretches along the flow on which there is no box. */
    private double[] gaps() {
        int count = block.nodes.length;
        double[][] spans = new double[count][];
        for (int i = 0; i < count; i++) {
            spans[i] = new double[] {block.along[i], block.along[i] + graph.length()[block.nodes[i]]};
        }
        Arrays.sort(spans, (a, b) -> Double.compare(a[0], b[0]));
        double[] found = new double[count];
        int size = 0;
        double end = spans[0][1];
        for (double[] span : spans) {
            if (span[0] > end + Metrics.LAYER_GAP / 2) {
                found[size++] = (span[0] + end) / 2;
            }
            end = Math.max(end, span[1]);
        }
        return Arrays.copyOf(found, size);
    }

    private void countCrossings() {
        int[] change = new int[gaps.length + 1];
        for (double[] route : block.routes) {
            double low = Double.MAX_VALUE;
            double high = -Double.MAX_VALUE;
            for (int i = 0; i < route.length; i += 2) {
                low = Math.min(low, route[i]);
                high = Math.max(high, route[i]);
            }
            int first = Arrays.binarySearch(gaps, low);
            int last = Arrays.binarySearch(gaps, high);
            change[first < 0 ? -first - 1 : first]++;
            change[last < 0 ? -last - 1 : last]--;
        }
        int open = 0;
        for (int i = 0; i < gaps.length; i++) {
            open += change[i];
            crossings[i] = open;
        }
    }

    /** The best place near each of the even cuts; fewer than needed if there are too many lines somewhere. */
    private double[] cuts(int columns) {
        double[] cuts = new double[columns - 1];
        double even = block.length / columns;
        for (int i = 0; i < cuts.length; i++) {
            double wanted = even * (i + 1);
            double least = Double.MAX_VALUE;
            for (int g = 0; g < gaps.length; g++) {
                double off = Math.abs(gaps[g] - wanted) / even;
                double cost = crossings[g] + 8 * off;
                if (off < 0.3 && crossings[g] <= MOST_LINES && cost < least) {
                    least = cost;
                    cuts[i] = gaps[g];
                }
            }
            if (least == Double.MAX_VALUE) {
                return new double[0];
            }
        }
        return cuts;
    }
}
