/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.Arrays;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.note.ModelNote;
import org.opscape.diagram.note.PictureNotes;
import org.opscape.editor.note.NoteLayer;
import org.opscape.views.properties.Span.Kind;

/** Lists the notes inside a group. */
final class InnerNotes {
    private static final int LONGEST = 60;

    private InnerNotes() {
    }

    /**
     * Writes the nodes in a group that have notes; nothing if there are none.
     *
     * @param inspection where the group is
     * @param group the group
     * @param sheet where to write
     */
    static void write(Inspection inspection, int group, SheetText sheet) {
        PictureNotes notes = NoteLayer.of(inspection.view());
        if (notes.inside(group) == 0) {
            return;
        }
        int[] inside = Arrays.stream(notes.nodes()).filter(node -> isInside(inspection.hierarchy(), node, group)).toArray();
        sheet.heading("Notes inside", inside.length);
        inspection.list(sheet, "notes inside", inside.length, i -> {
            inspection.link(sheet, inside[i]);
            sheet.part(notes.on(inside[i]).map(note -> "   " + shortened(note)).orElse(""), Kind.MUTED).end();
        });
    }

    private static boolean isInside(Hierarchy hierarchy, int node, int group) {
        int at = hierarchy.parent(node);
        while (at >= 0 && at != group) {
            at = hierarchy.parent(at);
        }
        return at == group;
    }

    private static String shortened(ModelNote note) {
        String line = note.line().isEmpty() ? String.join(", ", note.tags()) : note.line();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
