/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import org.opscape.diagram.scene.Siblings;

/**
 * What is decided about a graph once, from the sizes that its boxes have while they are closed, and kept when they are opened: the picture
 * grows, but everything stays where a person knows it to be.
 *
 * @param graph the graph with all boxes closed
 * @param layout where everything is then
 * @param layers the layers of each connected part
 * @param columns the columns of each connected part
 * @param arrangement how the parts stand next to each other
 * @param siblings in which order the boxes stand, or shall stand as soon as that can be
 */
record Plan(FlowGraph graph, FlowLayout layout, int[][][] layers, int[][] columns, Arrangement arrangement, Siblings siblings) {
}
