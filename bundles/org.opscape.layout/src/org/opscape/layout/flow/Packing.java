/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opscape.diagram.look.Metrics;

/**
 * Puts the parts of a graph next to each other, in the way that shows largest in a window: all in shelves; or the main one, and the
 * others in shelves beside it or beyond it. Shelf packing by decreasing length, parts of one length by name, O(n log n).
 */
final class Packing {
    /** From a border with ports, which has no padding, to the parts that have none. */
    private static final double BORDER = 20;

    /** So much larger than usual, a node would leave holes in a grid. */
    private static final double OUTSIZE = 2.5;

    private final FlowGraph graph;
    private final FlowGraph closed;
    private final List<Block> blocks;
    private final Block single;
    private final boolean ports;
    /** Each connected part, then each large node, as they came. */
    private final List<Block> numbered;
    private Arrangement arrangement = Arrangement.NONE;

    /**
     * Takes the parts.
     *
     * @param graph the graph
     * @param closed the same graph with all nodes closed
     * @param blocks the connected parts; the one with ports first
     * @param single the nodes without lines, may have none
     */
    Packing(FlowGraph graph, FlowGraph closed, List<Block> blocks, Block single) {
        this.graph = graph;
        this.closed = closed;
        this.blocks = blocks;
        this.single = single.nodes.length < 2 ? single : alike(single);
        numbered = new ArrayList<>(blocks);
        ports = graph.boxes() < graph.nodes();
    }

    /** {@return the nodes without lines that are like most of them in size; the others become parts of their own} */
    private Block alike(Block single) {
        int count = single.nodes.length;
        double[] lengths = new double[count];
        double[] breadths = new double[count];
        for (int i = 0; i < count; i++) {
            lengths[i] = closed.length()[single.nodes[i]];
            breadths[i] = closed.breadth()[single.nodes[i]];
        }
        Arrays.sort(lengths);
        Arrays.sort(breadths);
        int[] nodes = new int[count];
        int size = 0;
        for (int node : single.nodes) {
            if (closed.length()[node] > OUTSIZE * lengths[count / 2] || closed.breadth()[node] > OUTSIZE * breadths[count / 2]) {
                Block large = new Block(new int[] {node}, new int[0]);
                large.settle(graph);
                blocks.add(large);
            } else {
                nodes[size++] = node;
            }
        }
        return new Block(Arrays.copyOf(nodes, size), single.lines);
    }

    /** {@return all parts in one} */
    Block pack() {
        if (blocks.isEmpty()) {
            arrangement = Arrangement.NONE.withColumns(Grid.lay(graph, single, graph.aspect()));
            return single;
        }
        if (blocks.size() == 1 && single.nodes.length == 0) {
            return blocks.get(0);
        }
        sort();
        Shelves best = beside();
        if (!ports) {
            best = better(better(best, beyond()), together());
        }
        arrangement = best.arrangement(numbered);
        return best.merge(graph);
    }

    /** {@return how the parts stand, once they are packed} */
    Arrangement arrangement() {
        return arrangement;
    }

    /** {@return all parts in one, as they are arranged} */
    Block pack(Arrangement arranged) {
        Grid.again(graph, closed, single, arranged.columns());
        if (numbered.isEmpty()) {
            return single;
        }
        if (numbered.size() == 1 && single.nodes.length == 0) {
            return numbered.get(0);
        }
        List<List<Block>> rows = new ArrayList<>();
        for (int[] shelf : arranged.shelves()) {
            List<Block> row = new ArrayList<>();
            for (int number : shelf) {
                row.add(number < numbered.size() ? numbered.get(number) : single);
            }
            rows.add(row);
        }
        Shelves shelves = new Shelves(arranged.main() < 0 ? null : numbered.get(arranged.main()), arranged.beside(), arranged.columns());
        if (arranged.main() < 0) {
            shelves.place(rows, 0, 0);
        } else if (arranged.beside()) {
            Block main = numbered.get(arranged.main());
            shelves.place(rows, near(), main.breadth + Metrics.PART_GAP);
            shelves.leave(far());
        } else {
            shelves.place(rows, numbered.get(arranged.main()).length + Metrics.PART_GAP, 0);
        }
        return shelves.merge(graph);
    }

    private double near() {
        return graph.inPorts() > 0 ? BORDER : 0;
    }

    private double far() {
        return graph.outPorts() > 0 ? BORDER : 0;
    }

    private Shelves better(Shelves one, Shelves other) {
        return other.extent(graph.aspect()) < one.extent(graph.aspect()) ? other : one;
    }

    /** The part with the ports, else the largest, first; the others by length, so that shelves waste little. */
    private void sort() {
        int[] rank = new int[graph.nodes()];
        for (Block block : blocks) {
            int first = Integer.MAX_VALUE;
            for (int node : block.nodes) {
                first = Math.min(first, graph.rank()[node]);
            }
            rank[block.nodes[0]] = first;
        }
        List<Block> rest = ports ? blocks.subList(1, blocks.size()) : blocks;
        rest.sort((a, b) -> {
            int lengths = Double.compare(b.length, a.length);
            return lengths != 0 ? lengths : Integer.compare(rank[a.nodes[0]], rank[b.nodes[0]]);
        });
        if (!ports) {
            int largest = 0;
            for (int i = 1; i < blocks.size(); i++) {
                largest = blocks.get(i).area() > blocks.get(largest).area() ? i : largest;
            }
            blocks.add(0, blocks.remove(largest));
        }
    }

    private Shelves beside() {
        Block main = blocks.get(0);
        double length = Math.max(1, main.length - near() - far());
        List<Block> rest = new ArrayList<>();
        Shelves shelves = new Shelves(main, true, rest(rest, singleArea() / (length * length), 1));
        shelves.fill(rest, area(rest) / length, near(), main.breadth + Metrics.PART_GAP);
        shelves.leave(far());
        return shelves;
    }

    private Shelves beyond() {
        Block main = blocks.get(0);
        List<Block> rest = new ArrayList<>();
        Shelves shelves = new Shelves(main, false, rest(rest, main.breadth * main.breadth / Math.max(1, singleArea()), 1));
        double whole = area(rest) + main.area();
        shelves.fill(rest, Math.max(main.breadth, Math.sqrt(whole * graph.aspect())), main.length + Metrics.PART_GAP, 0);
        return shelves;
    }

    private Shelves together() {
        List<Block> all = new ArrayList<>();
        Shelves shelves = new Shelves(null, false, rest(all, graph.aspect(), 0));
        all.sort((a, b) -> Double.compare(b.length, a.length));
        shelves.fill(all, Math.sqrt(area(all) * graph.aspect()), 0, 0);
        return shelves;
    }

    /** Lists the parts from one on, and the nodes without lines in a grid of a shape that goes well with the others; tells its columns. */
    private int rest(List<Block> rest, double aspect, int first) {
        rest.addAll(blocks.subList(first, blocks.size()));
        if (single.nodes.length == 0) {
            return 0;
        }
        Block grid = new Block(single.nodes, single.lines);
        rest.add(grid);
        return Grid.lay(graph, grid, Math.max(graph.aspect() / 8, Math.min(aspect, graph.aspect() * 8)));
    }

    private double singleArea() {
        double area = 0;
        for (int node : single.nodes) {
            area += (graph.length()[node] + Metrics.GRID_GAP) * (graph.breadth()[node] + Metrics.GRID_GAP);
        }
        return area;
    }

    private static double area(List<Block> parts) {
        double area = 0;
        for (Block part : parts) {
            area += (part.length + Metrics.PART_GAP) * (part.breadth + Metrics.PART_GAP);
        }
        return area;
    }
}
