/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.note;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.diagram.note.ModelNotes.Noted;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Scope;

/** Finds which nodes of a clustering the notes of a model are about. */
final class NodeNotes {
    private final GraphSnapshot graph;
    private final Hierarchy hierarchy;
    private final Model model;
    private final int shown;
    private final Map<Integer, ModelNote> found = new TreeMap<>();
    private int unplaced;

    NodeNotes(Clustering clustering, Model model, int shown) {
        graph = clustering.graph();
        hierarchy = clustering.hierarchy();
        this.model = model;
        this.shown = shown;
    }

    Map<Integer, ModelNote> find() {
        for (Noted noted : ModelNotes.in(model, shown)) {
            ModelNote note = noted.note();
            int node = note.isOfGraph() ? -1 : note.operation() >= 0 ? shown(note.operation()) : hierarchy.find(note.path());
            if (node >= 0 && (note.operation() >= 0 || hierarchy.kind(node) == NodeKind.GROUP)) {
                found.put(node, note);
            } else if (!note.isOfGraph()) {
                unplaced++;
            }
        }
        int own = model.getGraphs().get(shown).getAllOperations().size();
        if (graph.operations() > own) {
            findInlined(own);
        }
        return found;
    }

    /** {@return how many scopes are no groups} */
    int unplaced() {
        return unplaced;
    }

    /** Operations of functions that are shown in place come after those of the graph. */
    private void findInlined(int from) {
        Map<Integer, Map<Element, ModelNote>> byGraph = new HashMap<>();
        for (int node = from; node < graph.operations(); node++) {
            int index = graph.origin(node).graph();
            Map<Element, ModelNote> notes = byGraph.computeIfAbsent(index, this::notes);
            if (!notes.isEmpty()) {
                Operation operation = model.getGraphs().get(index).getAllOperations().get(graph.origin(node).operation());
                note(shown(node), notes.get(operation));
                climb(node, operation, notes);
            }
        }
    }

    /** A call in whose place its function is shown is a group. */
    private int shown(int operation) {
        return graph.isInlined(operation) ? hierarchy.find(graph.path(operation)) : operation;
    }

    private Map<Element, ModelNote> notes(int index) {
        Map<Element, ModelNote> notes = new HashMap<>();
        List<Noted> all = ModelNotes.in(model, index);
        all.forEach(noted -> notes.put(noted.element(), noted.note()));
        return notes;
    }

    /** The groups around a node are the scopes around its operation, up to the call. */
    private void climb(int node, Operation operation, Map<Element, ModelNote> notes) {
        int group = around(node);
        if (hierarchy.isOwnOperation(node)) {
            group = around(group);
        }
        Scope scope = operation.getScope();
        while (scope != null && !(scope instanceof Graph) && group > hierarchy.root()) {
            note(group, notes.get(scope));
            scope = scope.getParent();
            group = around(group);
        }
    }

    /** The innermost group that holds a node; stacks are no scopes. */
    private int around(int node) {
        int at = hierarchy.parent(node);
        while (at >= 0 && hierarchy.kind(at) == NodeKind.SERIES) {
            at = hierarchy.parent(at);
        }
        return at;
    }

    private void note(int node, ModelNote note) {
        if (note != null && node >= 0) {
            found.putIfAbsent(node, note);
        }
    }
}
