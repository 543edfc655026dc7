/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import org.opscape.model.dataflow.Operation;

/**
 * Where a graph belongs that is an attribute of a node.
 *
 * @param owner reads the graph of the node
 * @param node the node
 * @param attribute the attribute's name
 * @param level how many graphs are around it
 */
record Body(GraphReader owner, Operation node, String attribute, int level) {
    /** How many graphs may be in each other: what is deeper, Protocol Buffers itself would refuse. */
    static final int MOST_LEVELS = 32;
}
