/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opscape.diagram.scene.Siblings;

/**
 * The order in which boxes stood before something else was edited: those that were in one layer, and are in one now, rather stay in it. A
 * value: equal orders are equal.
 */
public final class FormerOrder {
    /** Nothing is known. */
    public static final FormerOrder NONE = new FormerOrder(new int[0], new int[0]);

    private final int[] rows;
    private final int[] places;

    /**
     * Takes an order.
     *
     * @param rows the layer in which each box stood, -1 for those of which nothing is known; belongs to the order from then on
     * @param places at which place it stood there, likewise
     */
    public FormerOrder(int[] rows, int[] places) {
        this.rows = rows;
        this.places = places;
    }

    /** {@return the order that was to be kept when a picture was made, for making it once more} */
    public static FormerOrder of(Siblings shown) {
        return shown.formerRows().length == 0 ? NONE : new FormerOrder(shown.formerRows(), shown.formerPlaces());
    }

    boolean isEmpty() {
        return rows.length == 0;
    }

    /** {@return the same, for a picture that does not keep the order: it shall be kept as soon as that can be} */
    Siblings wanted() {
        return new Siblings(rows, places, rows, places);
    }

    /** {@return where boxes stand that were to be kept in this order} */
    Siblings kept(int[] nowRows, int[] nowPlaces) {
        return new Siblings(nowRows, nowPlaces, rows, places);
    }

    /** {@return whether the boxes of each layer stand in this order} */
    boolean isKept(Block block) {
        if (isEmpty()) {
            return true;
        }
        Map<Integer, Integer> last = new HashMap<>();
        for (int[] layer : block.layers) {
            last.clear();
            for (int key : layer) {
                int box = key < 0 ? -1 : block.nodes[key];
                if (isKnown(box) && last.getOrDefault(rows[box], -1) > places[box]) {
                    return false;
                }
                if (isKnown(box)) {
                    last.put(rows[box], places[box]);
                }
            }
        }
        return true;
    }

    private boolean isKnown(int box) {
        return box >= 0 && box < rows.length && rows[box] >= 0;
    }

    /**
     * Orders the boxes of a layer.
     *
     * @param boxes which are in the layer; others are left out
     * @return those of each former layer, in their former order
     */
    List<List<Integer>> sorted(int[] boxes) {
        Map<Integer, List<Integer>> byRow = new HashMap<>();
        List<List<Integer>> sorted = new ArrayList<>();
        for (int box : boxes) {
            if (isKnown(box)) {
                List<Integer> row = byRow.get(rows[box]);
                if (row == null) {
                    row = new ArrayList<>();
                    byRow.put(rows[box], row);
                    sorted.add(row);
                }
                row.add(box);
            }
        }
        for (List<Integer> row : sorted) {
            row.sort((a, b) -> Integer.compare(places[a], places[b]));
        }
        return sorted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormerOrder that && Arrays.equals(rows, that.rows) && Arrays.equals(places, that.places);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rows) * 31 + Arrays.hashCode(places);
    }
}
