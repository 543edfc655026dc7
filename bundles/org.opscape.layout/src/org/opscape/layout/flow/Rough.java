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
 * Lays out a part that is too large or too much entangled for anything better: layers by the longest way, each ordered once by where its
 * producers are, lines straight. O(V log V + E) in time and memory, whatever the graph.
 */
final class Rough {
    /** So many pieces of lines between layers, ELK would need seconds and hundreds of megabytes. */
    private static final long MOST_PIECES = 150_000;
    private static final int MOST_NODES = 12_000;
    /** Between the nodes of two rows of a layer. */
    private static final int NEXT_ROW = -1;

    private final FlowGraph graph;
    private final Block block;
    private final Ranks ranks;
    private final double room;

    private Rough(FlowGraph graph, Block block, Ranks ranks) {
        this.graph = graph;
        this.block = block;
        this.ranks = ranks;
        room = room();
    }

    /**
     * Lays out a part if it is needed.
     *
     * @param graph the graph
     * @param block the part, still without places
     * @param local each node's number in the part
     * @return whether it was too large for better means
     */
    static boolean lay(FlowGraph graph, Block block, int[] local) {
        long bound = (long) block.nodes.length * block.lines.length;
        if (block.nodes.length <= MOST_NODES && bound <= MOST_PIECES) {
            return false;
        }
        Ranks ranks = new Ranks(graph, block, local);
        if (block.nodes.length <= MOST_NODES && ranks.span() <= MOST_PIECES) {
            return false;
        }
        new Rough(graph, block, ranks).place();
        return true;
    }

    private void place() {
        int count = block.nodes.length;
        double[] sum = new double[count];
        int[] terms = new int[count];
        boolean decided = block.layers.length > 0;
        int[][] layers = decided ? block.layers : layers();
        int[] first = new int[count + 1];
        int[] lines = outgoing(first);
        double along = 0;
        for (int i = 0; i < layers.length; i++) {
            if (!decided) {
                sort(layers[i], sum, terms);
                layers[i] = rows(layers[i]);
            }
            along = place(layers[i], along) + graph.layerGap();
            addUp(layers[i], first, lines, sum, terms);
        }
        block.layers = layers;
        for (int e = 0; e < block.lines.length; e++) {
            block.routes[e] = straight(e);
        }
        block.settle(graph);
    }

    private void addUp(int[] layer, int[] first, int[] lines, double[] sum, int[] terms) {
        for (int node : layer) {
            if (node != NEXT_ROW) {
                for (int i = first[node]; i < first[node + 1]; i++) {
                    int to = ranks.to(lines[i]);
                    sum[to] += block.across[node] + graph.anchor()[block.nodes[node]];
                    terms[to]++;
                }
            }
        }
    }

    private int[][] layers() {
        int[] sizes = new int[ranks.count()];
        int[] layerOf = new int[block.nodes.length];
        for (int i = 0; i < layerOf.length; i++) {
            int node = block.nodes[i];
            layerOf[i] = graph.isInPort(node) ? 0 : graph.isPort(node) ? ranks.count() - 1 : ranks.of(i);
            sizes[layerOf[i]]++;
        }
        int[][] layers = new int[sizes.length][];
        for (int i = 0; i < sizes.length; i++) {
            layers[i] = new int[sizes[i]];
        }
        Arrays.fill(sizes, 0);
        for (int node : ranks.order()) {
            layers[layerOf[node]][sizes[layerOf[node]]++] = node;
        }
        return layers;
    }

    private int[] outgoing(int[] first) {
        for (int e = 0; e < block.lines.length; e++) {
            first[ranks.from(e) + 1]++;
        }
        for (int i = 0; i < block.nodes.length; i++) {
            first[i + 1] += first[i];
        }
        int[] lines = new int[block.lines.length];
        int[] at = Arrays.copyOf(first, block.nodes.length);
        for (int e = 0; e < lines.length; e++) {
            lines[at[ranks.from(e)]++] = e;
        }
        return lines;
    }

    private static void sort(int[] layer, double[] sum, int[] terms) {
        double[][] keyed = new double[layer.length][];
        for (int i = 0; i < layer.length; i++) {
            int node = layer[i];
            keyed[i] = new double[] {terms[node] == 0 ? 0 : sum[node] / terms[node], i, node};
        }
        Arrays.sort(keyed, (a, b) -> a[0] != b[0] ? Double.compare(a[0], b[0]) : Double.compare(a[1], b[1]));
        for (int i = 0; i < layer.length; i++) {
            layer[i] = (int) keyed[i][2];
        }
    }

    /** Shares out a layer over several rows if it is very broad. */
    private int[] rows(int[] layer) {
        int[] rows = new int[layer.length * 2];
        int size = 0;
        double breadth = 0;
        for (int node : layer) {
            if (breadth >= room) {
                rows[size++] = NEXT_ROW;
                breadth = 0;
            }
            rows[size++] = node;
            breadth += graph.breadth()[block.nodes[node]] + Metrics.BOX_GAP;
        }
        return Arrays.copyOf(rows, size);
    }

    /** Centres the rows of a layer; returns where it ends. */
    private double place(int[] layer, double along) {
        double near = along;
        for (int first = 0; first < layer.length;) {
            int last = first;
            double breadth = 0;
            double length = 0;
            while (last < layer.length && layer[last] != NEXT_ROW) {
                breadth += graph.breadth()[block.nodes[layer[last]]] + Metrics.BOX_GAP;
                length = Math.max(length, graph.length()[block.nodes[layer[last++]]]);
            }
            placeRow(layer, first, last, near, length, (Metrics.BOX_GAP - breadth) / 2);
            near += length + (last < layer.length ? Metrics.BOX_GAP : 0);
            first = last + 1;
        }
        return near;
    }

    private void placeRow(int[] layer, int first, int last, double along, double length, double start) {
        double across = start;
        for (int i = first; i < last; i++) {
            int node = layer[i];
            block.along[node] = along + (length - graph.length()[block.nodes[node]]) / 2;
            block.across[node] = across;
            across += graph.breadth()[block.nodes[node]] + Metrics.BOX_GAP;
        }
    }

    private double room() {
        double area = 0;
        for (int node : block.nodes) {
            area += (graph.length()[node] + Metrics.BOX_GAP) * (graph.breadth()[node] + Metrics.BOX_GAP);
        }
        return Math.sqrt(area * graph.aspect()) * 2;
    }

    private double[] straight(int line) {
        int from = ranks.from(line);
        int to = ranks.to(line);
        int id = block.lines[line];
        double start = block.along[from] + graph.length()[block.nodes[from]];
        return new double[] {start, block.across[from] + graph.leaveAt(id), block.along[to], block.across[to] + graph.enterAt(id)};
    }
}
