/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import java.util.List;
import org.eclipse.elk.alg.layered.graph.LEdge;
import org.eclipse.elk.alg.layered.graph.LGraph;
import org.eclipse.elk.alg.layered.graph.LNode;
import org.eclipse.elk.alg.layered.graph.LNode.NodeType;
import org.eclipse.elk.alg.layered.graph.Layer;
import org.eclipse.elk.alg.layered.options.InternalProperties;

/**
 * Reads from ELK which layers it made and the order in them, and lays out another time by them, with other sizes: instead of ELK's first
 * three phases. A line has one node at most in each layer that it goes through. O(V + E + pieces of lines), but for sorting each layer.
 */
final class LayerPlan {
    private final LGraph layered;
    private final LNode[] nodes;
    private final LEdge[] edges;

    /**
     * Makes a plan of a graph; nodes and edges have their numbers as their model order.
     *
     * @param layered the graph in ELK's terms
     * @param nodes its nodes
     * @param edges its edges
     */
    LayerPlan(LGraph layered, LNode[] nodes, LEdge[] edges) {
        this.layered = layered;
        this.nodes = nodes;
        this.edges = edges;
    }

    /** {@return what stands in each layer in order: a node's number, or ~line} */
    int[][] decide() {
        List<Layer> layers = layered.getLayers();
        int[][] decided = new int[layers.size()][];
        for (int l = 0; l < decided.length; l++) {
            List<LNode> inLayer = layers.get(l).getNodes();
            decided[l] = new int[inLayer.size()];
            for (int i = 0; i < decided[l].length; i++) {
                decided[l][i] = key(inLayer.get(i));
            }
        }
        return decided;
    }

    private static int key(LNode node) {
        if (node.getType() == NodeType.NORMAL) {
            return node.getProperty(InternalProperties.MODEL_ORDER);
        }
        return node.getProperty(InternalProperties.ORIGIN) instanceof LEdge edge ? ~edge.getProperty(InternalProperties.MODEL_ORDER) : 0;
    }

    private int[] layerOf(int[][] decided) {
        int[] layerOf = new int[nodes.length];
        for (int l = 0; l < decided.length; l++) {
            for (int key : decided[l]) {
                if (key >= 0) {
                    layerOf[key] = l;
                }
            }
        }
        return layerOf;
    }

    /** Turns the edges that go against the layers. */
    void breakCycles(int[][] decided) {
        int[] layerOf = layerOf(decided);
        for (LEdge edge : edges) {
            int from = layerOf[edge.getSource().getNode().getProperty(InternalProperties.MODEL_ORDER)];
            int to = layerOf[edge.getTarget().getNode().getProperty(InternalProperties.MODEL_ORDER)];
            if (from > to) {
                edge.reverse(layered, true);
                layered.setProperty(InternalProperties.CYCLIC, true);
            }
        }
    }

    /** Turns the edges that close loops, so that what comes between them is laid out from the beginning of a turn to its end. */
    void turn(FlowGraph graph, int[] lines) {
        for (int i = 0; i < lines.length; i++) {
            if (graph.back()[lines[i]]) {
                edges[i].reverse(layered, true);
                layered.setProperty(InternalProperties.CYCLIC, true);
            }
        }
    }

    /** Puts the nodes into their layers, but for those that ELK puts into layers of their own before and behind all others. */
    void assignLayers(int[][] decided) {
        int[] layerOf = layerOf(decided);
        int first = Integer.MAX_VALUE;
        for (LNode node : layered.getLayerlessNodes()) {
            first = Math.min(first, layerOf[node.getProperty(InternalProperties.MODEL_ORDER)]);
        }
        for (LNode node : layered.getLayerlessNodes()) {
            int layer = layerOf[node.getProperty(InternalProperties.MODEL_ORDER)] - first;
            while (layered.getLayers().size() <= layer) {
                layered.getLayers().add(new Layer(layered));
            }
            node.setLayer(layered.getLayers().get(layer));
        }
        layered.getLayerlessNodes().clear();
    }

    /** Sorts each layer. */
    void order(int[][] decided) {
        int[] nodePlaces = new int[nodes.length];
        int[] linePlaces = new int[edges.length];
        for (int l = 0; l < decided.length; l++) {
            for (int i = 0; i < decided[l].length; i++) {
                int key = decided[l][i];
                if (key >= 0) {
                    nodePlaces[key] = i;
                } else {
                    linePlaces[~key] = i;
                }
            }
            layered.getLayers().get(l).getNodes()
                    .sort((a, b) -> Integer.compare(place(a, nodePlaces, linePlaces), place(b, nodePlaces, linePlaces)));
        }
    }

    private static int place(LNode node, int[] nodePlaces, int[] linePlaces) {
        int key = key(node);
        return key >= 0 ? nodePlaces[key] : linePlaces[~key];
    }
}
