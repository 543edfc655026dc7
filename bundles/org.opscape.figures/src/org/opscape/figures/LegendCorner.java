/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.figures;

import org.opscape.diagram.colour.Legend;
import org.opscape.diagram.colour.LegendHit;
import org.opscape.diagram.colour.LegendLayout;
import org.opscape.diagram.colour.LegendPainter;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.paint.Pen;
import org.opscape.diagram.scene.Rect;

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

    /** Paints it in the corner of the window, which is given in px of the surface. */
    void paint(Pen pen, Theme theme, Rect window) {
        if (!legend.isEmpty()) {
            LegendLayout layout = layout(window);
            LegendPainter.paint(pen, layout, left(window, layout), top(window, layout), theme, 1);
        }
    }

    LegendHit at(int x, int y, Rect window) {
        LegendLayout layout = layout(window);
        return layout.at(x - left(window, layout), y - top(window, layout));
    }

    private LegendLayout layout(Rect window) {
        double most = whole ? window.height() - 2 * MARGIN : window.height() * SHARE;
        return LegendLayout.of(legend, most, whole);
    }

    private static double left(Rect window, LegendLayout layout) {
        return Math.round(window.x() + Math.max(0, window.width() - MARGIN - layout.width()));
    }

    private static double top(Rect window, LegendLayout layout) {
        return Math.round(window.y() + Math.max(0, window.height() - MARGIN - layout.height()));
    }
}
