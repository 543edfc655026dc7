/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.theme;

import org.eclipse.ui.IWorkbenchPart;
import org.opscape.diagram.look.Theme;
import org.opscape.editor.GraphView;

/** The colours of pictures in editors. */
public final class EditorTheme {
    private EditorTheme() {
    }

    /**
     * Gives the picture of an editor other colours.
     *
     * @param part an editor; nothing is done for anything else
     * @param dark whether they are light on dark
     */
    public static void apply(IWorkbenchPart part, boolean dark) {
        GraphView view = part == null ? null : part.getAdapter(GraphView.class);
        Theme theme = dark ? Theme.DARK : Theme.LIGHT;
        if (view != null && view.theme() != theme) {
            view.setTheme(theme);
        }
    }
}
