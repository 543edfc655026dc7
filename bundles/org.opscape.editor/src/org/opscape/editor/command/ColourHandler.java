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
import org.opscape.editor.ColourChoice;

/** Chooses what the colours of the active editor's picture mean; the menu shows what they mean now. */
public final class ColourHandler extends AbstractHandler implements IElementUpdater {
    private static final String PARAMETER = "org.opscape.parameter.colour";

    @Override
    public Object execute(ExecutionEvent event) {
        String asked = event.getParameter(PARAMETER);
        if (asked != null) {
            ChoiceHandler.canvas(HandlerUtil.getActiveEditor(event))
                    .ifPresent(view -> view.setColour(ColourChoice.of(asked, view.colour().palette())));
        }
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
        String mode = String.valueOf(parameters.get(PARAMETER));
        element.setChecked(window != null && window.getActivePage() != null && ChoiceHandler
                .canvas(window.getActivePage().getActiveEditor()).filter(view -> view.colour().remembered().equals(mode)).isPresent());
    }
}
