/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.preview;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.opscape.diagram.look.Theme;

/** Shows what an edit rewrites, and asks whether it shall be done. */
final class PreviewDialog extends Dialog {
    static final int WIDTH = 860;
    private static final int HEIGHT = 340;
    private static final int COPY = IDialogConstants.CLIENT_ID;
    private static final int PAUSE_MILLIS = 150;

    private final EditWords words;
    private final Outlook outlook;
    private final Theme theme;
    private final Answer answer = new Answer();
    private ReferenceTree tree;
    private List<ReferenceGroup> groups;
    private String wanted = "";

    /** What a person has answered. */
    static final class Answer {
        private boolean pinned;
        private boolean quiet;

        /** {@return whether resources keep their names} */
        boolean pinned() {
            return pinned;
        }

        /** {@return whether nothing is to be asked any more} */
        boolean quiet() {
            return quiet;
        }
    }

    /**
     * Makes the dialog.
     *
     * @param parent the window
     * @param words how the edit is called
     * @param outlook what it does
     * @param theme the colours
     */
    PreviewDialog(Shell parent, EditWords words, Outlook outlook, Theme theme) {
        super(parent);
        this.words = words;
        this.outlook = outlook;
        this.theme = theme;
        this.groups = ReferenceGroup.of(outlook, "");
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.APPLICATION_MODAL);
    }

    /** {@return what was answered besides yes or no} */
    Answer answer() {
        return answer;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(words.label());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(14, 12).spacing(0, 10).applyTo(area);
        Label summary = new Label(area, SWT.WRAP);
        summary.setText(words.sentence(outlook));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(summary);
        warnings(area);
        filter(area);
        Composite holder = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(holder);
        tree = new ReferenceTree(holder, theme);
        tree.show(groups);
        Button quiet = new Button(area, SWT.CHECK);
        quiet.setText("Do not ask again for this file");
        quiet.setToolTipText(
                "Until it is closed. What is rewritten is still told above the picture. Preferences › Graph › Editing has more.");
        quiet.addListener(SWT.Selection, event -> answer.quiet = quiet.getSelection());
        return area;
    }

    private void warnings(Composite area) {
        if (!outlook.losses().isEmpty()) {
            new WarningPart(area, outlook.losses().size() == 1 ? "A note goes" : outlook.losses().size() + " notes go",
                    "A note is about its scope, and goes where that is no more. Undo brings it back.", outlook.losses());
        }
        if (!outlook.resources().isEmpty()) {
            int count = outlook.resources().size();
            WarningPart part = new WarningPart(area, Outlook.counted(count, "resource") + " without a shared_name",
                    "The runtime finds " + (count == 1 ? "it" : "them") + " by the name of the node. Within this model all stays the same; "
                            + "another session or server that shares " + (count == 1 ? "it" : "them") + " looks for the old name.",
                    outlook.resources());
            Button pin = new Button(part.area(), SWT.CHECK);
            pin.setText("Keep the old " + (count == 1 ? "name" : "names") + " as shared_name (" + Outlook.counted(count, "resource") + ")");
            pin.addListener(SWT.Selection, event -> answer.pinned = pin.getSelection());
            GridDataFactory.fillDefaults().span(2, 1).indent(24, 0).applyTo(pin);
        }
        if (!outlook.keys().isEmpty()) {
            int count = outlook.keys().size();
            new WarningPart(area,
                    Outlook.counted(count, "checkpoint key") + (count == 1 ? " equals a name" : " equal names") + " that change"
                            + (count == 1 ? "s" : ""),
                    "Keys are data and stay as they are, so that the checkpoint still loads. Code that finds variables by name will not.",
                    outlook.keys());
        }
    }

    private void filter(Composite area) {
        Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Filter by name");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        Runnable apply = () -> {
            if (!filter.isDisposed() && !filter.getText().equals(wanted)) {
                wanted = filter.getText();
                groups = ReferenceGroup.of(outlook, wanted);
                tree.show(groups);
            }
        };
        filter.addListener(SWT.Modify, event -> filter.getDisplay().timerExec(PAUSE_MILLIS, apply));
    }

    @Override
    public void create() {
        super.create();
        getButton(IDialogConstants.OK_ID).setFocus();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button copy = createButton(parent, COPY, "Copy as Text", false);
        copy.setToolTipText("The places that are listed, one a line");
        createButton(parent, IDialogConstants.OK_ID, words.verb(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            copy();
        } else {
            super.buttonPressed(button);
        }
    }

    private void copy() {
        String text = words.label() + '\n' + lines("resource without a shared_name\t", outlook.resources())
                + lines("checkpoint key\t", outlook.keys()) + ReferenceGroup.text(groups);
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private static String lines(String what, List<String> names) {
        StringBuilder lines = new StringBuilder();
        for (String name : names) {
            lines.append(what).append(name).append('\n');
        }
        return lines.toString();
    }
}
