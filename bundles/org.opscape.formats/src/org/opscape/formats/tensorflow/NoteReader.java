/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opscape.model.dataflow.Annotation;
import org.opscape.model.dataflow.DataflowFactory;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Scope;

/** Gives the notes that nodes carry to the operations and scopes that they are about, when the scopes are known. */
final class NoteReader {
    private record Carried(Operation carrier, Map<String, List<String>> attributes) {
    }

    private final List<Carried> carried = new ArrayList<>();

    void add(Operation carrier, Map<String, List<String>> attributes) {
        carried.add(new Carried(carrier, new LinkedHashMap<>(attributes)));
    }

    void finish() {
        for (Carried node : carried) {
            note(node.carrier(), node.attributes(), NoteKeys.OWN);
            int level = 0;
            for (Scope scope = node.carrier().getScope(); scope != null; scope = scope.getParent()) {
                note(scope, node.attributes(), level++);
            }
        }
    }

    private static void note(Element element, Map<String, List<String>> attributes, int level) {
        List<String> text = attributes.getOrDefault(NoteKeys.text(level), List.of());
        List<String> tags = attributes.getOrDefault(NoteKeys.tags(level), List.of());
        List<String> color = attributes.getOrDefault(NoteKeys.color(level), List.of());
        if (text.isEmpty() && tags.isEmpty() && color.isEmpty() || !element.getAnnotations().isEmpty()) {
            return;
        }
        Annotation note = DataflowFactory.eINSTANCE.createAnnotation();
        note.setText(text.isEmpty() ? "" : text.get(0));
        note.getTags().addAll(tags);
        note.setColor(color.isEmpty() ? null : color.get(0));
        element.getAnnotations().add(note);
    }
}
