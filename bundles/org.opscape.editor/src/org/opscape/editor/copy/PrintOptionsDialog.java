/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.copy;

import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;

/** Asks which part of the picture is printed, and how large. */
final class PrintOptionsDialog extends Dialog {
    private final boolean selection;
    private PicturePart part = PicturePart.WHOLE;
    private boolean onePage = true;

    PrintOptionsDialog(Shell shell, boolean selection) {
        super(shell);
        this.selection = selection;
    }

    Optional<Answer> ask() {
        return open() == OK ? Optional.of(new Answer(part, onePage)) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Print");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 10).applyTo(area);
        Group what = group(area, "Print");
        radio(what, "The whole picture", true, () -> part = PicturePart.WHOLE);
        radio(what, "What is in sight now", false, () -> part = PicturePart.VISIBLE);
        radio(what, "What is selected", false, () -> part = PicturePart.SELECTION).setEnabled(selection);
        Group size = group(area, "Size");
        radio(size, "Fitted on one page", true, () -> onePage = true);
        radio(size, "Readable, on as many pages as that takes", false, () -> onePage = false);
        return area;
    }

    private static Group group(Composite parent, String title) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        GridLayoutFactory.swtDefaults().applyTo(group);
        return group;
    }

    private static Button radio(Composite parent, String label, boolean chosen, Runnable choose) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(label);
        button.setSelection(chosen);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                choose.run();
            }
        });
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Print…", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /**
     * What was asked for.
     *
     * @param part which part of the picture
     * @param onePage whether it shall fit on one page
     */
    record Answer(PicturePart part, boolean onePage) {
    }
}
