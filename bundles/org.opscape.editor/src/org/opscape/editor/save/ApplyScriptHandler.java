/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.save;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.opscape.editor.GraphEditor;

/** Does the edits of a script in the active editor. */
public final class ApplyScriptHandler extends AbstractHandler {
    @Override
    public void setEnabled(Object context) {
        Object active = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
        setBaseEnabled(
                active instanceof GraphEditor editor && editor.document().filter(document -> document.file().isEditable()).isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof GraphEditor editor) {
            editor.document().ifPresent(document -> ScriptFiles.apply(HandlerUtil.getActiveShell(event), document));
        }
        return null;
    }
}
