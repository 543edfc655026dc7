/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.window;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.opscape.editor.ModelFileInput;
import org.opscape.workbench.open.RecentFiles;

/** Names the active file in the title of the window, and remembers the files that are opened. */
public final class WindowFollower implements IPartListener2 {
    private static final String NAME = "Opscape";

    private final IWorkbenchWindowConfigurer configurer;
    private final RecentFiles recent;

    /**
     * Follows a window.
     *
     * @param configurer the window
     * @param recent where opened files are remembered
     */
    public WindowFollower(IWorkbenchWindowConfigurer configurer, RecentFiles recent) {
        this.configurer = configurer;
        this.recent = recent;
    }

    /** Begins to follow, as long as the window is open. */
    public void start() {
        configurer.getWindow().getPartService().addPartListener(this);
        updateTitle();
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        updateTitle();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        updateTitle();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        updateTitle();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        partOpened(reference);
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor && editor.getEditorInput() instanceof ModelFileInput input) {
            recent.add(input.file());
        }
        updateTitle();
    }

    private void updateTitle() {
        IWorkbenchWindow window = configurer.getWindow();
        IWorkbenchPage page = window.getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        if (window.getShell() != null && !window.getShell().isDisposed()) {
            configurer.setTitle(editor == null ? NAME : editor.getTitle() + " — " + NAME);
        }
    }
}
