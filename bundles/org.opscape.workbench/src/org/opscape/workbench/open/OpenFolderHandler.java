/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.open;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for the folder of a SavedModel and opens it. */
public final class OpenFolderHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ask(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }

    /**
     * Asks for a folder and opens it.
     *
     * @param window where
     */
    public static void ask(IWorkbenchWindow window) {
        DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
        dialog.setText("Open a SavedModel");
        dialog.setMessage("Choose the folder that holds saved_model.pb or saved_model.pbtxt.");
        String folder = dialog.open();
        if (folder != null) {
            Openings.open(window.getActivePage(), Path.of(folder));
        }
    }
}
