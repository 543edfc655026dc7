/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.List;
import org.opscape.diagram.paint.Handle;
import org.opscape.diagram.paint.StickyHeader;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.IconBox;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;
import org.opscape.diagram.scene.Scene.Placed;

/** Finds what is at a point of a scene, in time by the number of siblings on the way down. */
final class Targeting {
    private static final double SLACK = 3;
    private static final double SMALLEST_ICON = 0.4;

    private Targeting() {
    }

    /**
     * Finds what is at a point.
     *
     * @param scene the scene
     * @param sticky the headers that cover it at the top of the window
     * @param x the point, in scene coordinates
     * @param y likewise
     * @param zoom the zoom
     * @return what is there
     */
    static Target at(Scene scene, List<StickyHeader> sticky, double x, double y, double zoom) {
        for (StickyHeader header : sticky) {
            if (header.strip().contains(x, y)) {
                Placed group = new Placed(header.box(), header.strip().x() - header.box().frame().x(),
                        header.strip().y() - header.box().frame().y());
                return grown(header.handle(zoom), SLACK / zoom).contains(x, y) ? new Target.OnHandle(group) : new Target.OnNode(group);
            }
        }
        return at(scene, x, y, zoom);
    }

    private static Target at(Scene scene, double x, double y, double zoom) {
        Placed here = new Placed(scene.root(), 0, 0);
        Placed found = null;
        while (here.box().isOpen()) {
            Placed below = null;
            Interior interior = here.box().content();
            Rect frame = here.frame();
            for (int i = 0; i < interior.boxes().length && below == null; i++) {
                Box box = interior.boxes()[i];
                double left = frame.x() + interior.xs()[i];
                double top = frame.y() + interior.ys()[i];
                if (x >= left && y >= top && x < left + box.width() && y < top + box.height()) {
                    below = new Placed(box, left, top);
                    if (!below.frame().contains(x, y)) {
                        return beside(below, found, x, y, zoom);
                    }
                }
            }
            if (below == null) {
                break;
            }
            found = below;
            here = below;
        }
        return on(found, x, y, zoom);
    }

    private static Target on(Placed found, double x, double y, double zoom) {
        if (found == null) {
            return new Target.Background();
        }
        return (found.box().isExpandable() || found.box().isCall()) && onHandle(found, x, y, zoom) ? new Target.OnHandle(found)
                : new Target.OnNode(found);
    }

    private static Target beside(Placed placed, Placed parent, double x, double y, double zoom) {
        if (zoom >= SMALLEST_ICON) {
            for (IconBox icon : placed.box().icons()) {
                if (icon.bounds().contains(x - placed.x(), y - placed.y())) {
                    return new Target.OnIcon(placed, icon);
                }
            }
        }
        return on(parent, x, y, zoom);
    }

    private static boolean onHandle(Placed placed, double x, double y, double zoom) {
        return Handle.hasRoom(placed.box(), placed.frame(), zoom)
                && grown(Handle.bounds(placed.box(), placed.frame(), zoom), SLACK / zoom).contains(x, y);
    }

    private static Rect grown(Rect rect, double by) {
        return new Rect(rect.x() - by, rect.y() - by, rect.width() + 2 * by, rect.height() + 2 * by);
    }
}
