/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.function.Consumer;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * A viewport that may look at any place, also beyond the borders of the picture, so that zooming keeps the point under the pointer
 * there too. What stays in place is painted over all of it.
 */
final class SceneViewport extends FreeformViewport {
    private static final int FAR = 1 << 29;

    private Consumer<Graphics> overlay = graphics -> {
        // nothing yet
    };

    void setOverlay(Consumer<Graphics> painting) {
        overlay = painting;
    }

    @Override
    protected void paintClientArea(Graphics graphics) {
        super.paintClientArea(graphics);
        graphics.fillRectangle(0, 0, 0, 0); // has the clip of what was painted last taken back at last
        overlay.accept(graphics);
    }

    @Override
    protected void readjustScrollBars() {
        if (getContents() instanceof FreeformFigure contents) {
            Rectangle client = getClientArea();
            getHorizontalRangeModel().setAll(-FAR, client.width, FAR);
            getVerticalRangeModel().setAll(-FAR, client.height, FAR);
            Rectangle bounds = contents.getFreeformExtent().getCopy();
            bounds.union(getHorizontalRangeModel().getValue(), getVerticalRangeModel().getValue(), client.width, client.height);
            contents.setFreeformBounds(bounds);
        }
    }

    void look(int x, int y) {
        setViewLocation(x, y);
        readjustScrollBars();
    }
}
