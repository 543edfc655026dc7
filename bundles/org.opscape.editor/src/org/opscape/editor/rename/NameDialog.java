/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.opscape.diagram.look.Theme;

/** Asks for a name. */
public final class NameDialog extends AskingDialog {
    private final Function<String, Verdict> judge;
    private String name;
    private Text field;

    /**
     * Makes the dialog.
     *
     * @param parent the window
     * @param title what is done
     * @param message what the name is for
     * @param name what is proposed
     * @param judge tells what is to be said about a name
     * @param theme the colours of the window
     */
    public NameDialog(Shell parent, String title, String message, String name, Function<String, Verdict> judge, Theme theme) {
        super(parent, title, message, title.replace("…", ""), theme);
        this.name = name;
        this.judge = judge;
    }

    @Override
    void createFields(Composite area) {
        field = new Text(area, SWT.BORDER | SWT.SINGLE);
        field.setText(name);
        field.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Modify, event -> {
            name = field.getText();
            changed();
        });
    }

    @Override
    Verdict judge() {
        return judge.apply(name);
    }

    /** {@return what was entered} */
    public String name() {
        return name;
    }
}
