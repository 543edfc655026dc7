/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

/** Hears what changes in a graph view; called on the UI thread. */
public interface GraphViewListener {
    /**
     * A file was loaded, or another graph of it is shown: clustering and scene are new.
     *
     * @param view where
     */
    default void documentLoaded(GraphView view) {
    }

    /**
     * Something was opened, closed or laid out anew.
     *
     * @param view where
     */
    default void sceneChanged(GraphView view) {
    }

    /**
     * Other nodes are selected.
     *
     * @param view where
     */
    default void selectionChanged(GraphView view) {
    }

    /**
     * Other parts of the picture are in sight, or the zoom changed.
     *
     * @param view where
     */
    default void visibleAreaChanged(GraphView view) {
    }

    /**
     * The colours changed.
     *
     * @param view where
     */
    default void themeChanged(GraphView view) {
    }
}
