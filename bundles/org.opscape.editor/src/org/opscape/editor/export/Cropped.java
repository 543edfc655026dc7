/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.export;

import java.util.ArrayList;
import java.util.List;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Panel;
import org.opscape.diagram.scene.Port;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Route;
import org.opscape.diagram.scene.Scene;

/** Makes the scene of a part of another: the outermost level is moved, and all below it is shared. */
public final class Cropped {
    private final Rect part;

    private Cropped(Rect part) {
        this.part = part;
    }

    /**
     * Cuts a part out.
     *
     * @param scene the scene
     * @param part the part, in its coordinates
     * @return a scene of the part's size
     */
    public static Scene of(Scene scene, Rect part) {
        return new Cropped(part).scene(scene);
    }

    private Scene scene(Scene scene) {
        Box root = scene.root();
        Rect frame = new Rect(0, 0, part.width(), part.height());
        double dx = root.frame().x() - part.x();
        double dy = root.frame().y() - part.y();
        Box cropped = new Box(root.node(), root.kind(), root.label(), root.detail(), root.operations(), part.width(), part.height(), frame,
                root.icons(),
                moved(root.content(), dx, dy));
        return new Scene(cropped, scene.direction());
    }

    private static Interior moved(Interior interior, double dx, double dy) {
        List<Route> routes = new ArrayList<>(interior.routes().size());
        for (Route route : interior.routes()) {
            routes.add(new Route(route.line(), route.from(), route.to(), moved(route.points(), dx, dy), route.width(), route.label(),
                    route.labelX() + dx,
                    route.labelY() + dy));
        }
        List<Port> ports = interior.ports().stream().map(port -> new Port(port.incoming(), port.outside(), port.x() + dx, port.y() + dy))
                .toList();
        List<Panel> panels = interior.panels().stream()
                .map(panel -> new Panel(panel.heading(), panel.bounds().moved(dx, dy), panel.first(), panel.count())).toList();
        return new Interior(interior.boxes(), plus(interior.xs(), dx), plus(interior.ys(), dy), routes, ports, panels,
                interior.free(), interior.guides().moved(dx, dy), interior.siblings());
    }

    private static double[] moved(double[] points, double dx, double dy) {
        double[] moved = points.clone();
        for (int i = 0; i < moved.length; i += 2) {
            moved[i] += dx;
            moved[i + 1] += dy;
        }
        return moved;
    }

    private static double[] plus(double[] values, double shift) {
        double[] moved = values.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += shift;
        }
        return moved;
    }
}
