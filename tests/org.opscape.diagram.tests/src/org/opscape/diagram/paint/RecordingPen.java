/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opscape.diagram.look.TextWidth;
import org.opscape.diagram.scene.Rect;

/** Remembers what was drawn. */
final class RecordingPen implements Pen {
    final List<String> texts = new ArrayList<>();
    final List<Rect> textPlaces = new ArrayList<>();
    final List<Rect> shapes = new ArrayList<>();
    final List<Rect> rounded = new ArrayList<>();
    final List<Integer> strokes = new ArrayList<>();
    final List<Integer> fills = new ArrayList<>();
    final List<Double> strokeAlphas = new ArrayList<>();
    final Map<Integer, Rect> filledPaths = new HashMap<>();
    int dashedStrokes;
    private final List<double[]> path = new ArrayList<>();
    private double alpha = 1;
    private double size;

    @Override
    public void alpha(double value) {
        alpha = value;
    }

    @Override
    public void fillRect(double x, double y, double width, double height, int argb) {
        shapes.add(new Rect(x, y, width, height));
    }

    @Override
    public void strokeRect(double x, double y, double width, double height, int argb) {
        shapes.add(new Rect(x, y, width, height));
    }

    @Override
    public void roundRect(double x, double y, double width, double height, double radius, int fill, int border, double line, double dash) {
        Rect rect = new Rect(x, y, width, height);
        shapes.add(rect);
        rounded.add(rect);
        fills.add(fill);
        if (border != 0) {
            strokes.add(border);
            strokeAlphas.add(alpha);
        }
    }

    @Override
    public void circle(double x, double y, double radius, int fill, int border, double line) {
        shapes.add(new Rect(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void moveTo(double x, double y) {
        path.add(new double[] {x, y});
    }

    @Override
    public void lineTo(double x, double y) {
        path.add(new double[] {x, y});
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        path.add(new double[] {x, y});
    }

    @Override
    public void strokePath(int argb, double width, double dash) {
        strokes.add(argb);
        strokeAlphas.add(alpha);
        dashedStrokes += dash > 0 ? 1 : 0;
        endPath();
    }

    @Override
    public void fillPath(int argb) {
        fills.add(argb);
        endPath();
        filledPaths.put(argb, shapes.get(shapes.size() - 1));
    }

    private void endPath() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (double[] point : path) {
            left = Math.min(left, point[0]);
            right = Math.max(right, point[0]);
            top = Math.min(top, point[1]);
            bottom = Math.max(bottom, point[1]);
        }
        shapes.add(new Rect(left, top, right - left, bottom - top));
        path.clear();
    }

    @Override
    public void font(double px, boolean strong) {
        size = px;
    }

    @Override
    public double textWidth(String text) {
        return TextWidth.of(text, size);
    }

    @Override
    public void text(String text, double x, double baseline, Align align, int argb) {
        double width = textWidth(text);
        double left = align == Align.LEFT ? x : align == Align.CENTER ? x - width / 2 : x - width;
        texts.add(text);
        textPlaces.add(new Rect(left, baseline - size, width, size));
    }

    @Override
    public void clip(double x, double y, double width, double height) {
    }

    @Override
    public void unclip() {
    }

    /** Where a text was drawn. */
    Rect placeOf(String text) {
        return textPlaces.get(texts.indexOf(text));
    }
}
