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
import org.eclipse.elk.alg.layered.graph.Layer;

/**
 * Puts inputs of the model into the first layer and outputs into the last, so that one sees at once where the data come in and go out:
 * layers that make lines short put an input right before what consumes it. There it stays if the line from the first layer would pass too
 * many layers to be followed by the eye, as to the labels with which a loss compares at the end of a deep network, or to what a decoder
 * remembers of each of its blocks.
 */
final class EndLayers {
    /** How many layers a line from an input or to an output may pass for that. */
    private static final int FAR = 5;

    private final LGraph layered;
    private final LNode[] nodes;

    /**
     * Takes a graph whose layers are known, and are not filled with dummies yet.
     *
     * @param layered the graph in ELK's terms
     * @param nodes its nodes
     */
    EndLayers(LGraph layered, LNode[] nodes) {
        this.layered = layered;
        this.nodes = nodes;
    }

    /**
     * Moves the ends to their layers. O(layers + lines at the ends).
     *
     * @param graph tells what the ends are
     * @param ids the number of each node in that graph
     * @return whether any was in another layer before
     */
    boolean move(FlowGraph graph, int[] ids) {
        List<Layer> layers = layered.getLayers();
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).id = i;
        }
        int last = layers.size() - 1;
        boolean moved = false;
        for (int i = 0; i < ids.length; i++) {
            int end = graph.ends()[ids[i]];
            if (end == FlowGraph.FIRST && nearest(nodes[i], false) <= FAR) {
                moved |= nodes[i].getLayer() != layers.get(0);
                nodes[i].setLayer(layers.get(0));
            } else if (end == FlowGraph.LAST && last - nearest(nodes[i], true) <= FAR) {
                moved |= nodes[i].getLayer() != layers.get(last);
                nodes[i].setLayer(layers.get(last));
            }
        }
        layers.removeIf(layer -> layer.getNodes().isEmpty());
        return moved;
    }

    /** The layer of the nearest node that a line joins to an end; beyond all layers if a line is turned or leads to a border. */
    private static int nearest(LNode end, boolean incoming) {
        int nearest = incoming ? -FAR : Integer.MAX_VALUE;
        for (LEdge edge : incoming ? end.getIncomingEdges() : end.getOutgoingEdges()) {
            Layer layer = (incoming ? edge.getSource() : edge.getTarget()).getNode().getLayer();
            if (layer != null) {
                nearest = incoming ? Math.max(nearest, layer.id) : Math.min(nearest, layer.id);
            }
        }
        return nearest;
    }
}
