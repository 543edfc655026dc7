/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.choice;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.formats.sidecar.Bookmark;
import org.opscape.formats.sidecar.ViewState;
import org.opscape.views.NodeImages;
import org.opscape.views.table.RowContent;

/** What stands in the rows of the list of choices. */
final class ChoiceContent implements RowContent<ChoiceRow> {
    private final Hierarchy hierarchy;
    private final ViewState state;
    private final NodeImages images;
    private final List<ChoiceKind> sections = new ArrayList<>();
    private final Map<ChoiceKind, List<String>> paths = new EnumMap<>(ChoiceKind.class);

    /**
     * Makes the content.
     *
     * @param hierarchy the nodes of the picture
     * @param state the choices
     * @param images the images of nodes
     */
    ChoiceContent(Hierarchy hierarchy, ViewState state, NodeImages images) {
        this.hierarchy = hierarchy;
        this.state = state;
        this.images = images;
        for (ChoiceKind kind : ChoiceKind.values()) {
            paths.put(kind, List.copyOf(kind.paths(state)));
            if (!paths.get(kind).isEmpty()) {
                sections.add(kind);
            }
        }
    }

    @Override
    public int topCount() {
        return sections.size();
    }

    @Override
    public ChoiceRow top(int index) {
        return new ChoiceRow.Section(sections.get(index));
    }

    @Override
    public int count(ChoiceRow row) {
        return row instanceof ChoiceRow.Section ? paths.get(row.kind()).size() : 0;
    }

    @Override
    public ChoiceRow child(ChoiceRow row, int index) {
        return new ChoiceRow.OfNode(row.kind(), paths.get(row.kind()).get(index));
    }

    @Override
    public String text(ChoiceRow row, int column) {
        return switch (row) {
            case ChoiceRow.Section section -> column == 0 ? section.kind().title()
                    : NumberFormat.getIntegerInstance().format(paths.get(section.kind()).size());
            case ChoiceRow.OfNode node -> column == 0 ? name(node) : around(node.path());
        };
    }

    private String name(ChoiceRow.OfNode node) {
        return node.kind() == ChoiceKind.BOOKMARK ? bookmark(node.path()) : node.path().substring(node.path().lastIndexOf('/') + 1);
    }

    /**
     * Tells the name of a bookmark.
     *
     * @param path its node
     * @return its name; that of the node if there is none
     */
    String bookmark(String path) {
        return state.bookmarks().stream().filter(mark -> mark.path().equals(path)).map(Bookmark::name).findFirst()
                .orElse(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String around(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    @Override
    public Optional<Image> image(ChoiceRow row) {
        if (row.kind() == ChoiceKind.BOOKMARK) {
            return Optional.of(images.named("bookmark"));
        }
        int node = row instanceof ChoiceRow.OfNode of ? hierarchy.find(of.path()) : -1;
        return node < 0 ? Optional.empty() : Optional.of(images.of(hierarchy.kind(node)));
    }

    @Override
    public boolean isMuted(ChoiceRow row) {
        return row instanceof ChoiceRow.OfNode node && hierarchy.find(node.path()) < 0;
    }

    @Override
    public String tip(ChoiceRow row) {
        return row instanceof ChoiceRow.OfNode node ? node.path() + (isMuted(row) ? "\nNot in the picture as it is now" : "") : "";
    }
}
