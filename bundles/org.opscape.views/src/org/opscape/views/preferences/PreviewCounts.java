/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.preferences;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.GroupContent;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.BoxKind;
import org.opscape.diagram.scene.Scene;

/**
 * What a picture consists of.
 *
 * @param nodes how many boxes there are in main graphs
 * @param aside how many nodes are set aside
 * @param stacks how many stacks there are
 * @param icons how many icons there are beside boxes
 * @param allStacks how many stacks there are in the whole graph
 */
record PreviewCounts(int nodes, int aside, int stacks, int icons, int allStacks) {
    /**
     * Counts. O(boxes).
     *
     * @param clustering the graph
     * @param scene its picture
     * @return what it consists of
     */
    static PreviewCounts of(Clustering clustering, Scene scene) {
        int boxes = 0;
        int aside = 0;
        int stacks = 0;
        int icons = 0;
        Deque<Box> open = new ArrayDeque<>(List.of(scene.root()));
        while (!open.isEmpty()) {
            Box group = open.pop();
            GroupContent content = clustering.content(group.node());
            aside += content.auxiliaryIn().length + content.auxiliaryOut().length;
            for (Box box : group.content().boxes()) {
                boxes++;
                stacks += box.kind() == BoxKind.STACK ? 1 : 0;
                icons += box.icons().size();
                if (box.isOpen()) {
                    open.push(box);
                }
            }
        }
        return new PreviewCounts(boxes - aside, aside, stacks, icons, clustering.hierarchy().stacks());
    }

    /** {@return them in words} */
    String text() {
        return counted(nodes, "node") + ", " + aside + " set aside, " + counted(stacks, "stack")
                + (allStacks > stacks ? " (" + allStacks + " in the whole graph)" : "") + ", " + counted(icons, "icon");
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
