/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import org.eclipse.draw2d.geometry.Point;

/** Moves the picture while something is dragged to the edge of the window. */
final class AutoScroll {
    private static final int TICK_MILLIS = 20;
    private static final int EDGE = 20;
    private static final double MOST = 18;

    private final GraphCanvas canvas;
    private final Runnable moved;
    private double dx;
    private double dy;
    private boolean wasInside;
    private boolean running;
    private boolean ended;

    /** Moves the picture, and tells after each step. */
    AutoScroll(GraphCanvas canvas, Runnable moved) {
        this.canvas = canvas;
        this.moved = moved;
    }

    /** The pointer is at a point of the window; one who begins at the edge has to leave it first. */
    void at(Point pointer) {
        var size = canvas.windowSize();
        dx = speed(pointer.x, size.x);
        dy = speed(pointer.y, size.y);
        wasInside |= dx == 0 && dy == 0;
        if (wasInside && !running && (dx != 0 || dy != 0)) {
            running = true;
            later();
        }
    }

    private void later() {
        canvas.control().getDisplay().timerExec(TICK_MILLIS, this::step);
    }

    private void step() {
        running = !ended && !canvas.control().isDisposed() && (dx != 0 || dy != 0);
        if (running) {
            canvas.camera().drag(-dx, -dy);
            moved.run();
            later();
        }
    }

    void end() {
        ended = true;
    }

    /** {@return px for one step: none within the window, the more the nearer to its edge or beyond it} */
    static double speed(int at, int size) {
        double into = at < EDGE ? at - EDGE : Math.max(0, at - (size - EDGE));
        return Math.max(-MOST, Math.min(MOST, into / 2));
    }
}
