/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.scene.Rect;

/**
 * The spot of a node that stays where it is on the screen while the node is opened or closed: a point of its header or card. If the
 * pointer is elsewhere, on the body or on a header that sticks to the top of the window, the spot comes to the pointer.
 *
 * @param node the node
 * @param along where along the top edge, from 0 at the left to 1 at the right
 * @param dx px to the right of that
 * @param dy px below the top edge
 * @param lagX how far the pointer is to the left of the spot at first
 * @param lagY how far it is above
 */
record Anchor(int node, double along, double dx, double dy, double lagX, double lagY) {
    private static final double HANDLE_REACH = 2 * Metrics.HANDLE_SIZE;

    /** No spot at all. */
    static Anchor none() {
        return top(-1);
    }

    /** The middle of a header, for the keyboard. */
    static Anchor top(int node) {
        return new Anchor(node, 0.5, 0, 0, 0, 0);
    }

    /** The handle, which is in the right corner of closed and of open groups. */
    static Anchor handle(int node, Rect frame, double x, double y) {
        return new Anchor(node, 1, clamp(x - frame.right(), -HANDLE_REACH, 0), clamp(y - frame.y(), 0, HANDLE_REACH), 0, 0).of(frame, x, y);
    }

    /** A point of the frame; one below the header counts as one of the header. */
    static Anchor at(int node, Rect frame, double x, double y) {
        double along = clamp((x - frame.x()) / Math.max(1, frame.width()), 0, 1);
        return new Anchor(node, along, 0, clamp(y - frame.y(), 0, Metrics.HEADER_HEIGHT / 2), 0, 0).of(frame, x, y);
    }

    /** The same spot of a node that has another number by now. */
    Anchor at(int other) {
        return new Anchor(other, along, dx, dy, lagX, lagY);
    }

    private Anchor of(Rect frame, double x, double y) {
        return new Anchor(node, along, dx, dy, x(frame) - x, y(frame) - y);
    }

    double x(Rect frame) {
        return frame.x() + along * frame.width() + dx;
    }

    double y(Rect frame) {
        return frame.y() + dy;
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
