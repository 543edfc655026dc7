/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.functions;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Embedding;
import org.opscape.model.dataflow.OperationRole;

/**
 * A graph that is put in the place of a call.
 *
 * @param graph the graph
 * @param arguments the operations that stand for its arguments, in order
 * @param results the operations that stand for its results, in order
 * @param entry where what enters ends if it belongs to no argument: an operation that is a node; -1 if there is none
 * @param exit where what leaves begins if it belongs to no result: an operation that is a node; -1 if there is none
 */
record FunctionBody(GraphSnapshot graph, int[] arguments, int[] results, int entry, int exit) {
    private static final int[] NONE = {};

    /** Takes the graph in which all begins. */
    static FunctionBody outermost(GraphSnapshot graph) {
        return new FunctionBody(graph, NONE, NONE, -1, -1);
    }

    static FunctionBody of(GraphSnapshot graph) {
        int[] arguments = all(graph, OperationRole.ARGUMENT);
        int[] results = all(graph, OperationRole.RESULT);
        Embedding embedding = Embedding.of(graph);
        int entry = arguments.length > 0 ? arguments[0] : firstNode(graph, embedding);
        int exit = results.length > 0 ? results[results.length - 1] : lastNode(graph, embedding);
        return new FunctionBody(graph, arguments, results, entry, exit);
    }

    private static int[] all(GraphSnapshot graph, OperationRole role) {
        int[] found = new int[graph.operations()];
        int count = 0;
        for (int operation = 0; operation < found.length; operation++) {
            if (graph.role(operation) == role) {
                found[count++] = operation;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Returns the first node that nothing enters, or else the first node. */
    private static int firstNode(GraphSnapshot graph, Embedding embedding) {
        int first = -1;
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (!embedding.isEmbedded(operation)) {
                if (graph.firstInput(operation) == graph.firstInput(operation + 1)) {
                    return operation;
                }
                first = first < 0 ? operation : first;
            }
        }
        return first;
    }

    private static int lastNode(GraphSnapshot graph, Embedding embedding) {
        int last = graph.operations() - 1;
        while (last >= 0 && embedding.isEmbedded(last)) {
            last--;
        }
        return last;
    }

    /** {@return whether there would be anything to see} */
    boolean isVisible() {
        return entry >= 0;
    }

    /** Returns the scope that has the name of an operation; 0 if there is none. */
    int ownScope(int operation) {
        int parent = graph.scope(operation);
        for (int scope = 1; scope < graph.scopes(); scope++) {
            if (graph.scopeParent(scope) == parent && graph.scopeName(scope).equals(graph.name(operation))) {
                return scope;
            }
        }
        return 0;
    }

    /** Returns the names of what a scope holds directly. */
    Set<String> names(int scope) {
        Set<String> names = new HashSet<>();
        for (int inner = scope + 1; inner < graph.scopes(); inner++) {
            if (graph.scopeParent(inner) == scope) {
                names.add(graph.scopeName(inner));
            }
        }
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (graph.scope(operation) == scope) {
                names.add(graph.name(operation));
            }
        }
        return names;
    }
}
