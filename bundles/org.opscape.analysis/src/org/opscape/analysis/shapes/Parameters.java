/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.function.IntFunction;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.AggregatedQuantity;
import org.opscape.analysis.quantity.Aggregation;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.quantity.Unit;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Operation;

/** The parameters of operations and groups; nothing is known of operations that hold none, and of those whose shape is not known. */
public final class Parameters {
    private final ParameterCounts counts;
    private final NodeQuantity parameters;
    private final NodeQuantity parameterBytes;
    private final NodeQuantity trainable;
    private final NodeQuantity slots;

    private Parameters(ParameterCounts counts, Hierarchy hierarchy) {
        this.counts = counts;
        double[] own = new double[hierarchy.root()];
        double[] ownBytes = new double[own.length];
        double[] learning = new double[own.length];
        double[] optimiser = new double[own.length];
        for (int operation = 0; operation < own.length; operation++) {
            ParameterKind kind = counts.kind(operation);
            double elements = counts.elements(operation) < 0 ? Double.NaN : counts.elements(operation);
            own[operation] = kind == ParameterKind.SLOT ? Double.NaN : elements;
            ownBytes[operation] = kind == ParameterKind.SLOT || counts.bytes(operation) < 0 ? Double.NaN : counts.bytes(operation);
            learning[operation] = kind == ParameterKind.TRAINABLE ? elements : Double.NaN;
            optimiser[operation] = kind == ParameterKind.SLOT ? elements : Double.NaN;
        }
        parameters = quantity("parameters", Unit.PARAMETERS, hierarchy, own);
        parameterBytes = quantity("parameter memory", Unit.BYTES, hierarchy, ownBytes);
        trainable = quantity("trainable parameters", Unit.PARAMETERS, hierarchy, learning);
        slots = quantity("optimiser slots", Unit.PARAMETERS, hierarchy, optimiser);
    }

    /**
     * Counts the parameters of the operations and groups of a graph. O(V + E).
     *
     * @param clustering the graph
     * @param operations returns the model's operation by the snapshot's number; the attributes of variables are read
     * @param progress may cancel it
     * @return the numbers
     */
    public static Parameters of(Clustering clustering, IntFunction<Operation> operations, Progress progress) {
        return new Parameters(ParameterCounts.of(clustering.graph(), operations, progress), clustering.hierarchy());
    }

    private static NodeQuantity quantity(String name, Unit unit, Hierarchy hierarchy, double[] values) {
        return AggregatedQuantity.of(name, unit, hierarchy, values, Aggregation.SUM);
    }

    /** {@return what was counted, by operation and in all} */
    public ParameterCounts counts() {
        return counts;
    }

    /** {@return the numbers of parameters of the model, trainable and fixed} */
    public NodeQuantity parameters() {
        return parameters;
    }

    /** {@return the sizes of the parameters of the model in memory} */
    public NodeQuantity parameterBytes() {
        return parameterBytes;
    }

    /** {@return the numbers of trainable parameters alone} */
    public NodeQuantity trainable() {
        return trainable;
    }

    /** {@return the numbers that training keeps besides the model} */
    public NodeQuantity slots() {
        return slots;
    }
}
