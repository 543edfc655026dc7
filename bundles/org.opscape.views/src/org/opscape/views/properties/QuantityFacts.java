/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.analysis.quantity.NodeCategory;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.views.properties.Span.Kind;
import org.opscape.views.quantity.Share;

/** Writes the numbers that are known of a node, and what part of the whole they are. */
final class QuantityFacts {
    private static final int MOST_LABELS = 4;

    private QuantityFacts() {
    }

    /**
     * Writes what is known of a node; nothing if nothing is.
     *
     * @param inspection where the node is
     * @param node a hierarchy node
     * @param sheet where to write
     */
    static void write(Inspection inspection, int node, SheetText sheet) {
        List<NodeQuantity> known = inspection.view().quantities().stream().filter(quantity -> quantity.isKnown(node)).toList();
        List<Category> labels = labels(inspection, node);
        if (known.isEmpty() && labels.isEmpty()) {
            return;
        }
        sheet.heading("Quantities", -1);
        for (NodeQuantity quantity : known) {
            String share = node == inspection.hierarchy().root() ? "" : new Share(quantity, inspection.hierarchy()).text(node);
            sheet.row(title(quantity.name())).plain(quantity.text(node));
            sheet.part(share.isEmpty() ? "" : "   " + share + " of the whole", Kind.MUTED).end();
        }
        labels.forEach(label -> sheet.fact(title(label.name()), label.text()));
    }

    private static String title(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase() + name.substring(1);
    }

    /** Op types have a section of their own. */
    private static List<Category> labels(Inspection inspection, int node) {
        List<Category> labels = new ArrayList<>();
        for (NodeCategory category : inspection.view().categories()) {
            String text = category.name().equals("op type") ? "" : text(inspection.hierarchy(), category, node);
            if (!text.isEmpty()) {
                labels.add(new Category(category.name(), text));
            }
        }
        return labels;
    }

    private static String text(Hierarchy hierarchy, NodeCategory category, int node) {
        if (hierarchy.kind(node) == NodeKind.OPERATION) {
            return category.of(node) < 0 ? "" : category.label(category.of(node));
        }
        int[] counts = category.counts(node);
        List<Integer> used = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                used.add(i);
            }
        }
        used.sort(Comparator.comparingInt(i -> -counts[i]));
        StringBuilder text = new StringBuilder();
        for (int i : used.subList(0, Math.min(MOST_LABELS, used.size()))) {
            text.append(text.isEmpty() ? "" : ", ").append(category.label(i));
            text.append(used.size() == 1 ? "" : " (" + SheetText.number(counts[i]) + ")");
        }
        return text + (used.size() > MOST_LABELS ? ", and " + (used.size() - MOST_LABELS) + " more" : "");
    }

    private record Category(String name, String text) {
    }
}
