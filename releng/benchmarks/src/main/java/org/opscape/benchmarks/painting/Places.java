/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.benchmarks.painting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Scene;
import org.opscape.diagram.scene.Scene.Placed;

/** Where the boxes of a picture are that are not open: where somebody who moves about in it would look. */
final class Places {
    private Places() {
    }

    static List<Placed> closed(Scene scene) {
        List<Placed> found = new ArrayList<>();
        Deque<Placed> open = new ArrayDeque<>(List.of(new Placed(scene.root(), 0, 0)));
        while (!open.isEmpty()) {
            Placed group = open.pop();
            Interior interior = group.box().content();
            for (int i = 0; i < interior.boxes().length; i++) {
                Box box = interior.boxes()[i];
                Placed place = new Placed(box, group.frame().x() + interior.xs()[i], group.frame().y() + interior.ys()[i]);
                if (box.isOpen()) {
                    open.push(place);
                } else {
                    found.add(place);
                }
            }
        }
        return found;
    }
}
