/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.InternalEObject;
import org.opscape.model.dataflow.Annotation;
import org.opscape.model.dataflow.DataflowPackage;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Scope;

/**
 * The notes of a model as metadata, and which of them are still missing in the file. A scope is no node, so its note rides on the first
 * node in it, with the number of scopes between in the key. A note that is there already stays where it is, at the node or at the model.
 */
final class WantedNotes {
    private final Map<Operation, Map<String, String>> byNode = new LinkedHashMap<>();
    private final Map<String, Operation> carriers = new HashMap<>();

    WantedNotes(Model model) {
        for (Graph graph : model.getGraphs()) {
            Map<Scope, Operation> first = new HashMap<>();
            NotePlaces places = new NotePlaces(graph);
            for (Operation operation : graph.getAllOperations()) {
                if (operation.getRole() == OperationRole.NODE) {
                    add(places, operation, operation, NoteKeys.OWN);
                    carry(places, operation, first);
                }
            }
        }
    }

    /** Lets a node carry the notes of those scopes around it that have no other carrier yet. */
    private void carry(NotePlaces places, Operation operation, Map<Scope, Operation> first) {
        int level = 0;
        for (Scope scope = operation.getScope(); scope != null && first.putIfAbsent(scope, operation) == null; scope = scope.getParent()) {
            add(places, operation, scope, level++);
        }
    }

    private void add(NotePlaces places, Operation carrier, Element element, int level) {
        if (((InternalEObject) element).eIsSet(DataflowPackage.ELEMENT__ANNOTATIONS)) {
            Annotation note = element.getAnnotations().get(0);
            put(places, carrier, NoteKeys.text(level), note.getText());
            put(places, carrier, NoteKeys.tags(level), String.join("\n", note.getTags()));
            put(places, carrier, NoteKeys.color(level), note.getColor());
        }
    }

    private void put(NotePlaces places, Operation carrier, String key, String value) {
        if (value != null && !value.isEmpty()) {
            byNode.computeIfAbsent(carrier, k -> new LinkedHashMap<>()).put(key, value);
            carriers.putIfAbsent(NoteKeys.inModel(key, places.of(carrier)), carrier);
        }
    }

    boolean isEmpty() {
        return byNode.isEmpty();
    }

    /** Whether an entry that a node has stays: what is not wanted, or not so, goes. A node that is not in the model keeps what it has. */
    boolean keeps(Operation node, String key, String value) {
        if (node == null) {
            return true;
        }
        Map<String, String> wanted = byNode.getOrDefault(node, Map.of());
        return value.equals(wanted.get(key)) && wanted.remove(key) != null;
    }

    /** Whether an entry that the model has stays. */
    boolean keepsInModel(String key, String value) {
        Operation node = carriers.get(key);
        return node != null && keeps(node, key.substring(0, key.indexOf(NoteKeys.PLACE)), value);
    }

    /** Returns what a node is to have and the file does not have yet. */
    Map<String, String> missing(Operation node) {
        return node == null ? Map.of() : byNode.getOrDefault(node, Map.of());
    }

    /** Returns what the model is to have for its nodes and the file does not have yet, in the order of the nodes. */
    Map<String, String> missingInModel(Model model) {
        Map<String, String> missing = new LinkedHashMap<>();
        for (Graph graph : model.getGraphs()) {
            NotePlaces places = new NotePlaces(graph);
            for (Operation operation : graph.getAllOperations()) {
                for (Map.Entry<String, String> entry : missing(operation).entrySet()) {
                    missing.putIfAbsent(NoteKeys.inModel(entry.getKey(), places.of(operation)), entry.getValue());
                }
            }
        }
        return missing;
    }
}
