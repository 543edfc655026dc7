/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.command;

import org.opscape.editor.canvas.GraphCanvas;

/** Something that can be done in a picture. */
public interface CanvasAction {
    /**
     * Tells whether it can be done.
     *
     * @param view where; it shows a graph
     * @return whether there is something that it could be done with
     */
    default boolean isEnabled(GraphCanvas view) {
        return true;
    }

    /**
     * Tells whether it holds.
     *
     * @param view where; it shows a graph
     * @return whether its menu item is checked
     */
    default boolean isOn(GraphCanvas view) {
        return false;
    }

    /**
     * Does it, if it can be done.
     *
     * @param view where; it shows a graph
     */
    void run(GraphCanvas view);
}
