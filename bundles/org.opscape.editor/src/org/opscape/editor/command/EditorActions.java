/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.command;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** What an editor asks of the workbench. */
public final class EditorActions {
    /** The command that asks for a file and opens it. */
    public static final String OPEN = "org.opscape.workbench.open";

    private EditorActions() {
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
