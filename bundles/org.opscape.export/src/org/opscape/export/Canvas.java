/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.export;

import org.opscape.diagram.colour.FlowKey;
import org.opscape.diagram.colour.LegendLayout;
import org.opscape.diagram.colour.LegendPainter;
import org.opscape.diagram.flow.PictureFlow;
import org.opscape.diagram.paint.PaintState;
import org.opscape.diagram.paint.Pen;
import org.opscape.diagram.paint.ScenePainter;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;

/** A scene with a margin and its legend, of the size that it has in the picture. */
final class Canvas {
    private static final double MOST_PIXELS = 256e6;
    private static final double LONGEST_SIDE = 32_000;
    private static final double LEGEND_SHARE = 0.8;
    private static final double KEY_GAP = 8;
    private static final double LEAST_LEGEND = 360;
    private static final double SMALLEST_LEGEND = 0.85;

    private final Scene scene;
    private final PictureOptions options;
    private final LegendLayout layout;
    private final FlowKey key;
    private final LegendPlace place;

    /**
     * Places the legend.
     *
     * @param scene the scene
     * @param options how it is to be painted
     */
    Canvas(Scene scene, PictureOptions options) {
        this.scene = scene;
        this.options = options;
        double margin = options.margin();
        Rect bounds = scene.bounds();
        Rect area = new Rect(-margin, -margin, bounds.width() + 2 * margin, bounds.height() + 2 * margin);
        double unit = legendZoom() / scale();
        layout = LegendLayout.of(options.legend(), Math.max(LEAST_LEGEND, area.height() / unit * LEGEND_SHARE), false);
        key = new FlowKey(options.legend().isEmpty() ? PictureFlow.NONE : options.flow());
        double width = Math.max(layout.width(), key.isEmpty() ? 0 : key.width());
        place = options.legend().isEmpty() ? new LegendPlace(area, area)
                : LegendPlace.of(scene, area, width, keyHeight() + layout.height(), unit);
    }

    /** What explains the flow stands above the legend. */
    private double keyHeight() {
        return key.isEmpty() ? 0 : FlowKey.HEIGHT + KEY_GAP;
    }

    PictureOptions options() {
        return options;
    }

    double scale() {
        return options.scale();
    }

    /** A legend can be read on a picture of any scale. */
    private double legendZoom() {
        return Math.max(SMALLEST_LEGEND, scale());
    }

    private Rect area() {
        return place.area();
    }

    int width() {
        return (int) Math.max(1, Math.ceil(area().width() * scale()));
    }

    int height() {
        return (int) Math.max(1, Math.ceil(area().height() * scale()));
    }

    /** The same in a scale at which it does not have too many pixels. */
    Canvas withinPixels() {
        double width = area().width() * scale();
        double height = area().height() * scale();
        double factor = Math.min(LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
        return factor >= 1 ? this : new Canvas(scene, options.withScale(scale() * factor));
    }

    void paint(Pen pen) {
        paint(pen, 0, height());
    }

    /**
     * Paints a horizontal band.
     *
     * @param pen a surface whose y = 0 is the top of the band
     * @param top the top of the band, in px of the picture
     * @param height its height
     */
    void paint(Pen pen, int top, int height) {
        Rect area = area();
        double scale = scale();
        Rect clip = new Rect(area.x(), area.y() + top / scale, area.width(), height / scale);
        pen.fillRect(0, 0, width(), height, options.theme().canvas());
        Rect window = new Rect(area.x(), area.y(), area.width() + 1, area.height() + 1);
        PaintState state = PaintState.of(options.theme(), scale, -area.x() * scale, -area.y() * scale - top, clip).withWindow(window);
        new ScenePainter().paint(scene, pen, state.withStyle(options.style()).withNotes(options.notes()).withFlow(options.flow()));
        paintLegend(pen, (place.legend().x() - area.x()) * scale, (place.legend().y() - area.y()) * scale - top);
    }

    /** Each as narrow as it is, at the right. */
    private void paintLegend(Pen pen, double left, double y) {
        double zoom = legendZoom();
        double right = left + place.legend().width() * scale();
        if (!key.isEmpty()) {
            key.paint(pen, new Rect(right - key.width() * zoom, y, key.width() * zoom, FlowKey.HEIGHT * zoom), options.theme());
        }
        LegendPainter.paint(pen, layout, right - layout.width() * zoom, y + keyHeight() * zoom, options.theme(), zoom);
    }
}
