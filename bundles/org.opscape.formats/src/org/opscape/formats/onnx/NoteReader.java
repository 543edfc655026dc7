/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opscape.model.dataflow.Annotation;
import org.opscape.model.dataflow.DataflowFactory;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Scope;

/** Gives the notes that nodes, or the model, carry to the operations and scopes that they are about, when the scopes are known. */
final class NoteReader {
    private record Carried(Operation carrier, Map<String, String> metadata) {
    }

    private final List<Carried> carried = new ArrayList<>();

    /** Takes what a node carries. */
    void add(Operation carrier, Map<String, String> metadata) {
        for (String key : metadata.keySet()) {
            if (NoteKeys.isNote(key)) {
                carried.add(new Carried(carrier, new LinkedHashMap<>(metadata)));
                return;
            }
        }
    }

    /** Gives all notes, those that nodes carry first. */
    void finish(Model model, Map<String, String> metadata) {
        for (Carried node : carried) {
            give(node.carrier(), "", node.metadata());
        }
        if (metadata.isEmpty()) {
            return;
        }
        for (Graph graph : model.getGraphs()) {
            NotePlaces places = new NotePlaces(graph);
            for (Operation operation : graph.getAllOperations()) {
                if (operation.getRole() == OperationRole.NODE) {
                    give(operation, NoteKeys.inModel("", places.of(operation)), metadata);
                }
            }
        }
    }

    private static void give(Operation carrier, String suffix, Map<String, String> metadata) {
        note(carrier, suffix, metadata, NoteKeys.OWN);
        int level = 0;
        for (Scope scope = carrier.getScope(); scope != null; scope = scope.getParent()) {
            note(scope, suffix, metadata, level++);
        }
    }

    private static void note(Element element, String suffix, Map<String, String> metadata, int level) {
        String text = metadata.getOrDefault(NoteKeys.text(level) + suffix, "");
        String tags = metadata.getOrDefault(NoteKeys.tags(level) + suffix, "");
        String color = metadata.getOrDefault(NoteKeys.color(level) + suffix, "");
        if (text.isEmpty() && tags.isEmpty() && color.isEmpty() || !element.getAnnotations().isEmpty()) {
            return;
        }
        Annotation note = DataflowFactory.eINSTANCE.createAnnotation();
        note.setText(text);
        if (!tags.isEmpty()) {
            note.getTags().addAll(List.of(tags.split("\n")));
        }
        note.setColor(color.isEmpty() ? null : color);
        element.getAnnotations().add(note);
    }
}
