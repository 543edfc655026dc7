/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import java.util.EnumSet;
import java.util.List;
import org.eclipse.elk.alg.layered.ElkLayered;
import org.eclipse.elk.alg.layered.graph.LEdge;
import org.eclipse.elk.alg.layered.graph.LGraph;
import org.eclipse.elk.alg.layered.graph.LNode;
import org.eclipse.elk.alg.layered.graph.LPort;
import org.eclipse.elk.alg.layered.intermediate.LabelAndNodeSizeProcessor;
import org.eclipse.elk.alg.layered.options.GraphProperties;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.InternalProperties;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.alg.layered.p1cycles.GreedyCycleBreaker;
import org.eclipse.elk.alg.layered.p2layers.NetworkSimplexLayerer;
import org.eclipse.elk.alg.layered.p3order.LayerSweepCrossingMinimizer;
import org.eclipse.elk.core.alg.ILayoutProcessor;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.math.KVectorChain;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.opscape.diagram.look.Metrics;
import org.opscape.model.Progress;

/**
 * Lays out a connected part in layers through ELK. Talks to its layered algorithm in that algorithm's own terms, where the data always
 * flows along x: no graph of ELK's exchange format is built and no directions are converted.
 */
final class Layered {
    /** Up to this many nodes, better settings are quick enough. */
    private static final int FEW = 150;
    /** Up to this many, the order of the file is tried first. */
    private static final int SMALL = 60;
    private static final double GROWTH = 1.02;
    /** To see at a glance where the data come in is worth so much room. */
    private static final double WORTH = 1.12;
    private static final int FEW_CROSSINGS = 1;
    /** Lines that go straight through open groups are worth some room. */
    private static final double WASTE = 0.8;
    /** A crossing less is worth so much room. */
    private static final double ROOMIER = 1.3;

    /** In larger parts nobody knows the order of everything, and it would take long to see whether keeping it is worth it. */
    private static final int MANY = 400;
    /** That things stay where one knows them is worth so much room, and so many crossings. */
    private static final double FAMILIAR = 1.4;
    private static final int MORE_CROSSINGS = 6;

    /** Its steps are made once for each thread: that takes as long as to lay out a small graph. */
    private static final ThreadLocal<ElkLayered> ELK = ThreadLocal.withInitial(ElkLayered::new);

    static {
        // ELK copies the default values of its options by what is registered there; the rest of its service is not needed.
        LayoutMetaDataService.initElkReflect();
    }

    private final FlowGraph graph;
    private final Block block;
    /** Whether all lines are laid out as if they met the middles of the boxes. */
    private final boolean centred;
    private final boolean ordered;
    /** Whether the ports must stand in their order. */
    private boolean sorted;
    /** Whether inputs of the model may go to the first layer, and outputs to the last. */
    private final boolean endsMove;
    private boolean endsMoved;
    /** The order that the boxes of each layer must have. */
    private FormerOrder former = FormerOrder.NONE;
    private final LGraph layered = new LGraph();
    private final LNode[] nodes;
    private final LEdge[] edges;

    private Layered(FlowGraph graph, Block block, boolean centred, boolean ordered, boolean endsMove) {
        this.graph = graph;
        this.block = block;
        this.centred = centred;
        this.ordered = ordered;
        this.endsMove = endsMove;
        nodes = new LNode[block.nodes.length];
        edges = new LEdge[block.lines.length];
    }

    /**
     * Lays out a part; what of its layers is decided stays.
     *
     * @param graph the graph
     * @param block the part, still without places
     * @param local each node's number in the part
     * @param progress may cancel
     */
    static void lay(FlowGraph graph, Block block, int[] local, Progress progress) {
        lay(graph, block, local, false, progress);
        if (graph.hasPlaces() && (block.nodes.length <= FEW || block.drifts(graph))) {
            Block other = block.again();
            lay(graph, other, local, true, progress);
            if (other.area() < block.area() * WASTE) {
                block.take(other);
            }
        }
    }

    /** Lets the ends of the model stand where lines are short if the picture would become much larger or tangled otherwise. */
    private static void lay(FlowGraph graph, Block block, int[] local, boolean centred, Progress progress) {
        boolean decided = block.layers.length > 0;
        boolean moved = lay(graph, block, local, centred, true, progress);
        if (moved && !decided && block.nodes.length <= FEW) {
            Block other = new Block(block.nodes, block.lines);
            lay(graph, other, local, centred, false, progress);
            if (block.area() > other.area() * WORTH || Crossings.count(block) > Crossings.count(other) + FEW_CROSSINGS) {
                block.take(other);
            }
        }
    }

    /** A small part keeps the order of the file, which stays when something else changes, unless it is drawn better without. */
    private static boolean lay(FlowGraph graph, Block block, int[] local, boolean centred, boolean ends, Progress progress) {
        boolean decided = block.layers.length > 0;
        Layered first = new Layered(graph, block, centred, false, ends);
        first.lay(local, progress);
        if (block.nodes.length <= SMALL && !decided) {
            Block other = new Block(block.nodes, block.lines);
            new Layered(graph, other, centred, true, ends).lay(local, progress);
            if (other.area() <= block.area() * GROWTH && Crossings.count(other) <= Crossings.count(block)) {
                block.take(other);
            }
        }
        if (!decided && block.nodes.length <= FEW && graph.inPorts() + graph.outPorts() > 1) {
            orderPorts(graph, block, local, centred, ends, progress);
        }
        return first.endsMoved;
    }

    /** Where lines would cross before the border, the ports are rather in the order in which they come, if that saves crossings. */
    private static void orderPorts(FlowGraph graph, Block block, int[] local, boolean centred, boolean ends,
            Progress progress) {
        int outside = PortOrder.inversions(graph, block);
        if (outside > 0) {
            Block other = new Block(block.nodes, block.lines);
            Layered layered = new Layered(graph, other, centred, false, ends);
            layered.sorted = true;
            layered.lay(local, progress);
            if (Crossings.count(other) + PortOrder.inversions(graph, other) < Crossings.count(block) + outside
                    && other.area() <= block.area() * ROOMIER) {
                block.take(other);
            }
        }
    }

    /**
     * Lays out a part once more, in the same layers but with the boxes in the order in which they stood before something else was edited,
     * unless it becomes much larger or more tangled by that.
     *
     * @param graph the graph
     * @param block the part, laid out
     * @param local each node's number in the part
     * @param former the order
     * @param progress may cancel
     */
    static void reorder(FlowGraph graph, Block block, int[] local, FormerOrder former, Progress progress) {
        if (block.nodes.length > MANY) {
            return;
        }
        Block other = block.again();
        Layered layered = new Layered(graph, other, false, false, false);
        layered.former = former;
        layered.lay(local, progress);
        if (other.area() <= block.area() * FAMILIAR
                && Crossings.count(other) <= Crossings.count(block) * FAMILIAR + MORE_CROSSINGS) {
            block.take(other);
        }
    }

    private void lay(int[] local, Progress progress) {
        configure();
        addNodes();
        addEdges(local);
        run(progress);
        takePlaces();
        block.settle(graph);
    }

    /**
     * Runs ELK's steps as its own doLayout does, but for two: sizes of nodes, which are fixed here and whose computation would take longer
     * than any other step of a small graph, and the padding of the whole, which settling the block takes away again. Layers that are
     * decided take the place of the steps that would find them.
     */
    private void run(Progress progress) {
        LayerPlan plan = new LayerPlan(layered, nodes, edges);
        boolean decided = block.layers.length > 0;
        ELK.get().prepareLayoutTest(layered);
        Monitor monitor = new Monitor(progress);
        for (ILayoutProcessor<LGraph> step : layered.getProperty(InternalProperties.PROCESSORS)) {
            progress.check();
            if (!decided && step instanceof GreedyCycleBreaker) {
                plan.turn(graph, block.lines);
            }
            if (decided && step instanceof GreedyCycleBreaker) {
                plan.breakCycles(block.layers);
            } else if (decided && step instanceof NetworkSimplexLayerer) {
                plan.assignLayers(block.layers);
            } else if (decided && former.isEmpty() && step instanceof LayerSweepCrossingMinimizer) {
                plan.order(block.layers);
            } else if (!(step instanceof LabelAndNodeSizeProcessor)) {
                if (step instanceof LayerSweepCrossingMinimizer) {
                    keepOrder();
                }
                step.process(layered, monitor);
            }
            if (!decided && endsMove && step instanceof NetworkSimplexLayerer) {
                endsMoved = new EndLayers(layered, nodes).move(graph, block.nodes);
            }
            if ((!decided || !former.isEmpty()) && step instanceof LayerSweepCrossingMinimizer) {
                block.layers = plan.decide();
            }
        }
    }

    private void configure() {
        layered.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        layered.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        layered.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.NETWORK_SIMPLEX);
        layered.setProperty(LayeredOptions.THOROUGHNESS, block.nodes.length <= FEW ? 3 : 1);
        layered.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
        layered.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        layered.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        layered.setProperty(LayeredOptions.RANDOM_SEED, 1);
        layered.setProperty(LayeredOptions.SPACING_NODE_NODE, Metrics.BOX_GAP);
        layered.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, graph.layerGap());
        layered.setProperty(LayeredOptions.SPACING_EDGE_NODE, Metrics.LINE_BOX_GAP);
        layered.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, Metrics.LINE_BOX_GAP);
        layered.setProperty(LayeredOptions.SPACING_EDGE_EDGE, Metrics.LINE_GAP);
        layered.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, Metrics.LINE_GAP / 2);
        layered.setProperty(InternalProperties.GRAPH_PROPERTIES, EnumSet.of(GraphProperties.NON_FREE_PORTS));
        if (ordered) {
            layered.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
            layered.setProperty(InternalProperties.MAX_MODEL_ORDER_NODES, nodes.length);
        }
    }

    private void addNodes() {
        for (int i = 0; i < nodes.length; i++) {
            int id = block.nodes[i];
            LNode node = new LNode(layered);
            node.getSize().x = graph.length()[id];
            node.getSize().y = graph.breadth()[id];
            node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
            if (graph.isPort(id)) {
                node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT,
                        graph.isInPort(id) ? LayerConstraint.FIRST_SEPARATE : LayerConstraint.LAST_SEPARATE);
            }
            node.setProperty(InternalProperties.MODEL_ORDER, i);
            layered.getLayerlessNodes().add(node);
            nodes[i] = node;
        }
        if (sorted) {
            sortPorts();
        }
    }

    private void sortPorts() {
        for (int i = 0; i < nodes.length; i++) {
            for (int k = 0; k < nodes.length; k++) {
                if (PortOrder.isOrdered(graph, block.nodes[i], block.nodes[k])
                        && graph.rank()[block.nodes[k]] == graph.rank()[block.nodes[i]] + 1) {
                    nodes[i].getProperty(InternalProperties.IN_LAYER_SUCCESSOR_CONSTRAINTS).add(nodes[k]);
                }
            }
        }
    }

    private void keepOrder() {
        if (former.isEmpty()) {
            return;
        }
        int[] local = new int[graph.nodes()];
        for (int i = 0; i < nodes.length; i++) {
            local[block.nodes[i]] = i;
        }
        for (int[] layer : block.layers) {
            int[] boxes = new int[layer.length];
            for (int i = 0; i < layer.length; i++) {
                boxes[i] = layer[i] < 0 ? -1 : block.nodes[layer[i]];
            }
            for (List<Integer> row : former.sorted(boxes)) {
                for (int i = 1; i < row.size(); i++) {
                    nodes[local[row.get(i - 1)]].getProperty(InternalProperties.IN_LAYER_SUCCESSOR_CONSTRAINTS)
                            .add(nodes[local[row.get(i)]]);
                }
            }
        }
    }

    private void addEdges(int[] local) {
        for (int i = 0; i < edges.length; i++) {
            int line = block.lines[i];
            LEdge edge = new LEdge();
            edge.setProperty(LayeredOptions.EDGE_THICKNESS, graph.thickness()[line]);
            edge.setSource(port(nodes[local[graph.from()[line]]], PortSide.EAST,
                    centred ? graph.anchor()[graph.from()[line]] : graph.leaveAt(line)));
            edge.setTarget(
                    port(nodes[local[graph.to()[line]]], PortSide.WEST, centred ? graph.anchor()[graph.to()[line]] : graph.enterAt(line)));
            edge.setProperty(InternalProperties.MODEL_ORDER, i);
            edges[i] = edge;
        }
    }

    private static LPort port(LNode node, PortSide side, double offset) {
        List<LPort> ports = node.getPorts();
        for (int i = 0; i < ports.size(); i++) {
            LPort port = ports.get(i);
            if (port.getSide() == side && port.getPosition().y == offset) {
                return port;
            }
        }
        LPort port = new LPort();
        port.setSide(side);
        port.getPosition().x = side == PortSide.EAST ? node.getSize().x : 0;
        port.getPosition().y = offset;
        port.setNode(node);
        return port;
    }

    private void takePlaces() {
        for (int i = 0; i < nodes.length; i++) {
            block.along[i] = nodes[i].getPosition().x;
            block.across[i] = nodes[i].getPosition().y;
        }
        for (int i = 0; i < edges.length; i++) {
            double[] points = points(edges[i]);
            if (centred) {
                int line = block.lines[i];
                points[1] += graph.leaveAt(line) - graph.anchor()[graph.from()[line]];
                points[points.length - 1] += graph.enterAt(line) - graph.anchor()[graph.to()[line]];
            }
            block.routes[i] = points;
        }
    }

    private static double[] points(LEdge edge) {
        KVectorChain bends = edge.getBendPoints();
        double[] points = new double[bends.size() * 2 + 4];
        KVector start = edge.getSource().getAbsoluteAnchor();
        points[0] = start.x;
        points[1] = start.y;
        int at = 2;
        for (KVector bend : bends) {
            points[at++] = bend.x;
            points[at++] = bend.y;
        }
        KVector end = edge.getTarget().getAbsoluteAnchor();
        points[at++] = end.x;
        points[at] = end.y;
        return points;
    }

    /** Lets ELK stop between two of its steps. */
    private static final class Monitor extends NullElkProgressMonitor {
        private final Progress progress;

        Monitor(Progress progress) {
            this.progress = progress;
        }

        @Override
        public boolean isCanceled() {
            return progress.isCancelled();
        }
    }
}
