/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.command;

import java.util.Optional;
import org.eclipse.ui.IEditorPart;
import org.opscape.editor.canvas.GraphCanvas;

/** Does a {@link ChoiceAction} with what is selected in the active editor. */
public final class ChoiceHandler extends CanvasHandler {
    @Override
    CanvasAction named(String name) {
        return ChoiceAction.valueOf(name);
    }

    /**
     * Finds the picture of an editor.
     *
     * @param editor an editor, or null
     * @return its picture; empty if it shows none
     */
    public static Optional<GraphCanvas> canvas(IEditorPart editor) {
        return CanvasHandler.canvas(editor);
    }
}
