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
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Does a {@link FlowAction}, which its declaration names, in the active editor's picture. */
public final class FlowHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {
    private FlowAction action = FlowAction.TRACE_BOTH;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        action = FlowAction.valueOf(String.valueOf(data));
    }

    @Override
    public void setEnabled(Object context) {
        Object editor = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
        setBaseEnabled(editor instanceof IEditorPart part && ChoiceHandler.canvas(part).filter(action::isEnabled).isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        ChoiceHandler.canvas(HandlerUtil.getActiveEditor(event)).filter(action::isEnabled).ifPresent(action::run);
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
        element.setChecked(window != null && window.getActivePage() != null
                && ChoiceHandler.canvas(window.getActivePage().getActiveEditor()).filter(action::isOn).isPresent());
    }
}
