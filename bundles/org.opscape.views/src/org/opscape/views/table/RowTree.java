/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.opscape.views.theme.Shades;

/**
 * A tree of rows with columns and bars. Only rows that come into sight are made.
 *
 * @param <R> the type of the rows
 */
public final class RowTree<R> {
    private static final int BAR_ALPHA = 60;
    private static final int MOST_OPENED = 2_000;
    private static final int LEAST = 60;

    private final Class<R> type;
    private final Tree tree;
    private final TreeColumnLayout layout = new TreeColumnLayout();
    private RowContent<R> content;
    private Color muted;
    private Color bars;

    /**
     * Makes an empty tree.
     *
     * @param parent a composite for it alone
     * @param name what it is, read aloud
     * @param type the type of the rows
     * @param style further style bits
     */
    public RowTree(Composite parent, String name, Class<R> type, int style) {
        this.type = type;
        tree = Names.give(new Tree(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | style), name);
        parent.setLayout(layout);
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.EraseItem, this::erase);
        tree.addListener(SWT.MouseMove, this::describe);
    }

    /** {@return the control} */
    public Tree control() {
        return tree;
    }

    /**
     * Exchanges the columns.
     *
     * @param columns the columns
     * @param sorted hears which column's title is clicked
     */
    public void setColumns(List<RowColumn> columns, IntConsumer sorted) {
        tree.setSortColumn(null);
        for (TreeColumn old : tree.getColumns()) {
            old.dispose();
        }
        tree.setHeaderVisible(columns.size() > 1);
        for (int i = 0; i < columns.size(); i++) {
            addColumn(columns.get(i), i, sorted);
        }
        tree.getParent().layout(true, true);
    }

    private void addColumn(RowColumn column, int index, IntConsumer sorted) {
        TreeColumn made = new TreeColumn(tree, column.number() ? SWT.RIGHT : SWT.LEFT);
        made.setText(column.title());
        made.setToolTipText(column.tip());
        made.setMoveable(false);
        made.addListener(SWT.Selection, event -> sorted.accept(index));
        layout.setColumnData(made,
                column.weight() == 0 ? new ColumnPixelData(column.width()) : new ColumnWeightData(column.weight(), column.width()));
    }

    /**
     * Shares the room otherwise among the first columns.
     *
     * @param widths what each would like to have, in px; it gets more or less in proportion
     */
    public void share(int... widths) {
        for (int i = 0; i < Math.min(widths.length, tree.getColumnCount()); i++) {
            layout.setColumnData(tree.getColumn(i), new ColumnWeightData(widths[i], Math.min(widths[i], LEAST), true));
        }
        tree.getParent().layout(true, true);
    }

    /**
     * Marks the column by which rows are sorted.
     *
     * @param column the column
     * @param descending whether the largest comes first
     */
    public void setSort(int column, boolean descending) {
        tree.setSortColumn(tree.getColumn(column));
        tree.setSortDirection(descending ? SWT.DOWN : SWT.UP);
    }

    /**
     * Says what is done with rows.
     *
     * @param selected hears which row is selected, by the mouse or by a key
     * @param clicked hears which row is clicked
     * @param chosen hears which row is double-clicked or entered
     */
    public void listen(Consumer<R> selected, Consumer<R> clicked, Consumer<R> chosen) {
        tree.addListener(SWT.MouseUp, event -> clicked(event).ifPresent(clicked));
        tree.addListener(SWT.Selection, event -> row(event.item).ifPresent(selected));
        tree.addListener(SWT.DefaultSelection, event -> row(event.item).ifPresent(chosen));
    }

    /**
     * Says what is done with cells.
     *
     * @param clicked hears which cell is clicked: its row and its column
     */
    public void listenToCells(BiConsumer<R, Integer> clicked) {
        tree.addListener(SWT.MouseUp, event -> clicked(event).ifPresent(row -> clicked.accept(row, column(event))));
    }

    private int column(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        int column = tree.getColumnCount() - 1;
        while (column > 0 && event.x < item.getBounds(column).x) {
            column--;
        }
        return column;
    }

    /**
     * Shows other rows; those that were open are opened again, where they are still there.
     *
     * @param rows the rows
     * @param shades the colours
     */
    public void show(RowContent<R> rows, Shades shades) {
        Set<R> open = content == null ? Set.of() : open();
        List<R> selected = selection();
        content = rows;
        muted = shades.muted();
        bars = shades.accent();
        tree.setRedraw(false);
        tree.setItemCount(0);
        tree.clearAll(true);
        tree.setItemCount(rows.topCount());
        open(open);
        select(selected);
        tree.setRedraw(true);
    }

    /** {@return the rows that are open} */
    public Set<R> open() {
        Set<R> open = new LinkedHashSet<>();
        collectOpen(tree.getItems(), open);
        return open;
    }

    private void collectOpen(TreeItem[] items, Set<R> open) {
        for (TreeItem item : items) {
            if (item.getExpanded() && item.getItemCount() > 0 && row(item).isPresent()) {
                open.add(row(item).get());
                collectOpen(item.getItems(), open);
            }
        }
    }

    /**
     * Opens rows, as far as they are there.
     *
     * @param rows the rows; rows above them must be among them
     */
    public void open(Set<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<TreeItem> left = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_OPENED, tree.getItemCount()); i++) {
            left.add(tree.getItem(i));
        }
        for (int at = 0; at < left.size() && left.size() < MOST_OPENED * 2; at++) {
            TreeItem item = realized(left.get(at));
            if (rows.contains(row(item).orElse(null)) && item.getItemCount() > 0) {
                item.setExpanded(true);
                left.addAll(List.of(item.getItems()));
            }
        }
    }

    /** {@return the selected rows} */
    public List<R> selection() {
        List<R> selected = new ArrayList<>();
        for (TreeItem item : tree.getSelection()) {
            row(item).ifPresent(selected::add);
        }
        return selected;
    }

    /**
     * Selects those rows at the top that are in a list.
     *
     * @param rows the rows; nothing changes if there are none
     */
    public void select(List<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        for (int i = 0; i < Math.min(MOST_OPENED, tree.getItemCount()); i++) {
            if (rows.contains(row(realized(tree.getItem(i))).orElse(null))) {
                tree.select(tree.getItem(i));
            }
        }
    }

    /**
     * Selects one row below a row at the top, opens that, and brings it into sight. Who listens is not told.
     *
     * @param top the place of the row at the top
     * @param index the place below it
     */
    public void selectBelow(int top, int index) {
        TreeItem above = realized(tree.getItem(top));
        above.setExpanded(true);
        tree.setSelection(realized(above.getItem(index)));
    }

    /** {@return all rows that are there and not hidden in closed ones, from the top down} */
    public List<R> visibleRows() {
        List<R> rows = new ArrayList<>();
        for (int i = 0; i < tree.getItemCount(); i++) {
            collectVisible(realized(tree.getItem(i)), rows);
        }
        return rows;
    }

    private void collectVisible(TreeItem item, List<R> rows) {
        row(item).ifPresent(rows::add);
        if (item.getExpanded()) {
            for (int i = 0; i < item.getItemCount(); i++) {
                collectVisible(realized(item.getItem(i)), rows);
            }
        }
    }

    /** Asking for its text makes an item fetch its data now. */
    private static TreeItem realized(TreeItem item) {
        item.getText();
        return item;
    }

    private Optional<R> row(Object item) {
        return item instanceof TreeItem one && type.isInstance(one.getData()) ? Optional.of(type.cast(one.getData())) : Optional.empty();
    }

    /** A click on what opens and closes a row is none on the row. */
    private Optional<R> clicked(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        boolean hit = item != null && event.button == 1 && event.count == 1 && (event.stateMask & SWT.MODIFIER_MASK) == 0;
        return hit && event.x >= item.getImageBounds(0).x ? row(item) : Optional.empty();
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        Optional<R> parent = row(item.getParentItem());
        R row = parent.isPresent() ? content.child(parent.get(), event.index) : content.top(event.index);
        item.setData(row);
        String[] texts = new String[Math.max(1, tree.getColumnCount())];
        for (int column = 0; column < texts.length; column++) {
            texts[column] = content.text(row, column);
        }
        item.setText(texts);
        if (content.isMuted(row)) {
            item.setForeground(muted);
        }
        content.image(row).ifPresent(item::setImage);
        item.setItemCount(content.count(row));
    }

    /** Bars lie behind the text. */
    private void erase(Event event) {
        Optional<R> row = row(event.item);
        double length = row.isPresent() ? content.bar(row.get(), event.index) : Double.NaN;
        if (length > 0) {
            int width = Math.max(2, (int) Math.round(Math.min(1, length) * (event.width - 4)));
            event.gc.setBackground(bars);
            event.gc.setAlpha(BAR_ALPHA);
            event.gc.fillRectangle(event.x + event.width - 2 - width, event.y + 2, width, event.height - 4);
            event.gc.setAlpha(255);
        }
    }

    private void describe(Event event) {
        String tip = row(tree.getItem(new Point(event.x, event.y))).map(content::tip).filter(text -> !text.isEmpty()).orElse(null);
        if (!Objects.equals(tip, tree.getToolTipText())) {
            tree.setToolTipText(tip);
        }
    }
}
