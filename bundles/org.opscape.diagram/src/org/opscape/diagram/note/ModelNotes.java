/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.note;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.ecore.InternalEObject;
import org.opscape.model.dataflow.DataflowPackage;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Scope;

/** Collects the notes of a model. Takes time by its operations and scopes, and looks no further at those without a note. */
public final class ModelNotes {
    private ModelNotes() {
    }

    /** A note and its element. */
    record Noted(Element element, ModelNote note) {
    }

    /**
     * Collects all notes.
     *
     * @param model the model
     * @return graph by graph: that of the graph, then those of scopes and of operations, both in the order of the model
     */
    public static List<ModelNote> of(Model model) {
        List<ModelNote> notes = new ArrayList<>();
        for (int graph = 0; graph < model.getGraphs().size(); graph++) {
            in(model, graph).forEach(noted -> notes.add(noted.note()));
        }
        return notes;
    }

    /**
     * Collects the tags of all notes.
     *
     * @param model the model
     * @return in alphabetical order, each once
     */
    public static List<String> tags(Model model) {
        return of(model).stream().flatMap(note -> note.tags().stream()).distinct().sorted().toList();
    }

    static List<Noted> in(Model model, int index) {
        Graph graph = model.getGraphs().get(index);
        List<Noted> notes = new ArrayList<>();
        Deque<Scope> open = new ArrayDeque<>();
        open.push(graph);
        while (!open.isEmpty()) {
            Scope scope = open.pop();
            if (isNoted(scope)) {
                notes.add(new Noted(scope, ModelNote.of(index, scope.getPath(), -1, scope.getAnnotations().get(0))));
            }
            List<Scope> inner = ((InternalEObject) scope).eIsSet(DataflowPackage.SCOPE__SCOPES) ? scope.getScopes() : List.of();
            for (int i = inner.size() - 1; i >= 0; i--) {
                open.push(inner.get(i));
            }
        }
        List<Operation> operations = graph.getAllOperations();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            if (isNoted(operation)) {
                notes.add(new Noted(operation, ModelNote.of(index, path(operation), i, operation.getAnnotations().get(0))));
            }
        }
        return notes;
    }

    private static boolean isNoted(Element element) {
        return ((InternalEObject) element).eIsSet(DataflowPackage.ELEMENT__ANNOTATIONS);
    }

    private static String path(Operation operation) {
        String path = operation.getPath();
        Scope around = operation.getScope();
        boolean owns = around != null && around.getScopes().stream().anyMatch(scope -> scope.getName().equals(operation.getName()));
        return owns ? path + "/(" + operation.getName() + ")" : path;
    }
}
