/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** What the toolbars of views are made of. */
public final class PageActions {
    private PageActions() {
    }

    /**
     * Makes an action.
     *
     * @param text what it does
     * @param image its image's name
     * @param run does it
     * @return the action
     */
    public static Action of(String text, String image, Runnable run) {
        Action action = new Action(text, NodeImages.descriptor(image)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(text);
        return action;
    }

    /**
     * Copies a text.
     *
     * @param control any control
     * @param text the text
     */
    public static void copy(Control control, String text) {
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(control.getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
