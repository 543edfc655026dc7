/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.opscape.diagram.look.Theme;

/** Asks for a scope: one that is there, found by a part of its name, or a new one. */
public final class ScopeDialog extends AskingDialog {
    private static final int MOST = 200;
    private static final int ROWS = 12;
    private static final String OUTERMOST = "(outermost level)";

    private final List<String> scopes;
    private final Function<String, Verdict> judge;
    private final List<String> rows = new ArrayList<>();
    private Text field;
    private Table table;
    private String chosen = "";

    /**
     * Makes the dialog.
     *
     * @param parent the window
     * @param message what the scope is for
     * @param scopes the paths of all scopes, the outermost level as an empty one
     * @param judge tells what is to be said about a scope
     * @param theme the colours of the window
     */
    public ScopeDialog(Shell parent, String message, List<String> scopes, Function<String, Verdict> judge, Theme theme) {
        super(parent, "Move to Scope", message, "Move", theme);
        this.scopes = List.copyOf(scopes);
        this.judge = judge;
    }

    @Override
    void createFields(Composite area) {
        field = new Text(area, SWT.BORDER | SWT.SINGLE);
        field.setMessage("Type a part of a scope's name, or a new scope");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * ROWS).applyTo(table);
        field.addListener(SWT.Modify, event -> fill());
        field.addListener(SWT.KeyDown, this::walk);
        field.addListener(SWT.Traverse, this::complete);
        table.addListener(SWT.Selection, event -> choose(table.getSelectionIndex()));
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        fill();
    }

    private String typed() {
        String text = field.getText().strip();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private void fill() {
        String typed = typed();
        rows.clear();
        rows.addAll(ScopeMatches.of(scopes, typed, MOST));
        boolean fresh = !typed.isEmpty() && !rows.contains(typed);
        if (fresh) {
            rows.add(0, typed);
        }
        table.setRedraw(false);
        table.removeAll();
        for (int i = 0; i < rows.size(); i++) {
            String path = rows.get(i);
            new TableItem(table, SWT.NONE).setText(path.isEmpty() ? OUTERMOST : fresh && i == 0 ? "New scope " + path : path);
        }
        table.setRedraw(true);
        choose(rows.isEmpty() ? -1 : firstPossible(fresh));
    }

    /** The likeliest one that is there before a new one, so that nobody makes one by a slip. */
    private int firstPossible(boolean fresh) {
        return fresh && rows.size() > 1 && rows.get(1).length() > 0 ? 1 : 0;
    }

    private void choose(int index) {
        chosen = index < 0 ? "" : rows.get(index);
        table.setSelection(index);
        table.showSelection();
        if (index < ROWS - 1) {
            table.setTopIndex(0);
        }
        changed();
    }

    private void walk(Event event) {
        int step = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> 1;
            case SWT.ARROW_UP -> -1;
            case SWT.PAGE_DOWN -> ROWS - 1;
            case SWT.PAGE_UP -> 1 - ROWS;
            default -> 0;
        };
        if (step != 0 && !rows.isEmpty()) {
            event.doit = false;
            choose(Math.max(0, Math.min(rows.size() - 1, table.getSelectionIndex() + step)));
        }
    }

    /** Tab takes over what is chosen, to go on typing from there. */
    private void complete(Event event) {
        boolean further = event.detail == SWT.TRAVERSE_TAB_NEXT && !chosen.isEmpty() && !chosen.equals(field.getText());
        if (further) {
            event.doit = false;
            field.setText(chosen);
            field.setSelection(chosen.length());
        }
    }

    @Override
    Verdict judge() {
        return judge.apply(chosen);
    }

    /** {@return the path that was chosen; empty for the outermost level} */
    public String scope() {
        return chosen;
    }
}
