/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.command;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.opscape.editor.GraphView;
import org.opscape.editor.canvas.GraphCanvas;

/** Does a {@link ChoiceAction}, which its declaration names, with what is selected in the active editor. */
public final class ChoiceHandler extends AbstractHandler implements IExecutableExtension {
    private ChoiceAction action = ChoiceAction.HIDE;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        action = ChoiceAction.valueOf(String.valueOf(data));
    }

    @Override
    public void setEnabled(Object context) {
        Object editor = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
        setBaseEnabled(editor instanceof IEditorPart part && canvas(part).filter(action::isEnabled).isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        canvas(HandlerUtil.getActiveEditor(event)).filter(action::isEnabled).ifPresent(action::run);
        return null;
    }

    /**
     * Finds the picture of an editor.
     *
     * @param editor an editor, or null
     * @return its picture; empty if it shows none
     */
    public static Optional<GraphCanvas> canvas(IEditorPart editor) {
        GraphView view = editor == null ? null : editor.getAdapter(GraphView.class);
        return view instanceof GraphCanvas canvas && canvas.isReady() ? Optional.of(canvas) : Optional.empty();
    }
}
