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
import org.opscape.model.Progress;

/** Lays out a graph: each of its parts by the simplest means that does it well, then the parts next to each other. */
public final class Flow {
    private final FlowGraph graph;
    private final Progress progress;
    private final int[] local;
    private final List<Block> blocks = new ArrayList<>();
    private Block single = new Block(new int[0], new int[0]);

    private Flow(FlowGraph graph, Progress progress) {
        this.graph = graph;
        this.progress = progress;
        local = new int[graph.nodes()];
    }

    /**
     * Lays out a graph.
     *
     * @param graph the graph
     * @param progress may cancel
     * @return where everything is, always the same for equal graphs
     */
    public static FlowLayout layout(FlowGraph graph, Progress progress) {
        return plan(graph, progress).layout();
    }

    /**
     * Lays out a graph of closed boxes and remembers what was decided.
     *
     * @param graph the graph
     * @param progress may cancel
     * @return where everything is, and why
     */
    static Plan plan(FlowGraph graph, Progress progress) {
        progress.check();
        Flow flow = new Flow(graph, progress);
        flow.gather();
        return flow.decide(FormerOrder.NONE);
    }

    /**
     * Lays out a graph some of whose boxes are open now.
     *
     * @param graph the graph
     * @param plan what was decided when all were closed
     * @param progress may cancel
     * @return where everything is: in the same layers, columns and shelves, and in the same order there
     */
    static FlowLayout layout(FlowGraph graph, Plan plan, Progress progress) {
        progress.check();
        return new Flow(graph, progress).keep(plan);
    }

    /**
     * Lays out a graph of closed boxes in the order in which they stood before something was edited.
     *
     * @param graph the graph
     * @param natural what is decided about it if nothing is known of what was before
     * @param former the order
     * @param progress may cancel
     * @return where everything is: the natural plan if it keeps the order, or if keeping it would make the picture much worse
     */
    static Plan plan(FlowGraph graph, Plan natural, FormerOrder former, Progress progress) {
        Flow flow = new Flow(graph, progress);
        flow.gather();
        boolean kept = true;
        for (int p = 0; p < flow.blocks.size(); p++) {
            flow.blocks.get(p).layers = natural.layers()[p];
            kept &= former.isKept(flow.blocks.get(p));
        }
        progress.check();
        return kept ? natural : flow.decide(former);
    }

    private Plan decide(FormerOrder former) {
        int[][][] layers = new int[blocks.size()][][];
        int[][] columns = new int[blocks.size()][];
        int[] rows = new int[graph.boxes()];
        int[] places = new int[graph.boxes()];
        Arrays.fill(rows, -1);
        boolean kept = true;
        for (int p = 0, row = 0; p < layers.length; p++) {
            Block block = blocks.get(p);
            lay(block, former);
            kept &= former.isKept(block);
            Folding.fold(graph, block);
            layers[p] = block.layers;
            columns[p] = block.columns;
            row = enter(block, row, rows, places);
        }
        Packing packing = new Packing(graph, graph, blocks, single);
        FlowLayout layout = finish(packing.pack());
        return new Plan(graph, layout, layers, columns, packing.arrangement(), kept ? former.kept(rows, places) : former.wanted());
    }

    /** Enters where the boxes of a part stand; returns the number of the next layer. */
    private int enter(Block block, int row, int[] rows, int[] places) {
        for (int l = 0; l < block.layers.length; l++) {
            for (int i = 0; i < block.layers[l].length; i++) {
                int key = block.layers[l][i];
                if (key >= 0 && !graph.isPort(block.nodes[key])) {
                    rows[block.nodes[key]] = row + l;
                    places[block.nodes[key]] = i;
                }
            }
        }
        return row + block.layers.length;
    }

    private FlowLayout keep(Plan plan) {
        gather();
        for (int p = 0; p < blocks.size(); p++) {
            Block block = blocks.get(p);
            block.layers = plan.layers()[p];
            block.columns = plan.columns()[p];
            lay(block, FormerOrder.NONE);
            Folding.again(graph, block);
        }
        return finish(new Packing(graph, plan.graph(), blocks, single).pack(plan.arrangement()));
    }

    private void gather() {
        Parts parts = new Parts(graph);
        int[][] connected = parts.connected();
        int[][] lines = linesOf(connected);
        for (int p = 0; p < connected.length; p++) {
            blocks.add(new Block(connected[p], lines[p]));
        }
        single = new Block(parts.single(), new int[0]);
    }

    private FlowLayout finish(Block whole) {
        if (whole.lines.length > 0) {
            LineEnds.spread(graph, whole.routes);
            for (int i = 0; i < whole.routes.length; i++) {
                whole.routes[i] = RouteCleaning.clean(whole.routes[i]);
            }
        }
        return inOrder(whole);
    }

    private int[][] linesOf(int[][] parts) {
        int[] part = new int[graph.nodes()];
        for (int p = 0; p < parts.length; p++) {
            for (int i = 0; i < parts[p].length; i++) {
                part[parts[p][i]] = p;
                local[parts[p][i]] = i;
            }
        }
        int[] sizes = new int[parts.length];
        for (int e = 0; e < graph.lines(); e++) {
            sizes[part[graph.from()[e]]]++;
        }
        int[][] lines = new int[parts.length][];
        for (int p = 0; p < parts.length; p++) {
            lines[p] = new int[sizes[p]];
        }
        Arrays.fill(sizes, 0);
        for (int e = 0; e < graph.lines(); e++) {
            int p = part[graph.from()[e]];
            lines[p][sizes[p]++] = e;
        }
        return lines;
    }

    private void lay(Block block, FormerOrder former) {
        if (!Chain.lay(graph, block, local) && !Rough.lay(graph, block, local)) {
            Layered.lay(graph, block, local, progress);
            if (!former.isKept(block)) {
                Layered.reorder(graph, block, local, former, progress);
            }
        }
    }

    /** The nodes of a single block need not be all, nor in their order. */
    private FlowLayout inOrder(Block whole) {
        double[] along = new double[graph.nodes()];
        double[] across = new double[graph.nodes()];
        for (int i = 0; i < whole.nodes.length; i++) {
            along[whole.nodes[i]] = whole.along[i];
            across[whole.nodes[i]] = whole.across[i];
        }
        return new FlowLayout(along, across, whole.routes, whole.length, whole.breadth, LayerBands.of(graph, blocks));
    }
}
