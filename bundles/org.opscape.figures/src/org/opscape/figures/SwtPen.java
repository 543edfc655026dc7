/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.figures;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.opscape.diagram.paint.Pen;
import org.opscape.figures.SwtResources.Text;

/**
 * Draws on a graphics context. What the context was set to before comes back when the pen is closed. Rectangles are rounded to whole
 * px, so that they are crisp and quick; lines are not.
 */
public final class SwtPen implements Pen, AutoCloseable {
    private static final double ROUND = 0.552;
    private static final int OPAQUE = 255;

    private final GC gc;
    private final SwtResources resources;
    private final Saved saved;
    private final Deque<Rectangle> clips = new ArrayDeque<>();
    private final LineAttributes line = new LineAttributes(1, SWT.CAP_FLAT, SWT.JOIN_ROUND);
    private final float[] dashes = new float[2];
    private Path path;
    private double alpha = 1;
    private int appliedAlpha;
    private int background;
    private int foreground;
    private double size;
    private boolean strong;

    /**
     * Begins to draw.
     *
     * @param gc where
     * @param resources colours, fonts and texts of the same device
     */
    public SwtPen(GC gc, SwtResources resources) {
        this.gc = gc;
        this.resources = resources;
        saved = Saved.of(gc);
        gc.setTransform(null);
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setLineAttributes(line);
        gc.setAlpha(OPAQUE);
        appliedAlpha = OPAQUE;
        gc.setBackground(resources.colour(0));
        gc.setForeground(resources.colour(0));
    }

    @Override
    public void close() {
        dropPath();
        saved.restore(gc);
    }

    @Override
    public void alpha(double value) {
        alpha = value;
    }

    @Override
    public void fillRect(double x, double y, double width, double height, int argb) {
        int left = round(x);
        int top = round(y);
        background(argb);
        gc.fillRectangle(left, top, Math.max(1, round(x + width) - left), Math.max(1, round(y + height) - top));
    }

    @Override
    public void strokeRect(double x, double y, double width, double height, int argb) {
        int left = round(x);
        int top = round(y);
        foreground(argb);
        line(1, 0);
        gc.drawRectangle(left, top, Math.max(1, round(x + width) - left - 1), Math.max(1, round(y + height) - top - 1));
    }

    @Override
    public void roundRect(double x, double y, double width, double height, double radius, int fill, int border, double lineWidth,
            double dash) {
        double left = Math.round(x);
        double top = Math.round(y);
        double right = Math.max(left + 2, Math.round(x + width));
        double bottom = Math.max(top + 2, Math.round(y + height));
        if (fill >>> 24 == OPAQUE && border >>> 24 == OPAQUE && dash == 0) {
            // Two fills are cheaper than a fill and a stroke.
            outline(left, top, right, bottom, radius);
            fillPath(border);
            outline(left + lineWidth, top + lineWidth, right - lineWidth, bottom - lineWidth, Math.max(0, radius - lineWidth));
            fillPath(fill);
            return;
        }
        if (fill >>> 24 != 0) {
            outline(left, top, right, bottom, radius);
            fillPath(fill);
        }
        if (border >>> 24 != 0) {
            double half = lineWidth / 2;
            outline(left + half, top + half, right - half, bottom - half, Math.max(0, radius - half));
            strokePath(border, lineWidth, dash);
        }
    }

    private void outline(double left, double top, double right, double bottom, double wanted) {
        double radius = Math.max(0, Math.min(wanted, Math.min(right - left, bottom - top) / 2));
        double near = radius * (1 - ROUND);
        moveTo(left + radius, top);
        lineTo(right - radius, top);
        curveTo(right - near, top, right, top + near, right, top + radius);
        lineTo(right, bottom - radius);
        curveTo(right, bottom - near, right - near, bottom, right - radius, bottom);
        lineTo(left + radius, bottom);
        curveTo(left + near, bottom, left, bottom - near, left, bottom - radius);
        lineTo(left, top + radius);
        curveTo(left, top + near, left + near, top, left + radius, top);
        path.close();
    }

    @Override
    public void circle(double x, double y, double radius, int fill, int border, double lineWidth) {
        if (fill >>> 24 != 0) {
            path().addArc((float) (x - radius), (float) (y - radius), (float) (2 * radius), (float) (2 * radius), 0, 360);
            fillPath(fill);
        }
        if (border >>> 24 != 0) {
            double inner = radius - lineWidth / 2;
            path().addArc((float) (x - inner), (float) (y - inner), (float) (2 * inner), (float) (2 * inner), 0, 360);
            strokePath(border, lineWidth, 0);
        }
    }

    @Override
    public void moveTo(double x, double y) {
        path().moveTo((float) x, (float) y);
    }

    @Override
    public void lineTo(double x, double y) {
        path.lineTo((float) x, (float) y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        path.cubicTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
    }

    @Override
    public void strokePath(int argb, double width, double dash) {
        if (path != null) {
            foreground(argb);
            line(width, dash);
            gc.drawPath(path);
            dropPath();
        }
    }

    @Override
    public void fillPath(int argb) {
        if (path != null) {
            background(argb);
            gc.fillPath(path);
            dropPath();
        }
    }

    private Path path() {
        if (path == null) {
            path = new Path(resources.device());
        }
        return path;
    }

    private void dropPath() {
        if (path != null) {
            path.dispose();
            path = null;
        }
    }

    @Override
    public void font(double px, boolean heavier) {
        size = px;
        strong = heavier;
    }

    @Override
    public double textWidth(String text) {
        return text.isEmpty() ? 0 : resources.text(text, size, strong).width();
    }

    @Override
    public void text(String text, double x, double baseline, Align align, int argb) {
        if (text.isEmpty()) {
            return;
        }
        Text laidOut = resources.text(text, size, strong);
        double left = switch (align) {
            case LEFT -> x;
            case CENTER -> x - laidOut.width() / 2.0;
            case RIGHT -> x - laidOut.width();
        };
        foreground(argb);
        laidOut.layout().draw(gc, round(left), round(baseline) - laidOut.ascent());
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        Rectangle before = gc.getClipping();
        clips.push(before);
        gc.setClipping(before.intersection(new Rectangle(round(x), round(y), round(width), round(height))));
    }

    @Override
    public void unclip() {
        gc.setClipping(clips.pop());
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }

    private void background(int argb) {
        transparency(argb);
        if ((argb & 0xFFFFFF) != background) {
            background = argb & 0xFFFFFF;
            gc.setBackground(resources.colour(argb));
        }
    }

    private void foreground(int argb) {
        transparency(argb);
        if ((argb & 0xFFFFFF) != foreground) {
            foreground = argb & 0xFFFFFF;
            gc.setForeground(resources.colour(argb));
        }
    }

    private void transparency(int argb) {
        int wanted = (int) Math.round((argb >>> 24) * alpha);
        if (wanted != appliedAlpha) {
            appliedAlpha = wanted;
            gc.setAlpha(wanted);
        }
    }

    private void line(double width, double dash) {
        boolean dashed = dash > 0;
        if (line.width != (float) width || dashed != (line.style == SWT.LINE_CUSTOM) || dashed && dashes[0] != (float) dash) {
            line.width = (float) width;
            line.style = dashed ? SWT.LINE_CUSTOM : SWT.LINE_SOLID;
            dashes[0] = (float) dash;
            dashes[1] = (float) dash;
            line.dash = dashed ? dashes : null;
            gc.setLineAttributes(line);
        }
    }

    /** What the context was set to. */
    private record Saved(Color background, Color foreground, Font font,
            LineAttributes line, int alpha, int antialias, int textAntialias, Rectangle clip, float[] transform) {
        static Saved of(GC gc) {
            float[] elements = new float[6];
            Transform transform = new Transform(gc.getDevice());
            gc.getTransform(transform);
            transform.getElements(elements);
            transform.dispose();
            return new Saved(gc.getBackground(), gc.getForeground(), gc.getFont(), gc.getLineAttributes(), gc.getAlpha(), gc.getAntialias(),
                    gc.getTextAntialias(), gc.getClipping(), elements);
        }

        void restore(GC gc) {
            Transform back = new Transform(gc.getDevice(), transform);
            gc.setTransform(back);
            back.dispose();
            gc.setClipping(clip);
            gc.setBackground(background);
            gc.setForeground(foreground);
            gc.setFont(font);
            gc.setLineAttributes(line);
            gc.setAlpha(alpha);
            gc.setAntialias(antialias);
            gc.setTextAntialias(textAntialias);
        }
    }
}
