/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.benchmarks.quality;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.look.TextWidth;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Route;
import org.opscape.diagram.scene.Scene;

/** Counts on a picture what a person would object to. O(n * n) for each open group; groups of very many lines are sampled. */
final class Quality {
    private static final int MOST_LINES = 3000;
    private static final double HALF_HEIGHT = Metrics.DETAIL_SIZE * 0.5;

    double megapixels;
    double longestSide;
    double lineLength;
    long crossings;
    long labels;
    long dropped;
    long labelsOnLabels;
    long labelsOnBoxes;
    long labelsOnLines;

    static Quality of(Scene scene) {
        Quality quality = new Quality();
        quality.megapixels = scene.root().width() * scene.root().height() / 1e6;
        quality.longestSide = Math.max(scene.root().width(), scene.root().height());
        Deque<Box> open = new ArrayDeque<>(List.of(scene.root()));
        while (!open.isEmpty()) {
            Interior interior = open.poll().content();
            quality.add(interior);
            for (Box child : interior.boxes()) {
                if (child.isOpen()) {
                    open.add(child);
                }
            }
        }
        return quality;
    }

    void add(Quality other) {
        megapixels += other.megapixels;
        longestSide = Math.max(longestSide, other.longestSide);
        lineLength += other.lineLength;
        crossings += other.crossings;
        labels += other.labels;
        dropped += other.dropped;
        labelsOnLabels += other.labelsOnLabels;
        labelsOnBoxes += other.labelsOnBoxes;
        labelsOnLines += other.labelsOnLines;
    }

    private void add(Interior interior) {
        List<Route> routes = interior.routes();
        int count = Math.min(MOST_LINES, routes.size());
        List<Rect> placed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Route route = routes.get(i);
            double[] points = route.points();
            for (int k = 2; k < points.length; k += 2) {
                lineLength += Math.hypot(points[k] - points[k - 2], points[k + 1] - points[k - 1]);
            }
            for (int k = 0; k < i; k++) {
                crossings += crossings(points, routes.get(k).points());
            }
            if (!route.label().isEmpty()) {
                label(interior, i, count, placed);
            }
        }
    }

    private void label(Interior interior, int line, int count, List<Rect> placed) {
        Route route = interior.routes().get(line);
        labels++;
        if (!route.labelFits()) {
            dropped++;
            return;
        }
        double half = TextWidth.of(route.label(), Metrics.DETAIL_SIZE) / 2;
        Rect bounds = new Rect(route.labelX() - half, route.labelY() - HALF_HEIGHT, 2 * half, 2 * HALF_HEIGHT);
        labelsOnLabels += placed.stream().anyMatch(bounds::intersects) ? 1 : 0;
        placed.add(bounds);
        for (int i = 0; i < interior.boxes().length; i++) {
            if (interior.boxes()[i].frame().moved(interior.xs()[i], interior.ys()[i]).intersects(bounds)) {
                labelsOnBoxes++;
                break;
            }
        }
        for (int i = 0; i < count; i++) {
            if (i != line && meets(interior.routes().get(i).points(), bounds)) {
                labelsOnLines++;
                break;
            }
        }
    }

    private static boolean meets(double[] points, Rect bounds) {
        for (int i = 2; i < points.length; i += 2) {
            double x = Math.min(points[i], points[i - 2]);
            double y = Math.min(points[i + 1], points[i - 1]);
            double width = Math.abs(points[i] - points[i - 2]);
            double height = Math.abs(points[i + 1] - points[i - 1]);
            if (new Rect(x, y, width, height).intersects(bounds) && isOnBothSides(points, i, bounds)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOnBothSides(double[] points, int i, Rect bounds) {
        double a = side(points, i, bounds.x(), bounds.y());
        double b = side(points, i, bounds.right(), bounds.y());
        double c = side(points, i, bounds.x(), bounds.bottom());
        double d = side(points, i, bounds.right(), bounds.bottom());
        return Math.min(Math.min(a, b), Math.min(c, d)) <= 0 && Math.max(Math.max(a, b), Math.max(c, d)) >= 0;
    }

    private static int crossings(double[] one, double[] other) {
        int count = 0;
        for (int i = 2; i < one.length; i += 2) {
            for (int k = 2; k < other.length; k += 2) {
                boolean crosses = side(one, i, other[k - 2], other[k - 1]) * side(one, i, other[k], other[k + 1]) < 0
                        && side(other, k, one[i - 2], one[i - 1]) * side(other, k, one[i], one[i + 1]) < 0;
                count += crosses ? 1 : 0;
            }
        }
        return count;
    }

    private static double side(double[] line, int i, double x, double y) {
        double area = (line[i] - line[i - 2]) * (y - line[i - 1]) - (line[i + 1] - line[i - 1]) * (x - line[i - 2]);
        return Math.abs(area) < 1e-6 ? 0 : Math.signum(area);
    }

    @Override
    public String toString() {
        return String.format(
                "%10.1f Mpx %8.0f px %10.0f kpx of lines %8d crossings %6d labels %5d left out %5d on labels %5d on boxes %5d on lines",
                megapixels, longestSide, lineLength / 1000, crossings, labels, dropped, labelsOnLabels, labelsOnBoxes, labelsOnLines);
    }
}
