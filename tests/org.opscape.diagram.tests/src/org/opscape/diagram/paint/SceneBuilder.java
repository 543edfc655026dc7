/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import java.util.ArrayList;
import java.util.List;
import org.opscape.analysis.cluster.Icon;
import org.opscape.analysis.cluster.IconKind;
import org.opscape.analysis.cluster.Line;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.BoxKind;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.IconBox;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Panel;
import org.opscape.diagram.scene.Port;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Route;
import org.opscape.diagram.scene.Scene;

/** Places boxes and lines by hand. */
final class SceneBuilder {
    private final List<Box> boxes = new ArrayList<>();
    private final List<double[]> places = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final List<Port> ports = new ArrayList<>();
    private final List<Panel> panels = new ArrayList<>();

    static Box operation(int node, String label, String type, IconBox... icons) {
        return box(node, BoxKind.OPERATION, label, type, 1, 120, 36, icons);
    }

    static Box group(int node, String label, int operations, IconBox... icons) {
        return box(node, BoxKind.GROUP, label, operations + " operations", operations, 140, 56, icons);
    }

    static Box stack(int node, String label, int members) {
        return box(node, BoxKind.STACK, label, "\u00D7 " + members, members, 150, 64);
    }

    static Box box(int node, BoxKind kind, String label, String detail, int operations, double width, double height, IconBox... icons) {
        return new Box(node, kind, label, detail, operations, width, height, new Rect(0, 0, width, height), List.of(icons), null);
    }

    static IconBox icon(IconKind kind, boolean incoming, int node, String label, double x, double y, double width) {
        return new IconBox(new Icon(kind, incoming, node, new int[0], 0), label, new Rect(x, y, width, 14));
    }

    SceneBuilder add(Box box, double x, double y) {
        boxes.add(box);
        places.add(new double[] {x, y});
        return this;
    }

    SceneBuilder panel(String heading, Rect bounds, int count) {
        panels.add(new Panel(heading, bounds, boxes.size() - count, count));
        return this;
    }

    SceneBuilder port(boolean incoming, int outside, double x, double y) {
        ports.add(new Port(incoming, outside, x, y));
        return this;
    }

    /** A line from the bottom of the one box to the top of the other. */
    SceneBuilder line(int from, int to, double width, String label) {
        return line(new Line(from, to, new int[] {0}, 1, 0, 0, 1), width, label, course(from, to));
    }

    SceneBuilder control(int from, int to) {
        return line(new Line(from, to, new int[] {0}, 0, 1, 0, 1), 1, "", course(from, to));
    }

    SceneBuilder reference(int from, int to) {
        return line(new Line(from, to, new int[] {0}, 1, 0, 1, 1), 2, "", course(from, to));
    }

    SceneBuilder line(Line line, double width, String label, double... points) {
        int middle = points.length / 4 * 2;
        double x = points.length == 4 ? (points[0] + points[2]) / 2 : (points[middle] + points[middle - 2]) / 2;
        double y = points.length == 4 ? (points[1] + points[3]) / 2 : (points[middle + 1] + points[middle - 1]) / 2;
        routes.add(new Route(line, line.from(), line.to(), points, width, label, x, y));
        return this;
    }

    private double[] course(int from, int to) {
        Rect start = frame(from);
        Rect end = frame(to);
        if (Math.abs(start.centerX() - end.centerX()) < 1) {
            return new double[] {start.centerX(), start.bottom(), end.centerX(), end.y()};
        }
        double bend = end.y() - 24;
        return new double[] {start.centerX(), start.bottom(), start.centerX(), bend, end.centerX(), bend, end.centerX(), end.y()};
    }

    private Rect frame(int node) {
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).node() == node) {
                return boxes.get(i).frame().moved(places.get(i)[0], places.get(i)[1]);
            }
        }
        throw new IllegalArgumentException("no box " + node);
    }

    Interior interior() {
        double[] xs = new double[boxes.size()];
        double[] ys = new double[boxes.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = places.get(i)[0];
            ys[i] = places.get(i)[1];
        }
        return new Interior(boxes.toArray(new Box[0]), xs, ys, routes, ports, panels);
    }

    Box open(int node, String label, double width, double height) {
        Rect frame = new Rect(0, 0, width, height);
        return new Box(node, BoxKind.GROUP, label, boxes.size() + " operations", boxes.size(), width, height, frame, List.of(), interior());
    }

    Scene scene(double width, double height) {
        return new Scene(open(0, "", width, height), Direction.DOWN);
    }
}
