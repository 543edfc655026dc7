/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import java.util.ArrayList;
import java.util.List;
import org.opscape.diagram.look.Metrics;

/**
 * Puts the parts of a graph next to each other: the main one, and the others in shelves either beside it or beyond it, whichever shows larger in a window. Shelf
 * packing by decreasing length, O(n log n).
 */
final class Packing {
    /** From a border with ports, which has no padding, to the parts that have none. */
    private static final double BORDER = 20;

    private final FlowGraph graph;
    private final List<Block> blocks;
    private final Block single;

    /**
     * Takes the parts.
     *
     * @param graph the graph
     * @param blocks the connected parts; the one with ports first
     * @param single the nodes without lines, may have none
     */
    Packing(FlowGraph graph, List<Block> blocks, Block single) {
        this.graph = graph;
        this.blocks = blocks;
        this.single = single;
    }

    /** A way of packing: where each part begins, and the size of the whole. */
    private static final class Plan {
        final double[] along;
        final double[] across;
        double length;
        double breadth;

        Plan(int blocks) {
            along = new double[blocks];
            across = new double[blocks];
        }

        double extent(double aspect) {
            return Math.max(length, breadth / aspect);
        }
    }

    /** {@return all parts in one} */
    Block pack() {
        if (blocks.isEmpty()) {
            Grid.lay(graph, single, graph.aspect());
            return single;
        }
        if (blocks.size() == 1 && single.nodes.length == 0) {
            return blocks.get(0);
        }
        boolean ports = graph.boxes() < graph.nodes();
        if (!ports) {
            blocks.sort((a, b) -> Double.compare(b.length * b.breadth, a.length * a.breadth));
        }
        Plan beside = beside();
        if (!ports) {
            Plan beyond = beyond();
            if (beyond.extent(graph.aspect()) < beside.extent(graph.aspect())) {
                return merge(beyond);
            }
            beside = beside();
        }
        return merge(beside);
    }

    private Plan beside() {
        Block main = blocks.get(0);
        double near = graph.inPorts() > 0 ? BORDER : 0;
        double far = graph.outPorts() > 0 ? BORDER : 0;
        double length = Math.max(1, main.length - near - far);
        List<Block> rest = rest(length, 0);
        double breadth = Math.max(widest(rest), area(rest) / length);
        Plan plan = new Plan(rest.size() + 1);
        shelves(plan, rest, breadth, near, main.breadth + Metrics.PART_GAP);
        plan.length = Math.max(plan.length + far, main.length);
        return plan;
    }

    private Plan beyond() {
        Block main = blocks.get(0);
        List<Block> rest = rest(0, main.breadth);
        double whole = area(rest) + main.length * main.breadth;
        double breadth = Math.max(Math.max(widest(rest), main.breadth), Math.sqrt(whole * graph.aspect()));
        Plan plan = new Plan(rest.size() + 1);
        shelves(plan, rest, breadth, main.length + Metrics.PART_GAP, 0);
        plan.breadth = Math.max(plan.breadth, main.breadth);
        return plan;
    }

    /** The other parts, longest first; the nodes without lines in a grid that goes well beside or beyond the main part. */
    private List<Block> rest(double length, double breadth) {
        List<Block> rest = new ArrayList<>(blocks.subList(1, blocks.size()));
        rest.sort((a, b) -> Double.compare(b.length, a.length));
        if (single.nodes.length > 0) {
            double area = 0;
            for (int node : single.nodes) {
                area += (graph.length()[node] + Metrics.GRID_GAP) * (graph.breadth()[node] + Metrics.GRID_GAP);
            }
            double aspect = length > 0 ? area / (length * length) : breadth * breadth / area;
            double bound = length > 0 ? Math.min(aspect, graph.aspect()) : Math.max(aspect, graph.aspect());
            Grid.lay(graph, single, length > 0 ? Math.max(bound, graph.aspect() / 8) : Math.min(bound, graph.aspect() * 8));
            rest.add(single);
        }
        return rest;
    }

    private static double widest(List<Block> parts) {
        double widest = 0;
        for (Block part : parts) {
            widest = Math.max(widest, part.breadth);
        }
        return widest;
    }

    private static double area(List<Block> parts) {
        double area = 0;
        for (Block part : parts) {
            area += (part.length + Metrics.PART_GAP) * (part.breadth + Metrics.PART_GAP);
        }
        return area;
    }

    private static void shelves(Plan plan, List<Block> parts, double breadth, double along, double across) {
        double near = along;
        double left = across;
        double far = along;
        for (int i = 0; i < parts.size(); i++) {
            Block part = parts.get(i);
            if (left > across && left + part.breadth > across + breadth) {
                near = far + Metrics.PART_GAP;
                left = across;
            }
            plan.along[i + 1] = near;
            plan.across[i + 1] = left;
            left += part.breadth + Metrics.PART_GAP;
            far = Math.max(far, near + part.length);
            plan.breadth = Math.max(plan.breadth, left - Metrics.PART_GAP);
        }
        plan.length = far;
    }

    private Block merge(Plan plan) {
        List<Block> parts = new ArrayList<>();
        parts.add(blocks.get(0));
        List<Block> rest = new ArrayList<>(blocks.subList(1, blocks.size()));
        rest.sort((a, b) -> Double.compare(b.length, a.length));
        parts.addAll(rest);
        if (single.nodes.length > 0) {
            parts.add(single);
        }
        return Block.merge(graph, parts, plan.along, plan.across, plan.length, plan.breadth);
    }
}
