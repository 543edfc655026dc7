/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.figures;

import org.eclipse.draw2d.geometry.Rectangle;
import org.opscape.diagram.colour.Legend;
import org.opscape.diagram.colour.LegendHit;
import org.opscape.diagram.colour.LegendLayout;
import org.opscape.diagram.colour.LegendPainter;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.paint.Pen;

/** A legend in the bottom right corner of a viewport. */
final class LegendCorner {
    private static final int MARGIN = 16;
    private static final double SHARE = 0.6;

    private Legend legend = Legend.EMPTY;
    private boolean whole;

    void set(Legend next) {
        legend = next;
    }

    boolean isWhole() {
        return whole;
    }

    void setWhole(boolean all) {
        whole = all;
    }

    void paint(Pen pen, Theme theme, Rectangle viewport) {
        if (!legend.isEmpty()) {
            LegendLayout layout = layout(viewport);
            LegendPainter.paint(pen, layout, left(viewport, layout), top(viewport, layout), theme, 1);
        }
    }

    LegendHit at(int x, int y, Rectangle viewport) {
        LegendLayout layout = layout(viewport);
        return layout.at(x - left(viewport, layout), y - top(viewport, layout));
    }

    private LegendLayout layout(Rectangle viewport) {
        return LegendLayout.of(legend, whole ? viewport.height - 2.0 * MARGIN : viewport.height * SHARE, false);
    }

    private static double left(Rectangle viewport, LegendLayout layout) {
        return viewport.x + Math.max(0, viewport.width - MARGIN - layout.width());
    }

    private static double top(Rectangle viewport, LegendLayout layout) {
        return viewport.y + Math.max(0, viewport.height - MARGIN - layout.height());
    }
}
