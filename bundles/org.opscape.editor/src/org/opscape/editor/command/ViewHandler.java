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
import org.eclipse.ui.handlers.HandlerUtil;
import org.opscape.editor.GraphView;

/** Does a {@link ViewAction}, which its declaration names, on the picture of the active editor. */
public final class ViewHandler extends AbstractHandler implements IExecutableExtension {
    private ViewAction action = ViewAction.FIT_ALL;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        action = ViewAction.valueOf(String.valueOf(data));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        view(event).ifPresent(action::run);
        return null;
    }

    static Optional<GraphView> view(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        GraphView view = editor == null ? null : editor.getAdapter(GraphView.class);
        return Optional.ofNullable(view).filter(GraphView::isReady);
    }
}
