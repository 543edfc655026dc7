/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.structure;

import java.text.NumberFormat;
import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.paint.Bands;
import org.opscape.views.NodeImages;
import org.opscape.views.table.NodeColours;
import org.opscape.views.table.RowContent;
import org.opscape.views.table.Swatches;

/** What stands in the rows of the list of structures. */
final class StructureContent implements RowContent<StructureRow> {
    private final StructureList list;
    private final Hierarchy hierarchy;
    private final NodeColours colours;
    private final Swatches swatches;
    private final NodeImages images;

    /**
     * Makes the content.
     *
     * @param list the structures
     * @param colours the colours of the picture
     * @param swatches makes squares of them
     * @param images the images of nodes
     */
    StructureContent(StructureList list, NodeColours colours, Swatches swatches, NodeImages images) {
        this.list = list;
        this.hierarchy = colours.clustering().hierarchy();
        this.colours = colours;
        this.swatches = swatches;
        this.images = images;
    }

    @Override
    public int topCount() {
        return list.size() < list.total() ? list.size() + 1 : list.size();
    }

    @Override
    public StructureRow top(int index) {
        return index < list.size() ? new StructureRow.OfClass(list.cls(index)) : new StructureRow.More();
    }

    @Override
    public int count(StructureRow row) {
        return row instanceof StructureRow.OfClass of ? list.members(of.cls()).length : 0;
    }

    @Override
    public StructureRow child(StructureRow row, int index) {
        return new StructureRow.OfGroup(list.members(((StructureRow.OfClass) row).cls())[index]);
    }

    @Override
    public String text(StructureRow row, int column) {
        return switch (row) {
            case StructureRow.More more -> column == 0 ? "Show more of " + number(list.total()) + " …" : "";
            case StructureRow.OfGroup of -> column == 0 ? hierarchy.path(of.node()) : "";
            case StructureRow.OfClass of -> text(of.cls(), column);
        };
    }

    private String text(int cls, int column) {
        return switch (StructureList.Order.values()[column]) {
            case NAME -> name(cls);
            case GROUPS -> number(list.members(cls).length);
            case EACH -> number(list.each(cls));
            case ALL -> number((long) list.each(cls) * list.members(cls).length);
        };
    }

    private String name(int cls) {
        String mark = colours.mark(list.members(cls)[0]);
        return mark.isEmpty() ? list.name(cls) : mark + "  " + list.name(cls);
    }

    @Override
    public double bar(StructureRow row, int column) {
        boolean all = row instanceof StructureRow.OfClass && column == StructureList.Order.ALL.ordinal();
        int whole = hierarchy.operationCount(hierarchy.root());
        return all && whole > 0 ? (double) list.each(((StructureRow.OfClass) row).cls())
                * list.members(((StructureRow.OfClass) row).cls()).length / whole : Double.NaN;
    }

    @Override
    public Optional<Image> image(StructureRow row) {
        return switch (row) {
            case StructureRow.More more -> Optional.empty();
            case StructureRow.OfGroup of -> Optional.of(images.of(hierarchy.kind(of.node())));
            case StructureRow.OfClass of -> Optional.of(swatch(list.members(of.cls())[0]));
        };
    }

    private Image swatch(int node) {
        Bands bands = colours.of(node);
        Theme theme = colours.theme();
        int fill = bands.isEmpty() ? theme.card() : bands.fills()[0];
        return swatches.of(fill, theme.borderOf(fill));
    }

    @Override
    public String tip(StructureRow row) {
        return switch (row) {
            case StructureRow.More more -> "";
            case StructureRow.OfGroup of -> hierarchy.path(of.node());
            case StructureRow.OfClass of -> list.name(of.cls()) + ": " + number(list.members(of.cls()).length)
                    + " groups of equal structure, " + number(list.each(of.cls()))
                    + " operations each\nClick to highlight them all, double-click to walk through them";
        };
    }

    private static String number(long value) {
        return NumberFormat.getIntegerInstance().format(value);
    }
}
