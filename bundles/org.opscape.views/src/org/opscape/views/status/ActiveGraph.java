/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.status;

import java.util.Optional;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.opscape.editor.GraphView;

/** Finds the graph that a window shows. */
public final class ActiveGraph {
    private ActiveGraph() {
    }

    /**
     * Finds the graph of the active editor.
     *
     * @param window the window
     * @return empty if no editor is active, or it has not loaded its file
     */
    public static Optional<GraphView> of(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        GraphView view = editor == null ? null : editor.getAdapter(GraphView.class);
        return Optional.ofNullable(view).filter(GraphView::isReady);
    }
}
