/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opscape.model.Reading;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Output;
import org.opscape.model.dataflow.Problem;

/**
 * Finds which values of a graph get other names, and refuses names that another value has: one name is one value in a graph, the graphs
 * around it and those in its nodes (ONNX IR, "Names Within a Graph"). Takes time by the size of these graphs.
 */
final class ValueNames {
    private static final String ARROW = " → ";

    private final Model model;
    private final Graph graph;
    private final Edit.RenameValues edit;
    private final Bodies bodies;
    private final ValueMatcher matcher;
    private final Map<String, String> renames = new LinkedHashMap<>();
    private final Map<String, String> operations = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private int left;
    /** One of those that are left. */
    private String known = "";

    ValueNames(Model model, Bodies bodies, Graph graph, Edit.RenameValues edit) {
        this.model = model;
        this.bodies = bodies;
        this.matcher = new ValueMatcher(edit.names(), edit.match());
        this.graph = graph;
        this.edit = edit;
    }

    /** Counts the values that are meant, and those that would be if inputs and outputs were; to be called once. */
    ValueCount count() {
        find();
        String example = renames.entrySet().stream().findFirst().map(name -> name.getKey() + ARROW + name.getValue()).orElse("");
        return new ValueCount(renames.size(), left, example, known);
    }

    /** Returns what is to be done; to be called once. */
    List<Step> plan() throws RefusedEditException {
        Optional<Problem> gap = Reading.gap(model.getProblems());
        if (gap.isPresent()) {
            throw new RefusedEditException("Values are only renamed in a model that could be read whole. In this one: "
                    + gap.get().getMessage());
        }
        find();
        if (renames.isEmpty()) {
            throw new RefusedEditException(left == 0 ? missing() : known());
        }
        renames.entrySet().removeIf(name -> name.getKey().equals(name.getValue()));
        if (renames.isEmpty()) {
            throw new RefusedEditException(edit.match() == ValueMatch.NAME ? "Nothing would change: the value has this name."
                    : "Nothing would change: the values have these names.");
        }
        checkFree();
        rename();
        return steps;
    }

    /** Returns by the outputs that give values what these are to be called. */
    Map<Output, String> values() {
        Map<Output, String> values = new IdentityHashMap<>();
        for (Step step : steps) {
            if (step instanceof Step.SetValueName named) {
                values.put(named.output(), named.after());
            }
        }
        return values;
    }

    /** Returns by its path before what path an argument, a result or an initialiser has after it. */
    Map<String, String> operations() {
        return operations;
    }

    private void find() {
        boolean named = graph.getKind() == GraphKind.MAIN || bodies.isCalledByName(graph);
        Set<String> results = named && !edit.includesPublic() ? results() : Set.of();
        int arguments = bodies.arguments(graph);
        for (Operation operation : graph.getAllOperations()) {
            boolean captured = operation.getRole() == OperationRole.ARGUMENT && operation.getIndex() >= arguments;
            for (Output output : captured ? List.<Output>of() : operation.getOutputs()) {
                String name = output.getName();
                String renamed = name == null ? null : matcher.renamed(name);
                if (renamed != null && (results.contains(name) || named && isPublic(operation))) {
                    left++;
                    known = known.isEmpty() ? name + ARROW + renamed : known;
                } else if (renamed != null) {
                    renames.put(name, renamed);
                }
            }
        }
    }

    private Set<String> results() {
        Set<String> names = new HashSet<>();
        for (Operation operation : graph.getAllOperations()) {
            if (operation.getRole() == OperationRole.RESULT) {
                names.add(operation.getName());
            }
        }
        return names;
    }

    private boolean isPublic(Operation operation) {
        return !edit.includesPublic() && (operation.getRole() == OperationRole.ARGUMENT || ValueOrigin.isDefault(operation));
    }

    private String missing() {
        String from = edit.names().keySet().iterator().next();
        if (edit.match() != ValueMatch.NAME) {
            return edit.names().size() > 1 ? "There are no values that are called after them."
                    : "There is no value whose name begins with \"" + from + "\".";
        }
        Optional<Graph> around = bodies.around(graph);
        while (around.isPresent() && !bodies.defined(around.get()).contains(from)) {
            around = bodies.around(around.get());
        }
        return around.isPresent() ? "The value \"" + from + "\" is one of the graph around: rename it there."
                : "There is no value \"" + from + "\"" + (graph.getKind() == GraphKind.MAIN ? "." : " in \"" + graph.getName() + "\".");
    }

    private String known() {
        String why = ", and whoever runs the graph calls " + (left == 1 ? "it by this name" : "them by these")
                + ": rename only if that is meant (--public).";
        return edit.match() == ValueMatch.NAME && edit.names().size() == 1
                ? "The value \"" + edit.names().keySet().iterator().next() + "\" is an input or an output" + why
                : "Only inputs or outputs have such names" + why;
    }

    private void checkFree() throws RefusedEditException {
        Set<String> taken = bodies.namesAround(graph);
        taken.removeAll(renames.keySet());
        for (String name : renames.values()) {
            if (!taken.add(name)) {
                throw new RefusedEditException("There is a value \"" + name + "\" already, here or in a graph around or inside.");
            }
        }
    }

    /** Renames in the graph, and in the bodies in it what they take from it. */
    private void rename() {
        record Place(Graph graph, Map<String, String> names) {
        }
        Deque<Place> open = new ArrayDeque<>(List.of(new Place(graph, renames)));
        while (!open.isEmpty()) {
            Place place = open.pop();
            Map<String, String> names = place.names();
            if (place.graph() != graph) {
                names = new HashMap<>(names);
                names.keySet().removeAll(bodies.defined(place.graph()));
            }
            if (!names.isEmpty()) {
                for (Operation operation : place.graph().getAllOperations()) {
                    rename(operation, names, place.graph() == graph);
                }
                for (Graph body : bodies.in(place.graph())) {
                    open.push(new Place(body, names));
                }
            }
        }
    }

    private void rename(Operation operation, Map<String, String> names, boolean own) {
        for (Output output : operation.getOutputs()) {
            String renamed = output.getName() == null ? null : names.get(output.getName());
            if (renamed != null) {
                steps.add(new Step.SetValueName(output, output.getName(), renamed));
            }
        }
        String renamed = operation.getRole() == OperationRole.NODE ? null : names.get(operation.getName());
        if (renamed != null) {
            steps.add(new Step.SetName(operation, operation.getName(), renamed));
            if (own) {
                operations.put(operation.getName(), renamed);
            }
        }
    }
}
