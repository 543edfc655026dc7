/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.BitSet;
import org.eclipse.swt.widgets.Display;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.views.compare.Comparison;
import org.opscape.views.properties.Span.Kind;

/** Describes several nodes. */
final class SelectionFacts {
    private SelectionFacts() {
    }

    /**
     * Writes all about several nodes.
     *
     * @param inspection where they are
     * @param nodes the nodes
     * @param sheet where to write
     */
    static void write(Inspection inspection, int[] nodes, SheetText sheet) {
        Hierarchy hierarchy = inspection.hierarchy();
        BitSet operations = new BitSet();
        int groups = 0;
        for (int node : nodes) {
            if (hierarchy.kind(node) == NodeKind.OPERATION) {
                operations.set(node);
            } else {
                groups++;
                GroupContents.of(inspection.graph(), hierarchy, node).forEach(operations::set);
            }
        }
        sheet.title(SheetText.number(nodes.length) + " selected", "");
        sheet.fact("Groups", SheetText.number(groups));
        sheet.fact("Operations", SheetText.number(operations.cardinality()) + " in all");
        if (nodes.length == 2 && Comparison.canCompare(inspection.view().clustering(), nodes[0], nodes[1])) {
            sheet.row("Compare").link("What differs", Kind.LINK,
                    () -> Comparison.show(inspection.view(), Display.getCurrent().getActiveShell(), nodes[0], nodes[1])).end();
        }
        inspection.seenFrom("");
        sheet.heading("Selected", nodes.length);
        inspection.list(sheet, "selected", nodes.length, i -> {
            inspection.link(sheet, nodes[i]);
            sheet.end();
        });
        Histogram histogram = new Histogram(inspection.graph());
        operations.stream().forEach(histogram::add);
        GroupFacts.histogram(inspection, sheet, histogram.sorted());
    }
}
