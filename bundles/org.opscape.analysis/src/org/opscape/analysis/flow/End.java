/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import java.util.Optional;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.shapes.TensorSizes;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.OperationRole;

/**
 * A tensor by which data come into a model or go out of it, or an operation that is run for what it does.
 *
 * @param operation the operation that it is of
 * @param output which output of the operation it is
 * @param kind what it is
 * @param label the name that the model gives it in its signature; empty if it is in none
 */
public record End(int operation, int output, Kind kind, String label) {
    /** What comes in or goes out. */
    public enum Kind {
        /** Something that is fed: a placeholder, an argument of a function, an input of an ONNX graph or of a signature. */
        INPUT,
        /** A queue or an iterator hands examples to the model. */
        EXAMPLES,
        /** An output that the model declares: a result of a function, an output of an ONNX graph or of a signature. */
        RESULT,
        /** What training makes small. */
        LOSS,
        /** A tensor that nothing consumes, or nothing but gradients, summaries and the like. */
        OUTPUT,
        /** An operation that updates variables when it is run, for which nothing else waits. */
        UPDATE;

        /** {@return whether data come in} */
        public boolean isInput() {
            return this == INPUT || this == EXAMPLES;
        }
    }

    /**
     * Makes an end that is in no signature.
     *
     * @param operation the operation
     * @param kind what it is
     */
    public End(int operation, Kind kind) {
        this(operation, 0, kind, "");
    }

    /**
     * Tells the shape of the tensor.
     *
     * @param graph the graph
     * @return the shape; of a declared output without a tensor of its own that of what it is given; empty if it is not known
     */
    public Optional<Shape> shape(GraphSnapshot graph) {
        int edge = given(graph);
        return edge < 0 ? graph.outputShape(operation, output) : graph.shape(edge);
    }

    /**
     * Tells the element type of the tensor.
     *
     * @param graph the graph
     * @return for instance float32; empty if it is not known
     */
    public String elementType(GraphSnapshot graph) {
        int edge = given(graph);
        return edge < 0 ? graph.outputType(operation, output) : graph.elementType(edge);
    }

    /**
     * Tells the size of the tensor.
     *
     * @param graph the graph
     * @return the bytes, where dimensions that are not known count as 1; NaN if nothing is known
     */
    public double bytes(GraphSnapshot graph) {
        int edge = given(graph);
        return edge < 0 ? TensorSizes.bytes(graph, operation, output) : TensorSizes.bytes(graph, graph.source(edge), graph.output(edge));
    }

    /**
     * Tells what is known of the size of the tensor.
     *
     * @param graph the graph
     * @return the size, or a lower bound of it
     */
    public SizeBound size(GraphSnapshot graph) {
        int edge = given(graph);
        return edge < 0 ? SizeBound.of(graph, operation, output) : SizeBound.of(graph, graph.source(edge), graph.output(edge));
    }

    private int given(GraphSnapshot graph) {
        boolean own = graph.knownOutputs(operation) > 0 || graph.role(operation) != OperationRole.RESULT;
        return own || graph.firstInput(operation) == graph.firstInput(operation + 1) ? -1 : graph.firstInput(operation);
    }

    /** {@return whether a signature of the model names it} */
    public boolean isSigned() {
        return !label.isEmpty();
    }
}
