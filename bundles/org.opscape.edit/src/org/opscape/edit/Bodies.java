/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Output;

/**
 * Which graphs are in attributes of nodes of others, and see the values of those. Found when it is asked for first, as looking at the
 * attributes of all nodes takes its time; no edit changes it.
 */
final class Bodies {
    private final Model model;
    private boolean found;
    private final Map<Graph, List<Graph>> inside = new IdentityHashMap<>();
    private final Map<Graph, Graph> around = new IdentityHashMap<>();
    private final Set<Graph> calledByName = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Graph> branches = Collections.newSetFromMap(new IdentityHashMap<>());

    Bodies(Model model) {
        this.model = model;
    }

    private Bodies known() {
        if (!found) {
            found = true;
            find();
        }
        return this;
    }

    private void find() {
        Map<String, Graph> graphs = new HashMap<>();
        model.getGraphs().forEach(graph -> graphs.put(graph.getName(), graph));
        for (Graph graph : model.getGraphs().size() > 1 ? model.getGraphs() : List.<Graph>of()) {
            for (Operation operation : graph.getAllOperations()) {
                if (operation.getRole() == OperationRole.NODE) {
                    add(graph, operation, graphs);
                }
            }
        }
    }

    private void add(Graph graph, Operation node, Map<String, Graph> graphs) {
        List<Attribute> attributes = node.getAttributes();
        boolean foreign = attributes.stream().anyMatch(attribute -> attribute.name().equals(Attribute.DOMAIN));
        for (Attribute attribute : attributes) {
            List<AttributeValue> values = attribute.value() instanceof AttributeValue.Values list ? list.values()
                    : List.of(attribute.value());
            for (AttributeValue value : values) {
                Graph body = value instanceof AttributeValue.Function function ? graphs.get(function.name()) : null;
                if (body != null && around.putIfAbsent(body, graph) == null) {
                    inside.computeIfAbsent(graph, k -> new ArrayList<>()).add(body);
                    if (foreign) {
                        calledByName.add(body);
                    } else if (node.getType().equals("If")) {
                        branches.add(body);
                    }
                }
            }
        }
    }

    /**
     * Whether a body belongs to an op that is not of the standard: such may want its inputs and outputs to have certain names
     * (onnxruntime/contrib_ops/cpu/transformers/subgraph_gpt), where those of the standard go by position.
     */
    boolean isCalledByName(Graph body) {
        return known().calledByName.contains(body);
    }

    /** Returns the bodies of a graph's nodes. */
    List<Graph> in(Graph graph) {
        return known().inside.getOrDefault(graph, List.of());
    }

    /** Returns the graph in whose node a body is. */
    Optional<Graph> around(Graph body) {
        return Optional.ofNullable(known().around.get(body));
    }

    /**
     * Returns how many arguments a graph has of its own. What it takes from outside is an argument behind everything that it has itself.
     * The branches of an If have none: those that some files declare stand for values of the same names around.
     */
    int arguments(Graph graph) {
        int count = 0;
        if (known().branches.contains(graph)) {
            return count;
        }
        for (Operation operation : graph.getAllOperations()) {
            if (operation.getRole() != OperationRole.ARGUMENT) {
                break;
            }
            count++;
        }
        return count;
    }

    /** Returns the names of the values that a graph itself gives or gets. */
    Set<String> defined(Graph graph) {
        Set<String> names = new HashSet<>();
        int arguments = arguments(graph);
        for (Operation operation : graph.getAllOperations()) {
            if (operation.getRole() != OperationRole.ARGUMENT || operation.getIndex() < arguments) {
                add(operation, names);
            }
        }
        return names;
    }

    private static void add(Operation operation, Set<String> names) {
        for (Output output : operation.getOutputs()) {
            if (output.getName() != null) {
                names.add(output.getName());
            }
        }
    }

    /** Returns all names that are said in a graph, the graphs around it, and those inside. */
    Set<String> namesAround(Graph graph) {
        Set<String> names = new HashSet<>();
        for (Graph outer = known().around.get(graph); outer != null; outer = around.get(outer)) {
            add(outer, names);
        }
        Deque<Graph> open = new ArrayDeque<>(List.of(graph));
        while (!open.isEmpty()) {
            Graph next = open.pop();
            add(next, names);
            open.addAll(in(next));
        }
        return names;
    }

    private static void add(Graph graph, Set<String> names) {
        for (Operation operation : graph.getAllOperations()) {
            add(operation, names);
            for (Input input : operation.getInputs()) {
                if (input.getSource() == null && input.getText() != null) {
                    names.add(input.getText());
                }
            }
        }
    }
}
