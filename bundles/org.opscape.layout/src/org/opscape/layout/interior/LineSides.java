/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import org.opscape.analysis.cluster.IconKind;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.IconBox;
import org.opscape.diagram.scene.Rect;
import org.opscape.layout.free.Side;

/** Chooses at which sides of two boxes a line begins and ends that is not bound to the layers. */
final class LineSides {
    /** So much room along the flow is enough for a line that goes with it. */
    private static final double ENOUGH = 20;

    private final Side leaving;

    LineSides(Axes axes) {
        leaving = axes.isSideways() ? Side.RIGHT : axes.isUpwards() ? Side.TOP : Side.BOTTOM;
    }

    /** {@return the side through which data leaves in the layers} */
    Side leaving() {
        return leaving;
    }

    Side entering() {
        return leaving.opposite();
    }

    /**
     * Chooses the side of a box that faces another place.
     *
     * @param box the box
     * @param frame where its frame is
     * @param other the other place
     * @param start whether the line begins at the box
     * @return the side at which data leaves or enters in the layers if there is room; else the one with most room that has no icons
     */
    Side facing(Box box, Rect frame, Rect other, boolean start) {
        Side usual = start ? leaving : entering();
        if (room(usual, frame, other) >= ENOUGH) {
            return usual;
        }
        Side best = usual;
        double most = 0;
        for (Side side : Side.values()) {
            double room = room(side, frame, other);
            if (room > most && !hasIcons(box, side)) {
                most = room;
                best = side;
            }
        }
        return best;
    }

    private static double room(Side side, Rect frame, Rect other) {
        return switch (side) {
            case RIGHT -> other.x() - frame.right();
            case LEFT -> frame.x() - other.right();
            case BOTTOM -> other.y() - frame.bottom();
            case TOP -> frame.y() - other.bottom();
        };
    }

    private static boolean hasIcons(Box box, Side side) {
        for (IconBox icon : box.icons()) {
            Rect bounds = icon.bounds();
            boolean there = switch (side) {
                case RIGHT -> bounds.x() >= box.frame().right();
                case LEFT -> bounds.right() <= box.frame().x();
                case BOTTOM -> bounds.y() >= box.frame().bottom();
                case TOP -> bounds.bottom() <= box.frame().y();
            };
            if (there && icon.icon().kind() != IconKind.MORE) {
                return true;
            }
        }
        return false;
    }
}
