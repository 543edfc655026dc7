/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.save;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks something about lines of text, which can be read and copied. */
final class ScriptDialog extends MessageDialog {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 220;

    private final String lines;

    private ScriptDialog(Shell shell, String title, String message, String lines, String... buttons) {
        super(shell, title, null, message, MessageDialog.INFORMATION, 0, buttons);
        this.lines = lines;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Asks.
     *
     * @return the position of the button; negative if the dialog was closed
     */
    static int ask(Shell shell, String title, String message, String lines, String... buttons) {
        return new ScriptDialog(shell, title, message, lines, buttons).open();
    }

    @Override
    public void create() {
        super.create();
        getButton(0).setFocus();
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setText(lines);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
        return text;
    }
}
