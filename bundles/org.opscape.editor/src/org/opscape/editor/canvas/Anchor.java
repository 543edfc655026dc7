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
 * The spot of a node that stays where it is on the screen while the node is opened or closed: a point of its header or card.
 *
 * @param node the node
 * @param along where along the top edge, from 0 at the left to 1 at the right
 * @param dx px to the right of that
 * @param dy px below the top edge
 */
record Anchor(int node, double along, double dx, double dy) {
    /** The middle of a header, for the keyboard. */
    static Anchor top(int node) {
        return new Anchor(node, 0.5, 0, 0);
    }

    /** The handle, which is in the right corner of closed and of open groups. */
    static Anchor handle(int node, Rect frame, double x, double y) {
        return new Anchor(node, 1, x - frame.right(), y - frame.y());
    }

    /** A point of the frame; one below the header counts as one of the header. */
    static Anchor at(int node, Rect frame, double x, double y) {
        double along = Math.max(0, Math.min(1, (x - frame.x()) / Math.max(1, frame.width())));
        return new Anchor(node, along, 0, Math.max(0, Math.min(Metrics.HEADER_HEIGHT / 2, y - frame.y())));
    }

    double x(Rect frame) {
        return frame.x() + along * frame.width() + dx;
    }

    double y(Rect frame) {
        return frame.y() + dy;
    }
}
