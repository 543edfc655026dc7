/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.opscape.analysis.flow.RouteSteps;
import org.opscape.views.table.RowColumn;
import org.opscape.views.table.RowTree;
import org.opscape.views.theme.Shades;

/** The list of the ends, the steps and the ways. */
final class FlowList {
    private static final int NAME_WIDTH = 120;
    private static final int TENSOR_WIDTH = 110;
    private static final int AMOUNT_WIDTH = 82;
    private static final int WIDE = 380;
    private static final int WIDEST = 280;
    /** What stands before a name below a heading: room for what opens it, and the image. */
    private static final int INDENT = 66;
    private static final int DEEPER = 20;
    private static final int GAP = 12;
    private static final int MOST_MEASURED = 60;
    private static final List<RowColumn> NARROW = List.of(new RowColumn("Step", "Step", NAME_WIDTH, 1, false),
            new RowColumn("Tensor", "What goes on from there; of the critical path the time", TENSOR_WIDTH, 1, false));
    private static final List<RowColumn> ALL = List.of(NARROW.get(0), NARROW.get(1), RowColumn.numbers("Size",
            "Its size, or at least how much if not all dimensions are known", AMOUNT_WIDTH));

    private final RowTree<FlowRow> tree;
    private final Heard heard;
    private Object pointed = "";
    private int[] shared = {};
    private Set<FlowRow> kept = Set.of();
    private Optional<FlowContent> shown = Optional.empty();

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
        control.addListener(SWT.Expand, event -> control.getDisplay().asyncExec(this::share));
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
        tree.open(kept);
        kept = Set.of();
        shown = Optional.of(content);
        share(content);
    }

    private void share() {
        if (!tree.control().isDisposed()) {
            shown.ifPresent(this::share);
        }
    }

    /** The names and the tensors of the main route share the room by what they need. */
    private void share(FlowContent content) {
        int name = NAME_WIDTH;
        int tensor = TENSOR_WIDTH;
        GC gc = new GC(tree.control());
        int left = MOST_MEASURED;
        for (FlowRow around : tree.open()) {
            boolean route = around.equals(new FlowRow.Heading(FlowSection.ROUTE)) || around instanceof FlowRow.OfStep;
            int rows = route ? Math.min(left, content.count(around)) : 0;
            int before = around instanceof FlowRow.OfStep ? INDENT + DEEPER : INDENT;
            for (int i = 0; i < rows; i++) {
                FlowRow row = content.child(around, i);
                name = Math.max(name, before + gc.textExtent(content.text(row, 0)).x);
                tensor = Math.max(tensor, GAP + gc.textExtent(content.text(row, 1)).x);
            }
            left -= rows;
        }
        gc.dispose();
        int[] wanted = {Math.min(name, WIDEST), Math.min(tensor, WIDEST), tree.control().getColumnCount()};
        if (!Arrays.equals(wanted, shared)) {
            shared = wanted;
            tree.share(wanted[0], wanted[1]);
        }
    }

    /**
     * The nodes have other numbers now. What was open is open again when it is shown next.
     *
     * @param mapping from an old number to a new one, -1 if it is gone
     */
    void renumber(IntUnaryOperator mapping) {
        Set<FlowRow> open = new HashSet<>();
        for (FlowRow row : tree.open()) {
            open.add(row instanceof FlowRow.OfStep step
                    ? new FlowRow.OfStep(step.section(), renumbered(step.step(), mapping), renumbered(step.around(), mapping)) : row);
        }
        kept = open;
    }

    private static RouteSteps.Step renumbered(RouteSteps.Step step, IntUnaryOperator mapping) {
        return new RouteSteps.Step(mapping.applyAsInt(step.thing()), step.first(), step.last());
    }

    void openAtFirst() {
        tree.open(Set.of(new FlowRow.Heading(FlowSection.ROUTE)));
        share();
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
