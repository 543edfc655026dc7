/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.scene;

import org.opscape.analysis.cluster.Line;

/**
 * The way of one line within an open group.
 *
 * @param line the edges that are bundled in it
 * @param from the hierarchy node at which it begins: a box of this interior, or the node outside for a line from a port
 * @param to the hierarchy node at which it ends
 * @param points x and y in turn, from the beginning to the end, relative to the group's frame; to be drawn as a smooth curve through the
 *     first and the last point, along the others
 * @param width how wide it is drawn, in px
 * @param label what it says, may be empty
 * @param labelX the middle of the label
 * @param labelY the middle of the label
 * @param labelFits whether the label is clear of everything else there; else it is shown only when the line is pointed at
 */
public record Route(Line line, int from, int to, double[] points, double width, String label, double labelX, double labelY,
        boolean labelFits) {
    /**
     * Makes a line whose label has room.
     *
     * @param line the edges that are bundled in it
     * @param from the hierarchy node at which it begins
     * @param to the hierarchy node at which it ends
     * @param points x and y in turn
     * @param width how wide it is drawn
     * @param label what it says
     * @param labelX the middle of the label
     * @param labelY the middle of the label
     */
    public Route(Line line, int from, int to, double[] points, double width, String label, double labelX, double labelY) {
        this(line, from, to, points, width, label, labelX, labelY, true);
    }

    /** {@return whether it carries no data, only the order of execution} */
    public boolean isControl() {
        return line.data() == 0;
    }

    /** {@return whether it goes to a variable that the consumer changes} */
    public boolean isReference() {
        return line.reference() > 0;
    }
}
