/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.command;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.opscape.editor.GraphEditor;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.editor.canvas.GraphCanvas;

/** What an editor does for the workbench's own commands. */
public final class EditorActions {
    /** The command that asks for a file and opens it. */
    public static final String OPEN = "org.opscape.workbench.open";

    private EditorActions() {
    }

    /**
     * Takes over Select All and Revert as long as the editor is active.
     *
     * @param bars the editor's
     * @param editor the editor
     * @param canvas its picture
     */
    public static void register(IActionBars bars, GraphEditor editor, GraphCanvas canvas) {
        Action selectAll = action(canvas::selectSiblings);
        Action revert = action(editor::reload);
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), selectAll);
        bars.setGlobalActionHandler(ActionFactory.REVERT.getId(), revert);
        canvas.addListener(new GraphViewListener() {
            @Override
            public void documentLoaded(GraphView view) {
                selectAll.setEnabled(true);
                revert.setEnabled(true);
            }
        });
    }

    private static Action action(Runnable run) {
        Action action = new Action() {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(false);
        return action;
    }

    /**
     * Executes a command without parameters, if there is such a one.
     *
     * @param services where
     * @param command its id
     */
    public static void execute(IServiceLocator services, String command) {
        try {
            services.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(EditorActions.class).warn("The command " + command + " could not be executed", e);
        }
    }

    /**
     * Shows a view, if there is such a one.
     *
     * @param page where
     * @param view its id
     */
    public static void showView(IWorkbenchPage page, String view) {
        try {
            page.showView(view);
        } catch (PartInitException e) {
            ILog.of(EditorActions.class).warn("The view " + view + " could not be shown", e);
        }
    }
}
