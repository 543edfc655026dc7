/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.free;

/**
 * Where a line meets a box or the border of the group.
 *
 * @param x the place
 * @param y the place
 * @param way which way leads away from there
 * @param clear how far to go that way to be clear of the box and its icons
 */
public record LineEnd(double x, double y, Side way, double clear) {
    /** {@return x where the line is clear of its box} */
    public double clearX() {
        return x + way.dx * clear;
    }

    /** {@return y where it is} */
    public double clearY() {
        return y + way.dy * clear;
    }
}
