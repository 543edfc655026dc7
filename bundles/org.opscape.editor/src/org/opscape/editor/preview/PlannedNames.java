/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.preview;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.opscape.edit.ModelEdit;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Output;
import org.opscape.model.dataflow.impl.DirectFactory;

/**
 * The operations of one graph that get other names by planned edits; all of them, where the names of values change as well.
 *
 * @param graph the graph
 * @param operations the operations, in the order of the graph
 * @param now the names that they have
 * @param planned the names that they are to get, in the same order
 * @param values the names of their values; none where no values change
 */
record PlannedNames(Graph graph, List<Operation> operations, List<String> now, List<String> planned, List<Values> values) {
    private static final int STEP = 1 << 10;

    /** The names that the values of one operation have, and those that they are to get. */
    private record Values(List<String> now, List<String> planned) {
    }

    /**
     * Follows all operations through edits that are not done yet. Takes time by the number of operations in the edited graphs.
     *
     * @param model the model
     * @param steps the edits in their order
     * @param progress may cancel it
     * @return for each graph of the model what changes in it
     */
    static List<PlannedNames> of(Model model, List<ModelEdit> steps, Progress progress) {
        List<PlannedNames> all = new ArrayList<>();
        Map<Output, String> values = new IdentityHashMap<>();
        steps.forEach(step -> values.putAll(step.values()));
        for (Graph graph : model.getGraphs()) {
            List<ModelEdit> own = new ArrayList<>();
            for (ModelEdit step : steps) {
                if (step.graph() == graph && step.changesNames()) {
                    own.add(step);
                }
            }
            PlannedNames names = new PlannedNames(graph, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            all.add(names);
            if (!own.isEmpty() || !values.isEmpty()) {
                names.follow(own, values, progress);
            }
        }
        return all;
    }

    private void follow(List<ModelEdit> steps, Map<Output, String> renamed, Progress progress) {
        List<Operation> all = graph.getAllOperations();
        for (int i = 0; i < all.size(); i++) {
            if (i % STEP == 0) {
                progress.check();
            }
            Operation operation = all.get(i);
            String before = operation.getPath();
            String after = before;
            for (ModelEdit step : operation.getRole() == OperationRole.NODE ? steps : List.<ModelEdit>of()) {
                after = step.paths().name(after);
            }
            if (!renamed.isEmpty()) {
                values.add(values(operation, renamed));
            }
            if (!renamed.isEmpty() || !after.equals(before)) {
                operations.add(operation);
                now.add(before);
                planned.add(after);
            }
        }
    }

    private static Values values(Operation operation, Map<Output, String> renamed) {
        Values names = new Values(new ArrayList<>(1), new ArrayList<>(1));
        for (Output output : operation.getOutputs()) {
            names.now.add(output.getName());
            names.planned.add(renamed.getOrDefault(output, output.getName()));
        }
        return names;
    }

    /** Whether operations get other names, and not only values. */
    boolean namesOperations() {
        return values.isEmpty() && !operations.isEmpty();
    }

    /**
     * Makes a model that has nothing but these operations, without scopes: an operation's name is its whole path.
     *
     * @param names the graphs
     * @param planned whether they have the planned names there, else those that they have now
     * @return the model
     */
    static Model standIn(List<PlannedNames> names, boolean planned) {
        Model model = DirectFactory.model();
        for (PlannedNames one : names) {
            Graph graph = DirectFactory.graph();
            graph.setName(one.graph.getName());
            graph.setKind(one.graph.getKind());
            List<Operation> copies = new ArrayList<>(one.operations.size());
            List<String> paths = planned ? one.planned : one.now;
            for (int i = 0; i < paths.size(); i++) {
                Operation copy = copy(one.operations.get(i), paths.get(i));
                if (!one.values.isEmpty()) {
                    give(copy, planned ? one.values.get(i).planned : one.values.get(i).now);
                }
                copies.add(copy);
            }
            graph.getOperations().addAll(copies);
            graph.getAllOperations().addAll(copies);
            model.getGraphs().add(graph);
        }
        return model;
    }

    private static void give(Operation operation, List<String> values) {
        for (String value : values) {
            Output output = DirectFactory.output();
            output.setName(value);
            operation.getOutputs().add(output);
        }
    }

    private static Operation copy(Operation operation, String name) {
        Operation copy = DirectFactory.operation();
        copy.setName(name);
        copy.setIndex(operation.getIndex());
        copy.setRole(operation.getRole());
        copy.setType(operation.getType());
        copy.setOrigin(operation.getOrigin());
        return copy;
    }
}
