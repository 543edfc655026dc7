/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench;

import java.util.List;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** The editors that were open when the last session ended. */
final class EarlierEditors {
    private static final String PART = "org.eclipse.e4.ui.compatibility.editor";
    private static final String STACK = "EditorStack";
    private static final String FIRST_STACK = "org.eclipse.e4.primaryDataStack";

    private EarlierEditors() {
    }

    /**
     * Takes them out, before they are made: who names files at the start wants to see those, not what was left open.
     *
     * @param application the model of the windows as it was kept
     */
    static void forget(MApplication application) {
        EModelService models = application.getContext().get(EModelService.class);
        models.findElements(application, PART, MPart.class).forEach(EarlierEditors::remove);
        List<MPartStack> stacks = models.findElements(application, null, MPartStack.class, List.of(STACK));
        for (MPartStack stack : stacks) {
            if (stack.getChildren().isEmpty() && !FIRST_STACK.equals(stack.getElementId())) {
                remove(stack);
            }
        }
    }

    private static void remove(MUIElement element) {
        MElementContainer<MUIElement> parent = element.getParent();
        if (parent != null) {
            if (parent.getSelectedElement() == element) {
                parent.setSelectedElement(null);
            }
            parent.getChildren().remove(element);
        }
    }
}
