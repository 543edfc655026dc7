/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.OperationOrigin;
import org.opscape.analysis.SnapshotParts;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.edit.Note;
import org.opscape.edit.RefusedEditException;
import org.opscape.editor.Editing.Subject;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.edit.NameEpoch;
import org.opscape.model.dataflow.Annotation;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Scope;

/** What the nodes of a picture are in the model. On the UI thread. */
final class EditSubjects {
    private final GraphDocument document;
    private final Shown shown;
    private final Hierarchy hierarchy;
    private final GraphSnapshot graph;

    EditSubjects(GraphDocument document, Shown shown) {
        this.document = document;
        this.shown = shown;
        hierarchy = shown.picture().clustering().hierarchy();
        graph = shown.picture().snapshot();
    }

    /** A node in the model: its graph, and its path there as edits name it. */
    private record Named(Graph graph, String path) {
    }

    Subject of(int... nodes) throws RefusedEditException {
        Set<Named> found = new LinkedHashSet<>();
        Optional<Operation> end = Optional.empty();
        Deque<Integer> open = new ArrayDeque<>();
        for (int node : nodes) {
            open.add(node);
        }
        while (!open.isEmpty()) {
            int node = open.removeFirst();
            if (hierarchy.kind(node) == NodeKind.SERIES) {
                for (int i = hierarchy.childCount(node) - 1; i >= 0; i--) {
                    open.addFirst(hierarchy.child(node, i));
                }
            } else if (isEnd(node)) {
                end = Optional.of(operation(node));
            } else {
                found.add(named(node));
            }
        }
        if (found.isEmpty() && end.isPresent()) {
            throw new RefusedEditException(end.get().getName() + " is an input, an output or a value of its graph, and no node: "
                    + "it stands in no scope.");
        }
        return subject(found);
    }

    /** Ends of a graph stay where they are, and what else is selected can be moved. */
    private boolean isEnd(int node) {
        return hierarchy.kind(node) == NodeKind.OPERATION && operation(node).getRole() != OperationRole.NODE;
    }

    private static Subject subject(Set<Named> found) throws RefusedEditException {
        Set<Graph> graphs = new LinkedHashSet<>();
        found.forEach(node -> graphs.add(node.graph()));
        if (graphs.isEmpty()) {
            throw new RefusedEditException("Nothing is selected that could be edited.");
        }
        if (graphs.size() > 1) {
            List<Graph> all = List.copyOf(graphs);
            throw new RefusedEditException("These nodes are of " + what(all.get(0)) + " and of " + what(all.get(1))
                    + ", which cannot be edited in one step.");
        }
        Graph only = graphs.iterator().next();
        return new Subject(isMain(only) ? "" : only.getName(), found.stream().map(Named::path).toList());
    }

    private static boolean isMain(Graph graph) {
        return graph.getKind() == GraphKind.MAIN;
    }

    private static String what(Graph graph) {
        return isMain(graph) ? "the main graph" : "the function \"" + graph.getName() + "\"";
    }

    private Named named(int node) {
        if (hierarchy.kind(node) == NodeKind.OPERATION) {
            Operation operation = operation(node);
            Graph of = document.graphs().get(graph.origin(node).graph());
            String path = operation.getPath();
            return new Named(of, hierarchy.isOwnOperation(node) && !graph.isInlined(node) ? path + "/(" + leaf(path) + ")" : path);
        }
        NameEpoch now = document.names(shown.graph());
        if (shown.picture().names() != now) {
            return renamed(shown.picture().names().to(now).apply(hierarchy.uniquePath(node)));
        }
        SnapshotParts parts = graph.parts();
        int part = parts.ofScope(hierarchy.scope(node));
        int own = hierarchy.ownOperation(node);
        if (part >= 0) {
            return new Named(document.graphs().get(parts.graph(part)), parts.path(hierarchy.scope(node)));
        }
        return own >= 0 && graph.isInlined(own) ? named(own) : body(node);
    }

    /** A group that was edited, which the picture is about to follow. */
    private Named renamed(String path) {
        Map.Entry<Graph, String> found = document.inPicture(shown.graph()).locate(path);
        return new Named(found.getKey(), found.getValue());
    }

    /** A group that is nothing but the place of a function, of several that are shown in one call. */
    private Named body(int node) {
        int at = node;
        while (hierarchy.kind(at) != NodeKind.OPERATION) {
            at = hierarchy.child(at, 0);
        }
        return new Named(document.graphs().get(graph.origin(at).graph()), "");
    }

    private static String leaf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Operation operation(int node) {
        OperationOrigin origin = graph.origin(node);
        return origin.in(document.model());
    }

    Note note(int node) {
        if (hierarchy.kind(node) == NodeKind.SERIES) {
            return Note.NONE;
        }
        return element(node).map(Element::getAnnotations).filter(notes -> !notes.isEmpty()).map(notes -> note(notes.get(0)))
                .orElse(Note.NONE);
    }

    private static Note note(Annotation annotation) {
        String color = annotation.getColor();
        String text = annotation.getText();
        return new Note(text == null ? "" : text, annotation.getTags(), color == null ? "" : color);
    }

    private Optional<Element> element(int node) {
        if (hierarchy.kind(node) == NodeKind.OPERATION) {
            return Optional.of(operation(node));
        }
        Named named = named(node);
        Scope at = named.graph();
        for (String name : named.path().isEmpty() ? new String[0] : named.path().split("/", -1)) {
            at = child(at, name);
            if (at == null) {
                int own = hierarchy.ownOperation(node);
                return own < 0 ? Optional.empty() : Optional.of(operation(own));
            }
        }
        return Optional.of(at);
    }

    private static Scope child(Scope scope, String name) {
        for (Scope child : scope.getScopes()) {
            if (child.getName().equals(name)) {
                return child;
            }
        }
        return null;
    }
}
