/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.export;

import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Panel;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Route;
import org.opscape.diagram.scene.Scene;

/**
 * Where a legend is in a picture: in a corner where it covers nothing, or else beside the scene.
 *
 * @param area the part of the scene's plane that the picture shows
 * @param legend the legend's bounds, in scene coordinates
 */
record LegendPlace(Rect area, Rect legend) {
    private static final double GAP = 16;

    /** The place in a picture that has the area without a legend, drawn with so many px of the scene for one of the layout. */
    static LegendPlace of(Scene scene, Rect area, double wide, double high, double unit) {
        double width = wide * unit;
        double height = high * unit;
        double gap = GAP * unit;
        double right = area.right() - gap - width;
        double bottom = area.bottom() - gap - height;
        double[][] corners = {{right, bottom}, {right, area.y() + gap}, {area.x() + gap, bottom}, {area.x() + gap, area.y() + gap}};
        for (double[] corner : corners) {
            Rect place = new Rect(corner[0], corner[1], width, height);
            if (isWithin(place, area) && isFree(new Rect(place.x() - gap, place.y() - gap, width + 2 * gap, height + 2 * gap), scene)) {
                return new LegendPlace(area, place);
            }
        }
        return beside(area, width, height, gap);
    }

    private static boolean isWithin(Rect place, Rect area) {
        return place.x() >= area.x() && place.y() >= area.y() && place.right() <= area.right() && place.bottom() <= area.bottom();
    }

    private static boolean isFree(Rect place, Scene scene) {
        Interior interior = scene.root().content();
        Box[] boxes = interior.boxes();
        for (int i = 0; i < boxes.length; i++) {
            if (place.intersects(new Rect(interior.xs()[i], interior.ys()[i], boxes[i].width(), boxes[i].height()))) {
                return false;
            }
        }
        for (Panel panel : interior.panels()) {
            if (place.intersects(panel.bounds())) {
                return false;
            }
        }
        for (Route route : interior.routes()) {
            if (meets(place, route.points())) {
                return false;
            }
        }
        return true;
    }

    private static boolean meets(Rect place, double[] points) {
        for (int i = 2; i < points.length; i += 2) {
            double left = Math.min(points[i - 2], points[i]);
            double top = Math.min(points[i - 1], points[i + 1]);
            Rect stretch = new Rect(left, top, Math.abs(points[i] - points[i - 2]) + 1, Math.abs(points[i + 1] - points[i - 1]) + 1);
            if (stretch.intersects(place)) {
                return true;
            }
        }
        return false;
    }

    /** To the right or below, where the picture grows less. */
    private static LegendPlace beside(Rect area, double width, double height, double gap) {
        double wider = (width + gap) * Math.max(area.height(), height + 2 * gap);
        double higher = (height + gap) * Math.max(area.width(), width + 2 * gap);
        if (wider <= higher) {
            Rect grown = new Rect(area.x(), area.y(), area.width() + width + gap, Math.max(area.height(), height + 2 * gap));
            return new LegendPlace(grown, new Rect(area.right(), area.y() + gap, width, height));
        }
        Rect grown = new Rect(area.x(), area.y(), Math.max(area.width(), width + 2 * gap), area.height() + height + gap);
        return new LegendPlace(grown, new Rect(grown.right() - gap - width, area.bottom(), width, height));
    }
}
