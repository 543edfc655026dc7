/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.figures;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;

/** Graphics that give their context away, so that a figure can draw what {@link org.eclipse.draw2d.Graphics} has no means for. */
final class GcGraphics extends SWTGraphics {
    private final GC gc;
    private final Rectangle damage;

    GcGraphics(GC gc) {
        super(gc);
        this.gc = gc;
        damage = new Rectangle(gc.getClipping());
    }

    /** What of the window is to be painted, in its px; asked of the context later, it would be in coordinates that are transformed. */
    Rectangle damage() {
        return damage;
    }

    GC gc() {
        return gc;
    }
}
