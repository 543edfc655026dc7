/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.page;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.opscape.diagram.look.Theme;

/** A slim strip above the picture that says something about the file and takes no room otherwise. */
class NoticeBar extends Composite {
    private static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled";

    private final Composite row;
    private final Label text;
    private final Composite buttons;

    NoticeBar(Composite parent) {
        super(parent, SWT.NONE);
        setData(CSS_DISABLED, Boolean.TRUE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        row = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.swtDefaults().margins(10, 3).numColumns(2).applyTo(row);
        text = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
        buttons = new Composite(row, SWT.NONE);
        setVisible(false);
    }

    /** Says something and offers what can be done about it. */
    void say(String what, MessagePage.Action... actions) {
        text.setText(what.replace("&", "&&"));
        text.setToolTipText(what);
        for (Control old : buttons.getChildren()) {
            old.dispose();
        }
        GridLayoutFactory.fillDefaults().numColumns(Math.max(1, actions.length)).applyTo(buttons);
        for (MessagePage.Action action : actions) {
            Button button = new Button(buttons, SWT.PUSH | SWT.FLAT);
            button.setText(action.label());
            button.addListener(SWT.Selection, event -> action.run().run());
        }
        showIf(true);
    }

    void hide() {
        showIf(false);
    }

    void setTheme(Theme theme) {
        Color back = theme.isDark() ? new Color(74, 62, 20) : new Color(255, 244, 206);
        Color front = theme.isDark() ? new Color(245, 232, 190) : new Color(60, 48, 0);
        paint(this, back, front);
    }

    private static void paint(Control control, Color back, Color front) {
        if (control instanceof Button) {
            return;
        }
        control.setData(CSS_DISABLED, Boolean.TRUE);
        control.setBackground(back);
        control.setForeground(front);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                paint(child, back, front);
            }
        }
    }

    private void showIf(boolean wanted) {
        setVisible(wanted);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) getLayoutData()).exclude(!wanted).applyTo(this);
        getParent().layout(true, true);
    }
}
