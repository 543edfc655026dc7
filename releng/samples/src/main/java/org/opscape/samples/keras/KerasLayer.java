/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.keras;

import java.util.List;
import java.util.Optional;

import org.opscape.samples.graph.FunctionLibrary;
import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;

/** A layer of a sequential model. */
sealed interface KerasLayer permits EmbeddingLayer, LstmLayer, DropoutLayer, DenseLayer {

    String name();

    List<KerasVariable> variables();

    /** The shape of what it gives, of unknown batch size. */
    Shape outputShape();

    /** Writes the layer to the present scope. */
    Tensor write(Place place, Tensor input, List<Handle> handles);

    /**
     * Where a layer is written.
     *
     * @param training whether the model trains; empty where it never does
     */
    record Place(GraphWriter graph, FunctionLibrary library, Optional<Tensor> training) {

        /** The beginning of the names of functions and arguments that belong to the present scope. */
        String prefix() {
            return graph.prefix().replace('/', '_');
        }
    }
}
