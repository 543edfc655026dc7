/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import org.opscape.diagram.scene.Box;
import org.opscape.layout.flow.FlowLayout;

/**
 * Leads from places as they are remembered to places in the main graph while all is closed, and back. They are the same, but for the
 * padding, when the data flows downwards. Otherwise the middle of a box keeps its share of the way along the flow and across it.
 */
final class PinSpace {
    private final Axes axes;
    private final FlowLayout down;
    private final FlowLayout turned;
    private final double left;
    private final double top;

    /**
     * Compares two layouts of a group.
     *
     * @param axes the way of the data
     * @param down the layout with all closed and the data flowing downwards
     * @param turned the layout with all closed
     * @param left where the main graph begins in the frame when the data flows downwards
     * @param top likewise
     */
    PinSpace(Axes axes, FlowLayout down, FlowLayout turned, double left, double top) {
        this.axes = axes;
        this.down = down;
        this.turned = turned;
        this.left = left;
        this.top = top;
    }

    /** {@return the left and top edge of a box in the main graph, as it is remembered} */
    double[] toMain(Box closed, Box closedDown, double x, double y) {
        if (turned == down) {
            return new double[] {x - left - closed.frame().x(), y - top - closed.frame().y()};
        }
        double across = (x - left + closedDown.frame().width() / 2) / atLeast(down.breadth()) * turned.breadth();
        double along = (y - top + closedDown.frame().height() / 2) / atLeast(down.length()) * turned.length();
        double middleX = axes.isSideways() ? along : across;
        double middleY = axes.isSideways() ? across : turned.length() - along;
        return new double[] {middleX - closed.frame().centerX(), middleY - closed.frame().centerY()};
    }

    /** {@return how to remember the left and top edge of a box in the main graph} */
    double[] toMemory(Box closed, Box closedDown, double x, double y) {
        if (turned == down) {
            return new double[] {x + left + closed.frame().x(), y + top + closed.frame().y()};
        }
        double middleX = x + closed.frame().centerX();
        double middleY = y + closed.frame().centerY();
        double across = (axes.isSideways() ? middleY : middleX) / atLeast(turned.breadth()) * down.breadth();
        double along = (axes.isSideways() ? middleX : turned.length() - middleY) / atLeast(turned.length()) * down.length();
        return new double[] {across + left - closedDown.frame().width() / 2, along + top - closedDown.frame().height() / 2};
    }

    private static double atLeast(double size) {
        return Math.max(1, size);
    }
}
