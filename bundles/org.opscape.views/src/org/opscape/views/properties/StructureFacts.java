/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.Arrays;
import java.util.Optional;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.similarity.StructureClasses;
import org.opscape.views.properties.Span.Kind;

/** Writes which groups are like a group. */
final class StructureFacts {
    private StructureFacts() {
    }

    /**
     * Writes the groups of equal structure, and those that are nearly alike.
     *
     * @param inspection where the group is
     * @param group a group or a stack
     * @param sheet where to write
     */
    static void write(Inspection inspection, int group, SheetText sheet) {
        Optional<StructureClasses> classes = inspection.view().structure();
        if (classes.isEmpty() || group == inspection.hierarchy().root()) {
            return;
        }
        int cls = classes.get().classOf(group);
        int[] members = cls < 0 ? new int[0] : classes.get().members(cls);
        int[] others = Arrays.stream(members).filter(other -> !isIn(inspection.hierarchy(), other, group)).toArray();
        if (others.length > 0) {
            sheet.heading("Same structure", others.length);
            sheet.link("Highlight all " + SheetText.number(members.length), Kind.LINK, () -> inspection.view().showHits(members)).end();
            inspection.list(sheet, "same structure", others.length, i -> {
                inspection.link(sheet, others[i]);
                sheet.end();
            });
        }
    }

    /** A stack's own members are no others. */
    private static boolean isIn(Hierarchy hierarchy, int node, int group) {
        return node == group || hierarchy.parent(node) == group;
    }
}
