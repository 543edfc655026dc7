/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.scene;

import java.util.List;

/**
 * What an open group shows, laid out; positions are relative to the top left of the group's frame.
 *
 * @param boxes the boxes: first those of the main graph, then those of the panels
 * @param xs the left edge of each box's footprint
 * @param ys the top edge of each box's footprint
 * @param routes the lines, those from and to ports included
 * @param ports the places where lines go through the frame
 * @param panels the auxiliary nodes at the side
 * @param free which boxes were put where they are by hand
 * @param guides where the layers are
 * @param siblings in which order the boxes stand
 */
public record Interior(Box[] boxes, double[] xs, double[] ys, List<Route> routes, List<Port> ports, List<Panel> panels, FreePlaces free,
        LayerGuides guides, Siblings siblings) {
    /**
     * Makes an interior in which nothing was moved by hand.
     *
     * @param boxes the boxes
     * @param xs their left edges
     * @param ys their top edges
     * @param routes the lines
     * @param ports the places where lines go through the frame
     * @param panels the auxiliary nodes at the side
     */
    public Interior(Box[] boxes, double[] xs, double[] ys, List<Route> routes, List<Port> ports, List<Panel> panels) {
        this(boxes, xs, ys, routes, ports, panels, FreePlaces.NONE, LayerGuides.NONE, Siblings.NONE);
    }
}
