/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.IconBox;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.LayerGuides;
import org.opscape.diagram.scene.Panel;
import org.opscape.diagram.scene.Port;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Route;
import org.opscape.diagram.scene.Scene;

/** What must hold for every picture. */
final class SceneInvariants {
    private static final double NEAR = 0.75;

    private final Direction direction;

    private SceneInvariants(Direction direction) {
        this.direction = direction;
    }

    /** Checks a whole picture. */
    static void check(Scene scene) {
        SceneInvariants invariants = new SceneInvariants(scene.direction());
        Deque<Box> open = new ArrayDeque<>();
        open.add(scene.root());
        assertEquals(new Rect(0, 0, scene.root().width(), scene.root().height()), scene.root().frame());
        while (!open.isEmpty()) {
            Box group = open.pop();
            invariants.check(group, group == scene.root());
            for (Box child : group.content().boxes()) {
                if (child.isOpen()) {
                    open.push(child);
                }
            }
        }
    }

    private void check(Box group, boolean root) {
        Interior interior = group.content();
        double header = root ? 0 : Metrics.HEADER_HEIGHT;
        for (int i = 0; i < interior.boxes().length; i++) {
            Rect footprint = footprint(interior, i);
            assertTrue(footprint.x() >= 0 && footprint.y() >= header && footprint.right() <= group.frame().width() + NEAR
                    && footprint.bottom() <= group.frame().height() + NEAR, () -> "outside: " + footprint + " in " + group.frame());
            checkIcons(interior.boxes()[i]);
        }
        checkOverlaps(interior);
        checkPanels(interior);
        checkGuides(interior);
        for (Port port : interior.ports()) {
            checkPort(group, port);
        }
        for (Route route : interior.routes()) {
            checkRoute(interior, route);
        }
    }

    private static Rect footprint(Interior interior, int i) {
        Box box = interior.boxes()[i];
        return new Rect(interior.xs()[i], interior.ys()[i], box.width(), box.height());
    }

    private static void checkIcons(Box box) {
        Rect whole = new Rect(-NEAR, -NEAR, box.width() + 2 * NEAR, box.height() + 2 * NEAR);
        for (IconBox icon : box.icons()) {
            Rect bounds = icon.bounds();
            assertTrue(whole.contains(bounds.x(), bounds.y()) && whole.contains(bounds.right(), bounds.bottom()), "icon outside");
            assertTrue(!bounds.intersects(box.frame()), "icon on the frame");
        }
    }

    private static void checkOverlaps(Interior interior) {
        for (int i = 0; i < interior.boxes().length; i++) {
            Rect one = footprint(interior, i);
            for (int k = 0; k < i; k++) {
                Rect other = footprint(interior, k);
                assertTrue(one.right() <= other.x() + NEAR || other.right() <= one.x() + NEAR || one.bottom() <= other.y() + NEAR
                        || other.bottom() <= one.y() + NEAR, () -> one + " overlaps " + other);
            }
        }
    }

    private static void checkPanels(Interior interior) {
        for (Panel panel : interior.panels()) {
            for (int i = panel.first(); i < panel.first() + panel.count(); i++) {
                Rect footprint = footprint(interior, i);
                assertTrue(panel.bounds().contains(footprint.x(), footprint.y()));
                assertTrue(panel.bounds().contains(footprint.right(), footprint.bottom()));
            }
        }
    }

    /** A box stands within a layer, or beside all of them if it has no lines. */
    private static void checkGuides(Interior interior) {
        LayerGuides guides = interior.guides();
        for (int i = 0; i < interior.boxes().length && guides.count() > 0; i++) {
            Rect footprint = footprint(interior, i);
            int within = 0;
            int touched = 0;
            for (int k = 0; k < guides.count(); k++) {
                Rect band = guides.band(k);
                Rect wider = new Rect(band.x() - NEAR, band.y() - NEAR, band.width() + 2 * NEAR, band.height() + 2 * NEAR);
                boolean holds = wider.contains(footprint.x(), footprint.y()) && wider.contains(footprint.right(), footprint.bottom());
                within += holds ? 1 : 0;
                touched += wider.intersects(footprint) ? 1 : 0;
            }
            assertTrue(within > 0 || touched == 0, () -> footprint + " is in two layers");
        }
    }

    private void checkPort(Box group, Port port) {
        boolean first = port.incoming();
        double border = switch (direction) {
            case DOWN -> Math.abs(port.y() - (first ? 0 : group.frame().height()));
            case UP -> Math.abs(port.y() - (first ? group.frame().height() : 0));
            case RIGHT -> Math.abs(port.x() - (first ? 0 : group.frame().width()));
        };
        assertEquals(0, border, NEAR, () -> port + " is not on the border");
    }

    private void checkRoute(Interior interior, Route route) {
        double[] points = route.points();
        for (double value : points) {
            assertTrue(Double.isFinite(value));
        }
        if (interior.free().isEmpty()) {
            checkHead(route, points);
        }
        checkEnd(interior, route, route.from(), false, points[0], points[1]);
        checkEnd(interior, route, route.to(), true, points[points.length - 2], points[points.length - 1]);
    }

    /** A line that comes along the flow does not go back just before its head. */
    private void checkHead(Route route, double[] points) {
        int last = points.length - 2;
        if (points.length >= 8 && Math.abs(across(points, last) - across(points, last - 2)) < NEAR) {
            double back = along(points, last - 4) - along(points, last - 2);
            assertTrue(back < NEAR || along(points, last - 6) > along(points, last - 4) - NEAR,
                    () -> route.from() + ">" + route.to() + " " + Arrays.toString(points));
        }
    }

    private double along(double[] points, int i) {
        return direction == Direction.RIGHT ? points[i] : direction == Direction.UP ? -points[i + 1] : points[i + 1];
    }

    private double across(double[] points, int i) {
        return direction == Direction.RIGHT ? points[i + 1] : points[i];
    }

    /** A line ends at its box's border, at the port of an open box if there is one for it, or at the group's own port. */
    private void checkEnd(Interior interior, Route route, int node, boolean entering, double x, double y) {
        for (int i = 0; i < interior.boxes().length; i++) {
            if (interior.boxes()[i].node() == node) {
                Rect frame = interior.boxes()[i].frame().moved(interior.xs()[i], interior.ys()[i]);
                if (interior.free().isEmpty()) {
                    checkOnFrame(frame, entering, x, y);
                } else {
                    checkOnAnySide(frame, x, y);
                }
                checkPortOf(interior.boxes()[i], frame, entering, entering ? route.from() : route.to(), x, y);
                return;
            }
        }
        for (Port port : interior.ports()) {
            if (port.outside() == node && port.incoming() != entering) {
                assertEquals(port.x(), x, NEAR);
                assertEquals(port.y(), y, NEAR);
                return;
            }
        }
        throw new AssertionError("No end for " + node);
    }

    private void checkOnFrame(Rect frame, boolean entering, double x, double y) {
        double along = switch (direction) {
            case DOWN -> y - (entering ? frame.y() : frame.bottom());
            case UP -> y - (entering ? frame.bottom() : frame.y());
            case RIGHT -> x - (entering ? frame.x() : frame.right());
        };
        assertEquals(0, along, NEAR, () -> "not on the border of " + frame + ": " + x + ", " + y);
        boolean within = direction == Direction.RIGHT ? y >= frame.y() && y <= frame.bottom() : x >= frame.x() && x <= frame.right();
        assertTrue(within, () -> "beside " + frame + ": " + x + ", " + y);
    }

    private static void checkOnAnySide(Rect frame, double x, double y) {
        double level = Math.min(Math.abs(x - frame.x()), Math.abs(x - frame.right()));
        double upright = Math.min(Math.abs(y - frame.y()), Math.abs(y - frame.bottom()));
        assertEquals(0, Math.min(level, upright), NEAR, () -> "not on the border of " + frame + ": " + x + ", " + y);
        assertTrue(frame.grown(NEAR).contains(x, y), () -> "beside " + frame + ": " + x + ", " + y);
    }

    private static void checkPortOf(Box box, Rect frame, boolean entering, int outside, double x, double y) {
        if (box.isOpen()) {
            for (Port port : box.content().ports()) {
                if (port.outside() == outside && port.incoming() == entering) {
                    assertEquals(frame.x() + port.x(), x, NEAR);
                    assertEquals(frame.y() + port.y(), y, NEAR);
                }
            }
        }
    }
}
