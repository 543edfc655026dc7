/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.hierarchy;

import java.util.Arrays;
import java.util.BitSet;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.dataflow.OperationRole;

/**
 * Decides which operations are shown as small icons at others, instead of as nodes: constants that somebody consumes, and summaries
 * (clustering: V2, V3). Inlined calls are shown as neither: there is the group of what they call. O(V + E).
 */
public final class Embedding {
    private static final int[] NONE = {};

    private final GraphSnapshot graph;
    private final BitSet constants;
    private final BitSet summaries;

    private Embedding(GraphSnapshot graph, BitSet constants, BitSet summaries) {
        this.graph = graph;
        this.constants = constants;
        this.summaries = summaries;
    }

    /**
     * Finds the constants and summaries of a graph.
     *
     * @param graph the graph
     * @return the decision
     */
    public static Embedding of(GraphSnapshot graph) {
        BitSet constants = new BitSet(graph.operations());
        BitSet summaries = new BitSet(graph.operations());
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (isConstant(graph, operation)) {
                constants.set(operation, graph.firstOutput(operation) < graph.firstOutput(operation + 1));
            } else if (isSummary(graph.type(operation))) {
                summaries.set(operation);
            }
        }
        return new Embedding(graph, constants, summaries);
    }

    private static boolean isConstant(GraphSnapshot graph, int operation) {
        String type = graph.type(operation);
        return type.equals("Const") || type.equals("Constant") || graph.role(operation) == OperationRole.INITIALIZER;
    }

    /** Tells whether letters only, ending with Summary, and then V and digits perhaps. */
    static boolean isSummary(String type) {
        int end = type.length();
        while (end > 0 && Character.isDigit(type.charAt(end - 1))) {
            end--;
        }
        end = end < type.length() && end > 0 && type.charAt(end - 1) == 'V' ? end - 1 : type.length();
        int begin = end - "Summary".length();
        if (begin < 1 || !type.startsWith("Summary", begin)) {
            return false;
        }
        for (int i = 0; i < begin; i++) {
            if ((type.charAt(i) | ' ') < 'a' || (type.charAt(i) | ' ') > 'z') {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether an operation is no node: it is an icon, or a call that is inlined.
     *
     * @param operation an operation
     * @return whether it is embedded
     */
    public boolean isEmbedded(int operation) {
        return constants.get(operation) || summaries.get(operation) || graph.isInlined(operation);
    }

    /**
     * Tells whether an operation is a constant that is shown as an icon.
     *
     * @param operation an operation
     * @return whether it is
     */
    public boolean isEmbeddedConstant(int operation) {
        return constants.get(operation);
    }

    BitSet constants() {
        return constants;
    }

    BitSet summaries() {
        return summaries;
    }

    /**
     * Returns the constants at an operation's inputs.
     *
     * @param operation an operation
     * @return each constant once, in the order of the inputs
     */
    public int[] inputs(int operation) {
        int[] found = NONE;
        for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
            found = constants.get(graph.source(edge)) ? with(found, graph.source(edge)) : found;
        }
        return found;
    }

    /**
     * Returns the summaries of an operation's outputs.
     *
     * @param operation an operation
     * @return each summary once, in the order of the file
     */
    public int[] outputs(int operation) {
        int[] found = NONE;
        for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
            int consumer = graph.target(graph.outputEdge(place));
            found = summaries.get(consumer) ? with(found, consumer) : found;
        }
        return found;
    }

    private static int[] with(int[] found, int operation) {
        for (int known : found) {
            if (known == operation) {
                return found;
            }
        }
        int[] more = Arrays.copyOf(found, found.length + 1);
        more[found.length] = operation;
        return more;
    }
}
