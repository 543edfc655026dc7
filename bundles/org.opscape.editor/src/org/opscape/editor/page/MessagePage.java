/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.page;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What an editor shows if its file cannot be shown: what happened, why, and what can be done. */
public final class MessagePage extends Composite {
    private static final int WIDTH = 520;

    private final Label headline;
    private final Text message;
    private final Composite middle;
    private final Composite buttons;

    /**
     * Makes the page.
     *
     * @param parent where
     */
    public MessagePage(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(this);
        middle = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(middle);
        GridLayoutFactory.fillDefaults().spacing(8, 12).applyTo(middle);
        headline = new Label(middle, SWT.WRAP);
        headline.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(headline);
        message = new Text(middle, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        message.setBackground(getBackground());
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(message);
        buttons = new Composite(middle, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(buttons);
    }

    /**
     * Shows a message.
     *
     * @param what what happened
     * @param why why, where and what to do
     * @param actions what can be done, the most likely first
     */
    public void show(String what, String why, Action... actions) {
        headline.setText(what.replace("&", "&&"));
        message.setText(why);
        message.setBackground(middle.getBackground());
        for (var old : buttons.getChildren()) {
            old.dispose();
        }
        GridLayoutFactory.fillDefaults().numColumns(Math.max(1, actions.length)).spacing(8, 8).applyTo(buttons);
        for (Action action : actions) {
            Button button = new Button(buttons, SWT.PUSH);
            button.setText(action.label());
            button.addListener(SWT.Selection, event -> action.run().run());
        }
        layout(true, true);
    }

    @Override
    public boolean setFocus() {
        return buttons.getChildren().length > 0 ? buttons.getChildren()[0].setFocus() : super.setFocus();
    }

    /**
     * Something that can be done.
     *
     * @param label what it is called
     * @param run does it
     */
    public record Action(String label, Runnable run) {
    }
}
