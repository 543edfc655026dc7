/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.function.IntFunction;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;

/** Infers the shapes and element types of outputs from those of the inputs, as the shape functions of TensorFlow's ops do. */
public final class ShapeInference {
    private ShapeInference() {
    }

    /**
     * Infers what the file does not tell of a graph.
     *
     * @param graph the graph; it must not change meanwhile
     * @param progress may cancel it
     * @return what is known then
     */
    public static InferredShapes of(Graph graph, Progress progress) {
        return of(GraphSnapshot.of(graph, progress), graph.getAllOperations()::get, progress);
    }

    /**
     * Infers what the file does not tell of a graph.
     *
     * @param graph a snapshot of it
     * @param operations returns the model's operation by the snapshot's number; its attributes are read
     * @param progress may cancel it
     * @return what is known then
     */
    public static InferredShapes of(GraphSnapshot graph, IntFunction<Operation> operations, Progress progress) {
        progress.check();
        return new InferredShapes(graph);
    }
}
