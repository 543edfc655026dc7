/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.search;

import java.text.NumberFormat;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.views.NodeImages;
import org.opscape.views.table.Names;
import org.opscape.views.theme.Shades;

/** The results: of each node its name, and under it where it is. The first thousand, and more on demand. */
final class HitTable {
    private static final int STEP = 1_000;
    private static final int MARGIN = 4;
    private static final int TEXT_X = 26;

    private final Table table;
    private final NodeImages images;
    private Clustering clustering;
    private Hits hits = Hits.NONE;
    private int limit = STEP;
    private Color muted;

    /**
     * Makes an empty list.
     *
     * @param parent where
     * @param selected hears the node whose row is selected
     * @param chosen hears the node whose row is clicked or entered
     */
    HitTable(Composite parent, IntConsumer selected, IntConsumer chosen) {
        table = Names.give(new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), "Results");
        images = new NodeImages(table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MeasureItem, this::measure);
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Selection, event -> selected(selected));
        table.addListener(SWT.DefaultSelection, event -> chosen(chosen));
        table.addListener(SWT.MouseUp, event -> clicked(event, chosen));
        table.addListener(SWT.MouseMove, this::describe);
        table.addListener(SWT.Resize, event -> table.redraw());
    }

    /** {@return the control} */
    Table control() {
        return table;
    }

    /**
     * Shows results.
     *
     * @param graph their graph
     * @param found the results
     * @param shades the colours
     */
    void show(Clustering graph, Hits found, Shades shades) {
        muted = shades.muted();
        clustering = graph;
        hits = found;
        limit = STEP;
        table.setItemCount(0);
        table.setItemCount(rows());
        table.setTopIndex(0);
    }

    private int rows() {
        return hits.size() > limit ? limit + 1 : hits.size();
    }

    private boolean isMore(int row) {
        return row == limit && hits.size() > limit;
    }

    /**
     * Selects another row; goes round at the ends.
     *
     * @param steps how many rows down
     * @return the node there; -1 if there are no results
     */
    int step(int steps) {
        int count = Math.min(limit, hits.size());
        if (count == 0) {
            return -1;
        }
        int from = table.getSelectionIndex();
        int row = from < 0 && steps < 0 ? count - 1 : Math.floorMod(from + steps, count);
        table.setSelection(row);
        return hits.node(row);
    }

    /** {@return the node whose row is selected, the first one if none is; -1 if there are no results} */
    int selectedOrFirst() {
        int row = Math.max(0, table.getSelectionIndex());
        if (row >= Math.min(limit, hits.size())) {
            return -1;
        }
        table.setSelection(row);
        return hits.node(row);
    }

    private void selected(IntConsumer consumer) {
        int row = table.getSelectionIndex();
        if (row >= 0 && !isMore(row)) {
            consumer.accept(hits.node(row));
        }
    }

    private void chosen(IntConsumer consumer) {
        int row = table.getSelectionIndex();
        if (isMore(row)) {
            limit += STEP;
            table.setItemCount(rows());
            table.clear(row);
        } else if (row >= 0) {
            consumer.accept(hits.node(row));
        }
    }

    private void clicked(Event event, IntConsumer consumer) {
        if (event.button == 1 && event.count == 1 && table.getItem(new Point(event.x, event.y)) != null) {
            chosen(consumer);
        }
    }

    private void describe(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        String text = item == null ? null : item.getText();
        if (!Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        if (isMore(event.index)) {
            item.setText("Show " + NumberFormat.getIntegerInstance().format(Math.min(STEP, hits.size() - limit)) + " more");
        } else {
            item.setText(clustering.hierarchy().path(hits.node(event.index))); // painted otherwise; this is what is read aloud
        }
    }

    private void measure(Event event) {
        event.height = 2 * event.gc.getFontMetrics().getHeight() + 2 * MARGIN;
        event.width = table.getClientArea().width;
    }

    private void paint(Event event) {
        TableItem item = (TableItem) event.item;
        int row = table.indexOf(item);
        int width = table.getClientArea().width - TEXT_X - MARGIN;
        int line = event.gc.getFontMetrics().getHeight();
        if (isMore(row)) {
            event.gc.drawText(item.getText(), TEXT_X, event.y + MARGIN + line / 2, true);
            return;
        }
        Hierarchy hierarchy = clustering.hierarchy();
        int node = hits.node(row);
        Image image = images.of(hierarchy.kind(node));
        Rectangle size = image.getBounds();
        event.gc.drawImage(image, MARGIN, event.y + MARGIN + (line - size.height) / 2);
        event.gc.drawText(shorten(event.gc, hierarchy.label(node), width), TEXT_X, event.y + MARGIN, true);
        if ((event.detail & SWT.SELECTED) == 0) {
            event.gc.setForeground(muted);
        }
        String what = what(node);
        String around = around(node);
        int room = width - event.gc.textExtent(what).x;
        event.gc.drawText(what + end(event.gc, around, room), TEXT_X, event.y + MARGIN + line, true);
    }

    private String what(int node) {
        Hierarchy hierarchy = clustering.hierarchy();
        boolean operation = hierarchy.kind(node) == NodeKind.OPERATION;
        return operation ? clustering.graph().type(node)
                : NumberFormat.getIntegerInstance().format(hierarchy.operationCount(node)) + " operations";
    }

    private String around(int node) {
        String path = clustering.hierarchy().path(node);
        int end = path.lastIndexOf('/');
        return end < 0 ? "" : "  ·  " + path.substring(0, end);
    }

    /** Keeps the end, which says more than the beginning. */
    private static String end(GC gc, String text, int width) {
        int from = 0;
        String shorter = text;
        while (from < text.length() && gc.textExtent(shorter).x > width) {
            from++;
            shorter = "  ·  …" + text.substring(Math.min(text.length(), from + 5));
        }
        return shorter;
    }

    private static String shorten(GC gc, String text, int width) {
        String shorter = text;
        int kept = text.length();
        while (kept > 2 && gc.textExtent(shorter).x > width) {
            kept = Math.max(2, Math.min(kept - 1, kept * width / Math.max(1, gc.textExtent(shorter).x)));
            shorter = text.substring(0, kept / 2) + '…' + text.substring(text.length() - (kept - kept / 2));
        }
        return shorter;
    }
}
