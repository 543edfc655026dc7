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
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;

/**
 * Which operations call which functions of a model: because their op type is the function's name, or because an attribute names it
 * (PartitionedCall, If, While, Case, datasets that map). O(V), and the attributes of those operations whose type has such an attribute.
 */
public final class FunctionCalls {
    private static final BitSet NONE = new BitSet(0);

    private final List<FunctionCall> calls;
    private final Map<Long, List<FunctionCall>> byCaller = new HashMap<>();
    private final Map<Integer, List<FunctionCall>> byFunction = new HashMap<>();
    private final Map<Integer, BitSet> callers = new HashMap<>();

    private FunctionCalls(List<FunctionCall> calls, BitSet empty) {
        this.calls = List.copyOf(calls);
        for (FunctionCall call : calls) {
            byCaller.computeIfAbsent(key(call.graph(), call.operation()), k -> new ArrayList<>(1)).add(call);
            byFunction.computeIfAbsent(call.function(), k -> new ArrayList<>(1)).add(call);
            if (!empty.get(call.function())) {
                callers.computeIfAbsent(call.graph(), k -> new BitSet()).set(call.operation());
            }
        }
    }

    private static long key(int graph, int operation) {
        return (long) graph << Integer.SIZE | operation;
    }

    /**
     * Finds the calls in all graphs of a model. Reads the model, so it must not change meanwhile.
     *
     * @param model the model
     * @param progress may cancel it
     * @return the calls
     */
    public static FunctionCalls of(Model model, Progress progress) {
        Map<String, Integer> functions = functions(model);
        List<FunctionCall> calls = new ArrayList<>();
        if (!functions.isEmpty()) {
            CallFinder finder = new CallFinder(functions);
            List<Graph> graphs = model.getGraphs();
            for (int graph = 0; graph < graphs.size(); graph++) {
                progress.check();
                List<Operation> operations = graphs.get(graph).getAllOperations();
                for (int operation = 0; operation < operations.size(); operation++) {
                    finder.find(operations.get(operation), graph, calls);
                }
            }
        }
        return new FunctionCalls(calls, empty(model));
    }

    private static BitSet empty(Model model) {
        BitSet empty = new BitSet();
        for (int graph = 0; graph < model.getGraphs().size(); graph++) {
            empty.set(graph, model.getGraphs().get(graph).getAllOperations().isEmpty());
        }
        return empty;
    }

    private static Map<String, Integer> functions(Model model) {
        Map<String, Integer> functions = new HashMap<>();
        List<Graph> graphs = model.getGraphs();
        for (int graph = 0; graph < graphs.size(); graph++) {
            if (graphs.get(graph).getKind() != GraphKind.MAIN) {
                functions.putIfAbsent(graphs.get(graph).getName(), graph);
            }
        }
        return functions;
    }

    /** {@return all calls, graph by graph, in the order of the operations} */
    public List<FunctionCall> all() {
        return calls;
    }

    /**
     * Returns what an operation calls.
     *
     * @param graph the position in the model of the operation's graph
     * @param operation the operation
     * @return the calls in the order of its attributes
     */
    public List<FunctionCall> from(int graph, int operation) {
        return byCaller.getOrDefault(key(graph, operation), List.of());
    }

    /**
     * Returns who calls a function.
     *
     * @param function the position in the model of the function's graph
     * @return the calls
     */
    public List<FunctionCall> to(int function) {
        return byFunction.getOrDefault(function, List.of());
    }

    /**
     * Returns which operations of a graph call functions that are not empty.
     *
     * @param graph the position in the model of the graph
     * @return the operations; not to be changed
     */
    BitSet callers(int graph) {
        return callers.getOrDefault(graph, NONE);
    }
}
