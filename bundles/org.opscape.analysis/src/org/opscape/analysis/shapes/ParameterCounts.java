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
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Operation;

/**
 * What a graph has learned, or will learn: how many numbers and how many bytes. A graph with variables has its parameters in those of real
 * numbers. A frozen graph has them in constants of real numbers with at least one dimension, of which an operation makes weights: filters
 * and biases, matrices, normalisations, embeddings, and what is added or multiplied. A shape with an unknown dimension is not counted.
 */
public final class ParameterCounts {
    private final ParameterFinder finder;
    private final long[] totals = new long[ParameterKind.values().length];
    private final long[] totalBytes = new long[totals.length];
    private int uncounted;

    private ParameterCounts(GraphSnapshot graph, ParameterFinder finder) {
        this.finder = finder;
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (finder.kind(operation) != ParameterKind.NONE) {
                count(finder.kind(operation).ordinal(), elements(operation), bytes(operation));
            }
        }
    }

    /**
     * Counts the parameters of a graph. O(V + E).
     *
     * @param graph the graph
     * @param operations returns the model's operation by the snapshot's number; the attributes of variables are read
     * @param progress may cancel it
     * @return the numbers
     */
    public static ParameterCounts of(GraphSnapshot graph, IntFunction<Operation> operations, Progress progress) {
        progress.report("Counting parameters", -1);
        ParameterFinder finder = new ParameterFinder(graph, operations);
        finder.find(progress);
        return new ParameterCounts(graph, finder);
    }

    private void count(int kind, long elements, long bytes) {
        if (elements < 0) {
            uncounted++;
        } else {
            totals[kind] = sum(totals[kind], elements);
            totalBytes[kind] = sum(totalBytes[kind], Math.max(0, bytes));
        }
    }

    private static long sum(long a, long b) {
        return a + b < 0 ? Long.MAX_VALUE : a + b;
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

    /**
     * Returns how many numbers an operation holds.
     *
     * @param operation an operation
     * @return the number; -1 if it holds no parameters, or if it is not known
     */
    public long elements(int operation) {
        Shape shape = finder.kind(operation) == ParameterKind.NONE ? Shape.UNKNOWN : finder.shape(operation);
        return ShapeAlgebra.elements(shape);
    }

    /**
     * Returns how much memory the numbers of an operation take.
     *
     * @param operation an operation
     * @return the bytes; -1 if it holds no parameters, or if it is not known
     */
    public long bytes(int operation) {
        long elements = elements(operation);
        return elements < 0 ? -1 : ShapeAlgebra.times(elements, ElementTypes.bytes(finder.type(operation)));
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

    /** {@return whether the parameters are in variables; if not, they are in constants, or there are none} */
    public boolean hasVariables() {
        return finder.hasVariables();
    }
}
