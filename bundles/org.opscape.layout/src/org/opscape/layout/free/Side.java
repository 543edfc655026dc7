/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.free;

/** A side of a box, or the way that leads away from it. */
public enum Side {
    /** To the right. */
    RIGHT(1, 0),
    /** To the left. */
    LEFT(-1, 0),
    /** Downwards. */
    BOTTOM(0, 1),
    /** Upwards. */
    TOP(0, -1);

    final int dx;
    final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** {@return whether the way leads to the left or right} */
    public boolean isLevel() {
        return dy == 0;
    }

    /** {@return the side over there} */
    public Side opposite() {
        return switch (this) {
            case RIGHT -> LEFT;
            case LEFT -> RIGHT;
            case BOTTOM -> TOP;
            case TOP -> BOTTOM;
        };
    }
}
