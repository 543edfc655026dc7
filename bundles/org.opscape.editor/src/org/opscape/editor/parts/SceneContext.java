/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.parts;

import java.util.Optional;
import org.eclipse.gef.DragTracker;
import org.opscape.diagram.scene.Rect;

/** What the edit parts know of the canvas that shows them. */
public interface SceneContext {
    /**
     * Tells where a node is drawn.
     *
     * @param node the hierarchy node
     * @return its frame in the scene; empty if it is not visible
     */
    Optional<Rect> frame(int node);

    /**
     * Tells what a node is called.
     *
     * @param node the hierarchy node
     * @return its name and facts, for a person
     */
    String describe(int node);

    /** {@return what handles a press of the mouse on the picture} */
    DragTracker tracker();
}
