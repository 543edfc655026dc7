/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.List;

/** What an open group shows. Immutable. */
public final class GroupContent {
    private static final Icon[] NO_ICONS = {};

    private final ChildRows rows;
    private final GroupLines lines;
    private final OuterLines outer;
    private final Icon[][] icons;
    /** Made when the first child is opened. */
    private volatile Connections connections;

    GroupContent(ChildRows rows, GroupLines lines, OuterLines outer, Icon[][] icons) {
        this.rows = rows;
        this.lines = lines;
        this.outer = outer;
        this.icons = icons;
    }

    /** {@return the group} */
    public int group() {
        return rows.group();
    }

    /** {@return the children in the picture, in the hierarchy's order} */
    public int[] core() {
        return rows.core().clone();
    }

    /** {@return the children that are set aside at the entering side} */
    public int[] auxiliaryIn() {
        return rows.auxiliaryIn().clone();
    }

    /** {@return the children that are set aside at the leaving side} */
    public int[] auxiliaryOut() {
        return rows.auxiliaryOut().clone();
    }

    /** {@return the children that the user hid; they are in no other list, and have no lines and icons} */
    public int[] hidden() {
        return rows.hidden().clone();
    }

    /** {@return the lines that are drawn, between children in the core} */
    public List<Line> lines() {
        return lines.drawnLines();
    }

    /** {@return the lines between children that are icons at both ends} */
    public List<Line> hiddenLines() {
        return lines.hiddenLines();
    }

    /** {@return the lines that are drawn between children in the core and nodes outside} */
    public List<Bridge> bridges() {
        return outer.drawnBridges();
    }

    /** {@return the lines to nodes outside that are icons at the children} */
    public List<Bridge> hiddenBridges() {
        return outer.hiddenBridges();
    }

    /**
     * Returns the small icons beside a child.
     *
     * @param child a child of the group
     * @return first those at the entering side; MORE is the last of its side
     */
    public List<Icon> icons(int child) {
        Icon[] row = icons[rows.position(child)];
        return List.of(row == null ? NO_ICONS : row);
    }

    /**
     * Tells whether a child of the core would be set aside, if lines that the user wants did not keep it.
     *
     * @param child a child of the group
     * @return whether it is
     */
    public boolean isMarked(int child) {
        return rows.marked().get(rows.position(child));
    }

    Connections connections() {
        Connections known = connections;
        if (known == null) {
            known = new Connections(rows.hierarchy(), icons.length, lines, outer);
            connections = known;
        }
        return known;
    }

    GroupLines groupLines() {
        return lines;
    }

    OuterLines outerLines() {
        return outer;
    }
}
