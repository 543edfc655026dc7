/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.keras;

import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.tensorflow.proto.DataType;

/** A variable as a function sees it: a resource, and the shape that it holds. */
record Handle(Tensor resource, Shape shape) {

    Tensor read(GraphWriter graph, String name) {
        return graph.op("ReadVariableOp").name(name).input(resource).attr("dtype", DataType.DT_FLOAT).shapes(shape).build().output();
    }
}
