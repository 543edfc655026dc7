/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Problem;

/** Tells that a file is damaged, and lists how on demand. The list is filled as it is looked at. */
final class ProblemBar extends NoticeBar {
    private static final int LIST_HEIGHT = 140;
    private static final int PLACE_WIDTH = 280;

    private final Consumer<Element> go;
    private List<Problem> problems = List.of();
    private Table table;

    ProblemBar(Composite parent, Consumer<Element> go) {
        super(parent);
        this.go = go;
    }

    void show(List<Problem> found) {
        problems = List.copyOf(found);
        closeList();
        if (problems.isEmpty()) {
            hide();
        } else {
            summary();
        }
    }

    private void summary() {
        String count = problems.size() == 1 ? "1 problem in this file" : String.format("%,d problems in this file", problems.size());
        String first = problems.size() == 1 ? ": " + problems.getFirst().getMessage() : "";
        say(count + first, new MessagePage.Action(table == null ? "Show" : "Hide", this::toggleList),
                new MessagePage.Action("Dismiss", this::dismiss));
    }

    private void dismiss() {
        closeList();
        hide();
    }

    private void toggleList() {
        if (table == null) {
            openList();
        } else {
            closeList();
        }
        getDisplay().asyncExec(() -> {
            if (!isDisposed()) {
                summary();
            }
        });
    }

    private void openList() {
        table = new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(table);
        table.setHeaderVisible(true);
        TableColumn place = column("Where");
        TableColumn message = column("What");
        table.addListener(SWT.Resize, event -> {
            int width = ((Table) event.widget).getClientArea().width;
            place.setWidth(Math.min(PLACE_WIDTH, width / 3));
            message.setWidth(width - place.getWidth());
        });
        table.addListener(SWT.SetData, event -> {
            TableItem item = (TableItem) event.item;
            Problem problem = problems.get(table.indexOf(item));
            item.setText(new String[] {problem.getPlace(), problem.getMessage()});
        });
        table.addListener(SWT.MouseMove, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            String tip = item == null ? null : problems.get(table.indexOf(item)).getMessage();
            if (!Objects.equals(tip, table.getToolTipText())) {
                table.setToolTipText(tip);
            }
        });
        table.addListener(SWT.DefaultSelection, event -> goTo());
        table.addListener(SWT.Selection, event -> goTo());
        table.setItemCount(problems.size());
    }

    private void goTo() {
        Element element = table.getSelectionIndex() < 0 ? null : problems.get(table.getSelectionIndex()).getElement();
        if (element != null) {
            go.accept(element);
        }
    }

    private TableColumn column(String title) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        return column;
    }

    private void closeList() {
        if (table != null) {
            table.dispose();
            table = null;
        }
    }
}
