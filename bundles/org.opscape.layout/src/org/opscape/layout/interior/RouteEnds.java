/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import java.util.Arrays;
import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.scene.Box;
import org.opscape.layout.flow.FlowLayout;

/**
 * Leads the ends of a line from the footprints to the frames, and from the first or last layer through the border of the group. In flow
 * coordinates.
 */
final class RouteEnds {
    private static final double NEAR = 0.5;
    private static final double SLANT = 2;
    /** A line leaves and enters its boxes at a right angle, for at least so long. */
    private static final double STUB = 8;
    /** Where a line that was moved aside at the header is back on its way: before the first layer. */
    private static final double BACK = Metrics.LAYER_GAP - STUB;

    private final Axes axes;
    private final FlowLayout flow;
    private final Box[] boxes;
    private final int core;
    private final double header;
    private final double entering;
    private final double leaving;
    private final double[] gates;
    private double[] points;
    private int size;

    /**
     * Makes them for a group.
     *
     * @param axes the way of the data
     * @param flow the layout
     * @param boxes the boxes
     * @param core how many boxes are in the main graph
     * @param header the height of the header strip
     * @param entering where the border is through which the data comes in, along the flow
     * @param leaving where the border is through which the data goes out
     * @param gates where each gate is, across the flow
     */
    RouteEnds(Axes axes, FlowLayout flow, Box[] boxes, int core, double header, double entering, double leaving, double[] gates) {
        this.axes = axes;
        this.flow = flow;
        this.boxes = boxes;
        this.core = core;
        this.header = header;
        this.entering = entering;
        this.leaving = leaving;
        this.gates = gates;
    }

    /** {@return new points that reach from one frame or border to the other} */
    double[] complete(double[] route, int from, int to, double width) {
        double stub = Metrics.arrowLength(width) + STUB / 2;
        double[] way = trim(route, from, to, stub);
        points = new double[way.length + 16];
        size = 0;
        start(way, from);
        for (int i = 2; i < way.length - 2; i++) {
            points[size++] = way[i];
        }
        end(way, to, stub);
        return size == points.length ? points : Arrays.copyOf(points, size);
    }

    /** Takes away a bend on a forward way that is nearer to a box than the stub there: the line would have to go back for it. */
    private double[] trim(double[] route, int from, int to, double stub) {
        int first = 2;
        int last = route.length - 2;
        if (first < last && from < core && route[2] < Math.min(route[4], startOf(route, from)) && isAt(from, route[3] - route[1])) {
            first += 2;
        }
        if (first < last && to < core && route[last - 2] > Math.max(route[last - 4], endOf(route, to, stub))
                && isAt(to, route[last - 1] - route[last + 1])) {
            last -= 2;
        }
        if (last - first == route.length - 4) {
            return route;
        }
        double[] way = new double[last - first + 4];
        System.arraycopy(route, 0, way, 0, 2);
        System.arraycopy(route, first, way, 2, last - first);
        System.arraycopy(route, route.length - 2, way, way.length - 2, 2);
        return way;
    }

    private boolean isAt(int node, double off) {
        return Math.abs(off) < axes.frameBreadth(boxes[node]) / 2;
    }

    /** How far along the flow the stub reaches that a line leaves a box with. */
    private double startOf(double[] route, int from) {
        return Math.max(route[0], flow.along()[from] + axes.frameEnd(boxes[from]) + STUB);
    }

    private double endOf(double[] route, int to, double stub) {
        return Math.min(route[route.length - 2], flow.along()[to] + axes.frameStart(boxes[to]) - stub);
    }

    private void add(double along, double across) {
        points[size++] = along;
        points[size++] = across;
    }

    private void start(double[] route, int from) {
        double across = route[1];
        if (from >= core) {
            double place = gates[from - core];
            add(entering, place);
            if (!axes.isSideways() && !axes.isUpwards() && Math.abs(place - across) > NEAR) {
                add(entering + header, place);
                if (route[2] > route[0] + BACK + 2 * STUB) {
                    add(route[0] + BACK, across);
                }
            } else if (Math.abs(route[3] - across) > NEAR) {
                add(Math.max(route[0], entering + STUB), across);
            }
            return;
        }
        double border = flow.along()[from] + axes.frameEnd(boxes[from]);
        add(border, across);
        if (Math.abs(route[3] - across) > SLANT) {
            add(startOf(route, from), across);
        }
    }

    private void end(double[] route, int to, double stub) {
        int last = route.length - 2;
        double across = route[last + 1];
        boolean bent = Math.abs(route[last - 1] - across) > NEAR;
        if (to >= core) {
            double place = gates[to - core];
            if (axes.isUpwards() && Math.abs(place - across) > NEAR) {
                if (route[last - 2] < route[last] - BACK - 2 * STUB) {
                    add(route[last] - BACK, across);
                }
                add(leaving - header, place);
            } else if (bent) {
                add(Math.min(route[last], leaving - STUB), across);
            }
            add(leaving, place);
            return;
        }
        double border = flow.along()[to] + axes.frameStart(boxes[to]);
        if (Math.abs(route[last - 1] - across) > SLANT) {
            add(endOf(route, to, stub), across);
        }
        add(border, across);
    }
}
