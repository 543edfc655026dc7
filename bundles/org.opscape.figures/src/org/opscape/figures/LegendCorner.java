/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.figures;

import java.util.ArrayDeque;
import java.util.Deque;
import org.opscape.diagram.colour.FlowKey;
import org.opscape.diagram.colour.Legend;
import org.opscape.diagram.colour.LegendHit;
import org.opscape.diagram.colour.LegendLayout;
import org.opscape.diagram.colour.LegendPainter;
import org.opscape.diagram.flow.PictureFlow;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.paint.Pen;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;
import org.opscape.diagram.scene.Scene.Placed;

/** A legend in a corner of a viewport: the bottom right one, until it was placed where it covers least. */
final class LegendCorner {
    private static final int MARGIN = 16;
    private static final int GAP = 6;
    private static final double SHARE = 0.6;

    private Legend legend = Legend.EMPTY;
    private boolean whole;
    private boolean left;
    private boolean top;
    private FlowKey flow = new FlowKey(PictureFlow.NONE);

    boolean isEmpty() {
        return legend.isEmpty();
    }

    /** Explains the signs of a flow as well; returns whether they are others than before. */
    boolean explain(PictureFlow shown) {
        FlowKey next = new FlowKey(shown);
        boolean other = next.width() != flow.width();
        flow = next;
        return other;
    }

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
            Rect frame = frame(window, layout);
            LegendPainter.paint(pen, layout, frame.x(), frame.y(), theme, 1);
            if (!flow.isEmpty()) {
                flow.paint(pen, key(window, frame), theme);
            }
        }
    }

    LegendHit at(int x, int y, Rect window) {
        LegendLayout layout = layout(window);
        Rect frame = frame(window, layout);
        return layout.at(x - frame.x(), y - frame.y());
    }

    /** Goes to the corner where it covers least of the closed boxes of a scene; O(boxes). */
    void place(Scene scene, double zoom, double originX, double originY, Rect window) {
        if (legend.isEmpty()) {
            return;
        }
        double least = Double.POSITIVE_INFINITY;
        boolean bestLeft = false;
        boolean bestTop = false;
        for (int corner = 0; corner < 4; corner++) {
            left = (corner & 1) != 0;
            top = (corner & 2) != 0;
            Rect frame = frame(window, layout(window));
            Rect covered = new Rect((frame.x() - originX) / zoom, (frame.y() - originY) / zoom, frame.width() / zoom,
                    frame.height() / zoom);
            double area = covered(scene, covered);
            if (area < least) {
                least = area;
                bestLeft = left;
                bestTop = top;
            }
        }
        left = bestLeft;
        top = bestTop;
    }

    private static double covered(Scene scene, Rect place) {
        double area = 0;
        Deque<Placed> open = new ArrayDeque<>();
        open.add(new Placed(scene.root(), 0, 0));
        while (!open.isEmpty()) {
            Placed group = open.poll();
            Interior interior = group.box().content();
            Rect frame = group.frame();
            for (int i = 0; i < interior.boxes().length; i++) {
                Placed child = new Placed(interior.boxes()[i], frame.x() + interior.xs()[i], frame.y() + interior.ys()[i]);
                double common = common(child.frame(), place);
                if (common > 0 && child.box().isOpen()) {
                    open.add(child);
                } else {
                    area += common;
                }
            }
        }
        return area;
    }

    private static double common(Rect a, Rect b) {
        double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return Math.max(0, width) * Math.max(0, height);
    }

    /** The signs of the flow are beside the legend, towards the middle of the window. */
    private Rect key(Rect window, Rect frame) {
        double x = left ? frame.x() : Math.max(window.x(), frame.right() - flow.width());
        double y = top ? frame.bottom() + GAP : frame.y() - GAP - FlowKey.HEIGHT;
        return new Rect(Math.round(x), Math.round(y), flow.width(), FlowKey.HEIGHT);
    }

    private LegendLayout layout(Rect window) {
        double most = whole ? window.height() - 2 * MARGIN : window.height() * SHARE;
        return LegendLayout.of(legend, most, whole);
    }

    private Rect frame(Rect window, LegendLayout layout) {
        double x = left ? MARGIN : Math.max(0, window.width() - MARGIN - layout.width());
        double y = top ? MARGIN : Math.max(0, window.height() - MARGIN - layout.height());
        return new Rect(Math.round(window.x() + x), Math.round(window.y() + y), layout.width(), layout.height());
    }
}
