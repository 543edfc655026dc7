/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import java.util.Optional;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.opscape.editor.page.MessagePage;
import org.opscape.editor.page.PicturePage;

/** Looks whether the file was changed by somebody else whenever its editor is gone back to, and offers to open it again. */
final class DiskWatch implements IPartListener2 {
    private final GraphEditor editor;
    private final PicturePage page;
    private Optional<GraphDocument> told = Optional.empty();

    DiskWatch(GraphEditor editor, PicturePage page) {
        this.editor = editor;
        this.page = page;
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) != editor) {
            return;
        }
        editor.document().filter(document -> told.filter(other -> other == document).isEmpty() && document.file().changedOnDisk())
                .ifPresent(document -> {
                    told = Optional.of(document);
                    page.say(editor.file().getFileName() + " has changed on disk.", new MessagePage.Action("Open Again", editor::reload),
                            new MessagePage.Action("Keep", page::sayNothing));
                });
    }
}
