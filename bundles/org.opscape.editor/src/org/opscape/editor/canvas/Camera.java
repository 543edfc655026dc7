/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.function.Supplier;
import org.eclipse.swt.graphics.Point;
import org.opscape.diagram.scene.Rect;

/**
 * What part of the picture the window shows. The place is kept with fractions, so that zooming in and out again returns to the same
 * place; only the viewport's scroll position is rounded to pixels of the screen.
 */
public final class Camera {
    /** The smallest zoom, unless the whole picture needs a smaller one. */
    public static final double MIN_ZOOM = 0.02;
    /** The largest zoom. */
    public static final double MAX_ZOOM = 4;
    /** One step of the wheel or of a key. */
    public static final double STEP = Math.pow(2, 0.25);
    private static final double KEPT_IN_SIGHT = 48;
    private static final double FIT_MARGIN = 24;

    private final SceneRoot root;
    private final Supplier<Point> window;
    private final Runnable changed;
    private Rect content = new Rect(0, 0, 1, 1);
    private double zoom = 1;
    private double left;
    private double top;

    Camera(SceneRoot root, Supplier<Point> window, Runnable changed) {
        this.root = root;
        this.window = window;
        this.changed = changed;
    }

    /** {@return the zoom, 1 for 100 %} */
    public double zoom() {
        return zoom;
    }

    /** {@return what is in sight, in scene coordinates} */
    public Rect visible() {
        Point size = window.get();
        return new Rect(left, top, size.x / zoom, size.y / zoom);
    }

    /** {@return the place now} */
    public Spot spot() {
        return new Spot(zoom, left, top);
    }

    /**
     * Goes to a place.
     *
     * @param spot the place
     */
    public void go(Spot spot) {
        zoom = limited(spot.zoom());
        left = spot.left();
        top = spot.top();
        apply();
    }

    /**
     * Goes to where a point of the scene is seen at a point of the window.
     *
     * @param newZoom the zoom then
     * @param sceneX the point of the scene
     * @param sceneY likewise
     * @param windowX the point of the window
     * @param windowY likewise
     */
    public void place(double newZoom, double sceneX, double sceneY, double windowX, double windowY) {
        double z = limited(newZoom);
        go(new Spot(z, sceneX - windowX / z, sceneY - windowY / z));
    }

    /**
     * Zooms so that what is seen at a point of the window stays there.
     *
     * @param newZoom the zoom then
     * @param windowX the point of the window
     * @param windowY likewise
     */
    public void zoomAt(double newZoom, double windowX, double windowY) {
        place(newZoom, left + windowX / zoom, top + windowY / zoom, windowX, windowY);
    }

    /**
     * Moves the picture along with the pointer.
     *
     * @param dx pixels of the screen to the right
     * @param dy pixels downwards
     */
    public void drag(double dx, double dy) {
        go(new Spot(zoom, left - dx / zoom, top - dy / zoom));
    }

    /**
     * Tells from where the whole picture is seen. One that is much longer than the window begins at its top, or at its left if it is
     * a wide one.
     *
     * @return the place, at no more than 100 %
     */
    public Spot all() {
        Point size = window.get();
        double fit = Math.min((size.x - 2 * FIT_MARGIN) / content.width(), (size.y - 2 * FIT_MARGIN) / content.height());
        return centred(content, Math.min(1, Math.max(1e-4, fit)));
    }

    /**
     * Tells from where a part of the picture is seen as large as possible.
     *
     * @param part the part
     * @return the place, at no more than 100 %
     */
    public Spot fitting(Rect part) {
        Point size = window.get();
        double fit = Math.min((size.x - 2 * FIT_MARGIN) / Math.max(1, part.width()),
                (size.y - 2 * FIT_MARGIN) / Math.max(1, part.height()));
        return centred(part, limited(Math.min(1, fit)));
    }

    /**
     * Tells from where a part is seen in the middle; of a part larger than the window, its top left corner.
     *
     * @param part the part
     * @param at the zoom
     * @return the place
     */
    public Spot centred(Rect part, double at) {
        Point size = window.get();
        double spareX = size.x / at - part.width();
        double spareY = size.y / at - part.height();
        double x = part.x() - Math.max(FIT_MARGIN / at, spareX / 2);
        double y = part.y() - Math.max(FIT_MARGIN / at, spareY / 2);
        return new Spot(at, spareX > 0 ? part.x() - spareX / 2 : x, spareY > 0 ? part.y() - spareY / 2 : y);
    }

    /**
     * Tells whether a part is in sight: all of it, or its top left corner if it is larger than the window.
     *
     * @param part the part
     * @return whether it is
     */
    public boolean shows(Rect part) {
        Rect seen = visible();
        boolean across = part.x() >= seen.x() && (part.right() <= seen.right() || part.width() > seen.width() && part.x() < seen.right());
        boolean down = part.y() >= seen.y()
                && (part.bottom() <= seen.bottom() || part.height() > seen.height() && part.y() < seen.bottom());
        return across && down;
    }

    double toSceneX(double windowX) {
        return left + windowX / zoom;
    }

    double toSceneY(double windowY) {
        return top + windowY / zoom;
    }

    void setContent(Rect content) {
        this.content = content;
    }

    private double limited(double wanted) {
        double smallest = Math.min(MIN_ZOOM, all().zoom());
        return Math.max(smallest, Math.min(MAX_ZOOM, wanted));
    }

    private void apply() {
        Point size = window.get();
        double keep = KEPT_IN_SIGHT / zoom;
        left = clamp(left, content.x() + keep - size.x / zoom, content.right() - keep);
        top = clamp(top, content.y() + keep - size.y / zoom, content.bottom() - keep);
        if (root.scaled().getScale() != zoom) {
            root.scaled().setScale(zoom);
        }
        root.viewport().look((int) Math.round(left * zoom), (int) Math.round(top * zoom));
        changed.run();
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(Math.min(low, high), Math.min(Math.max(low, high), value));
    }

    /**
     * A place to look from.
     *
     * @param zoom the zoom
     * @param left the scene's x at the left edge of the window
     * @param top the scene's y at the top edge
     */
    public record Spot(double zoom, double left, double top) {
        /**
         * A place on the way to another: the zoom changes evenly to the eye, and one point stays where it is.
         *
         * @param end the other place
         * @param t how far, 0 to 1
         * @return the place between
         */
        public Spot towards(Spot end, double t) {
            if (t >= 1) {
                return end;
            }
            double z = zoom * Math.pow(end.zoom / zoom, t);
            double s = Math.abs(end.zoom - zoom) < 1e-9 ? t : (1 / z - 1 / zoom) / (1 / end.zoom - 1 / zoom);
            return new Spot(z, left + (end.left - left) * s, top + (end.top - top) * s);
        }
    }
}
