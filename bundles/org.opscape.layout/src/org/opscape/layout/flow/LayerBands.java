/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import java.util.Arrays;
import java.util.List;

/**
 * The layers of a layout as bands across the flow: in each column of a part, boxes that overlap along the flow are in one layer. Of each
 * band five numbers: where it begins and ends along the flow, where it begins and ends across, and its number. O(nodes * log(nodes)).
 */
final class LayerBands {
    /** Of what a band is made. */
    static final int SIZE = 5;
    private static final double MARGIN = 16;
    private static final double KEY = 8;

    private final FlowGraph graph;
    private double[] bands = new double[8 * SIZE];
    private int size;

    private LayerBands(FlowGraph graph) {
        this.graph = graph;
    }

    /**
     * Finds the bands.
     *
     * @param graph the graph
     * @param blocks its parts where they stand in the end
     * @return the bands of those that have more than one layer
     */
    static double[] of(FlowGraph graph, List<Block> blocks) {
        LayerBands bands = new LayerBands(graph);
        for (Block block : blocks) {
            if (block.lines.length > 0) {
                bands.add(block);
            }
        }
        return Arrays.copyOf(bands.bands, bands.size);
    }

    private void add(Block block) {
        int last = 0;
        for (int column : block.columns) {
            last = Math.max(last, column);
        }
        int first = size;
        int number = 0;
        for (int column = 0; column <= last; column++) {
            number = addColumn(block, column, number);
        }
        if (number < 2) {
            size = first;
        }
    }

    private int addColumn(Block block, int column, int before) {
        long[] order = order(block, column);
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double start = 0;
        double end = 0;
        int first = size;
        int number = before;
        for (long key : order) {
            int i = (int) key;
            double near = block.along[i];
            if (number == before || near >= end) {
                double edge = number == before ? near - MARGIN : (end + near) / 2;
                close(start, edge, number, number > before);
                start = edge;
                end = near;
                number++;
            }
            end = Math.max(end, near + graph.length()[block.nodes[i]]);
            left = Math.min(left, block.across[i]);
            right = Math.max(right, block.across[i] + graph.breadth()[block.nodes[i]]);
        }
        close(start, end + MARGIN, number, number > before);
        for (int band = first; band < size; band += SIZE) {
            bands[band + 2] = left - MARGIN;
            bands[band + 3] = right + MARGIN;
        }
        return number;
    }

    /** The boxes of a column in the order in which they begin. */
    private long[] order(Block block, int column) {
        long[] keys = new long[block.nodes.length];
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            if (!graph.isPort(block.nodes[i]) && (block.columns.length == 0 || block.columns[i] == column)) {
                keys[count++] = (long) Math.floor(block.along[i] * KEY) << 32 | i;
            }
        }
        long[] order = Arrays.copyOf(keys, count);
        Arrays.sort(order);
        return order;
    }

    private void close(double start, double end, int number, boolean any) {
        if (any) {
            if (size == bands.length) {
                bands = Arrays.copyOf(bands, 2 * size);
            }
            bands[size] = start;
            bands[size + 1] = end;
            bands[size + 4] = number;
            size += SIZE;
        }
    }
}
