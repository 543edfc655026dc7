/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.views.NodeImages;
import org.opscape.views.theme.Shades;

/** A tree whose items are made when they come into sight. */
final class NodeTree {
    private static final int NAME_WIDTH = 120;
    private static final int DETAIL_WIDTH = 92;
    private static final int MOST_OPENED = 60;

    private final Tree tree;
    private final NodeImages images;
    private TreeContent content;
    private Color muted;

    /**
     * Makes an empty tree.
     *
     * @param parent a composite for it alone
     * @param selected hears which row is selected
     * @param chosen hears which row is double-clicked or entered
     */
    NodeTree(Composite parent, Consumer<Row> selected, Consumer<Row> chosen) {
        tree = new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        images = new NodeImages(tree);
        TreeColumnLayout layout = new TreeColumnLayout();
        parent.setLayout(layout);
        layout.setColumnData(new TreeColumn(tree, SWT.LEFT), new ColumnWeightData(1, NAME_WIDTH));
        layout.setColumnData(new TreeColumn(tree, SWT.RIGHT), new ColumnPixelData(DETAIL_WIDTH));
        tree.addListener(SWT.SetData, this::fill);
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
     * @param shades the colours
     */
    void show(TreeContent rows, boolean open, Shades shades) {
        muted = shades.muted();
        content = rows;
        tree.setRedraw(false);
        tree.setItemCount(0);
        tree.clearAll(true);
        tree.setItemCount(rows.topCount());
        if (open) {
            openFirst();
        }
        tree.setRedraw(true);
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
        TreeItem item = (TreeItem) event.item;
        TreeItem parent = item.getParentItem();
        Row row = parent == null ? content.top(event.index) : content.child((Row) parent.getData(), event.index);
        item.setData(row);
        item.setText(new String[] {content.text(row), content.detail(row)});
        item.setForeground(1, muted);
        image(row).ifPresent(item::setImage);
        item.setItemCount(content.count(row));
    }

    private Optional<Image> image(Row row) {
        return switch (row) {
            case Row.OfNode node -> Optional.of(images.of(content.hierarchy().kind(node.node())));
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
        } else {
            tree.setSelection(item.get());
        }
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
