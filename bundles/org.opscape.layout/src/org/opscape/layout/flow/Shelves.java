/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.opscape.diagram.look.Metrics;

/** One way of putting parts next to each other: where each would be, and how large the whole would become. */
final class Shelves {
    private final Block main;
    private final boolean beside;
    private final int columns;
    private final List<Block> parts = new ArrayList<>();
    private final List<double[]> places = new ArrayList<>();
    private final List<List<Block>> shelves = new ArrayList<>();
    private double length;
    private double breadth;

    /**
     * Begins with a part at (0, 0).
     *
     * @param main the part; null for none
     * @param beside whether the others are to stand beside it
     * @param columns how many columns the grid has that may be one of the others
     */
    Shelves(Block main, boolean beside, int columns) {
        this.main = main;
        this.beside = beside;
        this.columns = columns;
        if (main != null) {
            add(main, 0, 0);
        }
    }

    private void add(Block part, double along, double across) {
        parts.add(part);
        places.add(new double[] {along, across});
        length = Math.max(length, along + part.length);
        breadth = Math.max(breadth, across + part.breadth);
    }

    /**
     * Puts parts next to each other across the flow, shelf after shelf.
     *
     * @param rest the parts
     * @param room how broad a shelf may be without need
     * @param along where the first shelf begins
     * @param across where each shelf begins
     */
    void fill(List<Block> rest, double room, double along, double across) {
        double most = room;
        for (Block part : rest) {
            most = Math.max(most, part.breadth);
        }
        double left = 0;
        List<List<Block>> rows = new ArrayList<>();
        for (Block part : rest) {
            if (rows.isEmpty() || left > 0 && left + part.breadth > most) {
                rows.add(new ArrayList<>());
                left = 0;
            }
            rows.get(rows.size() - 1).add(part);
            left += part.breadth + Metrics.PART_GAP;
        }
        place(rows, along, across);
    }

    /**
     * Puts parts on the shelves that are decided.
     *
     * @param rows the parts on each shelf
     * @param along where the first shelf begins
     * @param across where each shelf begins
     */
    void place(List<List<Block>> rows, double along, double across) {
        double near = along;
        for (List<Block> row : rows) {
            double left = across;
            double far = near;
            for (Block part : row) {
                add(part, near, left);
                left += part.breadth + Metrics.PART_GAP;
                far = Math.max(far, near + part.length);
            }
            near = far + Metrics.PART_GAP;
        }
        shelves.addAll(rows);
    }

    /**
     * Tells how the parts stand.
     *
     * @param numbered the parts by number; the grid has the number after theirs
     * @return what is needed to place them in the same way once more
     */
    Arrangement arrangement(List<Block> numbered) {
        Map<Block, Integer> numbers = new IdentityHashMap<>();
        for (int i = 0; i < numbered.size(); i++) {
            numbers.put(numbered.get(i), i);
        }
        int[][] rows = new int[shelves.size()][];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = new int[shelves.get(r).size()];
            for (int i = 0; i < rows[r].length; i++) {
                rows[r][i] = numbers.getOrDefault(shelves.get(r).get(i), numbered.size());
            }
        }
        return new Arrangement(main == null ? -1 : numbers.get(main), beside, rows, columns);
    }

    /** Leaves room beyond all parts but the main one. */
    void leave(double room) {
        double most = parts.get(0).length;
        for (int i = 1; i < parts.size(); i++) {
            most = Math.max(most, places.get(i)[0] + parts.get(i).length + room);
        }
        length = most;
    }

    /** {@return how large a window must be to hold the whole} */
    double extent(double aspect) {
        return Math.max(length, breadth / aspect);
    }

    /** {@return all parts in one; they are moved, so this is done once for each} */
    Block merge(FlowGraph graph) {
        Block whole = new Block(upTo(graph.nodes()), upTo(graph.lines()));
        for (int p = 0; p < parts.size(); p++) {
            parts.get(p).moveInto(whole, places.get(p)[0], places.get(p)[1]);
        }
        whole.length = length;
        whole.breadth = breadth;
        return whole;
    }

    private static int[] upTo(int count) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i;
        }
        return numbers;
    }
}
