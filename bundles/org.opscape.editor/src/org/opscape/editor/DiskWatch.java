/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.opscape.editor.page.PicturePage;
import org.opscape.editor.save.Leaving;

/**
 * Looks whether the file was changed by somebody else whenever its editor or the window is gone back to, and says what can be done about
 * it.
 */
final class DiskWatch implements IPartListener2, Listener {
    private final GraphEditor editor;
    private final PicturePage page;
    private final Leaving leaving;
    private final Shell window;
    private Optional<GraphDocument> told = Optional.empty();

    DiskWatch(GraphEditor editor, PicturePage page, Leaving leaving) {
        this.editor = editor;
        this.page = page;
        this.leaving = leaving;
        window = editor.getSite().getShell();
    }

    void start() {
        editor.getSite().getPage().addPartListener(this);
        window.addListener(SWT.Activate, this);
    }

    void stop() {
        editor.getSite().getPage().removePartListener(this);
        if (!window.isDisposed()) {
            window.removeListener(SWT.Activate, this);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == editor) {
            look();
        }
    }

    @Override
    public void handleEvent(Event event) {
        if (editor.getSite().getPage().isPartVisible(editor)) {
            look();
        }
    }

    /** Says it once for each document, unless the file is saved in between. */
    private void look() {
        editor.document().ifPresent(document -> {
            if (!document.file().changedOnDisk()) {
                told = Optional.empty();
            } else if (told.filter(known -> known == document).isEmpty() && !editor.saving().isBusy()) {
                told = Optional.of(document);
                leaving.sayChanged(document, editor.file(), page, editor::reload, editor::reloadAndRepeat);
            }
        });
    }
}
