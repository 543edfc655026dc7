/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.preview;

import java.util.List;
import java.util.Objects;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.opscape.diagram.look.Theme;
import org.opscape.formats.Reference;

/** The places that are rewritten, in groups. Only rows that come into sight are made. */
final class ReferenceTree {
    private static final int BYTE = 0xff;
    private static final int FEW = 12;
    private static final int STEP = 1_000;
    private static final int MARGIN = 3;
    private static final String[] TITLES = {"Where", "Now", "Then"};
    private static final int[] WEIGHTS = {28, 36, 36};

    private final Tree tree;
    private final Font bold;
    private final Color accent;
    private final Color muted;
    private List<ReferenceGroup> groups = List.of();
    /** How many rows of each group there are so far. */
    private int[] made = {};

    ReferenceTree(Composite parent, Theme theme) {
        tree = new Tree(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setHeaderVisible(true);
        accent = color(theme.accent());
        muted = color(theme.muted());
        bold = FontDescriptor.createFrom(tree.getFont()).setStyle(SWT.BOLD).createFont(tree.getDisplay());
        tree.addListener(SWT.Dispose, event -> bold.dispose());
        TreeColumnLayout layout = new TreeColumnLayout();
        parent.setLayout(layout);
        for (int i = 0; i < TITLES.length; i++) {
            TreeColumn column = new TreeColumn(tree, SWT.LEFT);
            column.setText(TITLES[i]);
            layout.setColumnData(column, new ColumnWeightData(WEIGHTS[i], 120));
        }
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Expand, this::opened);
        tree.addListener(SWT.EraseItem, this::erase);
        tree.addListener(SWT.PaintItem, this::paint);
        tree.addListener(SWT.MouseMove, this::describe);
    }

    private static Color color(int argb) {
        return new Color(argb >> 16 & BYTE, argb >> 8 & BYTE, argb & BYTE);
    }

    /** Shows groups; small ones are open if there is room. */
    void show(List<ReferenceGroup> shown) {
        groups = shown;
        made = new int[shown.size()];
        tree.setRedraw(false);
        tree.setItemCount(0);
        tree.clearAll(true);
        tree.setItemCount(groups.size());
        int rows = 0;
        for (int i = 0; i < groups.size(); i++) {
            int size = groups.get(i).references().size();
            if (groups.size() == 1 || size <= FEW && rows + size <= 2 * FEW) {
                TreeItem item = tree.getItem(i);
                item.getText();
                extend(item, i);
                item.setExpanded(true);
                rows += size;
            }
        }
        tree.setRedraw(true);
    }

    /** Makes further rows of a group: the platform takes long to make all of a large one, seen or not. */
    private void extend(TreeItem item, int group) {
        ReferenceGroup rows = groups.get(group);
        made[group] = Math.min(rows.references().size(), made[group] + STEP);
        item.setItemCount(made[group] + (rows.total() > made[group] ? 1 : 0));
    }

    private void opened(Event event) {
        TreeItem item = (TreeItem) event.item;
        int group = groups.indexOf(item.getData());
        if (group >= 0 && made[group] == 0) {
            extend(item, group);
        }
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        if (item.getParentItem() == null) {
            ReferenceGroup group = groups.get(event.index);
            item.setData(group);
            item.setFont(0, bold);
            item.setText(new String[] {group.title(), Outlook.counted(group.total(), "place"), ""});
            item.setItemCount(made[event.index] == 0 ? 1 : item.getItemCount());
            item.setForeground(1, muted);
        } else {
            fill(item, groups.indexOf(item.getParentItem().getData()), event.index);
        }
    }

    private void fill(TreeItem item, int group, int row) {
        ReferenceGroup rows = groups.get(group);
        if (row < made[group]) {
            Reference reference = rows.references().get(row);
            item.setData(reference);
            item.setText(new String[] {ReferenceGroup.holder(reference), reference.before(), reference.after()});
        } else {
            item.setText(new String[] {"", "… " + String.format("%,d", rows.total() - row) + " more", ""});
            if (row > 0 && row < rows.references().size()) {
                tree.getDisplay().asyncExec(() -> reached(item, rows, row));
            }
        }
    }

    /** The last row that is made has come into sight. */
    private void reached(TreeItem last, ReferenceGroup rows, int row) {
        int group = last.isDisposed() ? -1 : groups.indexOf(rows);
        if (group >= 0 && made[group] == row) {
            TreeItem parent = last.getParentItem();
            extend(parent, group);
            parent.clear(row, false);
        }
    }

    /** The texts of places are painted here, and not by the platform: with the part that changes emphasised, and with both ends. */
    private void erase(Event event) {
        if (event.item.getData() instanceof Reference) {
            event.detail &= ~SWT.FOREGROUND;
        }
    }

    private void paint(Event event) {
        if (event.item.getData() instanceof Reference reference) {
            Rectangle cell = ((TreeItem) event.item).getBounds(event.index);
            EmphasisedText text = text(reference, event.index);
            boolean coloured = event.index == 2 && (event.detail & SWT.SELECTED) == 0;
            text.draw(event.gc, bold, coloured ? accent : event.gc.getForeground(), event.x + MARGIN, cell.x + cell.width - MARGIN, event.y,
                    event.height);
        }
    }

    private static EmphasisedText text(Reference reference, int column) {
        ChangedPart part = ChangedPart.of(reference.before(), reference.after());
        return switch (column) {
            case 0 -> EmphasisedText.plain(ReferenceGroup.holder(reference));
            case 1 -> EmphasisedText.of(reference.before(), part.from(), part.beforeEnd());
            default -> EmphasisedText.of(reference.after(), part.from(), part.afterEnd());
        };
    }

    private void describe(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        String tip = item != null && item.getData() instanceof Reference reference
                ? (ReferenceGroup.holder(reference) + '\n' + reference.before() + "\n→ " + reference.after()).strip()
                : null;
        if (!Objects.equals(tip, tree.getToolTipText())) {
            tree.setToolTipText(tip);
        }
    }
}
