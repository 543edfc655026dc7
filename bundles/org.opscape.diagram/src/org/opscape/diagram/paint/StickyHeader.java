/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import java.util.ArrayList;
import java.util.List;
import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;

/**
 * The header of an open group whose top is out of sight: it stays at the top of the window while the group's body is being looked at.
 *
 * @param box the group
 * @param depth how many open groups it lies in, the root included
 * @param strip where the header is painted, in scene coordinates
 */
public record StickyHeader(Box box, int depth, Rect strip) {
    private static final int MOST = 4;

    /**
     * The headers that stick to the top of the visible part.
     *
     * @param scene the scene
     * @param state what is visible
     * @return outermost first; groups in one another stand under one another
     */
    public static List<StickyHeader> of(Scene scene, PaintState state) {
        return of(Visible.of(scene, state), state);
    }

    /** {@return the bounds of the - handle in the strip, in scene coordinates, for a zoom} */
    public Rect handle(double zoom) {
        return Handle.bounds(box, strip, zoom);
    }

    static List<StickyHeader> of(Visible visible, PaintState state) {
        List<StickyHeader> headers = new ArrayList<>();
        if (state.zoom() < Detail.TEXT_ZOOM) {
            return headers;
        }
        for (int i = 1; i < visible.open.count && headers.size() < MOST; i++) {
            Box box = visible.open.boxes[i];
            Rect frame = new Rect(visible.open.xs[i], visible.open.ys[i], box.frame().width(), box.frame().height());
            double top = nextTop(headers, frame, state.window());
            double last = frame.bottom() - Metrics.HEADER_HEIGHT;
            if (frame.y() < top && last > state.window().y()) {
                Rect strip = visiblePart(frame, Math.min(top, last), state.window());
                headers.add(new StickyHeader(box, visible.open.depths[i], strip));
            }
        }
        return headers;
    }

    /** Below the headers of the groups that a frame lies in. */
    private static double nextTop(List<StickyHeader> headers, Rect frame, Rect window) {
        double top = window.y();
        for (StickyHeader header : headers) {
            if (frame.x() < header.strip.right() && frame.right() > header.strip.x()) {
                top = Math.max(top, header.strip.bottom());
            }
        }
        return top;
    }

    private static Rect visiblePart(Rect frame, double top, Rect window) {
        double left = Math.max(frame.x(), window.x());
        return new Rect(left, top, Math.min(frame.right(), window.right()) - left, Metrics.HEADER_HEIGHT);
    }
}
