/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.List;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.views.properties.Border.Crossing;
import org.opscape.views.properties.Span.Kind;

/** Describes a group or a stack. */
final class GroupFacts {
    private GroupFacts() {
    }

    /**
     * Writes all about a group.
     *
     * @param inspection where the group is
     * @param group the group
     * @param sheet where to write
     */
    static void write(Inspection inspection, int group, SheetText sheet) {
        Hierarchy hierarchy = inspection.hierarchy();
        boolean stack = hierarchy.kind(group) == NodeKind.SERIES;
        GroupContents inside = GroupContents.of(inspection.graph(), hierarchy, group);
        int call = CallFacts.callOf(inspection, group);
        sheet.title(hierarchy.label(group), stack ? "Stack of " + SheetText.number(hierarchy.childCount(group))
                : call < 0 ? "Group" : inspection.graph().type(call) + ", shown in place");
        if (call >= 0) {
            TypeText.write(inspection, call, new TypeFacts(inspection, call), sheet);
        }
        inspection.seenFrom(hierarchy.path(group));
        inspection.name(sheet, hierarchy.path(group));
        sheet.fact("Operations", operations(inside.size(), hierarchy.operationCount(group)));
        sheet.fact("Direct parts", SheetText.number(hierarchy.childCount(group)));
        sheet.fact("Depth", hierarchy.depth(group) + ", and " + levels(hierarchy, group) + " inside");
        sheet.fact("Layers", inspection.layers().of(inspection.view(), group));
        QuantityFacts.write(inspection, group, sheet);
        InnerNotes.write(inspection, group, sheet);
        CallFacts.ofGroup(inspection, group, sheet);
        StructureFacts.write(inspection, group, sheet);
        Border border = Border.of(inspection.graph(), hierarchy, group, inside);
        crossings(inspection, sheet, "Inputs", border.inputs());
        crossings(inspection, sheet, "Outputs", border.outputs());
        Histogram histogram = new Histogram(inspection.graph());
        inside.forEach(histogram::add);
        histogram(inspection, sheet, histogram.sorted());
    }

    private static String operations(int all, int nodes) {
        return SheetText.number(all) + (all > nodes ? ", " + SheetText.number(all - nodes) + " of them as icons" : "");
    }

    private static int levels(Hierarchy hierarchy, int group) {
        int deepest = 0;
        int depth = hierarchy.depth(group);
        for (int node = hierarchy.root(); node < hierarchy.nodes(); node++) {
            int below = hierarchy.depth(node) - depth;
            if (below > deepest && isBelow(hierarchy, node, group, below)) {
                deepest = below;
            }
        }
        return deepest + 1;
    }

    private static boolean isBelow(Hierarchy hierarchy, int node, int group, int steps) {
        int at = node;
        for (int i = 0; i < steps; i++) {
            at = hierarchy.parent(at);
        }
        return at == group;
    }

    private static void crossings(Inspection inspection, SheetText sheet, String title, List<Crossing> crossings) {
        if (!crossings.isEmpty()) {
            sheet.heading(title, crossings.size());
            inspection.list(sheet, title, crossings.size(), i -> {
                inspection.link(sheet, crossings.get(i).node());
                sheet.part("   " + amount(crossings.get(i)), Kind.MUTED).end();
            });
        }
    }

    private static String amount(Crossing crossing) {
        String data = crossing.data() == 0 ? "" : crossing.data() == 1 ? "1 tensor" : SheetText.number(crossing.data()) + " tensors";
        String control = crossing.control() == 0 ? "" : SheetText.number(crossing.control()) + " control";
        return data.isEmpty() || control.isEmpty() ? data + control : data + ", " + control;
    }

    /**
     * Writes the op types with their bars.
     *
     * @param inspection what is looked at
     * @param sheet where
     * @param counts the types, the most frequent first
     */
    static void histogram(Inspection inspection, SheetText sheet, List<Histogram.Count> counts) {
        if (!counts.isEmpty()) {
            sheet.heading("Op types", counts.size());
            double most = counts.get(0).count();
            inspection.list(sheet, "op types", counts.size(), i -> {
                Histogram.Count count = counts.get(i);
                sheet.row(count.type()).bar(count.count() / most).plain("  " + SheetText.number(count.count())).end();
            });
        }
    }
}
