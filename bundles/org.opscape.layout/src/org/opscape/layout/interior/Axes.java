/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.BoxKind;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Port;

/** Reads the sizes of boxes along and across the flow. */
final class Axes {
    private final Direction direction;

    Axes(Direction direction) {
        this.direction = direction;
    }

    boolean isSideways() {
        return direction == Direction.RIGHT;
    }

    boolean isUpwards() {
        return direction == Direction.UP;
    }

    double length(Box box) {
        return isSideways() ? box.width() : box.height();
    }

    double breadth(Box box) {
        return isSideways() ? box.height() : box.width();
    }

    /** {@return how far the frame's entering border is from the near edge of the footprint} */
    double frameStart(Box box) {
        return switch (direction) {
            case DOWN -> box.frame().y();
            case UP -> box.height() - box.frame().bottom();
            case RIGHT -> box.frame().x();
        };
    }

    /** {@return how far the frame's leaving border is from the near edge of the footprint} */
    double frameEnd(Box box) {
        return switch (direction) {
            case DOWN -> box.frame().bottom();
            case UP -> box.height() - box.frame().y();
            case RIGHT -> box.frame().right();
        };
    }

    double frameBreadth(Box box) {
        return isSideways() ? box.frame().height() : box.frame().width();
    }

    /** {@return where the middle of the frame is, from the left edge of the footprint; of a stack, the middle of its front card} */
    double anchor(Box box) {
        double shift = box.kind() == BoxKind.STACK && !box.isOpen() ? Metrics.stackDepth() / 2 : 0;
        return isSideways() ? box.frame().centerY() + shift : box.frame().centerX() - shift;
    }

    /** {@return where the port for a node outside an open box is, from the left edge of the footprint; NaN if there is none} */
    double port(Box box, boolean incoming, int outside) {
        if (box.isOpen()) {
            for (Port port : box.content().ports()) {
                if (port.outside() == outside && port.incoming() == incoming) {
                    return isSideways() ? box.frame().y() + port.y() : box.frame().x() + port.x();
                }
            }
        }
        return Double.NaN;
    }
}
