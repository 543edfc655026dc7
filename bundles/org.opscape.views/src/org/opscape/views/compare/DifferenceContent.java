/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.compare;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.views.NodeImages;
import org.opscape.views.table.RowContent;

/**
 * What stands in the rows of a comparison: the first group at the left, the second one at the right.
 *
 * @param sections the rows
 * @param hierarchy the nodes
 * @param images the images of nodes
 */
record DifferenceContent(List<DifferenceRow.Section> sections, Hierarchy hierarchy, NodeImages images)
        implements
            RowContent<DifferenceRow> {
    @Override
    public int topCount() {
        return sections.size();
    }

    @Override
    public DifferenceRow top(int index) {
        return sections.get(index);
    }

    @Override
    public int count(DifferenceRow row) {
        return row instanceof DifferenceRow.Section section ? section.rows().size() : 0;
    }

    @Override
    public DifferenceRow child(DifferenceRow row, int index) {
        return ((DifferenceRow.Section) row).rows().get(index);
    }

    @Override
    public String text(DifferenceRow row, int column) {
        return switch (row) {
            case DifferenceRow.Section section -> column == 0 ? section.title() + "  (" + section.rows().size() + ")" : "";
            case DifferenceRow.Pair pair -> column == 0 ? pair.leftText() : pair.rightText();
        };
    }

    @Override
    public Optional<Image> image(DifferenceRow row) {
        int node = row instanceof DifferenceRow.Pair pair ? Math.max(pair.left(), pair.right()) : -1;
        return node < 0 ? Optional.empty() : Optional.of(images.of(hierarchy.kind(node)));
    }

    @Override
    public String tip(DifferenceRow row) {
        return row instanceof DifferenceRow.Pair pair ? (path(pair.left()) + '\n' + path(pair.right())).strip() : "";
    }

    private String path(int node) {
        return node < 0 ? "" : hierarchy.path(node);
    }
}
