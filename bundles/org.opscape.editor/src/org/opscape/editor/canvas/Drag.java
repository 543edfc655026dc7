/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import org.eclipse.draw2d.geometry.Point;

/** What a drag of the mouse does; positions are in px of the window. */
interface Drag {
    /** The pointer moved. */
    void move(Point now, int modifiers);

    /** The button was let go. */
    void drop(Point now, int modifiers);

    /** It comes to nothing; called also after a drop. */
    void end();
}
