/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.command;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Shows or hides the legend in the active editor's picture. */
public final class LegendHandler extends AbstractHandler implements IElementUpdater {
    @Override
    public Object execute(ExecutionEvent event) {
        ChoiceHandler.canvas(HandlerUtil.getActiveEditor(event))
                .ifPresent(view -> view.colours().showLegend(!view.colours().isLegendShown()));
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
        element.setChecked(window != null && window.getActivePage() != null && ChoiceHandler
                .canvas(window.getActivePage().getActiveEditor()).filter(view -> view.colours().isLegendShown()).isPresent());
    }
}
