/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.command;

import java.util.Map;
import java.util.Optional;
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
import org.opscape.editor.GraphView;
import org.opscape.editor.canvas.GraphCanvas;

/** Does what its declaration names in the active editor's picture. */
abstract class CanvasHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {
    private Optional<CanvasAction> action = Optional.empty();

    /** Finds what a declaration names. */
    abstract CanvasAction named(String name);

    @Override
    public final void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        action = Optional.of(named(String.valueOf(data)));
    }

    @Override
    public void setEnabled(Object context) {
        Object editor = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
        setBaseEnabled(editor instanceof IEditorPart part && canvas(part).filter(action.orElseThrow()::isEnabled).isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        canvas(HandlerUtil.getActiveEditor(event)).filter(action.orElseThrow()::isEnabled).ifPresent(action.orElseThrow()::run);
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
        element.setChecked(window != null && window.getActivePage() != null
                && canvas(window.getActivePage().getActiveEditor()).filter(action.orElseThrow()::isOn).isPresent());
    }

    /** Finds the picture of an editor, which may be null; empty if it shows none. */
    static Optional<GraphCanvas> canvas(IEditorPart editor) {
        GraphView view = editor == null ? null : editor.getAdapter(GraphView.class);
        return view instanceof GraphCanvas canvas && canvas.isReady() ? Optional.of(canvas) : Optional.empty();
    }
}
