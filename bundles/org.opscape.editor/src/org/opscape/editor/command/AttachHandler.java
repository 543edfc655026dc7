/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.command;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.opscape.editor.GraphView;

/** Asks for files with measurements, and attaches them to the active editor's model. */
public final class AttachHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        ChoiceHandler.canvas(HandlerUtil.getActiveEditor(event)).ifPresent(view -> ask(HandlerUtil.getActiveShell(event), view));
        return null;
    }

    /**
     * Asks for files, and attaches them.
     *
     * @param shell above which to ask
     * @param view to what
     */
    public static void ask(Shell shell, GraphView view) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText("Attach Measurements");
        Path folder = view.document().file().path().toAbsolutePath().getParent();
        dialog.setFilterPath(folder == null ? null : folder.toString());
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                view.measurements().attach(Path.of(dialog.getFilterPath(), name));
            }
        }
    }
}
