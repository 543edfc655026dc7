/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.quantity.AggregatedQuantity;
import org.opscape.analysis.quantity.Aggregation;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.quantity.Unit;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Operation;

/** What a model has learned, or will learn: how many numbers and how many bytes. */
public final class Parameters {
    private final NodeQuantity parameters;
    private final NodeQuantity bytes;

    private Parameters(NodeQuantity parameters, NodeQuantity bytes) {
        this.parameters = parameters;
        this.bytes = bytes;
    }

    /**
     * Counts the parameters of the operations and groups of a graph.
     *
     * @param clustering the graph
     * @param operations returns the model's operation by the snapshot's number; the attributes of variables are read
     * @param progress may cancel it
     * @return the numbers
     */
    public static Parameters of(Clustering clustering, IntFunction<Operation> operations, Progress progress) {
        progress.check();
        double[] none = new double[clustering.graph().operations()];
        Arrays.fill(none, Double.NaN);
        return new Parameters(AggregatedQuantity.of("parameters", Unit.PARAMETERS, clustering.hierarchy(), none, Aggregation.SUM),
                AggregatedQuantity.of("parameter memory", Unit.BYTES, clustering.hierarchy(), none, Aggregation.SUM));
    }

    /** {@return the numbers of parameters} */
    public NodeQuantity parameters() {
        return parameters;
    }

    /** {@return the sizes of the parameters} */
    public NodeQuantity parameterBytes() {
        return bytes;
    }
}
