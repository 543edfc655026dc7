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
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for files and opens them. */
public final class OpenHandler extends AbstractHandler {
    private static final String[] NAMES = {"Models", "All files"};
    private static final String[] PATTERNS = {"*.pb;*.pbtxt;*.meta;*.gz;*.graphdef;*.prototxt;*.txt;*tfevents*", "*"};

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ask(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }

    /**
     * Asks for files and opens them.
     *
     * @param window where
     */
    public static void ask(IWorkbenchWindow window) {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText("Open Models");
        dialog.setFilterNames(NAMES);
        dialog.setFilterExtensions(PATTERNS);
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                Openings.open(window.getActivePage(), Path.of(dialog.getFilterPath(), name));
            }
        }
    }
}
