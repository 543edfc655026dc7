/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.views.NodeImages;
import org.opscape.views.table.Names;
import org.opscape.views.theme.Shades;

/** A tree whose items are made when they come into sight. */
final class NodeTree {
    private static final int NAME_WIDTH = 120;
    private static final int MOST_OPENED = 60;
    private static final int MOST_KEPT = 5_000;
    private static final int UNTIL_LAID_OUT_MILLIS = 60;

    private final Tree tree;
    private final NodeImages images;
    private TreeContent content;
    private RowMarks marks;
    private Color muted;

    /**
     * Makes an empty tree.
     *
     * @param parent a composite for it alone
     * @param selected hears which row is selected
     * @param chosen hears which row is double-clicked or entered
     */
    NodeTree(Composite parent, Consumer<Row> selected, Consumer<Row> chosen) {
        tree = Names.give(new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL), "Outline");
        images = new NodeImages(tree);
        TreeColumnLayout layout = new TreeColumnLayout();
        parent.setLayout(layout);
        layout.setColumnData(new TreeColumn(tree, SWT.LEFT), new ColumnWeightData(1, NAME_WIDTH));
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.PaintItem, this::paint);
        tree.addListener(SWT.MouseMove, this::describe);
        tree.addListener(SWT.Selection, event -> row(event).ifPresent(row -> select(row, selected)));
        tree.addListener(SWT.DefaultSelection, event -> row(event).ifPresent(chosen));
    }

    /** {@return the control} */
    Tree control() {
        return tree;
    }

    /**
     * Shows other rows.
     *
     * @param rows the rows
     * @param open whether to open the first ones down to what was found
     * @param found the marks of rows
     * @param shades the colours
     */
    void show(TreeContent rows, boolean open, RowMarks found, Shades shades) {
        muted = shades.muted();
        content = rows;
        marks = found;
        tree.setRedraw(false);
        tree.setItemCount(0);
        tree.clearAll(true);
        tree.setItemCount(rows.topCount());
        if (open) {
            openFirst();
        }
        tree.setRedraw(true);
    }

    /**
     * Shows the rows of what was shown until now as it is now. Items stay where they are as far as possible, so that nothing scrolls.
     *
     * @param rows the rows
     * @param open the nodes whose rows shall be open
     * @param found the marks of rows
     */
    void update(TreeContent rows, Set<Integer> open, RowMarks found) {
        Set<Object> openGraphs = new LinkedHashSet<>();
        for (TreeItem item : tree.getItems()) {
            if (item.getExpanded() && item.getData() instanceof Row.Graphs graphs) {
                openGraphs.add(graphs);
            }
        }
        content = rows;
        marks = found;
        tree.setToolTipText(null);
        tree.setItemCount(rows.topCount());
        Deque<TreeItem> rest = new ArrayDeque<>(List.of(tree.getItems()));
        while (!rest.isEmpty()) {
            TreeItem item = refilled(rest.poll());
            boolean wanted = item.getItemCount() > 0
                    && (item.getData() instanceof Row.OfNode node ? open.contains(node.node()) : openGraphs.contains(item.getData()));
            if (item.getExpanded() != wanted) {
                item.setExpanded(wanted);
            }
            if (wanted) {
                rest.addAll(List.of(item.getItems()));
            } else {
                item.clearAll(true);
            }
        }
    }

    private TreeItem refilled(TreeItem item) {
        if (item.getData() == null) {
            return realized(item);
        }
        TreeItem parent = item.getParentItem();
        fill(item, parent == null ? tree.indexOf(item) : parent.indexOf(item));
        return item;
    }

    private void openFirst() {
        int opened = 0;
        Deque<TreeItem> open = new ArrayDeque<>();
        for (int i = 0; i < Math.min(MOST_OPENED, tree.getItemCount()); i++) {
            open.add(realized(tree.getItem(i)));
        }
        while (!open.isEmpty() && opened < MOST_OPENED) {
            TreeItem item = open.poll();
            if (item.getItemCount() > 0 && item.getData() instanceof Row.OfNode) {
                item.setExpanded(true);
                opened += Math.min(MOST_OPENED, item.getItemCount());
                for (int i = 0; i < Math.min(MOST_OPENED, item.getItemCount()); i++) {
                    open.add(realized(item.getItem(i)));
                }
            }
        }
    }

    private void fill(Event event) {
        fill((TreeItem) event.item, event.index);
    }

    private void fill(TreeItem item, int index) {
        TreeItem parent = item.getParentItem();
        Row row = parent == null ? content.top(index) : content.child((Row) parent.getData(), index);
        item.setData(row);
        item.setText(content.text(row));
        item.setForeground(marks.isHidden(row) ? muted : null);
        item.setImage(image(row).orElse(null));
        item.setItemCount(content.count(row));
    }

    private void paint(Event event) {
        if (event.item instanceof TreeItem item && item.getData() instanceof Row row) {
            new RowPainter(content, marks, images, muted).paint(event, item, row);
        }
    }

    private void describe(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        boolean dragged = (event.stateMask & SWT.BUTTON_MASK) != 0;
        String tip = !dragged && item != null && item.getData() instanceof Row row ? tip(row) : null;
        if (!Objects.equals(tip, tree.getToolTipText())) {
            tree.setToolTipText(tip);
        }
    }

    private String tip(Row row) {
        if (!(row instanceof Row.OfNode of)) {
            return null;
        }
        boolean group = content.hierarchy().kind(of.node()) != NodeKind.OPERATION;
        return content.hierarchy().path(of.node()) + '\n' + content.detail(row) + (group ? " operations" : "")
                + (marks.isHidden(row) ? "\nHidden in the picture" : "") + marks.note(row).map(note -> "\n\n" + note.summary()).orElse("");
    }

    /**
     * Marks rows in another way.
     *
     * @param found the marks
     */
    void mark(RowMarks found) {
        boolean dimmed = marks != null && !marks.hidden().equals(found.hidden());
        marks = found;
        if (dimmed) {
            tree.clearAll(true);
        }
        tree.redraw();
    }

    /** {@return the nodes whose rows are open} */
    Set<Integer> open() {
        Set<Integer> open = new LinkedHashSet<>();
        Deque<TreeItem> rest = new ArrayDeque<>(List.of(tree.getItems()));
        while (!rest.isEmpty() && open.size() < MOST_KEPT) {
            TreeItem item = rest.poll();
            if (item.getExpanded() && item.getData() instanceof Row.OfNode node) {
                open.add(node.node());
                rest.addAll(List.of(item.getItems()));
            }
        }
        return open;
    }

    /** {@return the node of the first row in sight; -1 if it is of none} */
    int top() {
        TreeItem item = topRow();
        return item != null && item.getData() instanceof Row.OfNode node ? node.node() : -1;
    }

    /** What the tree itself takes for the top may be what was last scrolled to, or selected. */
    private TreeItem topRow() {
        return tree.getItem(new Point(1, 1));
    }

    /**
     * Scrolls.
     *
     * @param node the node whose row comes first, if it is there
     */
    void scrollTo(int node) {
        if (node >= 0 && node != top()) {
            item(node).ifPresent(tree::setTopItem);
        }
    }

    /** {@return whether the selected row is in sight} */
    boolean showsSelection() {
        return tree.getSelectionCount() == 1 && isInSight(tree.getSelection()[0]);
    }

    private Optional<Image> image(Row row) {
        return switch (row) {
            case Row.OfNode node -> Optional.of(images.named(content.image(node.node())));
            case Row.OfGraph one -> Optional.of(images.named(one.index() == 0 ? "outline" : "function"));
            case Row.Graphs all -> Optional.of(images.named("function"));
            case Row.More more -> Optional.empty();
        };
    }

    private static Optional<Row> row(Event event) {
        return event.item != null && event.item.getData() instanceof Row row ? Optional.of(row) : Optional.empty();
    }

    private void select(Row row, Consumer<Row> selected) {
        if (row instanceof Row.More more) {
            showMore(more.parent());
        } else {
            selected.accept(row);
        }
    }

    private void showMore(int parent) {
        content.showMore(parent);
        Hierarchy hierarchy = content.hierarchy();
        if (parent == hierarchy.root()) {
            tree.setItemCount(content.topCount());
            tree.clearAll(false);
        } else {
            item(parent).ifPresent(item -> {
                item.setItemCount(content.count(new Row.OfNode(parent)));
                item.clearAll(false);
            });
        }
    }

    /**
     * Selects the row of a node, opening what is around it; selects nothing if the node is not among the rows.
     *
     * @param node a hierarchy node
     */
    void reveal(int node) {
        Optional<TreeItem> item = node == content.hierarchy().root() ? Optional.empty() : item(node);
        if (item.isEmpty()) {
            tree.deselectAll();
        } else if (isInSight(item.get())) {
            tree.setSelection(item.get());
        } else {
            TreeItem top = topRow();
            tree.setSelection(item.get());
            if (top != null) {
                tree.setTopItem(top);
            }
            showSelection();
        }
    }

    /** Scrolls to what is selected if it is out of sight. Where rows that were just made are is known only after a while. */
    void showSelection() {
        tree.getDisplay().timerExec(UNTIL_LAID_OUT_MILLIS, () -> {
            if (!tree.isDisposed() && tree.getSelectionCount() == 1 && !showsSelection()) {
                tree.showSelection();
            }
        });
    }

    private boolean isInSight(TreeItem item) {
        Rectangle bounds = item.getBounds();
        int middle = bounds.y + bounds.height / 2;
        return bounds.height > 0 && middle > 0 && middle < tree.getClientArea().height;
    }

    /**
     * Selects the row of a node where it is among the rows that are open now; else selects nothing.
     *
     * @param node a hierarchy node
     */
    void select(int node) {
        Hierarchy hierarchy = content.hierarchy();
        Set<Integer> open = open();
        boolean there = node != hierarchy.root();
        for (int at = there ? hierarchy.parent(node) : node; there && at != hierarchy.root(); at = hierarchy.parent(at)) {
            there = open.contains(at);
        }
        if (there) {
            reveal(node);
        } else {
            tree.deselectAll();
        }
    }

    /**
     * Finds the row of a node, opening what is around it.
     *
     * @param node a hierarchy node
     * @return its row; empty if it is not among the rows
     */
    Optional<TreeItem> find(int node) {
        return content == null || node == content.hierarchy().root() ? Optional.empty() : item(node);
    }

    private Optional<TreeItem> item(int node) {
        Hierarchy hierarchy = content.hierarchy();
        Deque<Integer> path = new ArrayDeque<>();
        for (int at = node; at != hierarchy.root(); at = hierarchy.parent(at)) {
            path.push(at);
        }
        TreeItem item = null;
        for (int step : path) {
            int index = content.indexOf(step);
            if (index < 0) {
                return Optional.empty();
            }
            item = item == null ? topItem(index) : childItem(item, index);
        }
        return Optional.ofNullable(item);
    }

    private TreeItem topItem(int index) {
        tree.setItemCount(content.topCount());
        return realized(tree.getItem(index));
    }

    private TreeItem childItem(TreeItem parent, int index) {
        parent.setItemCount(content.count((Row) parent.getData()));
        parent.setExpanded(true);
        return realized(parent.getItem(index));
    }

    /** Asking for its text makes an item fetch its data now. */
    private static TreeItem realized(TreeItem item) {
        item.getText();
        return item;
    }
}
