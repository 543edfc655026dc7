/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.opscape.diagram.paint.SceneTransition;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;
import org.opscape.figures.SceneFigure;

/** Puts a state on the screen, and moves from one to the next while one spot stays where it is. */
final class Stage {
    /** Where something is to be read, the zoom is not smaller. */
    static final double READABLE = 0.75;
    private static final int MOVE_MILLIS = 200;
    /** At a smaller zoom all of a long graph is too small to be read, and it is looked at where its data comes in. */
    private static final double SMALLEST_WHOLE = 0.5;
    private static final double LEGIBLE = 0.45;

    private final SceneFigure figure;
    private final Camera camera;
    private final Animation animation;
    private Shown shown;

    Stage(SceneFigure figure, Camera camera, Animation animation) {
        this.figure = figure;
        this.camera = camera;
        this.animation = animation;
    }

    Optional<Shown> shown() {
        return Optional.ofNullable(shown);
    }

    void setStill(boolean still) {
        animation.setStill(still);
    }

    /** Shows another graph, at once. */
    void begin(Shown first) {
        animation.finish();
        shown = first;
        settle();
    }

    /** Shows another state of the same graph at once; what a person put somewhere is there already to the eye. */
    void jump(Shown after) {
        animation.finish();
        shown = after;
        settle();
    }

    /** Shows nothing any more. */
    void end() {
        animation.finish();
        shown = null;
    }

    /** Goes to where a graph is looked at first: all of it, or the inputs of one that is long. */
    void lookFirst() {
        Camera.Spot all = camera.all();
        camera.go(all.zoom() < SMALLEST_WHOLE && zoomAcross(shown.scene()) > LEGIBLE ? beginning(shown.scene()) : all);
    }

    /** At which zoom a graph would fit if it were short. */
    private double zoomAcross(Scene scene) {
        Rect whole = scene.bounds();
        Rect seen = camera.visible();
        boolean right = scene.direction() == Direction.RIGHT;
        return camera.zoom() * (right ? seen.height() / whole.height() : seen.width() / whole.width());
    }

    private Camera.Spot beginning(Scene scene) {
        Rect whole = scene.bounds();
        double zoom = Math.min(1, zoomAcross(scene));
        Rect seen = camera.visible();
        double width = seen.width() * camera.zoom() / zoom;
        double height = seen.height() * camera.zoom() / zoom;
        return switch (scene.direction()) {
            case DOWN -> new Camera.Spot(zoom, whole.centerX() - width / 2, whole.y());
            case UP -> new Camera.Spot(zoom, whole.centerX() - width / 2, whole.bottom() - height);
            case RIGHT -> new Camera.Spot(zoom, whole.x(), whole.centerY() - height / 2);
        };
    }

    /**
     * Shows the same graph opened, closed or grouped in another way, animated; the anchor stays where it is on the screen all the way,
     * or comes to the pointer. The scene that is left has the node numbers of the new one.
     */
    void change(Scene from, Shown after, Anchor anchor, Runnable settled) {
        animation.finish();
        SceneTransition transition = new SceneTransition(from, after.scene());
        Optional<Rect> start = frame(after, from, anchor);
        double[] done = {0, 0};
        shown = after;
        animation.start(MOVE_MILLIS, t -> {
            advance(transition, t);
            frame(after, figure.scene(), anchor).ifPresent(now -> start.ifPresent(before -> {
                double dx = anchor.x(now) - anchor.x(before) + anchor.lagX() * Animation.eased(t);
                double dy = anchor.y(now) - anchor.y(before) + anchor.lagY() * Animation.eased(t);
                Camera.Spot spot = camera.spot();
                camera.go(new Camera.Spot(spot.zoom(), spot.left() + dx - done[0], spot.top() + dy - done[1]));
                done[0] = dx;
                done[1] = dy;
            }));
            if (t == 1) {
                settled.run();
            }
        });
    }

    /** Shows the same graph laid out anew as a whole, and goes where all of it is seen. */
    void changeAll(Scene from, Shown after) {
        camera.setContent(after.scene().bounds());
        changeTo(from, after, camera.all(), () -> {});
    }

    /** Shows another state of the same graph, and goes somewhere meanwhile. */
    void changeTo(Scene from, Shown after, Camera.Spot end, Runnable settled) {
        animation.finish();
        SceneTransition transition = new SceneTransition(from, after.scene());
        shown = after;
        Camera.Spot start = camera.spot();
        camera.setContent(after.scene().bounds());
        animation.start(MOVE_MILLIS, t -> {
            advance(transition, t);
            camera.go(start.towards(end, Animation.eased(t)));
            if (t == 1) {
                settled.run();
            }
        });
    }

    /** Goes somewhere, animated. */
    void travel(Camera.Spot end) {
        animation.finish();
        Camera.Spot start = camera.spot();
        animation.start(MOVE_MILLIS, t -> camera.go(start.towards(end, Animation.eased(t))));
    }

    private static Optional<Rect> frame(Shown state, Scene scene, Anchor anchor) {
        return new Visible(state.visible().hierarchy(), scene).find(anchor.node()).map(Scene.Placed::frame);
    }

    private void advance(SceneTransition transition, double t) {
        if (t < 1) {
            figure.setTransition(transition, t);
            cover(figure.scene().bounds());
        } else {
            settle();
        }
    }

    private void settle() {
        figure.setScene(shown.scene());
        cover(shown.scene().bounds());
    }

    private void cover(Rect bounds) {
        camera.setContent(bounds);
        figure.setBounds(new Rectangle(0, 0, (int) Math.ceil(bounds.width()), (int) Math.ceil(bounds.height())));
    }
}
