/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import java.util.Arrays;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.IconBox;
import org.opscape.diagram.scene.Route;

/** The selected nodes and those that a line joins with them, among what is visible: the others stand back. */
final class Neighbours {
    /** Nothing is selected, so that nothing stands back. */
    private static final Neighbours ALL = new Neighbours(new int[0], 0);

    private int[] nodes;
    private int count;

    private Neighbours(int[] nodes, int count) {
        this.nodes = nodes;
        this.count = count;
    }

    static Neighbours of(Visible visible, Marks marks) {
        if (marks.selected().length == 0) {
            return ALL;
        }
        Neighbours found = new Neighbours(marks.selected().clone(), marks.selected().length);
        for (int i = 0; i < visible.open.count; i++) {
            for (Route route : visible.open.boxes[i].content().routes()) {
                found.join(route.from(), route.to(), marks);
            }
        }
        found.withIcons(visible.leaves, marks);
        found.nodes = Arrays.copyOf(found.nodes, found.count);
        Arrays.sort(found.nodes);
        return found;
    }

    /** A line that is drawn as icons joins as well. */
    private void withIcons(Visible.Places leaves, Marks marks) {
        for (int i = 0; i < leaves.count; i++) {
            Box box = leaves.boxes[i];
            for (IconBox icon : box.icons()) {
                join(box.node(), icon.icon().node(), marks);
            }
        }
    }

    private void join(int from, int to, Marks marks) {
        if (marks.isSelected(from)) {
            add(to);
        } else if (marks.isSelected(to)) {
            add(from);
        }
    }

    private void add(int node) {
        if (count == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * count);
        }
        nodes[count++] = node;
    }

    /** Whether something is selected, and a node is neither that nor joined with it. */
    boolean areElsewhere(int node) {
        return nodes.length > 0 && Arrays.binarySearch(nodes, node) < 0;
    }
}
