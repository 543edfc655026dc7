/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.scene.Direction;

/** Places nodes without lines in rows and columns that together come near to a wanted shape. O(V) for each of a few numbers of columns. */
final class Grid {
    private final FlowGraph graph;
    private final Block block;
    private final FlowGraph closed;
    private final boolean acrossFirst;

    private Grid(FlowGraph graph, FlowGraph closed, Block block) {
        this.graph = graph;
        this.closed = closed;
        this.block = block;
        acrossFirst = graph.direction() != Direction.RIGHT;
    }

    /**
     * Places nodes in the order given, row by row as a person reads.
     *
     * @param graph the graph
     * @param block the nodes
     * @param aspect the wanted breadth by the length
     * @return the number of columns
     */
    static int lay(FlowGraph graph, Block block, double aspect) {
        if (block.nodes.length == 0) {
            return 0;
        }
        Grid grid = new Grid(graph, graph, block);
        return grid.place(grid.acrossFirst ? aspect : 1 / aspect);
    }

    /**
     * Places nodes of which some are open now: they only move aside what follows in their own rows.
     *
     * @param graph the graph
     * @param closed the same graph with all nodes closed
     * @param block the nodes
     * @param columns the number of columns that was good for the closed nodes
     */
    static void again(FlowGraph graph, FlowGraph closed, Block block, int columns) {
        if (block.nodes.length > 0) {
            new Grid(graph, closed, block).place(columns, (block.nodes.length + columns - 1) / columns);
        }
    }

    private int place(double aspect) {
        int count = block.nodes.length;
        double area = 0;
        double height = 0;
        for (int node : block.nodes) {
            area += (width(node) + Metrics.GRID_GAP) * (height(node) + Metrics.GRID_GAP);
            height += height(node) + Metrics.GRID_GAP;
        }
        double rows = Math.sqrt(area / aspect) / (height / count);
        int guess = (int) Math.max(1, Math.min(count, Math.ceil(count / rows)));
        int best = guess;
        double bestMiss = Double.MAX_VALUE;
        for (int columns = Math.max(1, guess * 2 / 3); columns <= Math.min(count, guess + 1); columns += Math.max(1, guess / 12)) {
            place(columns, (count + columns - 1) / columns);
            double ratio = acrossFirst ? block.breadth / block.length : block.length / block.breadth;
            double miss = Math.abs(Math.log(ratio / aspect));
            if (miss < bestMiss) {
                bestMiss = miss;
                best = columns;
            }
        }
        place(best, (count + best - 1) / best);
        return best;
    }

    private void place(int columns, int rows) {
        double[] before = new double[columns];
        double[] after = new double[columns];
        double[] tops = new double[rows + 1];
        for (int i = 0; i < block.nodes.length; i++) {
            int node = block.nodes[i];
            if (!isOpen(node)) {
                before[i % columns] = Math.max(before[i % columns], middle(node));
                after[i % columns] = Math.max(after[i % columns], width(node) - middle(node));
            }
            tops[i / columns + 1] = Math.max(tops[i / columns + 1], height(node) + Metrics.GRID_GAP);
        }
        double left = 0;
        for (int i = 0; i < columns; i++) {
            before[i] += left;
            left = before[i] + after[i] + Metrics.GRID_GAP;
        }
        for (int i = 0; i < rows; i++) {
            tops[i + 1] += tops[i];
        }
        double right = fill(before, after, tops, left);
        if (graph.direction() == Direction.UP) {
            turn(tops[rows] - Metrics.GRID_GAP);
        }
        block.breadth = (acrossFirst ? right : tops[rows]) - Metrics.GRID_GAP;
        block.length = (acrossFirst ? tops[rows] : right) - Metrics.GRID_GAP;
    }

    /** Puts all nodes into their cells; returns how far the rows reach, at least to where the columns do. */
    private double fill(double[] before, double[] after, double[] tops, double least) {
        double[] x = acrossFirst ? block.across : block.along;
        double[] y = acrossFirst ? block.along : block.across;
        int columns = before.length;
        double right = least;
        double aside = 0;
        for (int i = 0; i < block.nodes.length; i++) {
            int node = block.nodes[i];
            int column = i % columns;
            double room = tops[i / columns + 1] - tops[i / columns] - Metrics.GRID_GAP;
            aside = column == 0 ? 0 : aside;
            double start = column == 0 ? 0 : before[column - 1] + after[column - 1] + Metrics.GRID_GAP;
            x[i] = aside + (isOpen(node) ? start : before[column] - middle(node));
            y[i] = tops[i / columns] + (room - height(node)) / 2;
            if (isOpen(node)) {
                aside += Math.max(0, width(node) - (before[column] + after[column] - start));
            }
            right = Math.max(right, x[i] + width(node) + Metrics.GRID_GAP);
        }
        return right;
    }

    private boolean isOpen(int node) {
        return graph.length()[node] != closed.length()[node] || graph.breadth()[node] != closed.breadth()[node];
    }

    /** Lets the first row be at the far end, which is at the top when the data flows up. */
    private void turn(double length) {
        for (int i = 0; i < block.nodes.length; i++) {
            block.along[i] = length - block.along[i] - graph.length()[block.nodes[i]];
        }
    }

    /** Where the frame's middle is, so that frames stand below each other whatever icons they have. */
    private double middle(int node) {
        return acrossFirst ? graph.anchor()[node] : graph.length()[node] / 2;
    }

    private double width(int node) {
        return acrossFirst ? graph.breadth()[node] : graph.length()[node];
    }

    private double height(int node) {
        return acrossFirst ? graph.length()[node] : graph.breadth()[node];
    }
}
