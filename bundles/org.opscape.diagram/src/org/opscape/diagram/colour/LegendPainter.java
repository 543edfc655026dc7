/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import org.opscape.diagram.look.Theme;
import org.opscape.diagram.paint.Pen;

/** Paints a legend, the same in the window and in files. */
public final class LegendPainter {
    private LegendPainter() {
    }

    /**
     * Paints a legend.
     *
     * @param pen the surface
     * @param layout the legend and where its parts are
     * @param x the left edge on the surface, in px
     * @param y the top edge
     * @param theme the colours
     * @param zoom px of the surface for one px of the layout
     */
    public static void paint(Pen pen, LegendLayout layout, double x, double y, Theme theme, double zoom) {
        pen.alpha(1);
        pen.roundRect(x, y, layout.width() * zoom, layout.height() * zoom, 8 * zoom, theme.body(1), theme.bodyBorder(1), 1, 0);
    }
}
