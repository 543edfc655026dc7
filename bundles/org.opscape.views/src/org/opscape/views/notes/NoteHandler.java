/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.notes;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.opscape.editor.GraphView;
import org.opscape.views.properties.PropertiesView;

/** Brings the properties to the front and puts the cursor into the note on what is selected. */
public final class NoteHandler extends AbstractHandler {
    @Override
    public void setEnabled(Object context) {
        Object editor = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
        GraphView view = editor instanceof IEditorPart part ? part.getAdapter(GraphView.class) : null;
        setBaseEnabled(view != null && view.isReady());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            PropertiesView view = (PropertiesView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .showView(PropertiesView.ID);
            view.writeNote();
        } catch (PartInitException e) {
            throw new ExecutionException("Cannot open the properties", e);
        }
        return null;
    }
}
