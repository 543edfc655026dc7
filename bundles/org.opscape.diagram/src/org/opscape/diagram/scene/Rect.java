/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.scene;

/**
 * A rectangle.
 *
 * @param x the left edge, in px at 100 %
 * @param y the top edge
 * @param width the width
 * @param height the height
 */
public record Rect(double x, double y, double width, double height) {
    /** {@return the right edge} */
    public double right() {
        return x + width;
    }

    /** {@return the bottom edge} */
    public double bottom() {
        return y + height;
    }

    /** {@return the middle between left and right} */
    public double centerX() {
        return x + width / 2;
    }

    /** {@return the middle between top and bottom} */
    public double centerY() {
        return y + height / 2;
    }

    /**
     * Tells whether a point is inside.
     *
     * @param px the point's x
     * @param py the point's y
     * @return whether it is inside or on the left or top edge
     */
    public boolean contains(double px, double py) {
        return px >= x && py >= y && px < right() && py < bottom();
    }

    /**
     * Tells whether two rectangles have a point in common.
     *
     * @param other the other one
     * @return whether they overlap or touch
     */
    public boolean intersects(Rect other) {
        return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
    }

    /**
     * Makes the rectangle larger.
     *
     * @param by on each side
     * @return the larger one with the same middle
     */
    public Rect grown(double by) {
        return new Rect(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /**
     * Moves the rectangle.
     *
     * @param dx to the right
     * @param dy downwards
     * @return the moved one
     */
    public Rect moved(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }
}
