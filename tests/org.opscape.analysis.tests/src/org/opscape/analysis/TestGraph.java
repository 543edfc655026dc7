/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.cluster.Icon;
import org.opscape.analysis.cluster.Line;
import org.opscape.model.Attribute;
import org.opscape.model.Origin;
import org.opscape.model.Progress;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.DataflowFactory;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Output;
import org.opscape.model.dataflow.Scope;

/** Builds small graphs for tests. Inputs are written as in TensorFlow: "x", "x:1", "^x"; they may name what comes later. */
public final class TestGraph {
    private final Graph graph = DataflowFactory.eINSTANCE.createGraph();
    private final Map<String, Scope> scopes = new HashMap<>();
    private final Map<String, Operation> operations = new HashMap<>();
    private final List<List<String>> inputs = new ArrayList<>();

    /** Makes an empty graph. */
    public TestGraph() {
        scopes.put("", graph);
    }

    /** Adds an operation. */
    public TestGraph op(String path, String type, String... inputsOf) {
        Operation operation = DataflowFactory.eINSTANCE.createOperation();
        operation.setIndex(graph.getAllOperations().size());
        operation.setName(path.substring(path.lastIndexOf('/') + 1));
        operation.setType(type);
        scope(path.substring(0, Math.max(0, path.lastIndexOf('/')))).getOperations().add(operation);
        graph.getAllOperations().add(operation);
        operations.put(path, operation);
        inputs.add(List.of(inputsOf));
        return this;
    }

    /** Adds an operation below many scopes named s. */
    public TestGraph deep(int levels, String name) {
        Scope scope = graph;
        for (int i = 0; i < levels; i++) {
            Scope inner = DataflowFactory.eINSTANCE.createScope();
            inner.setName("s");
            scope.getScopes().add(inner);
            scope = inner;
        }
        op(name, "Deep");
        scope.getOperations().add(last());
        return this;
    }

    /** Gives the last operation one more output of this shape. */
    public TestGraph shape(long... dimensions) {
        Output output = DataflowFactory.eINSTANCE.createOutput();
        output.setShape(Shape.of(dimensions));
        output.setType("float32");
        last().getOutputs().add(output);
        return this;
    }

    /** Gives the last operation attributes. */
    public TestGraph attributes(Attribute... attributes) {
        last().setOrigin(Origin.of(attributes));
        return this;
    }

    private Operation last() {
        return graph.getAllOperations().get(graph.getAllOperations().size() - 1);
    }

    private Scope scope(String path) {
        if (!scopes.containsKey(path)) {
            Scope scope = DataflowFactory.eINSTANCE.createScope();
            scope.setName(path.substring(path.lastIndexOf('/') + 1));
            scope(path.substring(0, Math.max(0, path.lastIndexOf('/')))).getScopes().add(scope);
            scopes.put(path, scope);
        }
        return scopes.get(path);
    }

    /** Connects the operations. */
    public Graph build() {
        for (int i = 0; i < inputs.size(); i++) {
            for (String text : inputs.get(i)) {
                graph.getAllOperations().get(i).getInputs().add(input(text));
            }
            inputs.set(i, List.of());
        }
        return graph;
    }

    private Input input(String text) {
        Input input = DataflowFactory.eINSTANCE.createInput();
        input.setControl(text.startsWith("^"));
        String name = input.isControl() ? text.substring(1) : text;
        int colon = name.indexOf(':');
        input.setOutput(colon < 0 ? 0 : Integer.parseInt(name.substring(colon + 1)));
        input.setSource(operations.get(colon < 0 ? name : name.substring(0, colon)));
        return input;
    }

    /** Takes a snapshot. */
    public GraphSnapshot snapshot() {
        return GraphSnapshot.of(build(), Progress.NONE);
    }

    /** Clusters it. */
    public Clustering cluster() {
        return cluster(ClusteringOptions.DEFAULTS);
    }

    /** Clusters it. */
    public Clustering cluster(ClusteringOptions options) {
        return Clustering.of(snapshot(), options, Progress.NONE);
    }

    /** Returns the unique paths of nodes. */
    public static List<String> names(Clustering clustering, int... nodes) {
        List<String> names = new ArrayList<>();
        for (int node : nodes) {
            names.add(node < 0 ? "" : clustering.hierarchy().uniquePath(node));
        }
        return names;
    }

    /** Returns the unique paths of the children of a group. */
    public static List<String> children(Clustering clustering, String group) {
        int node = clustering.hierarchy().find(group);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < clustering.hierarchy().childCount(node); i++) {
            names.add(clustering.hierarchy().uniquePath(clustering.hierarchy().child(node, i)));
        }
        return names;
    }

    /** Returns lines as "from>to". */
    public static List<String> ends(Clustering clustering, List<Line> lines) {
        List<String> ends = new ArrayList<>();
        for (Line line : lines) {
            ends.add(clustering.hierarchy().uniquePath(line.from()) + '>' + clustering.hierarchy().uniquePath(line.to()));
        }
        return ends;
    }

    /** Returns the icons of a child as "KIND in path" or "KIND out path". */
    public static List<String> icons(Clustering clustering, String child) {
        int node = clustering.hierarchy().find(child);
        List<String> icons = new ArrayList<>();
        for (Icon icon : clustering.content(clustering.hierarchy().parent(node)).icons(node)) {
            String what = icon.node() < 0 ? String.valueOf(icon.more()) : clustering.hierarchy().uniquePath(icon.node());
            icons.add(icon.kind() + (icon.incoming() ? " in " : " out ") + what);
        }
        return icons;
    }
}
