/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.look.TextWidth;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Panel;
import org.opscape.diagram.scene.Rect;

/** Fills a panel with auxiliary nodes: columns from top to bottom, as many as keep it within a height. O(n). */
final class PanelColumn {
    private final String heading;
    private final Box[] boxes;
    private final Box[] closed;
    private final int first;
    private final int count;
    private final double[] xs;
    private final double[] ys;
    private double width;
    private double height;

    /**
     * Places the boxes, relative to the panel.
     *
     * @param boxes all boxes of the group
     * @param closed the same boxes, all closed, which decide where each column ends
     * @param first the panel's first; those that follow belong to it as well
     * @param room the height that it may take without need
     */
    PanelColumn(Box[] boxes, Box[] closed, int first, double room) {
        this.boxes = boxes;
        this.closed = closed;
        this.first = first;
        count = boxes.length - first;
        heading = "Auxiliary · ".concat(Integer.toString(count));
        xs = new double[count];
        ys = new double[count];
        fill(Math.max(columnHeight(room), tallest()));
    }

    /** The height of the columns when the boxes are shared out evenly. */
    private double columnHeight(double room) {
        double whole = 0;
        for (int i = 0; i < count; i++) {
            whole += closed[first + i].height() + Metrics.GRID_GAP;
        }
        double usable = room - Metrics.PANEL_HEADING - Metrics.PANEL_PADDING;
        double columns = Math.ceil(whole / usable);
        return whole / columns;
    }

    private double tallest() {
        double most = 0;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, closed[first + i].height());
        }
        return most;
    }

    private void fill(double limit) {
        double left = Metrics.PANEL_PADDING;
        int start = 0;
        double bottom = 0;
        while (start < count) {
            double y = Metrics.PANEL_HEADING;
            double used = 0;
            double before = 0;
            double after = 0;
            int end = start;
            while (end < count && (end == start || used + closed[first + end].height() / 2 <= limit)) {
                used += closed[first + end].height() + Metrics.GRID_GAP;
                ys[end] = y;
                y += boxes[first + end].height() + Metrics.GRID_GAP;
                before = Math.max(before, boxes[first + end].frame().centerX());
                after = Math.max(after, boxes[first + end].width() - boxes[first + end].frame().centerX());
                end++;
            }
            for (int i = start; i < end; i++) {
                xs[i] = left + before - boxes[first + i].frame().centerX();
            }
            bottom = Math.max(bottom, y - Metrics.GRID_GAP);
            left += before + after + Metrics.GRID_GAP;
            start = end;
        }
        double text = TextWidth.of(heading, Metrics.DETAIL_SIZE) + 2 * Metrics.PANEL_PADDING;
        double filled = left - Metrics.GRID_GAP + Metrics.PANEL_PADDING;
        width = Math.max(text, filled);
        height = bottom + Metrics.PANEL_PADDING;
        if (text > filled) {
            for (int i = 0; i < count; i++) {
                xs[i] += (text - filled) / 2;
            }
        }
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Puts the panel at a place of the group. */
    Panel place(double x, double y, double[] allXs, double[] allYs) {
        for (int i = 0; i < count; i++) {
            allXs[first + i] = x + xs[i];
            allYs[first + i] = y + ys[i];
        }
        return new Panel(heading, new Rect(x, y, width, height), first, count);
    }
}
