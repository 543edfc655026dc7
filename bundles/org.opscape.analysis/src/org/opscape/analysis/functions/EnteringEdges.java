/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.functions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** The edges that enter bodies from outside, by the operation in the body. */
final class EnteringEdges {
    /**
     * An edge.
     *
     * @param source the producer, which may be an inlined call
     * @param output its output; -1 for a control edge
     * @param tensor whether it is the tensor that an argument stands for
     * @param part which part of an element the argument stands for, if the producer gives elements
     * @param parts how many arguments stand for parts of that element
     * @param decides whether it only says what is done with the others
     */
    record Entering(int source, int output, boolean tensor, int part, int parts, boolean decides) {
    }

    private final Map<Integer, List<Entering>> arguments = new HashMap<>();
    private final Map<Integer, List<Entering>> others = new HashMap<>();
    private final BitSet operations = new BitSet();
    private final IntUnaryOperator node;

    /**
     * Begins.
     *
     * @param node gives for an operation itself or, where that is an inlined call, an operation of what it calls
     */
    EnteringEdges(IntUnaryOperator node) {
        this.node = node;
    }

    void addArgument(int operation, Entering edge) {
        operations.set(operation);
        arguments.computeIfAbsent(operation, k -> new ArrayList<>(1)).add(edge);
    }

    void add(int operation, int source, int output) {
        int entered = node.applyAsInt(operation);
        operations.set(entered);
        others.computeIfAbsent(entered, k -> new ArrayList<>(1)).add(new Entering(source, output, false, 0, 1, output >= 0));
    }

    /** Tells whether anything enters at an operation. */
    boolean isEntered(int operation) {
        return operations.get(operation);
    }

    /** Tells whether an operation is an argument that a producer gives. */
    boolean isArgument(int operation, int source) {
        for (Entering edge : arguments(operation)) {
            if (edge.source() == source) {
                return true;
            }
        }
        return false;
    }

    /** Returns what an operation is as an argument. */
    List<Entering> arguments(int operation) {
        return arguments.getOrDefault(operation, List.of());
    }

    /** Returns what else enters at an operation. */
    List<Entering> others(int operation) {
        return others.getOrDefault(operation, List.of());
    }
}
