/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.outline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.opscape.diagram.paint.PaintState;
import org.opscape.diagram.paint.ScenePainter;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;
import org.opscape.editor.GraphView;
import org.opscape.figures.SwtPen;
import org.opscape.figures.SwtResources;
import org.opscape.views.table.Names;
import org.opscape.views.theme.Shades;

/** The whole picture in small, painted once for each scene, with the visible part marked; a click or a drag moves there. */
final class Minimap extends Canvas {
    private static final int MARGIN = 8;
    private static final int DELAY = 80;
    private static final int SHADE = 34;
    private static final int BYTE = 0xff;

    private final GraphView view;
    private final SwtResources resources;
    private final Runnable repaint = this::repaint;
    private Image image;
    private boolean dragging;

    /**
     * Makes a minimap.
     *
     * @param parent where
     * @param view whose picture it shows
     */
    Minimap(Composite parent, GraphView view) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.view = view;
        resources = new SwtResources(getDisplay());
        setToolTipText("Drag to move the picture");
        Names.give(this, "The whole picture, small");
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> repaint());
        addListener(SWT.MouseDown, this::begin);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, event -> dragging = false);
        addListener(SWT.Dispose, event -> release());
    }

    /** Paints the picture anew, in a moment. */
    void sceneChanged() {
        if (!isDisposed()) {
            getDisplay().timerExec(DELAY, repaint);
        }
    }

    /** Marks what is visible anew. */
    void visibleAreaChanged() {
        if (!isDisposed()) {
            redraw();
        }
    }

    private void repaint() {
        if (!isDisposed()) {
            drop();
            redraw();
        }
    }

    private void release() {
        drop();
        resources.dispose();
    }

    private void drop() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private double scale(Rect bounds, Point size) {
        double x = (size.x - 2.0 * MARGIN) / Math.max(1, bounds.width());
        double y = (size.y - 2.0 * MARGIN) / Math.max(1, bounds.height());
        return Math.max(1e-6, Math.min(1, Math.min(x, y)));
    }

    private double left(Rect bounds, Point size, double scale) {
        return (size.x - bounds.width() * scale) / 2 - bounds.x() * scale;
    }

    private double top(Rect bounds, Point size, double scale) {
        return (size.y - bounds.height() * scale) / 2 - bounds.y() * scale;
    }

    private void paint(Event event) {
        Point size = getSize();
        if (!view.isReady() || size.x < 2 * MARGIN || size.y < 2 * MARGIN) {
            event.gc.setBackground(Shades.of(view).canvas());
            event.gc.fillRectangle(0, 0, size.x, size.y);
            return;
        }
        if (image == null) {
            image = picture(size);
        }
        event.gc.drawImage(image, 0, 0);
        paintVisible(event.gc, size);
    }

    private Image picture(Point size) {
        Scene scene = view.scene();
        Rect bounds = scene.bounds();
        double scale = scale(bounds, size);
        double x = left(bounds, size, scale);
        double y = top(bounds, size, scale);
        Rect clip = new Rect(-x / scale, -y / scale, size.x / scale, size.y / scale);
        Image made = new Image(getDisplay(), size.x, size.y);
        GC gc = new GC(made);
        try (SwtPen pen = new SwtPen(gc, resources)) {
            new ScenePainter().paint(scene, pen,
                    PaintState.of(view.theme(), scale, x, y, clip).withStyle(view.colouring()).withFlow(view.flow()).withoutLabels());
        } finally {
            gc.dispose();
        }
        return made;
    }

    private void paintVisible(GC gc, Point size) {
        Rect bounds = view.scene().bounds();
        Rect area = view.visibleArea();
        double scale = scale(bounds, size);
        int x = (int) Math.round(left(bounds, size, scale) + area.x() * scale);
        int y = (int) Math.round(top(bounds, size, scale) + area.y() * scale);
        int width = Math.max(4, (int) Math.round(area.width() * scale));
        int height = Math.max(4, (int) Math.round(area.height() * scale));
        Rectangle marked = new Rectangle(x, y, width, height).intersection(new Rectangle(1, 1, size.x - 3, size.y - 3));
        int argb = view.theme().accent();
        Color accent = new Color(argb >> 16 & BYTE, argb >> 8 & BYTE, argb & BYTE);
        gc.setBackground(accent);
        gc.setForeground(accent);
        gc.setAlpha(SHADE);
        gc.fillRectangle(marked);
        gc.setAlpha(BYTE);
        gc.drawRectangle(marked);
    }

    private void begin(Event event) {
        dragging = event.button == 1;
        drag(event);
    }

    private void drag(Event event) {
        if (dragging && view.isReady()) {
            Point size = getSize();
            Rect bounds = view.scene().bounds();
            double scale = scale(bounds, size);
            view.showAt((event.x - left(bounds, size, scale)) / scale, (event.y - top(bounds, size, scale)) / scale);
        }
    }
}
