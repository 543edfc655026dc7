/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.help;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.keys.IBindingService;

/** A sheet with all that the mouse and the keys do, with the keys as they are bound now. */
final class KeyboardSheet extends Dialog {
    private static final int COLUMNS = 3;
    private static final int TITLE_ROWS = 2;
    private static final int COLUMN_GAP = 36;
    private static final int MARGIN = 18;

    private final IBindingService bindings;

    /**
     * Makes the sheet.
     *
     * @param parent the window
     * @param bindings tells the keys of commands
     */
    KeyboardSheet(Shell parent, IBindingService bindings) {
        super(parent);
        this.bindings = bindings;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Keyboard and Mouse");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN).spacing(COLUMN_GAP, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        for (List<Topic> column : columns()) {
            Composite list = new Composite(area, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 5).applyTo(list);
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(list);
            column.forEach(topic -> add(list, topic));
        }
        return area;
    }

    /** Topics in their order, in columns of about the same height. */
    static List<List<Topic>> columns() {
        int all = Topic.ALL.stream().mapToInt(KeyboardSheet::rows).sum();
        List<List<Topic>> columns = new ArrayList<>();
        int above = 0;
        for (Topic topic : Topic.ALL) {
            int column = Math.min(COLUMNS - 1, (above + rows(topic) / 2) * COLUMNS / all);
            while (columns.size() <= column) {
                columns.add(new ArrayList<>());
            }
            columns.get(column).add(topic);
            above += rows(topic);
        }
        return columns;
    }

    private static int rows(Topic topic) {
        return topic.entries().size() + TITLE_ROWS;
    }

    private void add(Composite list, Topic topic) {
        Label title = new Label(list, SWT.NONE);
        title.setText(topic.title());
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 10).applyTo(title);
        for (Topic.Entry entry : topic.entries()) {
            Label keys = new Label(list, SWT.NONE);
            keys.setText(keys(entry));
            keys.setForeground(list.getDisplay().getSystemColor(SWT.COLOR_LINK_FOREGROUND));
            Label text = new Label(list, SWT.NONE);
            text.setText(entry.text());
        }
    }

    private String keys(Topic.Entry entry) {
        String bound = entry.command().isEmpty() ? "" : bound(entry.command());
        return entry.gesture().isEmpty() || bound.isEmpty() ? bound + entry.gesture() : bound + ",  " + entry.gesture();
    }

    /** Keys that only count in the editor are not active while the sheet is open: they are looked up among all. */
    private String bound(String command) {
        String active = bindings.getBestActiveBindingFormattedFor(command);
        if (active != null) {
            return active;
        }
        for (Binding binding : bindings.getBindings()) {
            if (binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().equals(command)) {
                return binding.getTriggerSequence().format();
            }
        }
        return "";
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
