/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.TestGraph;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.DataflowFactory;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;

/** A model of hand-made graphs: "input_arg" and "output_arg" are the types of arguments and results. */
public final class TestModel {
    private final Model model = DataflowFactory.eINSTANCE.createModel();

    /** Begins with the main graph. */
    public TestModel(TestGraph main) {
        model.getGraphs().add(main.build());
    }

    /** Adds a function. */
    public TestModel function(String name, TestGraph body) {
        Graph graph = body.build();
        graph.setName(name);
        graph.setKind(GraphKind.FUNCTION);
        for (Operation operation : graph.getAllOperations()) {
            operation.setRole(switch (operation.getType()) {
                case "input_arg" -> OperationRole.ARGUMENT;
                case "output_arg" -> OperationRole.RESULT;
                default -> OperationRole.NODE;
            });
        }
        model.getGraphs().add(graph);
        return this;
    }

    /** {@return the model} */
    public Model model() {
        return model;
    }

    /** {@return the main graph as it is} */
    public GraphSnapshot plain() {
        return GraphSnapshot.of(model.getGraphs().get(0), Progress.NONE);
    }

    GraphSnapshot inline(String... paths) {
        return Inlining.of(model, 0, plain(), Set.of(paths), FunctionCalls.of(model, Progress.NONE), Progress.NONE);
    }

    GraphSnapshot all() {
        return Inlining.all(model, 0, plain(), FunctionCalls.of(model, Progress.NONE), Progress.NONE);
    }

    static Clustering cluster(GraphSnapshot graph) {
        return Clustering.of(graph, ClusteringOptions.DEFAULTS, Progress.NONE);
    }

    /** Returns the edges as "producer:output>consumer" and "^producer>consumer", sorted. */
    static List<String> edges(GraphSnapshot graph) {
        List<String> edges = new ArrayList<>();
        for (int edge = 0; edge < graph.edges(); edge++) {
            String source = graph.path(graph.source(edge));
            edges.add((graph.isControl(edge) ? '^' + source : source + ':' + graph.output(edge)) + '>' + graph.path(graph.target(edge)));
        }
        return List.copyOf(new TreeSet<>(edges));
    }

    static int find(GraphSnapshot graph, String path) {
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (graph.path(operation).equals(path)) {
                return operation;
            }
        }
        return -1;
    }

    static Attribute calls(String attribute, String function) {
        return new Attribute(attribute, new AttributeValue.Function(function, List.of()));
    }

    static Attribute list(String attribute, AttributeValue... values) {
        return new Attribute(attribute, new AttributeValue.Values(List.of(values), values.length));
    }

    static AttributeValue type(String name) {
        return new AttributeValue.Type(name);
    }
}
