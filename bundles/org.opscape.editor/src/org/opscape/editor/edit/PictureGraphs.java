/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.opscape.analysis.functions.FunctionCall;
import org.opscape.analysis.functions.FunctionCalls;
import org.opscape.model.Paths;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Scope;

/**
 * The graphs that are in the picture of one: itself, and the functions that are shown in place of calls. Paths in the picture follow the
 * edits of all of them. What is said holds for the model as it is when this is made.
 */
public final class PictureGraphs {
    private final List<Place> places = new ArrayList<>();

    /**
     * A graph in the picture.
     *
     * @param prefix the path of what shows it, with a separator at its end; empty for the graph itself
     * @param graph the graph
     * @param call the path in the picture of the call; empty for the graph itself
     * @param beside what is not of the graph, but has such a path, since a scope has the name of the call
     * @param around the graph that holds the call
     */
    private record Place(String prefix, Graph graph, String call, Set<String> beside, Optional<Place> around) {
        boolean holds(String path) {
            if (!path.startsWith(prefix)) {
                return false;
            }
            int end = path.indexOf(Paths.SEPARATOR, prefix.length());
            return !beside.contains(path.substring(prefix.length(), end < 0 ? path.length() : end));
        }
    }

    /**
     * Finds the graphs in a picture.
     *
     * @param model the model
     * @param graph the position of the graph whose picture it is
     * @param inlined the unique paths of the calls that are shown in place
     * @param calls which operations call which functions; empty if that is not known yet
     */
    public PictureGraphs(Model model, int graph, Set<String> inlined, Optional<FunctionCalls> calls) {
        places.add(new Place("", model.getGraphs().get(graph), "", Set.of(), Optional.empty()));
        calls.ifPresent(known -> inlined.stream().sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .forEach(path -> add(model, path, known)));
    }

    private void add(Model model, String unique, FunctionCalls calls) {
        String path = PathChanges.isOwn(unique) ? PathChanges.parent(unique) : unique;
        Place around = place(path);
        String local = path.substring(around.prefix().length());
        Operation caller = operation(around.graph(), local);
        if (caller == null) {
            return;
        }
        for (FunctionCall call : calls.from(model.getGraphs().indexOf(around.graph()), caller.getIndex())) {
            Graph function = model.getGraphs().get(call.function());
            String name = call.attribute().isEmpty() ? function.getName()
                    : call.position() < 0 ? call.attribute() : call.attribute() + '_' + call.position();
            places.add(new Place(path + Paths.SEPARATOR, function, path, beside(around.graph(), local), Optional.of(around)));
            places.add(new Place(path + Paths.SEPARATOR + name + Paths.SEPARATOR, function, path, Set.of(), Optional.of(around)));
        }
    }

    /**
     * Tells whether a graph is in the picture.
     *
     * @param graph a graph
     * @return whether it is
     */
    public boolean shows(Graph graph) {
        return places.stream().anyMatch(place -> place.graph() == graph);
    }

    /**
     * Tells where the nodes of the picture are after edits.
     *
     * @param changes by graph, where its nodes are after the edits; to be asked at any time
     * @return gives the unique path after the edits of each node of the picture; empty if none of the graphs is in it
     */
    public Optional<UnaryOperator<String>> follow(Map<Graph, UnaryOperator<String>> changes) {
        if (changes.keySet().stream().noneMatch(this::shows)) {
            return Optional.empty();
        }
        if (places.size() == 1) {
            return Optional.of(changes.get(places.get(0).graph()));
        }
        return Optional.of(path -> follow(path, changes));
    }

    /** From the inside out: a call that has another path takes along what is shown in its place. */
    private String follow(String path, Map<Graph, UnaryOperator<String>> changes) {
        String rest = path;
        StringBuilder after = new StringBuilder();
        for (Place place = place(path);; place = place.around().orElseThrow()) {
            UnaryOperator<String> change = changes.getOrDefault(place.graph(), UnaryOperator.identity());
            after.insert(0, apply(change, rest.substring(place.prefix().length())));
            if (place.around().isEmpty()) {
                return after.toString();
            }
            after.insert(0, place.prefix().substring(place.call().length()));
            rest = place.call();
        }
    }

    /** A call in whose place there is a group has the path of an operation in that group; but there is no such scope in the model. */
    private static String apply(UnaryOperator<String> change, String path) {
        String after = change.apply(path);
        return after.equals(path) && PathChanges.isOwn(path) ? PathChanges.own(change.apply(PathChanges.parent(path))) : after;
    }

    /**
     * Finds where a node of a graph is in the picture.
     *
     * @param graph the graph
     * @param path the path of the node there
     * @return its paths in the picture, some of which may be of nothing; none if the graph is not in the picture
     */
    public Set<String> find(Graph graph, String path) {
        Set<String> found = new LinkedHashSet<>();
        places.stream().filter(place -> place.graph() == graph).forEach(place -> found.add(place.prefix() + path));
        return found;
    }

    /**
     * Finds the graph that holds a node.
     *
     * @param path the unique path of a node in the picture
     * @return its graph and its path there
     */
    public Map.Entry<Graph, String> locate(String path) {
        Place place = place(path);
        return Map.entry(place.graph(), path.substring(place.prefix().length()));
    }

    /** The innermost graph in the picture that holds a node. */
    private Place place(String path) {
        Place best = places.get(0);
        for (Place place : places) {
            if (place.prefix().length() > best.prefix().length() && place.holds(path)) {
                best = place;
            }
        }
        return best;
    }

    /** The call itself, and what is in a scope that has its name. */
    private static Set<String> beside(Graph graph, String call) {
        Set<String> names = new HashSet<>();
        names.add("(" + call.substring(call.lastIndexOf(Paths.SEPARATOR) + 1) + ")");
        scope(graph, call).ifPresent(scope -> {
            scope.getScopes().forEach(child -> names.add(child.getName()));
            scope.getOperations().forEach(operation -> names.add(operation.getName()));
        });
        return names;
    }

    private static Optional<Scope> scope(Graph graph, String path) {
        Scope at = graph;
        for (String name : path.split("/", -1)) {
            at = at == null ? null : child(at, name);
        }
        return Optional.ofNullable(at);
    }

    private static Scope child(Scope scope, String name) {
        for (Scope child : scope.getScopes()) {
            if (child.getName().equals(name)) {
                return child;
            }
        }
        return null;
    }

    /** Finds an operation; very deep names are kept whole in an operation. */
    private static Operation operation(Graph graph, String path) {
        Scope at = graph;
        String rest = path;
        while (at != null) {
            for (Operation operation : at.getOperations()) {
                if (operation.getName().equals(rest)) {
                    return operation;
                }
            }
            int slash = rest.indexOf(Paths.SEPARATOR);
            at = slash < 0 ? null : child(at, rest.substring(0, slash));
            rest = rest.substring(slash + 1);
        }
        return null;
    }
}
