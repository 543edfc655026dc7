/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.preview;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

/** Is there while a large model is looked at; one need not wait for it. */
final class WaitDialog extends Dialog {
    private static final int WIDTH = 420;

    private final String label;
    private final Runnable anyway;
    private final Runnable cancelled;
    private boolean closing;

    /**
     * Makes the dialog.
     *
     * @param parent the window
     * @param label the edit
     * @param anyway called if it shall be done without looking
     * @param cancelled called if it shall not be done
     */
    WaitDialog(Shell parent, String label, Runnable anyway, Runnable cancelled) {
        super(parent);
        this.label = label;
        this.anyway = anyway;
        this.cancelled = cancelled;
        setShellStyle(SWT.TITLE | SWT.CLOSE | SWT.APPLICATION_MODAL);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(label);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(14, 12).spacing(0, 8).applyTo(area);
        new Label(area, SWT.NONE).setText("Looking for all that refers to the names that change…");
        ProgressBar bar = new ProgressBar(area, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(bar);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.PROCEED_ID, "Don't Look, Just Do It", false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        closing = true;
        close();
        (button == IDialogConstants.PROCEED_ID ? anyway : cancelled).run();
    }

    @Override
    protected void handleShellCloseEvent() {
        buttonPressed(IDialogConstants.CANCEL_ID);
    }

    /** Takes the dialog away, without an answer. */
    void dismiss() {
        if (!closing && getShell() != null && !getShell().isDisposed()) {
            closing = true;
            close();
        }
    }
}
