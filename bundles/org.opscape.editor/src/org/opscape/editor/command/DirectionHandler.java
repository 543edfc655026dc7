/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.command;

import java.util.Locale;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.opscape.diagram.scene.Direction;
import org.opscape.editor.GraphView;

/** Chooses the direction of the picture of the active editor; the menu shows which one it has. */
public final class DirectionHandler extends AbstractHandler implements IElementUpdater {
    private static final String PARAMETER = "org.opscape.parameter.direction";

    @Override
    public Object execute(ExecutionEvent event) {
        String asked = event.getParameter(PARAMETER);
        if (asked != null) {
            ViewHandler.view(event).ifPresent(view -> view.setDirection(Direction.valueOf(asked.toUpperCase(Locale.ROOT))));
        }
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        GraphView view = editor == null ? null : editor.getAdapter(GraphView.class);
        element.setChecked(
                view != null && view.isReady() && view.direction().name().equalsIgnoreCase(String.valueOf(parameters.get(PARAMETER))));
    }
}
