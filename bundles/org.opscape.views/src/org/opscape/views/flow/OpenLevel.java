/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Scene;

/** What operations are seen in, in a picture in which some groups are open. */
final class OpenLevel {
    private final Hierarchy hierarchy;
    private final BitSet open = new BitSet();

    OpenLevel(Hierarchy hierarchy, Scene scene) {
        this.hierarchy = hierarchy;
        Deque<Box> left = new ArrayDeque<>();
        left.add(scene.root());
        while (!left.isEmpty()) {
            Box box = left.poll();
            if (box.isOpen()) {
                open.set(box.node());
                box.interior().ifPresent(interior -> left.addAll(Arrays.asList(interior.boxes())));
            }
        }
    }

    /** Returns the outermost closed group that an operation is in; the operation itself if all are open. */
    int seen(int operation) {
        int seen = operation;
        for (int around = hierarchy.parent(operation); around >= 0; around = hierarchy.parent(around)) {
            seen = open.get(around) ? seen : around;
        }
        return seen;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpenLevel level && level.hierarchy == hierarchy && level.open.equals(open);
    }

    @Override
    public int hashCode() {
        return open.hashCode();
    }
}
