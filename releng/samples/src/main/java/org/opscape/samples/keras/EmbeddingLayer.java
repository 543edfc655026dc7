/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.keras;

import java.util.List;

import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.tensorflow.proto.DataType;

/** Words to vectors. */
record EmbeddingLayer(String name, int words, int length, int size) implements KerasLayer {

    @Override
    public List<KerasVariable> variables() {
        return List.of(new KerasVariable(name + "/embeddings", "embedding_lookup", Shape.of(words, size)));
    }

    @Override
    public Shape outputShape() {
        return Shape.of(-1, length, size);
    }

    @Override
    public Tensor write(Place place, Tensor input, List<Handle> handles) {
        Tensor rows = place.graph().op("ResourceGather").name("embedding_lookup").input(handles.get(0).resource()).input(input)
                .attr("dtype", DataType.DT_FLOAT).shapes(outputShape()).build().output();
        return place.graph().apply("Identity", "embedding_lookup/Identity", rows);
    }
}
