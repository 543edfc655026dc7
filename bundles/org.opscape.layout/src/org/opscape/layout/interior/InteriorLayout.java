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
import org.opscape.analysis.cluster.Clustering;
import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.look.TextWidth;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.FreePlaces;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.LayerGuides;
import org.opscape.diagram.scene.Panel;
import org.opscape.diagram.scene.Port;
import org.opscape.diagram.scene.Route;
import org.opscape.layout.flow.FlowCache;
import org.opscape.layout.flow.FlowLayout;
import org.opscape.model.Progress;

/** Lays out what one open group shows. For one group only, used once. */
public final class InteriorLayout {
    /** A panel may always be so high before it needs a second column. */
    private static final double LEAST_ROOM = 480;
    private static final double SHAPE = 1.6;
    /** Below the main graph a panel rather lies than stands. */
    private static final double SIDEWAYS_SHAPE = 4;
    /** Between the border and a box that was moved by hand. */
    private static final double ROOM = 16;
    /** What a band of a layer is made of. */
    private static final int BAND = 5;

    private final Box self;
    private final Box[] boxes;
    private final Box[] closed;
    private final Direction direction;
    private final Axes axes;
    private final boolean root;
    private final ClosedPlan plan;
    private final GroupGraph graph;
    private final double[] xs;
    private final double[] ys;
    private final List<Panel> panels = new ArrayList<>();
    private double left;
    private double top;
    private double width;
    private double height;
    private FlowLayout flow;
    private FlowLayout before;
    private boolean[] moved = {};
    private FreePlaces free = FreePlaces.NONE;

    private InteriorLayout(Clustering clustering, Box self, Box[] boxes, ClosedPlan plan, Direction direction) {
        this.self = self;
        this.boxes = boxes;
        this.plan = plan;
        this.direction = direction;
        closed = plan.closed;
        graph = plan.graph;
        axes = new Axes(direction);
        root = self.node() == clustering.hierarchy().root();
        xs = new double[boxes.length];
        ys = new double[boxes.length];
    }

    /**
     * Lays out a group.
     *
     * @param clustering the graph
     * @param self the box of the group
     * @param boxes its children: those of the main graph, then the auxiliary ones at the entering side, then those at the leaving side
     * @param plan the same with all closed, which decides about the order
     * @param pins which of the boxes were moved by hand
     * @param direction the way of the data
     * @param cache knows layouts
     * @param progress may cancel
     * @return where everything is
     */
    public static GroupLayout of(Clustering clustering, Box self, Box[] boxes, ClosedPlan plan, PinnedBoxes pins, Direction direction,
            FlowCache cache, Progress progress) {
        return new InteriorLayout(clustering, self, boxes, plan, direction).run(pins, cache, progress);
    }

    private GroupLayout run(PinnedBoxes pins, FlowCache cache, Progress progress) {
        double[] widths = plan.widths;
        before = plan.layout;
        flow = anyOpen() ? cache.layout(graph.flow(boxes, direction, widths), plan.flow, plan.former, progress) : before;
        frame();
        placeMain();
        if (!pins.isEmpty()) {
            move(pins, space(pins, widths, cache, progress));
        }
        double[] gates = gatePlaces();
        List<Port> ports = ports(gates);
        List<Route> routes = routes(widths, gates, ports);
        Interior interior = new Interior(boxes, xs, ys, routes, ports, List.copyOf(panels), free, guides(), plan.siblings);
        return new GroupLayout(interior, width, height);
    }

    private boolean anyOpen() {
        for (Box box : boxes) {
            if (box.isOpen()) {
                return true;
            }
        }
        return false;
    }

    /** What remembered places mean: they are those of the layout downwards. */
    private PinSpace space(PinnedBoxes pins, double[] widths, FlowCache cache, Progress progress) {
        double fromTop = header() + paddingAt(true);
        if (direction == Direction.DOWN) {
            return new PinSpace(axes, before, before, padding(), fromTop);
        }
        FlowLayout down = cache.layout(graph.downwards(pins.down(), widths), progress);
        return new PinSpace(axes, down, before, padding(), fromTop);
    }

    private void move(PinnedBoxes pins, PinSpace space) {
        MovedBoxes main = new MovedBoxes(axes, graph.core(), boxes, closed, pins, space, flow, before, left, top);
        double shiftX = Math.max(0, ROOM - left - main.left());
        double shiftY = Math.max(0, header() + ROOM - top - main.top());
        double right = left + widthOf(flow);
        double bottom = top + heightOf(flow);
        left += shiftX;
        top += shiftY;
        double padRight = axes.isSideways() ? paddingAt(false) : padding();
        double padBottom = axes.isSideways() ? padding() : paddingAt(axes.isUpwards());
        double newRight = left + Math.max(widthOf(flow), main.right() + ROOM - padRight);
        double newBottom = top + Math.max(heightOf(flow), main.bottom() + ROOM - padBottom);
        boolean beside = !panels.isEmpty() && !axes.isSideways();
        boolean below = !panels.isEmpty() && axes.isSideways();
        movePanels(beside ? newRight - right : 0, below ? newBottom - bottom : 0);
        width = Math.max(width + (beside ? newRight - right : 0), newRight + padRight);
        height = Math.max(height + (below ? newBottom - bottom : 0), newBottom + padBottom);
        for (int i = 0; i < graph.core(); i++) {
            xs[i] = left + main.spots().xs()[i];
            ys[i] = top + main.spots().ys()[i];
        }
        moved = main.moved();
        free = main.places(shiftX, shiftY);
    }

    private double widthOf(FlowLayout main) {
        return axes.isSideways() ? main.length() : main.breadth();
    }

    private double heightOf(FlowLayout main) {
        return axes.isSideways() ? main.breadth() : main.length();
    }

    private LayerGuides guides() {
        double[] layers = flow.layers();
        if (layers.length == 0 || moved.length > 0) {
            return LayerGuides.NONE;
        }
        int count = layers.length / BAND;
        double[] bounds = new double[4 * count];
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            double startX = x(layers[BAND * i], layers[BAND * i + 2]);
            double startY = y(layers[BAND * i], layers[BAND * i + 2]);
            double endX = x(layers[BAND * i + 1], layers[BAND * i + 3]);
            double endY = y(layers[BAND * i + 1], layers[BAND * i + 3]);
            bounds[4 * i] = Math.min(startX, endX);
            bounds[4 * i + 1] = Math.min(startY, endY);
            bounds[4 * i + 2] = Math.abs(endX - startX);
            bounds[4 * i + 3] = Math.abs(endY - startY);
            numbers[i] = (int) layers[BAND * i + 4];
        }
        return new LayerGuides(bounds, numbers);
    }

    private double padding() {
        return root ? Metrics.ROOT_PADDING : Metrics.OPEN_PADDING;
    }

    private double header() {
        return root ? 0 : Metrics.HEADER_HEIGHT;
    }

    private boolean hasGates(boolean incoming) {
        for (GroupGraph.Gate gate : graph.gates()) {
            if (gate.incoming() == incoming) {
                return true;
            }
        }
        return false;
    }

    /** The room between a border and the main graph; with gates, the way to the first layer is room enough. */
    private double paddingAt(boolean entering) {
        return hasGates(entering) ? 0 : padding();
    }

    private void frame() {
        boolean sideways = axes.isSideways();
        left = sideways ? paddingAt(true) : padding();
        top = header() + (sideways ? padding() : paddingAt(!axes.isUpwards()));
        double right = left + widthOf(flow);
        double bottom = top + heightOf(flow);
        width = right + (sideways ? paddingAt(false) : padding());
        height = bottom + (sideways ? padding() : paddingAt(axes.isUpwards()));
        if (graph.core() < boxes.length && sideways) {
            panelBelow(bottom);
        } else if (graph.core() < boxes.length) {
            panelBeside(right);
        }
        double least = root ? 0 : textEnd() + Metrics.HANDLE_SIZE + Metrics.HEADER_PADDING;
        if (width < least) {
            movePanels((least - width) / 2, 0);
            left += (least - width) / 2;
            width = least;
        }
    }

    private double textEnd() {
        double title = TextWidth.of(self.label(), Metrics.TITLE_SIZE);
        double detail = TextWidth.of(self.detail(), Metrics.DETAIL_SIZE);
        return Metrics.HEADER_PADDING + Math.min(title, Metrics.CARD_MAX_WIDTH) + Metrics.UNIT + detail + Metrics.UNIT;
    }

    private void movePanels(double byX, double byY) {
        for (int p = 0; p < panels.size(); p++) {
            Panel panel = panels.get(p);
            panels.set(p, new Panel(panel.heading(), panel.bounds().moved(byX, byY), panel.first(), panel.count()));
            for (int i = panel.first(); i < panel.first() + panel.count(); i++) {
                xs[i] += byX;
                ys[i] += byY;
            }
        }
    }

    private void panelBeside(double edge) {
        double x = graph.core() == 0 ? left : edge + Metrics.PANEL_GAP;
        double room = Math.max(heightOf(before), room(widthOf(before) * heightOf(before)));
        place(new PanelColumn(boxes, closed, graph.core(), room), x, header() + padding());
    }

    private void panelBelow(double edge) {
        double y = graph.core() == 0 ? top : edge + Metrics.PANEL_GAP;
        place(new PanelColumn(boxes, closed, graph.core(), room(0)), padding(), y);
    }

    /** How high a panel may be, so that it and what is beside it have about the shape of a window together. */
    private double room(double area) {
        double whole = area;
        for (int i = graph.core(); i < boxes.length; i++) {
            whole += (closed[i].width() + Metrics.GRID_GAP) * (closed[i].height() + Metrics.GRID_GAP);
        }
        return Math.max(LEAST_ROOM, Math.sqrt(whole / (axes.isSideways() ? SIDEWAYS_SHAPE : SHAPE)));
    }

    private void place(PanelColumn column, double x, double y) {
        panels.add(column.place(x, y, xs, ys));
        width = Math.max(width, x + column.width() + padding());
        height = Math.max(height, y + column.height() + padding());
    }

    private void placeMain() {
        for (int i = 0; i < graph.core(); i++) {
            xs[i] = x(flow.along()[i] + (axes.isUpwards() ? boxes[i].height() : 0), flow.across()[i]);
            ys[i] = y(flow.along()[i] + (axes.isUpwards() ? boxes[i].height() : 0), flow.across()[i]);
        }
    }

    private double x(double along, double across) {
        return left + (axes.isSideways() ? along : across);
    }

    private double y(double along, double across) {
        return top + (axes.isSideways() ? across : axes.isUpwards() ? flow.length() - along : along);
    }

    /** Where each gate is across the flow, beginning at the left edge of the main graph; clear of the header's text. */
    private double[] gatePlaces() {
        double[] places = new double[graph.gates().size()];
        boolean atTop = !axes.isUpwards();
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = flow.across()[graph.core() + i];
            count += graph.gates().get(i).incoming() == atTop ? 1 : 0;
        }
        if (!axes.isSideways() && count > 0) {
            clearHeader(places, atTop, count);
        }
        return places;
    }

    private void clearHeader(double[] places, boolean incoming, int count) {
        double[] some = new double[count];
        for (int i = 0, at = 0; i < places.length; i++) {
            if (graph.gates().get(i).incoming() == incoming) {
                some[at++] = left + places[i];
            }
        }
        HeaderGates.clear(some, textEnd() + Metrics.UNIT / 2, width - Metrics.HANDLE_SIZE - 2 * Metrics.UNIT);
        for (int i = 0, at = 0; i < places.length; i++) {
            if (graph.gates().get(i).incoming() == incoming) {
                places[i] = some[at++] - left;
            }
        }
    }

    private double entering() {
        return axes.isSideways() ? -left : axes.isUpwards() ? flow.length() + top - height : -top;
    }

    private double leaving() {
        return axes.isSideways() ? width - left : axes.isUpwards() ? flow.length() + top : height - top;
    }

    private List<Port> ports(double[] places) {
        List<Port> ports = new ArrayList<>(places.length);
        for (int i = 0; i < places.length; i++) {
            GroupGraph.Gate gate = graph.gates().get(i);
            double along = gate.incoming() ? entering() : leaving();
            ports.add(new Port(gate.incoming(), gate.outside(), x(along, places[i]), y(along, places[i])));
        }
        return ports;
    }

    private List<Route> routes(double[] widths, double[] gates, List<Port> ports) {
        double[][] ways = ways(widths, gates);
        if (moved.length > 0) {
            new MovedLines(graph, axes, boxes, xs, ys, ports, moved, widths).lead(ways, panels, width, height, header());
        }
        LabelPlaces labels = new LabelPlaces(direction, width, height, boxes.length + widths.length);
        if (!root) {
            labels.occupy(0, 0, width, Metrics.HEADER_HEIGHT + Metrics.UNIT);
        }
        for (int i = 0; i < boxes.length; i++) {
            labels.occupy(xs[i], ys[i], boxes[i].width(), boxes[i].height());
        }
        double[][] courses = DrawnCourse.of(ways, axes.isSideways());
        labels.lines(courses, widths);
        Route[] routes = new Route[widths.length];
        for (int e : shortestFirst(ways)) {
            String label = plan.look.label(graph.lines().get(e));
            double[] place = labels.place(label, e, courses[e], courses[e] != ways[e]);
            int from = graph.hierarchyNode(graph.from(e));
            int to = graph.hierarchyNode(graph.to(e));
            routes[e] = new Route(graph.lines().get(e), from, to, ways[e], widths[e], label, place[0], place[1], labels.fits());
        }
        return List.of(routes);
    }

    /** The labels of short lines have the least choice of places. */
    private static int[] shortestFirst(double[][] ways) {
        long[] keys = new long[ways.length];
        for (int e = 0; e < keys.length; e++) {
            double[] way = ways[e];
            double extent = Math.abs(way[way.length - 2] - way[0]) + Math.abs(way[way.length - 1] - way[1]);
            keys[e] = (long) extent << 32 | e;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    private double[][] ways(double[] widths, double[] gates) {
        double[][] ways = new double[widths.length][];
        RouteEnds ends = new RouteEnds(axes, flow, boxes, graph.core(), header(), entering(), leaving(), gates);
        for (int e = 0; e < widths.length; e++) {
            double[] points = ends.complete(flow.routes()[e], graph.from(e), graph.to(e), widths[e]);
            for (int i = 0; i < points.length; i += 2) {
                double along = points[i];
                points[i] = x(along, points[i + 1]);
                points[i + 1] = y(along, points[i + 1]);
            }
            ways[e] = points;
        }
        return ways;
    }
}
