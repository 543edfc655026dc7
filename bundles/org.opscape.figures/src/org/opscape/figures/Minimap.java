/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.figures;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.opscape.diagram.look.Colours;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.paint.PaintState;
import org.opscape.diagram.paint.ScenePainter;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;

/**
 * The whole scene, small, with the visible part marked by a rectangle that can be dragged. The picture of the scene is painted once and kept until the
 * scene, the theme or the size changes.
 */
public final class Minimap extends Canvas {
    private static final int MARGIN = 6;
    private static final double OUTSIDE = 0.35;

    private final SwtResources resources;
    private final Listener listener;
    private Scene scene;
    private Theme theme = Theme.LIGHT;
    private Rect visible = new Rect(0, 0, 0, 0);
    private Image picture;
    private double grabX;
    private double grabY;
    private boolean dragging;

    /** Is told where the person wants to look. */
    @FunctionalInterface
    public interface Listener {
        /**
         * A place shall be in the middle of the window.
         *
         * @param x in scene coordinates
         * @param y in scene coordinates
         */
        void showAt(double x, double y);
    }

    /**
     * Makes a map of nothing yet.
     *
     * @param parent where it stands
     * @param listener who is told where to look
     */
    public Minimap(Composite parent, Listener listener) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.listener = listener;
        resources = new SwtResources(parent.getDisplay());
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> forget());
        addListener(SWT.MouseDown, this::grab);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, event -> dragging = false);
        addListener(SWT.Dispose, this::disposeAll);
    }

    /**
     * Shows a scene.
     *
     * @param next the scene
     */
    public void setScene(Scene next) {
        if (next != scene) {
            scene = next;
            forget();
        }
    }

    /**
     * Changes the colours.
     *
     * @param colours the theme
     */
    public void setTheme(Theme colours) {
        if (colours != theme) {
            theme = colours;
            forget();
        }
    }

    /**
     * Marks what is visible in the window.
     *
     * @param area in scene coordinates
     */
    public void setVisibleArea(Rect area) {
        visible = area;
        redraw();
    }

    private void forget() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
        redraw();
    }

    private void disposeAll(Event event) {
        if (event.widget == this) {
            forget();
            resources.dispose();
        }
    }

    private double scale() {
        Rectangle area = getClientArea();
        Rect bounds = scene.bounds();
        return Math.max(1e-6, Math.min(1, Math.min((area.width - 2 * MARGIN) / bounds.width(), (area.height - 2 * MARGIN) / bounds.height())));
    }

    private double originX() {
        return (getClientArea().width - scene.bounds().width() * scale()) / 2;
    }

    private double originY() {
        return (getClientArea().height - scene.bounds().height() * scale()) / 2;
    }

    private void paint(Event event) {
        Rectangle area = getClientArea();
        if (scene == null || area.width <= 2 * MARGIN || area.height <= 2 * MARGIN) {
            event.gc.setBackground(resources.colour(theme.canvas()));
            event.gc.fillRectangle(area);
            return;
        }
        if (picture == null) {
            picture = new Image(getDisplay(), area.width, area.height);
            paintPicture(area);
        }
        event.gc.drawImage(picture, 0, 0);
        try (SwtPen pen = new SwtPen(event.gc, resources)) {
            paintVisible(pen, area);
        }
    }

    private void paintPicture(Rectangle area) {
        double scale = scale();
        Rect clip = new Rect(-originX() / scale, -originY() / scale, area.width / scale, area.height / scale);
        GC gc = new GC(picture);
        try (SwtPen pen = new SwtPen(gc, resources)) {
            PaintState state = PaintState.of(theme, scale, originX(), originY(), clip).withoutLabels();
            new ScenePainter().paint(scene, pen, state);
        }
        gc.dispose();
    }

    /** Veils what is outside the window. */
    private void paintVisible(SwtPen pen, Rectangle area) {
        double scale = scale();
        double left = Math.max(0, originX() + visible.x() * scale);
        double top = Math.max(0, originY() + visible.y() * scale);
        double right = Math.min(area.width, originX() + visible.right() * scale);
        double bottom = Math.min(area.height, originY() + visible.bottom() * scale);
        if (right <= left || bottom <= top) {
            return;
        }
        int veil = Colours.withAlpha(theme.bodyBorder(0), OUTSIDE);
        pen.fillRect(0, 0, area.width, top, veil);
        pen.fillRect(0, bottom, area.width, area.height - bottom, veil);
        pen.fillRect(0, top, left, bottom - top, veil);
        pen.fillRect(right, top, area.width - right, bottom - top, veil);
        pen.roundRect(left, top, right - left, bottom - top, 3, 0, theme.accent(), 1.5, 0);
    }

    private void grab(Event event) {
        if (scene == null || event.button != 1) {
            return;
        }
        double x = sceneX(event.x);
        double y = sceneY(event.y);
        boolean inside = visible.contains(x, y);
        grabX = inside ? visible.centerX() - x : 0;
        grabY = inside ? visible.centerY() - y : 0;
        dragging = true;
        drag(event);
    }

    private void drag(Event event) {
        if (dragging) {
            listener.showAt(sceneX(event.x) + grabX, sceneY(event.y) + grabY);
        }
    }

    private double sceneX(int px) {
        return (px - originX()) / scale();
    }

    private double sceneY(int px) {
        return (px - originY()) / scale();
    }
}
