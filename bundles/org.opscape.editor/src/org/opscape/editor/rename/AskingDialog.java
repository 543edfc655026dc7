/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.opscape.diagram.look.Theme;

/** A dialog about a name or a scope that says at once whether that can be done. Nothing in it moves when it says something. */
abstract class AskingDialog extends Dialog {
    static final int WIDTH = 460;
    private static final int LINES = 2;

    private final String title;
    private final String message;
    private final String done;
    private final Theme theme;
    private Label reason;
    private Verdict verdict = Verdict.FINE;

    AskingDialog(Shell parent, String title, String message, String done, Theme theme) {
        super(parent);
        this.title = title;
        this.message = message;
        this.done = done;
        this.theme = theme;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 8).applyTo(area);
        Label what = new Label(area, SWT.WRAP);
        what.setText(message.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(what);
        createFields(area);
        reason = new Label(area, SWT.WRAP);
        reason.setText("\n".repeat(LINES - 1));
        int height = reason.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, height).applyTo(reason);
        return area;
    }

    /** Makes what is asked in. */
    abstract void createFields(Composite area);

    /** Tells what is to be said about what is entered. */
    abstract Verdict judge();

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, done, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        changed();
    }

    /** Something else is entered. */
    final void changed() {
        verdict = judge();
        if (reason != null && !reason.isDisposed()) {
            reason.setText(verdict.text().replace("&", "&&"));
            reason.setToolTipText(verdict.text());
            reason.setForeground(verdict.refused() ? Tints.wrong(theme) : reason.getParent().getForeground());
        }
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!verdict.refused());
            if (theme.isDark()) { // the colours that styles give to buttons in the dark are the same for those that cannot be pressed
                ok.setForeground(verdict.refused() ? Tints.of(theme.muted()) : reason.getParent().getForeground());
            }
        }
    }

    @Override
    protected void okPressed() {
        if (!judge().refused()) {
            super.okPressed();
        }
    }
}
