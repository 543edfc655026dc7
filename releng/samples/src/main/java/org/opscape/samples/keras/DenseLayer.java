/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.keras;

import java.util.List;

import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;

/**
 * A matrix product with a bias.
 *
 * @param activation the type of the operation that follows, such as Relu
 */
record DenseLayer(String name, int inputs, int units, String activation) implements KerasLayer {

    @Override
    public List<KerasVariable> variables() {
        return List.of(new KerasVariable(name + "/kernel", "matmul_readvariableop", Shape.of(inputs, units)),
                new KerasVariable(name + "/bias", "biasadd_readvariableop", Shape.of(units)));
    }

    @Override
    public Shape outputShape() {
        return Shape.of(-1, units);
    }

    @Override
    public Tensor write(Place place, Tensor input, List<Handle> handles) {
        GraphWriter graph = place.graph();
        Tensor product = graph.apply("MatMul", "MatMul", input, handles.get(0).read(graph, "MatMul/ReadVariableOp"));
        Tensor sum = graph.apply("BiasAdd", "BiasAdd", product, handles.get(1).read(graph, "BiasAdd/ReadVariableOp"));
        return graph.apply(activation, activation, sum);
    }
}
