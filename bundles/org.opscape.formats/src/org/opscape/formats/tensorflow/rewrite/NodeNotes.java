/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow.rewrite;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.InternalEObject;
import org.opscape.formats.message.MessagePatch;
import org.opscape.formats.message.NewField;
import org.opscape.formats.tensorflow.NoteKeys;
import org.opscape.formats.tensorflow.Schema;
import org.opscape.model.Origin;
import org.opscape.model.dataflow.Annotation;
import org.opscape.model.dataflow.DataflowPackage;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Scope;

/**
 * The notes of a model as attributes of its nodes, and the names of resources that were pinned. TensorFlow keeps attributes whose key
 * begins with an underscore and does not look at
 * them. A scope is no node, so its note rides on the first operation in it, with the number of scopes between in the key.
 */
final class NodeNotes {
    /** Nothing has a note. */
    static final NodeNotes NONE = new NodeNotes();

    private final Map<Operation, Map<String, List<String>>> wanted = new IdentityHashMap<>();

    private NodeNotes() {
    }

    NodeNotes(Model model) {
        for (Graph graph : model.getGraphs()) {
            Map<Scope, Operation> carriers = new HashMap<>();
            for (Operation operation : graph.getAllOperations()) {
                if (operation.getRole() == OperationRole.NODE) {
                    add(operation, operation, NoteKeys.OWN);
                    carry(operation, carriers);
                    if (operation.getPinnedName() != null) {
                        attributes(operation).put(Origin.SHARED_NAME, List.of(operation.getPinnedName()));
                    }
                }
            }
        }
    }

    static boolean isNoted(Element element) {
        return ((InternalEObject) element).eIsSet(DataflowPackage.ELEMENT__ANNOTATIONS);
    }

    /** Whether the node of an operation gets attributes. */
    static boolean isMarked(Operation operation) {
        return operation.getPinnedName() != null || isNoted(operation);
    }

    /** Lets an operation carry the notes of those scopes around it that have no other carrier yet. */
    private void carry(Operation operation, Map<Scope, Operation> carriers) {
        int level = 0;
        for (Scope scope = operation.getScope(); scope != null
                && carriers.putIfAbsent(scope, operation) == null; scope = scope.getParent()) {
            add(operation, scope, level++);
        }
    }

    private void add(Operation carrier, Element element, int level) {
        if (isNoted(element)) {
            Annotation note = element.getAnnotations().get(0);
            Map<String, List<String>> attributes = attributes(carrier);
            put(attributes, NoteKeys.text(level), note.getText());
            if (!note.getTags().isEmpty()) {
                attributes.put(NoteKeys.tags(level), List.copyOf(note.getTags()));
            }
            put(attributes, NoteKeys.color(level), note.getColor());
        }
    }

    private Map<String, List<String>> attributes(Operation carrier) {
        return wanted.computeIfAbsent(carrier, any -> new LinkedHashMap<>());
    }

    private static void put(Map<String, List<String>> attributes, String key, String value) {
        if (value != null && !value.isEmpty()) {
            attributes.put(key, List.of(value));
        }
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    static boolean isNote(String key) {
        return key.startsWith(NoteKeys.PREFIX);
    }

    /** Returns what the node of an operation is to have; null stands for a node without one. */
    Wanted of(Operation operation) {
        Map<String, List<String>> attributes = operation == null ? null : wanted.get(operation);
        return attributes == null ? Wanted.NOTHING : new Wanted(attributes);
    }

    /** The attributes that one node is to have. */
    static final class Wanted {
        static final Wanted NOTHING = new Wanted(Map.of());

        private final Map<String, List<String>> missing;

        Wanted(Map<String, List<String>> attributes) {
            missing = attributes.isEmpty() ? Map.of() : new LinkedHashMap<>(attributes);
        }

        boolean isNothing() {
            return this == NOTHING;
        }

        /** Whether an attribute that is there stays: what is not wanted, or not so, goes. */
        boolean keeps(String key, List<String> values) {
            return values.equals(missing.get(key)) && missing.remove(key) != null;
        }

        /** The name that is to be written into the attribute shared_name; null if it stays. */
        byte[] pinned() {
            List<String> pinned = missing.get(Origin.SHARED_NAME);
            return pinned == null ? null : pinned.get(0).getBytes(StandardCharsets.UTF_8);
        }

        /** Notes that the name was written into an attribute that is there. */
        void pin() {
            missing.remove(Origin.SHARED_NAME);
        }

        /** Puts what is not there yet at the end of a node. */
        void appendMissing(MessagePatch patch) {
            for (Map.Entry<String, List<String>> attribute : missing.entrySet()) {
                List<NewField> values = new ArrayList<>();
                for (String value : attribute.getValue()) {
                    values.add(NewField.of(Schema.VALUE_BYTES, "s", value));
                }
                NewField[] strings = values.toArray(new NewField[0]);
                boolean list = NoteKeys.isTags(attribute.getKey());
                NewField value = list ? NewField.message(Schema.VALUE, "value", NewField.message(Schema.VALUE_LIST, "list", strings))
                        : NewField.message(Schema.VALUE, "value", strings);
                patch.append(NewField.message(Schema.NODE_ATTR, "attr", NewField.of(Schema.KEY, "key", attribute.getKey()), value));
            }
        }
    }
}
