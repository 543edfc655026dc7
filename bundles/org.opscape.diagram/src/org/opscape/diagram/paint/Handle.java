/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import org.opscape.diagram.look.Colours;
import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.BoxKind;
import org.opscape.diagram.scene.Rect;

/** The small + or - with which a group is opened and closed. */
public final class Handle {
    private static final double MIN_ON_SCREEN = 12;
    private static final double INSET = 2;
    private static final double MOST_OF_BOX = 0.5;
    private static final double CALL_INSET = -3;

    private Handle() {
    }

    /**
     * Where a group's handle is: at the right end of an open group's header, in the top right corner of a closed card, on
     * the right end of an operation that calls a function.
     *
     * @param box the group, stack or call
     * @param frame its frame, in scene coordinates
     * @param zoom px of the surface for one px of the scene; a handle does not become too small to be hit
     * @return its bounds in scene coordinates
     */
    public static Rect bounds(Box box, Rect frame, double zoom) {
        double side = Math.max(Metrics.HANDLE_SIZE, MIN_ON_SCREEN / zoom);
        double inset = box.isOpen() ? Math.max(INSET, (Metrics.HEADER_HEIGHT - side) / 2) : INSET;
        double right = box.kind() == BoxKind.STACK && !box.isOpen() ? frame.right() - Metrics.stackDepth() : frame.right();
        double top = box.kind() == BoxKind.STACK && !box.isOpen() ? frame.y() + Metrics.stackDepth() : frame.y();
        if (box.isCall()) {
            return new Rect(right - CALL_INSET - side, frame.centerY() - side / 2, side, side);
        }
        return new Rect(right - inset - side, top + inset, side, side);
    }

    /**
     * Tells whether there is room for a handle: a closed box that it would cover for the most part is there to be selected, and opened by
     * a double click.
     *
     * @param box the group, stack or call
     * @param frame its frame, in scene coordinates
     * @param zoom px of the surface for one px of the scene
     * @return whether it has one
     */
    public static boolean hasRoom(Box box, Rect frame, double zoom) {
        return box.isOpen() || box.isCall() || bounds(box, frame, zoom).width() <= MOST_OF_BOX * frame.width();
    }

    static void paint(Pen pen, PaintState state, Rect bounds, boolean open) {
        Theme theme = state.theme();
        double x = state.x(bounds.centerX());
        double y = state.y(bounds.centerY());
        double radius = bounds.width() * state.zoom() / 2;
        pen.circle(x, y, radius, theme.isDark() ? Colours.lighter(theme.card(), 0.1) : theme.pill(), theme.accent(), 1);
        double arm = Math.round(radius * 0.5);
        pen.moveTo(x - arm, y);
        pen.lineTo(x + arm, y);
        if (!open) {
            pen.moveTo(x, y - arm);
            pen.lineTo(x, y + arm);
        }
        pen.strokePath(theme.accent(), Math.max(1.25, radius * 0.2), 0);
    }
}
