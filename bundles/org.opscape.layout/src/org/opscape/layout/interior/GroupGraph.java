/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opscape.analysis.cluster.Bridge;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.GroupContent;
import org.opscape.analysis.cluster.Line;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Direction;
import org.opscape.layout.flow.FlowGraph;

/** The main graph of an open group as a graph to lay out. */
final class GroupGraph {
    private static final double SPREAD = 0.6;
    private static final int FEW_PARTS = 3;
    private static final int MOST_ENDS = 12;

    /** A place on the border where the lines from or to one node outside go through. */
    record Gate(boolean incoming, int outside) {
    }

    private final Clustering clustering;
    private final GroupContent content;
    private final Box[] boxes;
    private final int[] core;
    private final Axes axes;
    private final LineLook look;
    private final NodeIndex index;
    private final List<Gate> gates = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int inGates;
    private int[] gateRanks = {};
    private int[] from = new int[16];
    private int[] to = new int[16];

    /**
     * Gathers the lines.
     *
     * @param clustering the graph
     * @param group the group
     * @param boxes the boxes of its children, those of the main graph first
     * @param axes the way of the data
     * @param look how lines are drawn
     */
    GroupGraph(Clustering clustering, int group, Box[] boxes, Axes axes, LineLook look) {
        this.clustering = clustering;
        content = clustering.content(group);
        this.boxes = boxes;
        core = content.core();
        this.axes = axes;
        this.look = look;
        index = new NodeIndex(core);
        for (Line line : content.lines()) {
            add(line, index.of(line.from()), index.of(line.to()));
        }
        addBridges(true);
        inGates = gates.size();
        addBridges(false);
    }

    private void addBridges(boolean incoming) {
        int first = gates.size();
        for (Bridge bridge : content.bridges()) {
            int child = index.of(bridge.child());
            if (bridge.incoming() == incoming && child >= 0) {
                int gate = core.length + gate(first, incoming, bridge.outside());
                add(bridge.line(), incoming ? gate : child, incoming ? child : gate);
            }
        }
    }

    private int gate(int first, boolean incoming, int outside) {
        for (int i = first; i < gates.size(); i++) {
            if (gates.get(i).outside() == outside) {
                return i;
            }
        }
        gates.add(new Gate(incoming, outside));
        return gates.size() - 1;
    }

    private void add(Line line, int start, int end) {
        if (start < 0 || end < 0 || start == end) {
            return;
        }
        if (lines.size() == from.length) {
            from = Arrays.copyOf(from, from.length * 2);
            to = Arrays.copyOf(to, to.length * 2);
        }
        from[lines.size()] = start;
        to[lines.size()] = end;
        lines.add(line);
    }

    /** Says in which order the lines come to the border, so that they need not cross there. */
    void orderGates(ClosedPlan outer) {
        gateRanks = new int[gates.size()];
        rankGates(outer, 0, inGates);
        rankGates(outer, inGates, gates.size());
    }

    /** Ranks from 1 on those whose other end is known. */
    private void rankGates(ClosedPlan outer, int first, int end) {
        double[] places = new double[end - first];
        for (int i = first; i < end; i++) {
            places[i - first] = outer.place(gates.get(i).outside(), gates.get(i).incoming());
        }
        for (int i = 0; i < places.length; i++) {
            int before = Double.isNaN(places[i]) ? -1 : 0;
            for (int k = 0; k < places.length && before >= 0; k++) {
                before += places[k] < places[i] || places[k] == places[i] && k < i ? 1 : 0;
            }
            gateRanks[first + i] = before + 1;
        }
    }

    /** {@return the place of the box of a node, or of its gate if it is outside; -1 if there is none} */
    int find(int node, boolean incoming) {
        int place = index.of(node);
        for (int i = incoming ? 0 : inGates; i < (incoming ? inGates : gates.size()) && place < 0; i++) {
            place = gates.get(i).outside() == node ? core.length + i : -1;
        }
        return place;
    }

    List<Gate> gates() {
        return gates;
    }

    List<Line> lines() {
        return lines;
    }

    int core() {
        return core.length;
    }

    /** {@return the hierarchy node of a node of the graph: of a box, or outside for a gate} */
    int hierarchyNode(int node) {
        return node < core.length ? core[node] : gates.get(node - core.length).outside();
    }

    /**
     * Makes the graph to lay out.
     *
     * @param shown the boxes of the children as they are, or all of them closed
     * @param direction the way of the data
     * @param widths how wide the lines are
     * @return the graph
     */
    FlowGraph flow(Box[] shown, Direction direction, double[] widths) {
        return flow(shown, axes, direction, widths);
    }

    /** {@return the graph to lay out as it is when the data flows downwards} */
    FlowGraph downwards(Box[] closed, double[] widths) {
        return flow(closed, new Axes(Direction.DOWN), Direction.DOWN, widths);
    }

    private FlowGraph flow(Box[] shown, Axes sizes, Direction direction, double[] widths) {
        int count = core.length + gates.size();
        double[] length = new double[count];
        double[] breadth = new double[count];
        double[] anchor = new double[count];
        double[] spread = new double[count];
        for (int i = 0; i < core.length; i++) {
            length[i] = sizes.length(shown[i]);
            breadth[i] = sizes.breadth(shown[i]);
            anchor[i] = sizes.anchor(shown[i]);
            spread[i] = sizes.frameBreadth(shown[i]) * SPREAD;
        }
        double[] leave = new double[lines.size()];
        double[] enter = new double[lines.size()];
        for (int e = 0; e < leave.length; e++) {
            leave[e] = from[e] < core.length ? sizes.port(shown[from[e]], false, hierarchyNode(to[e])) : 0;
            enter[e] = to[e] < core.length ? sizes.port(shown[to[e]], true, hierarchyNode(from[e])) : 0;
        }
        return new FlowGraph(inGates, gates.size() - inGates, length, breadth, anchor, spread, rank(), ends(),
                Arrays.copyOf(from, lines.size()), Arrays.copyOf(to, lines.size()), back(), leave, enter, widths, direction);
    }

    /** What a loop computes for its next turn goes back to where the turn begins. */
    private boolean[] back() {
        boolean[] back = new boolean[lines.size()];
        for (int e = 0; e < back.length; e++) {
            back[e] = from[e] < core.length && to[e] < core.length && isNextTurn(core[from[e]]);
        }
        return back;
    }

    private boolean isNextTurn(int node) {
        Hierarchy hierarchy = clustering.hierarchy();
        int operation = hierarchy.kind(node) == NodeKind.SERIES ? hierarchy.child(node, 0) : node;
        return operation < hierarchy.root() && clustering.graph().type(operation).endsWith("NextIteration");
    }

    /** Inputs that nothing here feeds, and outputs that feed nothing here; where there are many, they would make too broad a row. */
    private int[] ends() {
        int[] ends = new int[core.length + gates.size()];
        boolean[] fed = new boolean[ends.length];
        boolean[] feeds = new boolean[ends.length];
        for (int e = 0; e < lines.size(); e++) {
            feeds[from[e]] = true;
            fed[to[e]] = true;
        }
        int first = 0;
        int last = 0;
        for (int i = 0; i < core.length; i++) {
            if (feeds[i] && !fed[i] && clustering.isInput(core[i])) {
                ends[i] = FlowGraph.FIRST;
                first++;
            } else if (fed[i] && !feeds[i] && clustering.isOutput(core[i])) {
                ends[i] = FlowGraph.LAST;
                last++;
            }
        }
        for (int i = 0; i < core.length; i++) {
            boolean many = ends[i] == FlowGraph.FIRST ? first > MOST_ENDS : last > MOST_ENDS;
            ends[i] = many ? 0 : ends[i];
        }
        return ends;
    }

    /** The order by name of the boxes without lines, or of all where there are many parts. */
    private int[] rank() {
        int[] rank = new int[core.length + gates.size()];
        boolean[] joined = new boolean[rank.length];
        for (int e = 0; e < lines.size(); e++) {
            joined[from[e]] = true;
            joined[to[e]] = true;
        }
        boolean all = core.length - lines.size() > FEW_PARTS;
        int single = 0;
        int[] places = new int[core.length];
        for (int i = 0; i < core.length; i++) {
            if (all || !joined[i]) {
                places[single++] = i;
            }
        }
        if (single > 1) {
            NaturalOrder.rank(boxes, Arrays.copyOf(places, single), rank);
        }
        System.arraycopy(gateRanks, 0, rank, core.length, gateRanks.length);
        return rank;
    }

    double[] widths() {
        double[] widths = new double[lines.size()];
        for (int e = 0; e < widths.length; e++) {
            widths[e] = look.width(lines.get(e));
        }
        return widths;
    }

    int from(int line) {
        return from[line];
    }

    int to(int line) {
        return to[line];
    }
}
