/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.export;

import java.util.List;
import org.opscape.analysis.cluster.Icon;
import org.opscape.analysis.cluster.IconKind;
import org.opscape.analysis.cluster.Line;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.BoxKind;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.IconBox;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Route;
import org.opscape.diagram.scene.Scene;

/** A picture of an open group with two operations and a line. */
final class SmallScene {
    static final String NAME = "a<b>&\"c\" \u4E2D (1)\u0001\uD800";

    private SmallScene() {
    }

    static Scene of(double width, double height) {
        IconBox constant = new IconBox(new Icon(IconKind.CONSTANT, true, 9, new int[0], 0), "shape", new Rect(-60, 4, 50, 14));
        Box first = new Box(2, BoxKind.OPERATION, NAME, "Type", 1, 120, 36, new Rect(0, 0, 120, 36), List.of(constant), null);
        Box second = new Box(3, BoxKind.OPERATION, "second", "Relu", 1, 120, 36, new Rect(0, 0, 120, 36), List.of(), null);
        Line line = new Line(2, 3, new int[] {0}, 1, 0, 0, 10);
        Route route = new Route(line, 2, 3, new double[] {140, 86, 140, 140}, 2, "1\u00D710", 140, 113);
        Interior inside = new Interior(new Box[] {first, second}, new double[] {80, 80}, new double[] {50, 140}, List.of(route), List.of(),
                List.of());
        Box group = new Box(1, BoxKind.GROUP, "group", "2 operations", 2, 300, 220, new Rect(0, 0, 300, 220), List.of(), inside);
        Interior all = new Interior(new Box[] {group}, new double[] {20}, new double[] {20}, List.of(), List.of(), List.of());
        return new Scene(new Box(0, BoxKind.GROUP, "", "", 2, width, height, new Rect(0, 0, width, height), List.of(), all),
                Direction.DOWN);
    }
}
