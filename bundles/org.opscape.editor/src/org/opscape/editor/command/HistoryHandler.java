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
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Undoes or redoes the last edit or choice of the active editor; the menu names it. */
public final class HistoryHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {
    /** The command that undoes. */
    public static final String UNDO = "org.eclipse.ui.edit.undo";
    /** The command that redoes. */
    public static final String REDO = "org.eclipse.ui.edit.redo";

    private boolean undo = true;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        undo = "UNDO".equals(data);
    }

    @Override
    public void setEnabled(Object context) {
        Object editor = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
        setBaseEnabled(editor instanceof IEditorPart part && stack(part).filter(this::isPossible).isPresent());
    }

    private boolean isPossible(CommandStack stack) {
        return undo ? stack.canUndo() : stack.canRedo();
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (!TextFocus.isTyping()) {
            stack(HandlerUtil.getActiveEditor(event)).filter(this::isPossible).ifPresent(undo ? CommandStack::undo : CommandStack::redo);
        }
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        String what = stack(editor).filter(this::isPossible).map(this::next).map(command -> " " + command.getLabel()).orElse("");
        element.setText((undo ? "Undo" : "Redo") + what.replace("&", "&&"));
    }

    private Command next(CommandStack stack) {
        return undo ? stack.getUndoCommand() : stack.getRedoCommand();
    }

    private static Optional<CommandStack> stack(IEditorPart editor) {
        return Optional.ofNullable(editor).map(part -> part.getAdapter(CommandStack.class));
    }
}
