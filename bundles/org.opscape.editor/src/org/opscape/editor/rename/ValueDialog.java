/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.opscape.diagram.look.Theme;
import org.opscape.edit.Edit;
import org.opscape.edit.NamedValue;
import org.opscape.editor.Editing;

/** Asks for another name of a value. What others know it by is only changed if that is said. */
final class ValueDialog extends AskingDialog {
    private final NamedValue value;
    private final Editing editing;
    private String name;
    private boolean known;

    /**
     * Makes the dialog.
     *
     * @param parent the window
     * @param value the value
     * @param editing tells what is refused
     * @param theme the colours of the window
     */
    ValueDialog(Shell parent, NamedValue value, Editing editing, Theme theme) {
        super(parent, "Rename Value", "New name for the value " + value.name() + ", wherever it is given or used.", "Rename", theme);
        this.value = value;
        this.editing = editing;
        this.name = value.name();
    }

    @Override
    void createFields(Composite area) {
        Text field = new Text(area, SWT.BORDER | SWT.SINGLE);
        field.setText(name);
        field.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Modify, event -> {
            name = field.getText();
            changed();
        });
        if (value.isPublic()) {
            Button also = new Button(area, SWT.CHECK);
            also.setText(value.use() == NamedValue.Use.INPUT ? "It is an input: whoever runs the model shall give it by the new name"
                    : "It is an output: whoever runs the model shall ask for it by the new name");
            also.addListener(SWT.Selection, event -> {
                known = also.getSelection();
                changed();
            });
        }
    }

    @Override
    Verdict judge() {
        if (name.equals(value.name())) {
            return Verdict.refused("");
        }
        if (value.isPublic() && !known) {
            return Verdict.refused("Whoever runs the model knows this name: tick the box if it shall change.");
        }
        return editing.refusal(edit()).map(Verdict::refused).orElse(Verdict.FINE);
    }

    /** {@return what is asked for} */
    Edit edit() {
        return value.renamed(name, known);
    }
}
