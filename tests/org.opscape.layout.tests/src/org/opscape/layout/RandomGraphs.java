/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.model.Progress;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.DataflowFactory;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Output;
import org.opscape.model.dataflow.Scope;

/** Makes clustered graphs to lay out: nested scopes, constants, control edges, series, cycles; always the same for the same seed. */
final class RandomGraphs {
    private static final String[] TYPES = {"Conv2D", "MatMul", "Add", "Relu", "Const", "NoOp", "Identity", "ScalarSummary", "VariableV2"};

    private final Graph graph = DataflowFactory.eINSTANCE.createGraph();
    private final Map<String, Scope> scopes = new HashMap<>();
    private final List<Operation> operations = new ArrayList<>();

    private RandomGraphs() {
        scopes.put("", graph);
    }

    /**
     * Makes a graph.
     *
     * @param seed tells it from others
     * @param size how many operations it has
     * @return the graph, clustered
     */
    static Clustering random(long seed, int size) {
        Random random = new Random(seed);
        RandomGraphs made = new RandomGraphs();
        int branching = 2 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            StringBuilder path = new StringBuilder();
            for (int depth = random.nextInt(5); depth > 0; depth--) {
                path.append("scope_").append(random.nextInt(branching)).append('/');
            }
            String type = TYPES[random.nextInt(TYPES.length)];
            made.add(path + type + "_" + i, type, random.nextInt(3) == 0 ? Shape.of(random.nextInt(100), 7) : Shape.UNKNOWN);
        }
        boolean cyclic = random.nextInt(3) == 0;
        int reach = 1 + random.nextInt(size);
        for (int i = 1; i < size; i++) {
            for (int k = random.nextInt(4); k > 0; k--) {
                int back = Math.max(0, i - 1 - random.nextInt(reach));
                made.connect(cyclic && random.nextInt(10) == 0 ? random.nextInt(size) : back, i, random.nextInt(6) == 0);
            }
        }
        return made.cluster();
    }

    /** Returns a graph in which each scope holds the next. */
    static Clustering deep(int levels) {
        RandomGraphs made = new RandomGraphs();
        Scope scope = made.graph;
        for (int i = 0; i < levels; i++) {
            Scope inner = DataflowFactory.eINSTANCE.createScope();
            inner.setName("s");
            scope.getScopes().add(inner);
            scope = inner;
        }
        made.add(scope, "a", "Relu", Shape.UNKNOWN);
        made.add(scope, "b", "Relu", Shape.UNKNOWN);
        made.connect(0, 1, false);
        return made.cluster();
    }

    /** Returns a graph whose operations form chains. */
    static Clustering chains(int count, int length) {
        RandomGraphs made = new RandomGraphs();
        for (int c = 0; c < count; c++) {
            for (int i = 0; i < length; i++) {
                made.add("chain_" + c + "_step" + (char) ('a' + i % 26) + i, i % 2 == 0 ? "Relu" : "Conv2D", Shape.of(4));
                if (i > 0) {
                    made.connect(made.operations.size() - 2, made.operations.size() - 1, false);
                }
            }
        }
        return made.cluster();
    }

    /** Returns a model of layers: one group after the other, each of the same operations. */
    static Clustering layers(int count) {
        RandomGraphs made = new RandomGraphs();
        made.add("input", "Placeholder", Shape.of(1, 224, 224, 3));
        for (int i = 0; i < count; i++) {
            int before = made.operations.size() - 1;
            String scope = "layer" + (char) ('a' + i % 26) + i / 26 + "/";
            made.add(scope + "weights", "VariableV2", Shape.of(3, 3, 64, 64));
            made.add(scope + "Conv2D", "Conv2D", Shape.of(1, 56, 56, 64));
            made.add(scope + "Relu", "Relu", Shape.of(1, 56, 56, 64));
            made.connect(before, before + 2, false);
            made.connect(before + 1, before + 2, false);
            made.connect(before + 2, before + 3, false);
        }
        return made.cluster();
    }

    /** Returns a model of numbered layers of equal structure, and operations that form a series at its end. */
    static Clustering numbered(int count) {
        RandomGraphs made = new RandomGraphs();
        made.add("input", "Placeholder", Shape.of(1, 128));
        for (int i = 0; i < count; i++) {
            int before = made.operations.size() - 1;
            made.add("layer_" + i + "/MatMul", "MatMul", Shape.of(1, 128));
            made.add("layer_" + i + "/Relu", "Relu", Shape.of(1, 128));
            made.connect(before, before + 1, false);
            made.connect(before + 1, before + 2, false);
        }
        int last = made.operations.size() - 1;
        for (int i = 0; i < count; i++) {
            made.add("gather_" + i, "Identity", Shape.of(1));
            made.connect(last, last + 1 + i, false);
        }
        return made.cluster();
    }

    private void add(String path, String type, Shape shape) {
        int slash = path.lastIndexOf('/');
        add(scope(path.substring(0, Math.max(0, slash))), path.substring(slash + 1), type, shape);
    }

    private void add(Scope scope, String name, String type, Shape shape) {
        Operation operation = DataflowFactory.eINSTANCE.createOperation();
        operation.setIndex(operations.size());
        operation.setName(name);
        operation.setType(type);
        operation.setRole(OperationRole.NODE);
        Output output = DataflowFactory.eINSTANCE.createOutput();
        output.setShape(shape);
        output.setType("float32");
        operation.getOutputs().add(output);
        scope.getOperations().add(operation);
        graph.getAllOperations().add(operation);
        operations.add(operation);
    }

    private Scope scope(String path) {
        Scope known = scopes.get(path);
        if (known == null) {
            known = DataflowFactory.eINSTANCE.createScope();
            known.setName(path.substring(path.lastIndexOf('/') + 1));
            scope(path.substring(0, Math.max(0, path.lastIndexOf('/')))).getScopes().add(known);
            scopes.put(path, known);
        }
        return known;
    }

    private void connect(int from, int to, boolean control) {
        Input input = DataflowFactory.eINSTANCE.createInput();
        input.setSource(operations.get(from));
        input.setControl(control);
        operations.get(to).getInputs().add(input);
    }

    private Clustering cluster() {
        return Clustering.of(GraphSnapshot.of(graph, Progress.NONE), ClusteringOptions.DEFAULTS, Progress.NONE);
    }
}
