/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import java.util.Optional;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Siblings;
import org.opscape.layout.flow.FlowCache;
import org.opscape.layout.flow.FlowGraph;
import org.opscape.layout.flow.FlowLayout;
import org.opscape.layout.flow.FormerOrder;
import org.opscape.model.Progress;

/**
 * A group as it is laid out while all boxes in it are closed: it decides about the order of everything, also of the gates of the groups in
 * it, whatever is open.
 */
public final class ClosedPlan {
    final GroupGraph graph;
    final Box[] closed;
    final double[] widths;
    final FlowGraph flow;
    final FlowLayout layout;
    final Siblings siblings;
    final FormerOrder former;
    final LineLook look;

    private ClosedPlan(GroupGraph graph, Box[] closed, LineLook look, FormerOrder order, Direction direction, FlowCache cache,
            Progress progress) {
        this.graph = graph;
        this.closed = closed;
        this.look = look;
        widths = graph.widths();
        flow = graph.flow(closed, direction, widths);
        FlowCache.Laid laid = cache.layout(flow, order, progress);
        layout = laid.layout();
        siblings = laid.siblings();
        former = laid.former();
    }

    /**
     * Lays out a group.
     *
     * @param clustering the graph
     * @param group the group
     * @param closed its children, all closed: those of the main graph first
     * @param outer the group around it, empty for the root
     * @param order the order in which the children stood before something was edited
     * @param direction the way of the data
     * @param cache knows layouts
     * @param progress may cancel
     * @return the layout
     */
    public static ClosedPlan of(Clustering clustering, int group, Box[] closed, Optional<ClosedPlan> outer,
            FormerOrder order, Direction direction, FlowCache cache, Progress progress) {
        LineLook look = new LineLook(clustering.graph());
        GroupGraph graph = new GroupGraph(clustering, group, closed, new Axes(direction), look);
        if (outer.isPresent()) {
            graph.orderGates(outer.get());
        }
        return new ClosedPlan(graph, closed, look, order, direction, cache, progress);
    }

    /** {@return where the other end of a line through a gate of a child is, across the flow; NaN if it is not known} */
    double place(int node, boolean incoming) {
        int place = graph.find(node, incoming);
        return place < 0 ? Double.NaN : layout.across()[place] + flow.anchor()[place];
    }
}
