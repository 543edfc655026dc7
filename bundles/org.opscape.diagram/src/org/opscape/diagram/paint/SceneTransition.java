/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.FreePlaces;
import org.opscape.diagram.scene.IconBox;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Panel;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Route;
import org.opscape.diagram.scene.Scene;

/**
 * The way from one scene to another. What is in both moves and changes its size; what a group shows appears or vanishes within its
 * frame; what is new comes from what is gone. Scenes of different clusterings must have been given the same numbers. Only interiors that
 * are not the same object in both scenes are computed with, so that a moment costs time by what changes and not by the size of the scene.
 */
public final class SceneTransition {
    private static final int DEEPEST = 200;

    private final Scene from;
    private final Scene to;
    /** The groups that are open in one of the scenes only; true: in the new one. */
    private final Map<Integer, Boolean> appearing = new HashMap<>();

    /**
     * Prepares the way.
     *
     * @param from the old scene
     * @param to the new scene
     */
    public SceneTransition(Scene from, Scene to) {
        this.from = from;
        this.to = to;
        findChanges();
    }

    private void findChanges() {
        List<Box[]> pairs = new ArrayList<>();
        pairs.add(new Box[] {from.root(), to.root()});
        while (!pairs.isEmpty()) {
            Box[] pair = pairs.removeLast();
            Box old = pair[0];
            Box next = pair[1];
            if (old.isOpen() != next.isOpen()) {
                appearing.put(next.node(), next.isOpen());
            } else if (old.isOpen() && old.content() != next.content()) {
                Map<Integer, Integer> places = places(old.content());
                for (Box child : next.content().boxes()) {
                    Integer place = places.get(child.node());
                    if (place != null && old.content().boxes()[place] != child) {
                        pairs.add(new Box[] {old.content().boxes()[place], child});
                    } else if (place == null && child.isOpen()) {
                        appearing.put(child.node(), true);
                    }
                }
            }
        }
    }

    /**
     * The scene at a moment.
     *
     * @param t the time, 0 to 1
     * @return the old scene at 0, the new one at 1, a mixture between
     */
    public Scene at(double t) {
        if (t <= 0) {
            return from;
        }
        if (t >= 1) {
            return to;
        }
        return new Scene(new Moment(ease(t)).between(from.root(), to.root(), 0), to.direction());
    }

    /**
     * How opaque the contents of groups are at a moment.
     *
     * @param t the time, 0 to 1
     * @return wholly opaque, but for the groups that open or close
     */
    public ContentOpacity opacityAt(double t) {
        if (t <= 0 || t >= 1) {
            return ContentOpacity.FULL;
        }
        double share = ease(t);
        return group -> {
            Boolean opens = appearing.get(group);
            return opens == null ? 1 : opens ? share * share : (1 - share) * (1 - share);
        };
    }

    /** Fast at first, slow at the end. */
    private static double ease(double t) {
        double rest = 1 - t;
        return 1 - rest * rest * rest;
    }

    private static Map<Integer, Integer> places(Interior interior) {
        Map<Integer, Integer> places = new HashMap<>(2 * interior.boxes().length);
        for (int i = 0; i < interior.boxes().length; i++) {
            places.put(interior.boxes()[i].node(), i);
        }
        return places;
    }

    /** A mixture of two scenes, down to a depth at which nothing can be seen to move. */
    private record Moment(double share) {
        Box between(Box old, Box next, int depth) {
            if (old == next || depth > DEEPEST) {
                return next;
            }
            Interior content = content(old, next, depth);
            Rect frame = mix(old.frame(), next.frame());
            return new Box(next.node(), next.kind(), next.label(), next.detail(), next.operations(), mix(old.width(), next.width()),
                    mix(old.height(), next.height()), frame, icons(next, frame), content);
        }

        /** Icons keep their distance to the side of the frame at which they stand. */
        private static List<IconBox> icons(Box box, Rect frame) {
            List<IconBox> icons = new ArrayList<>(box.icons().size());
            for (IconBox icon : box.icons()) {
                boolean right = icon.bounds().x() >= box.frame().right();
                double dx = right ? frame.right() - box.frame().right() : frame.x() - box.frame().x();
                icons.add(new IconBox(icon.icon(), icon.label(), icon.bounds().moved(dx, frame.y() - box.frame().y())));
            }
            return icons;
        }

        private Interior content(Box old, Box next, int depth) {
            if (!old.isOpen() || !next.isOpen()) {
                return old.isOpen() ? old.content() : next.content();
            }
            return old.content() == next.content() ? next.content() : between(old.content(), next.content(), depth);
        }

        private Interior between(Interior old, Interior next, int depth) {
            Map<Integer, Integer> places = places(old);
            int count = next.boxes().length;
            Box[] boxes = new Box[count];
            double[] xs = next.xs().clone();
            double[] ys = next.ys().clone();
            Arrival arrival = new Arrival(old, next);
            for (int i = 0; i < count; i++) {
                Box box = next.boxes()[i];
                Integer place = places.get(box.node());
                boxes[i] = place == null ? Arrival.grown(box, share) : between(old.boxes()[place], box, depth + 1);
                xs[i] = mix(place == null ? arrival.x(i) : old.xs()[place], xs[i]);
                ys[i] = mix(place == null ? arrival.y(i) : old.ys()[place], ys[i]);
            }
            return new Interior(boxes, xs, ys, routes(old.routes(), next.routes()), next.ports(), panels(old.panels(), next.panels()),
                    FreePlaces.NONE, next.guides(), next.siblings());
        }

        private List<Panel> panels(List<Panel> old, List<Panel> next) {
            if (old.size() != next.size()) {
                return next;
            }
            List<Panel> mixed = new ArrayList<>(next.size());
            for (int i = 0; i < next.size(); i++) {
                Panel panel = next.get(i);
                mixed.add(new Panel(panel.heading(), mix(old.get(i).bounds(), panel.bounds()), panel.first(), panel.count()));
            }
            return mixed;
        }

        private List<Route> routes(List<Route> old, List<Route> next) {
            Map<Long, Route> byEnds = new HashMap<>(2 * old.size());
            for (Route route : old) {
                byEnds.put(ends(route), route);
            }
            List<Route> mixed = new ArrayList<>(next.size());
            for (Route route : next) {
                Route before = byEnds.get(ends(route));
                mixed.add(before == null || before == route ? route : between(before, route));
            }
            return Collections.unmodifiableList(mixed);
        }

        private static long ends(Route route) {
            return (long) route.from() << 32 | route.to() & 0xFFFFFFFFL;
        }

        private Route between(Route old, Route next) {
            double[] points = next.points().clone();
            double[] before = resampled(old.points(), points.length / 2);
            for (int i = 0; i < points.length; i++) {
                points[i] = mix(before[i], points[i]);
            }
            return new Route(next.line(), next.from(), next.to(), points, next.width(), next.label(), mix(old.labelX(), next.labelX()),
                    mix(old.labelY(), next.labelY()), next.labelFits());
        }

        /** The same course with another number of points, at equal shares of its points. */
        private static double[] resampled(double[] points, int count) {
            int before = points.length / 2;
            if (before == count) {
                return points;
            }
            double[] result = new double[2 * count];
            for (int i = 0; i < count; i++) {
                double place = (double) i * (before - 1) / (count - 1);
                int left = Math.min((int) place, before - 2);
                for (int axis = 0; axis < 2; axis++) {
                    double start = points[2 * left + axis];
                    result[2 * i + axis] = start + (points[2 * left + 2 + axis] - start) * (place - left);
                }
            }
            return result;
        }

        private Rect mix(Rect old, Rect next) {
            return new Rect(mix(old.x(), next.x()), mix(old.y(), next.y()), mix(old.width(), next.width()),
                    mix(old.height(), next.height()));
        }

        private double mix(double old, double next) {
            return old + (next - old) * share;
        }
    }
}
