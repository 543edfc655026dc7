/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Siblings;
import org.opscape.layout.flow.FormerOrder;

/** In which order the children of the open groups stood on an earlier picture, by their numbers now. */
final class FormerOrders {
    /** There was no earlier picture. */
    static final FormerOrders NONE = new FormerOrders(Map.of());

    private record Place(int group, int row, int place) {
    }

    private final Map<Integer, Place> places;

    private FormerOrders(Map<Integer, Place> places) {
        this.places = places;
    }

    /**
     * Reads a picture.
     *
     * @param root its root
     * @param mapping gives the number now of a node then; -1 for those that are gone
     * @return the orders
     */
    static FormerOrders of(Box root, IntUnaryOperator mapping) {
        Map<Integer, Place> places = new HashMap<>();
        Deque<Box> walk = new ArrayDeque<>();
        walk.add(root);
        while (!walk.isEmpty()) {
            Box group = walk.poll();
            int now = mapping.applyAsInt(group.node());
            Siblings siblings = group.content().siblings();
            Box[] boxes = group.content().boxes();
            for (int i = 0; i < boxes.length; i++) {
                if (boxes[i].isOpen()) {
                    walk.add(boxes[i]);
                }
                int node = now < 0 || i >= siblings.rows().length || siblings.rows()[i] < 0 ? -1 : mapping.applyAsInt(boxes[i].node());
                if (node >= 0) {
                    places.put(node, new Place(now, siblings.rows()[i], siblings.places()[i]));
                }
            }
        }
        return new FormerOrders(places);
    }

    /** {@return the order of the children of a group that is to be opened} */
    FormerOrder of(int group, Clustering clustering) {
        if (places.isEmpty()) {
            return FormerOrder.NONE;
        }
        int[] core = clustering.content(group).core();
        int[] rows = new int[core.length];
        int[] order = new int[core.length];
        Arrays.fill(rows, -1);
        boolean any = false;
        for (int i = 0; i < core.length; i++) {
            Place place = places.get(core[i]);
            if (place != null && place.group() == group) {
                rows[i] = place.row();
                order[i] = place.place();
                any = true;
            }
        }
        return any ? new FormerOrder(rows, order) : FormerOrder.NONE;
    }
}
