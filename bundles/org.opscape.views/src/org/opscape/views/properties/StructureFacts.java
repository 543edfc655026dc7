/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.analysis.similarity.Neighbour;
import org.opscape.analysis.similarity.StructureClasses;
import org.opscape.views.compare.Comparison;
import org.opscape.views.properties.Span.Kind;

/** Writes which groups are like a group. */
final class StructureFacts {
    private static final double PERCENT = 100;

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
        alike(inspection, classes.get(), single(inspection.hierarchy(), group), sheet);
    }

    /** What is compared of a stack is one of its groups. */
    private static int single(Hierarchy hierarchy, int group) {
        return hierarchy.kind(group) == NodeKind.SERIES ? hierarchy.child(group, 0) : group;
    }

    private static void alike(Inspection inspection, StructureClasses classes, int group, SheetText sheet) {
        if (inspection.hierarchy().kind(group) != NodeKind.GROUP) {
            return;
        }
        List<Neighbour> alike = inspection.alike().of(inspection.view().clustering(), classes, group).orElse(List.of());
        if (!alike.isEmpty()) {
            sheet.heading("Nearly the same", alike.size());
            alike.forEach(neighbour -> neighbour(inspection, classes, group, neighbour, sheet));
        }
    }

    private static void neighbour(Inspection inspection, StructureClasses classes, int group, Neighbour neighbour, SheetText sheet) {
        int more = classes.members(neighbour.cls()).length - 1;
        inspection.link(sheet, neighbour.group());
        sheet.part("   " + (int) (PERCENT * neighbour.similarity()) + " %" + (more > 0 ? ", and " + SheetText.number(more) + " more" : ""),
                Kind.MUTED);
        sheet.plain("   ").link("What differs", Kind.LINK,
                () -> Comparison.show(inspection.view(), Display.getCurrent().getActiveShell(), group, neighbour.group())).end();
    }

    /** A stack's own members are no others. */
    private static boolean isIn(Hierarchy hierarchy, int node, int group) {
        return node == group || hierarchy.parent(node) == group;
    }
}
