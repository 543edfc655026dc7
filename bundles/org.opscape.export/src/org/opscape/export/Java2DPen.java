/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.opscape.diagram.paint.Pen;

/** Draws on Java2D graphics. Rectangles are rounded to whole px, so that they are crisp; lines and texts are not. */
final class Java2DPen implements Pen, AutoCloseable {
    private static final float MITER = 10;
    private static final FontRenderContext METRICS = new FontRenderContext(new AffineTransform(), true, true);

    private final Graphics2D graphics;
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private final Map<Integer, Font> fonts = new HashMap<>();
    private final Deque<Shape> clips = new ArrayDeque<>();
    private double alpha = 1;
    private Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    /** Draws on graphics that it disposes of when it is closed. */
    Java2DPen(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void close() {
        graphics.dispose();
    }

    @Override
    public void alpha(double value) {
        alpha = value;
    }

    @Override
    public void fillRect(double x, double y, double width, double height, int argb) {
        double left = Math.round(x);
        double top = Math.round(y);
        colour(argb);
        graphics.fill(
                new Rectangle2D.Double(left, top, Math.max(1, Math.round(x + width) - left), Math.max(1, Math.round(y + height) - top)));
    }

    @Override
    public void strokeRect(double x, double y, double width, double height, int argb) {
        roundRect(x, y, width, height, 0, 0, argb, 1, 0);
    }

    @Override
    public void roundRect(double x, double y, double width, double height, double radius, int fill, int border, double line, double dash) {
        double left = Math.round(x);
        double top = Math.round(y);
        double right = Math.max(left + 1, Math.round(x + width));
        double bottom = Math.max(top + 1, Math.round(y + height));
        double round = Math.min(radius, Math.min(right - left, bottom - top) / 2);
        double inset = border >>> 24 != 0 ? line / 2 : 0;
        double arc = 2 * Math.max(0, round - inset);
        Shape shape = new RoundRectangle2D.Double(left + inset, top + inset, right - left - 2 * inset, bottom - top - 2 * inset, arc, arc);
        draw(shape, fill, border, line, dash);
    }

    @Override
    public void circle(double x, double y, double radius, int fill, int border, double line) {
        double outer = border >>> 24 != 0 ? radius - line / 2 : radius;
        draw(new Ellipse2D.Double(x - outer, y - outer, 2 * outer, 2 * outer), fill, border, line, 0);
    }

    private void draw(Shape shape, int fill, int border, double line, double dash) {
        if (fill >>> 24 != 0) {
            colour(fill);
            graphics.fill(shape);
        }
        if (border >>> 24 != 0) {
            colour(border);
            stroke(line, dash);
            graphics.draw(shape);
        }
    }

    @Override
    public void moveTo(double x, double y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        path.curveTo(x1, y1, x2, y2, x, y);
    }

    @Override
    public void strokePath(int argb, double width, double dash) {
        colour(argb);
        stroke(width, dash);
        graphics.draw(path);
        path.reset();
    }

    @Override
    public void fillPath(int argb) {
        colour(argb);
        graphics.fill(path);
        path.reset();
    }

    @Override
    public void font(double px, boolean heavier) {
        int key = (int) Math.round(px * 16) << 1 | (heavier ? 1 : 0);
        font = fonts.get(key);
        if (font == null) {
            font = new Font(Font.SANS_SERIF, heavier ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) px);
            fonts.put(key, font);
        }
    }

    @Override
    public double textWidth(String text) {
        return font.getStringBounds(text, METRICS).getWidth();
    }

    @Override
    public void text(String text, double x, double baseline, Align align, int argb) {
        if (text.isEmpty()) {
            return;
        }
        double width = align == Align.LEFT ? 0 : textWidth(text);
        colour(argb);
        graphics.setFont(font);
        graphics.drawString(text, (float) (align == Align.CENTER ? x - width / 2 : x - width), (float) baseline);
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        Shape before = graphics.getClip();
        clips.push(before == null ? new Rectangle2D.Double(-1e9, -1e9, 2e9, 2e9) : before);
        graphics.clip(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void unclip() {
        graphics.setClip(clips.pop());
    }

    private void colour(int argb) {
        int opacity = (int) Math.round((argb >>> 24) * alpha);
        graphics.setColor(new Color(argb & 0xFFFFFF | opacity << 24, true));
    }

    private void stroke(double width, double dash) {
        float[] dashes = dash > 0 ? new float[] {(float) dash, (float) dash} : null;
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, MITER, dashes, 0));
    }
}
