/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

/**
 * Where the nodes and lines of a {@link FlowGraph} are. It begins at (0, 0). The arrays may be shared and must not be changed.
 *
 * @param along the near edge of each node; for a port, the near or the far end of the whole
 * @param across the left edge of each node
 * @param routes for each line the points along and across in turn, from the edge of a node's footprint to the edge of the other's
 * @param length the size along the flow
 * @param breadth the size across
 * @param layers bands of layers: of each in turn where it begins and ends along, where it begins and ends across, and its number from 1 on
 */
public record FlowLayout(double[] along, double[] across, double[][] routes, double length, double breadth,
        double[] layers) {
}
