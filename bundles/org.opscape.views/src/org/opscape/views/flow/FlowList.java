/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.util.List;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.opscape.views.table.RowColumn;
import org.opscape.views.table.RowTree;
import org.opscape.views.theme.Shades;

/** The list of the ends, the steps and the ways. */
final class FlowList {
    private static final int NAME_WIDTH = 120;
    private static final int TENSOR_WIDTH = 110;
    private static final int AMOUNT_WIDTH = 82;
    private static final int WIDE = 380;
    private static final List<RowColumn> NARROW = List.of(new RowColumn("Step", "Step", NAME_WIDTH, 1, false),
            new RowColumn("Tensor", "What goes on from there; of the critical path the time", TENSOR_WIDTH, 1, false));
    private static final List<RowColumn> ALL = List.of(NARROW.get(0), NARROW.get(1), RowColumn.numbers("Size",
            "Its size, or at least how much if not all dimensions are known", AMOUNT_WIDTH));

    private final RowTree<FlowRow> tree;
    private final Heard heard;
    private Object pointed = "";

    /** What is done with the rows. */
    interface Heard {
        /** A row is selected, by the mouse or by a key. */
        void selected(FlowRow row);

        /** A row is clicked that may be selected already, or is entered. */
        void clicked(FlowRow row);

        /** The pointer is on a row; on a heading where it is on none. */
        void pointed(FlowRow row);

        /** The space bar is pressed. */
        void space();

        /** What stands out shall do so no more. */
        void escape();
    }

    FlowList(Composite parent, Heard heard) {
        this.heard = heard;
        Composite around = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(around);
        tree = new RowTree<>(around, "Flow of data", FlowRow.class, SWT.SINGLE);
        setColumns(NARROW);
        tree.listen(heard::selected, heard::clicked, heard::clicked);
        Tree control = tree.control();
        control.addListener(SWT.KeyDown, this::key);
        control.addListener(SWT.MouseMove, event -> point(control.getItem(new Point(event.x, event.y))));
        control.addListener(SWT.MouseExit, event -> point(null));
    }

    /**
     * Sizes have a column where there is room; elsewhere they are in the plot and in what is said of a row. Returns whether the rows are
     * to be shown anew.
     */
    boolean fit(int width) {
        List<RowColumn> wanted = width >= WIDE ? ALL : NARROW;
        boolean other = tree.control().getColumnCount() != wanted.size();
        if (other) {
            setColumns(wanted);
        }
        return other;
    }

    private void setColumns(List<RowColumn> columns) {
        tree.setColumns(columns, column -> {
        });
        tree.control().setHeaderVisible(false);
    }

    /** The arrow keys open and close rows as in other trees. */
    private void key(Event event) {
        TreeItem[] selected = tree.control().getSelection();
        if (event.character == ' ') {
            event.doit = false;
            heard.space();
        } else if (event.keyCode == SWT.ESC) {
            heard.escape();
        } else if (selected.length == 1 && event.stateMask == 0) {
            TreeItem item = selected[0];
            boolean opens = event.keyCode == SWT.ARROW_RIGHT && item.getItemCount() > 0 && !item.getExpanded();
            boolean closes = event.keyCode == SWT.ARROW_LEFT && item.getExpanded();
            if (opens || closes) {
                item.setExpanded(opens);
                event.doit = false;
            } else if (event.keyCode == SWT.ARROW_LEFT && item.getParentItem() != null) {
                tree.control().setSelection(item.getParentItem());
                event.doit = false;
            }
        }
    }

    private void point(TreeItem item) {
        Object row = item == null || !(item.getData() instanceof FlowRow) ? "" : item.getData();
        if (!row.equals(pointed)) {
            pointed = row;
            heard.pointed(row instanceof FlowRow one ? one : new FlowRow.Heading(FlowSection.ROUTE));
        }
    }

    Tree control() {
        return tree.control();
    }

    void show(FlowContent content, Shades shades) {
        tree.show(content, shades);
    }

    void openAtFirst() {
        tree.open(Set.of(new FlowRow.Heading(FlowSection.ROUTE)));
    }

    /** Selects a step of the main route. */
    void mark(int routeRow, int index) {
        tree.selectBelow(routeRow, index);
    }

    /** {@return whether a row is selected} */
    boolean isSelected(FlowRow row) {
        return tree.selection().contains(row);
    }
}
