/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.open;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/** Puts editors side by side. */
final class EditorColumns {
    private static final String EDITORS = "EditorStack";
    private static final float HALF = 0.5f;

    private EditorColumns() {
    }

    /**
     * Moves the active editor into a column of its own, at the right of the others. Does nothing if it is alone in its column.
     *
     * @param page the page with the editor
     */
    static void moveRight(IWorkbenchPage page) {
        IEditorPart editor = page.getActiveEditor();
        MPart part = editor == null ? null : editor.getSite().getService(MPart.class);
        EModelService models = page.getWorkbenchWindow().getService(EModelService.class);
        MUIElement stack = part == null ? null : part.getParent();
        if (stack instanceof MPartStack column && shown(column) > 1) {
            MPartStack fresh = models.createModelElement(MPartStack.class);
            fresh.getTags().add(EDITORS);
            models.insert(fresh, column, EModelService.RIGHT_OF, HALF);
            fresh.getChildren().add(part);
            fresh.setSelectedElement(part);
            page.activate(editor);
        }
    }

    private static long shown(MElementContainer<?> stack) {
        return stack.getChildren().stream().filter(MUIElement::isToBeRendered).count();
    }
}
