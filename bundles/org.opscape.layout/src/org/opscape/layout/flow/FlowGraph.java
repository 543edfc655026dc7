/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import java.util.Arrays;
import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.scene.Direction;

/**
 * A graph to lay out, as a value: equal graphs get equal layouts. Its nodes are the boxes, then the ports where lines come in, then those
 * where lines go out. The arrays belong to the graph from then on.
 *
 * @param inPorts how many ports lines come in by
 * @param outPorts how many ports lines go out by
 * @param length each node's size along the flow, 0 for a port
 * @param breadth each node's size across the flow, 0 for a port
 * @param anchor where lines without a place of their own meet each node, across, from its edge
 * @param spread over which breadth the ends of such lines may be spread
 * @param rank the order in which nodes without lines stand in a grid; for a port, at which place among those of its side its line comes,
 *     from 1 on, or 0 if that does not matter
 * @param ends {@link #FIRST} for a box that is rather in the first layer because the model begins there, {@link #LAST} for one that is
 *     rather in the last, 0 for the others
 * @param from the node where each line begins
 * @param to the node where each line ends
 * @param back the lines that close a loop, and go against the flow
 * @param leave where each line leaves its node, across, from the node's edge; NaN if it has no place of its own
 * @param enter where each line enters its node, likewise
 * @param thickness how wide each line is
 * @param direction how the flow runs on the picture, for the shape of the whole and the order of reading
 */
public record FlowGraph(int inPorts, int outPorts, double[] length, double[] breadth, double[] anchor, double[] spread, int[] rank,
        int[] ends, int[] from, int[] to, boolean[] back, double[] leave, double[] enter, double[] thickness, Direction direction) {
    /** An input of the model. */
    public static final int FIRST = -1;
    /** An output of the model. */
    public static final int LAST = 1;

    private static final double WINDOW = 1.6;

    /** {@return the number of nodes, ports included} */
    public int nodes() {
        return length.length;
    }

    /** {@return the number of boxes} */
    public int boxes() {
        return length.length - inPorts - outPorts;
    }

    /** {@return the number of lines} */
    public int lines() {
        return from.length;
    }

    /** {@return the wanted breadth of the whole by its length: that of a usual window} */
    double aspect() {
        return direction == Direction.RIGHT ? 1 / WINDOW : WINDOW;
    }

    /** {@return the room between two layers: labels need more of it when the data flows to the right} */
    double layerGap() {
        return direction == Direction.RIGHT ? Metrics.LAYER_GAP_SIDEWAYS : Metrics.LAYER_GAP;
    }

    boolean isPort(int node) {
        return node >= boxes();
    }

    boolean isInPort(int node) {
        return node >= boxes() && node < boxes() + inPorts;
    }

    /** {@return whether any line meets a box at a place of its own} */
    boolean hasPlaces() {
        for (int e = 0; e < from.length; e++) {
            if (!Double.isNaN(leave[e]) && !isPort(from[e]) || !Double.isNaN(enter[e]) && !isPort(to[e])) {
                return true;
            }
        }
        return false;
    }

    double leaveAt(int line) {
        return Double.isNaN(leave[line]) ? anchor[from[line]] : leave[line];
    }

    double enterAt(int line) {
        return Double.isNaN(enter[line]) ? anchor[to[line]] : enter[line];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlowGraph that && inPorts == that.inPorts && outPorts == that.outPorts && direction == that.direction
                && Arrays.equals(from, that.from) && Arrays.equals(to, that.to) && Arrays.equals(length, that.length)
                && Arrays.equals(breadth, that.breadth) && Arrays.equals(anchor, that.anchor) && Arrays.equals(spread, that.spread)
                && Arrays.equals(rank, that.rank) && Arrays.equals(ends, that.ends) && Arrays.equals(back, that.back)
                && Arrays.equals(leave, that.leave) && Arrays.equals(enter, that.enter) && Arrays.equals(thickness, that.thickness);
    }

    @Override
    public int hashCode() {
        int hash = Arrays.hashCode(from) * 31 + Arrays.hashCode(to);
        hash = hash(length, hash);
        hash = hash(breadth, hash);
        return hash(enter, hash(leave, hash));
    }

    /** The bits of whole numbers as doubles are zeros at the end, and so would be those of their sums: a table's worst case. */
    private static int hash(double[] values, int start) {
        int hash = start;
        for (double value : values) {
            hash = hash * 31 + (int) (value * 16);
        }
        return hash;
    }

    @Override
    public String toString() {
        return "FlowGraph[" + boxes() + " boxes, " + lines() + " lines, " + inPorts + "+" + outPorts + " ports]";
    }
}
