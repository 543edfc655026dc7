/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.window;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.handlers.HandlerUtil;
import org.opscape.editor.NodeReference;

/** Copies the paths of the selected nodes, one a line. */
public final class CopyNameHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
        StringBuilder names = new StringBuilder();
        for (Object element : selection) {
            if (element instanceof NodeReference node) {
                names.append(names.isEmpty() ? "" : "\n").append(node.path());
            }
        }
        if (!names.isEmpty()) {
            Clipboard clipboard = new Clipboard(HandlerUtil.getActiveShellChecked(event).getDisplay());
            clipboard.setContents(new Object[] {names.toString()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
        return null;
    }
}
