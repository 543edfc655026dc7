/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import org.eclipse.draw2d.geometry.Point;

/** Moves the picture along with the pointer. */
final class PanDrag implements Drag {
    private final Camera camera;
    private Point last;

    PanDrag(Camera camera, Point start) {
        this.camera = camera;
        last = start.getCopy();
    }

    @Override
    public void move(Point now, int modifiers) {
        camera.drag(now.x - last.x, now.y - last.y);
        last = now.getCopy();
    }

    @Override
    public void drop(Point now, int modifiers) {
        // it is there already
    }

    @Override
    public void end() {
        // nothing is left of it
    }
}
