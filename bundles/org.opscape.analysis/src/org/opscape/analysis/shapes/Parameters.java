/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.AggregatedQuantity;
import org.opscape.analysis.quantity.Aggregation;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.quantity.Unit;
import org.opscape.model.Progress;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Operation;

/**
 * What a model has learned, or will learn: how many numbers and how many bytes. A graph with variables has its parameters in those of real
 * numbers. A frozen graph has them in constants of real numbers with at least one dimension, of which an operation makes weights: filters
 * and biases, matrices, normalisations, embeddings, and what is added or multiplied. A shape with an unknown dimension is not counted.
 */
public final class Parameters {
    private final ParameterFinder finder;
    private final GraphSnapshot graph;
    private final long[] totals = new long[ParameterKind.values().length];
    private final long[] totalBytes = new long[totals.length];
    private final NodeQuantity parameters;
    private final NodeQuantity parameterBytes;
    private final NodeQuantity trainable;
    private final NodeQuantity slots;
    private int uncounted;

    private Parameters(GraphSnapshot graph, Hierarchy hierarchy, ParameterFinder finder) {
        this.graph = graph;
        this.finder = finder;
        double[] own = unknown();
        double[] ownBytes = unknown();
        double[] learning = unknown();
        double[] optimiser = unknown();
        for (int operation = 0; operation < graph.operations(); operation++) {
            ParameterKind kind = finder.kind(operation);
            long elements = elements(operation);
            uncounted += kind != ParameterKind.NONE && elements < 0 ? 1 : 0;
            if (elements >= 0 && kind != ParameterKind.NONE) {
                count(kind, elements, ElementTypes.bytes(finder.type(operation)));
                own[operation] = kind == ParameterKind.SLOT ? Double.NaN : elements;
                ownBytes[operation] = own[operation] * ElementTypes.bytes(finder.type(operation));
                learning[operation] = kind == ParameterKind.TRAINABLE ? elements : Double.NaN;
                optimiser[operation] = kind == ParameterKind.SLOT ? elements : Double.NaN;
            }
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
        progress.report("Counting parameters", -1);
        ParameterFinder finder = new ParameterFinder(clustering.graph(), operations);
        finder.find(progress);
        return new Parameters(clustering.graph(), clustering.hierarchy(), finder);
    }

    private double[] unknown() {
        double[] values = new double[graph.operations()];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    private static NodeQuantity quantity(String name, Unit unit, Hierarchy hierarchy, double[] values) {
        return AggregatedQuantity.of(name, unit, hierarchy, values, Aggregation.SUM);
    }

    private void count(ParameterKind kind, long elements, int bytes) {
        totals[kind.ordinal()] = Math.max(0, ShapeAlgebra.plus(totals[kind.ordinal()], elements));
        totalBytes[kind.ordinal()] = Math.max(0, ShapeAlgebra.plus(totalBytes[kind.ordinal()], ShapeAlgebra.times(elements, bytes)));
    }

    private long elements(int operation) {
        Shape shape = finder.shape(operation);
        return shape == null ? -1 : ShapeAlgebra.elements(shape);
    }

    /** {@return the numbers of parameters of the model, trainable and fixed; nothing is known of operations that hold none} */
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

    /** {@return the numbers that optimisers keep besides the model} */
    public NodeQuantity slots() {
        return slots;
    }

    /**
     * Tells what an operation holds numbers for.
     *
     * @param operation an operation
     * @return the kind; none for operations that hold no parameters
     */
    public ParameterKind kind(int operation) {
        return finder.kind(operation);
    }

    /** {@return whether the parameters are in variables; if not, they are in constants, or there are none} */
    public boolean hasVariables() {
        return finder.hasVariables();
    }

    /**
     * Returns how many numbers of a kind the graph holds.
     *
     * @param kind the kind
     * @return the number
     */
    public long total(ParameterKind kind) {
        return totals[kind.ordinal()];
    }

    /**
     * Returns how much memory the numbers of a kind take.
     *
     * @param kind the kind
     * @return the bytes
     */
    public long totalBytes(ParameterKind kind) {
        return totalBytes[kind.ordinal()];
    }

    /** {@return how many operations hold parameters whose number is not known} */
    public int uncounted() {
        return uncounted;
    }
}
