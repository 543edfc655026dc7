/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.graph;

import org.tensorflow.proto.NodeDef;

/** Takes the nodes of a graph one by one, in an order in which inputs come first wherever there is no loop. */
@FunctionalInterface
public interface NodeSink {

    void accept(NodeDef node);
}
