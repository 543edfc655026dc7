/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.theme;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;
import org.eclipse.ui.menus.UIElement;

/** Chooses the light or the dark look. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {
    private static final String DARK = "dark";
    private static final String COMMAND = "org.opscape.workbench.theme";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String asked = event.getParameter(RadioState.PARAMETER_ID);
        WindowTheme.set(window, DARK.equals(asked));
        window.getService(ICommandService.class).refreshElements(COMMAND, null);
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        boolean dark = WindowTheme.isDark(element.getServiceLocator());
        element.setChecked(DARK.equals(parameters.get(RadioState.PARAMETER_ID)) == dark);
    }
}
