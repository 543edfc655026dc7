/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import java.util.ArrayList;
import java.util.List;
import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Panel;
import org.opscape.diagram.scene.Port;
import org.opscape.diagram.scene.Rect;
import org.opscape.layout.free.LineEnd;
import org.opscape.layout.free.Side;
import org.opscape.layout.free.Spots;
import org.opscape.layout.free.Wayfinder;

/**
 * Leads those lines anew whose boxes were moved, or on which a moved box lies now. All others keep their way through the layers. In the
 * coordinates of the group's frame.
 */
final class MovedLines {
    private static final double STEP = Metrics.LINE_GAP + 2;
    private static final double SPREAD = 0.3;
    private static final double AIR = 3;
    private static final double CLEAR = 10;
    /** A curve that swings to the side more than this for each px along the flow would lie flat. */
    private static final double FLAT = 4;

    private final GroupGraph graph;
    private final Box[] boxes;
    private final Rect[] frames;
    private final Rect[] footprints;
    private final List<Port> ports;
    private final LineSides sides;
    private final boolean[] moved;
    private final double[] widths;
    private final List<Integer> again = new ArrayList<>();
    private Side[][] chosen = {};
    private double[][] places = {};

    /**
     * Takes the boxes as they are placed.
     *
     * @param graph the lines
     * @param axes the way of the data
     * @param boxes the boxes
     * @param xs the left edges of their footprints
     * @param ys the top edges
     * @param ports the gates in the border, in their order
     * @param moved which boxes are not where they were laid out
     * @param widths how wide the lines are
     */
    MovedLines(GroupGraph graph, Axes axes, Box[] boxes, double[] xs, double[] ys, List<Port> ports, boolean[] moved, double[] widths) {
        this.graph = graph;
        this.boxes = boxes;
        this.ports = ports;
        this.moved = moved;
        this.widths = widths;
        sides = new LineSides(axes);
        frames = new Rect[graph.core()];
        footprints = new Rect[graph.core()];
        for (int i = 0; i < frames.length; i++) {
            frames[i] = boxes[i].frame().moved(xs[i], ys[i]);
            footprints[i] = new Rect(xs[i], ys[i], boxes[i].width(), boxes[i].height());
        }
    }

    /**
     * Leads lines anew.
     *
     * @param ways the points of each line, which are changed
     * @param panels the panels, through which no line goes
     * @param width the width of the frame
     * @param height its height
     * @param header the height of its header
     */
    void lead(double[][] ways, List<Panel> panels, double width, double height, double header) {
        Wayfinder finder = new Wayfinder(obstacles(panels), width, height, header);
        for (int e = 0; e < ways.length; e++) {
            if (isMoved(graph.from(e)) || isMoved(graph.to(e)) || !isFree(ways[e])) {
                again.add(e);
            } else {
                finder.take(ways[e]);
            }
        }
        chosen = new Side[ways.length][];
        places = new double[ways.length][2];
        for (int e : again) {
            chosen[e] = new Side[] {side(e, true), side(e, false)};
        }
        spread(true);
        spread(false);
        for (int e : again) {
            ways[e] = way(finder, end(e, true), end(e, false));
            finder.take(ways[e]);
        }
    }

    private boolean isMoved(int node) {
        return node < graph.core() && moved[node];
    }

    private Spots obstacles(List<Panel> panels) {
        int count = footprints.length + panels.size();
        Spots spots = new Spots(new double[count], new double[count], new double[count], new double[count]);
        for (int i = 0; i < count; i++) {
            Rect bounds = i < footprints.length ? footprints[i] : panels.get(i - footprints.length).bounds();
            spots.xs()[i] = bounds.x();
            spots.ys()[i] = bounds.y();
            spots.widths()[i] = bounds.width();
            spots.heights()[i] = bounds.height();
        }
        return spots;
    }

    private boolean isFree(double[] way) {
        for (int i = 0; i < moved.length; i++) {
            Rect box = footprints[i];
            for (int k = 0; moved[i] && k + 3 < way.length; k += 2) {
                if (LineCells.meets(way, k, box.x() - AIR, box.y() - AIR, box.right() + AIR, box.bottom() + AIR)) {
                    return false;
                }
            }
        }
        return true;
    }

    private int node(int line, boolean start) {
        return start ? graph.from(line) : graph.to(line);
    }

    /** Where an end must be: at a gate, or at the port of an open box. */
    private Port port(int line, boolean start) {
        int node = node(line, start);
        if (node >= graph.core()) {
            return ports.get(node - graph.core());
        }
        if (boxes[node].isOpen()) {
            int outside = graph.hierarchyNode(node(line, !start));
            for (Port port : boxes[node].content().ports()) {
                if (port.outside() == outside && port.incoming() != start) {
                    return new Port(port.incoming(), outside, frames[node].x() + port.x(), frames[node].y() + port.y());
                }
            }
        }
        return null;
    }

    private Rect extent(int line, boolean start) {
        int node = node(line, start);
        if (node < graph.core()) {
            return frames[node];
        }
        Port port = ports.get(node - graph.core());
        return new Rect(port.x(), port.y(), 0, 0);
    }

    private Side side(int line, boolean start) {
        int node = node(line, start);
        if (port(line, start) != null) {
            return start ? sides.leaving() : sides.entering();
        }
        return sides.facing(boxes[node], frames[node], extent(line, !start), start);
    }

    /** Shares out the ends at each side of each box, in the order in which the lines come from there. */
    private void spread(boolean start) {
        boolean[] done = new boolean[places.length];
        for (int e : again) {
            if (!done[e] && port(e, start) == null) {
                List<Integer> same = new ArrayList<>();
                for (int other : again) {
                    if (node(other, start) == node(e, start) && chosen[other][start ? 0 : 1] == chosen[e][start ? 0 : 1]
                            && port(other, start) == null) {
                        same.add(other);
                        done[other] = true;
                    }
                }
                spread(same, start);
            }
        }
    }

    private void spread(List<Integer> lines, boolean start) {
        int at = start ? 0 : 1;
        int first = lines.get(0);
        boolean level = chosen[first][at].isLevel();
        Rect frame = frames[node(first, start)];
        double middle = level ? frame.centerY() : frame.centerX();
        double room = (level ? frame.height() : frame.width()) * SPREAD;
        for (int e : lines) {
            double wanted = !start && port(e, true) == null ? places[e][0] : goal(e, start, level);
            boolean crosswise = !start && chosen[e][0].isLevel() != level;
            places[e][at] = Math.max(middle - room, Math.min(middle + room, crosswise ? middle : wanted));
        }
        double step = Math.min(STEP, 2 * room / lines.size());
        lines.sort((a, b) -> Double.compare(goal(a, start, level), goal(b, start, level)));
        double least = -Double.MAX_VALUE;
        for (int e : lines) {
            places[e][at] = Math.max(places[e][at], least);
            least = places[e][at] + step;
        }
        double most = middle + room;
        for (int i = lines.size() - 1; i >= 0; i--) {
            places[lines.get(i)][at] = Math.min(places[lines.get(i)][at], most);
            most = places[lines.get(i)][at] - step;
        }
    }

    private double goal(int line, boolean start, boolean level) {
        Port port = port(line, !start);
        Rect other = extent(line, !start);
        return port != null ? level ? port.y() : port.x() : level ? other.centerY() : other.centerX();
    }

    private LineEnd end(int line, boolean start) {
        int node = node(line, start);
        Side side = chosen[line][start ? 0 : 1];
        double head = start ? CLEAR : Metrics.arrowLength(widths[line]) + CLEAR / 2;
        Port port = port(line, start);
        if (node >= graph.core()) {
            return new LineEnd(port.x(), port.y(), side, head);
        }
        Rect frame = frames[node];
        Rect foot = footprints[node];
        double place = places[line][start ? 0 : 1];
        double x = port != null ? port.x() : place;
        double y = port != null ? port.y() : place;
        return switch (side) {
            case RIGHT -> new LineEnd(frame.right(), y, side, Math.max(head, foot.right() - frame.right() + CLEAR));
            case LEFT -> new LineEnd(frame.x(), y, side, Math.max(head, frame.x() - foot.x() + CLEAR));
            case BOTTOM -> new LineEnd(x, frame.bottom(), side, Math.max(head, foot.bottom() - frame.bottom() + CLEAR));
            case TOP -> new LineEnd(x, frame.y(), side, Math.max(head, frame.y() - foot.y() + CLEAR));
        };
    }

    /** With the flow and with nothing between, a line swings like the others; else it goes around what is there. */
    private double[] way(Wayfinder finder, LineEnd from, LineEnd to) {
        boolean level = sides.leaving().isLevel();
        double along = level ? to.x() - from.x() : to.y() - from.y();
        double aside = level ? to.y() - from.y() : to.x() - from.x();
        boolean forward = sides.leaving() == Side.RIGHT || sides.leaving() == Side.BOTTOM ? along > AIR : along < -AIR;
        boolean steep = Math.abs(aside) < FLAT * Math.abs(along);
        boolean near = Math.abs(along) < from.clear() + to.clear();
        if (from.way() == sides.leaving() && to.way() == sides.entering() && forward && (steep || near)
                && isOpen(finder, from, to, level)) {
            return new double[] {from.x(), from.y(), to.x(), to.y()};
        }
        return finder.lead(from, to);
    }

    private static boolean isOpen(Wayfinder finder, LineEnd from, LineEnd to, boolean level) {
        double x = level ? AIR / 2 : -AIR;
        double y = level ? -AIR : AIR / 2;
        return finder.isFree(Math.min(from.x(), to.x()) + x, Math.min(from.y(), to.y()) + y, Math.max(from.x(), to.x()) - x,
                Math.max(from.y(), to.y()) - y);
    }
}
