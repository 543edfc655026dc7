/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opscape.diagram.scene.Direction;
import org.opscape.model.Progress;

class FlowTest {
    private static FlowGraph graph(int nodes, int[] from, int[] to, Direction direction) {
        double[] length = filled(nodes, 40);
        double[] breadth = filled(nodes, 100);
        double[] nowhere = filled(from.length, Double.NaN);
        int[] rank = new int[nodes];
        Arrays.setAll(rank, i -> i);
        return new FlowGraph(0, 0, length, breadth, filled(nodes, 50), filled(nodes, 60), rank, new int[nodes], from, to,
                new boolean[from.length], nowhere, nowhere.clone(), filled(from.length, 1), direction);
    }

    private static double[] filled(int count, double value) {
        double[] values = new double[count];
        Arrays.fill(values, value);
        return values;
    }

    private static FlowGraph tangled(int nodes, int lines, long seed) {
        Random random = new Random(seed);
        int[] from = new int[lines];
        int[] to = new int[lines];
        for (int e = 0; e < lines; e++) {
            from[e] = e < nodes - 1 ? e : random.nextInt(nodes);
            to[e] = e < nodes - 1 ? e + 1 : (from[e] + 1 + random.nextInt(nodes - 1)) % nodes;
        }
        return graph(nodes, from, to, Direction.DOWN);
    }

    @Test
    void aLoopIsLaidOutFromWhereItsTurnBegins() {
        FlowGraph loop = graph(4, new int[] {2, 0, 1, 3}, new int[] {0, 1, 2, 1}, Direction.DOWN);
        loop.back()[2] = true;
        double[] along = Flow.layout(loop, Progress.NONE).along();
        assertTrue(along[3] < along[1] && along[2] < along[0] && along[0] < along[1], "the line from 1 to 2 goes back");
        loop = graph(4, new int[] {2, 0, 1, 3}, new int[] {0, 1, 2, 1}, Direction.DOWN);
        loop.back()[0] = true;
        along = Flow.layout(loop, Progress.NONE).along();
        assertTrue(along[0] < along[1] && along[1] < along[2], "the line from 2 to 0 goes back");
    }

    @Test
    void nothingIsLaidOut() {
        FlowLayout layout = Flow.layout(graph(0, new int[0], new int[0], Direction.DOWN), Progress.NONE);
        assertEquals(0, layout.length());
        assertEquals(0, layout.breadth());
    }

    @Test
    void nodesWithoutLinesFormAGridOfTheWindowsShape() {
        for (Direction direction : Direction.values()) {
            FlowLayout layout = Flow.layout(graph(13_679, new int[0], new int[0], direction), Progress.NONE);
            double ratio = direction == Direction.RIGHT ? layout.length() / layout.breadth() : layout.breadth() / layout.length();
            assertEquals(1.6, ratio, 0.25);
        }
    }

    @Test
    void theGridReadsByRowsFromTheTop() {
        FlowLayout down = Flow.layout(graph(20, new int[0], new int[0], Direction.DOWN), Progress.NONE);
        FlowLayout up = Flow.layout(graph(20, new int[0], new int[0], Direction.UP), Progress.NONE);
        assertTrue(down.across()[1] > down.across()[0] && down.along()[1] == down.along()[0] && down.along()[19] > down.along()[0]);
        assertTrue(up.across()[1] > up.across()[0] && up.along()[19] < up.along()[0]);
    }

    @Test
    void aChainIsStraight() {
        FlowLayout layout = Flow.layout(graph(3, new int[] {0, 1}, new int[] {1, 2}, Direction.DOWN), Progress.NONE);
        assertArrayEquals(new double[] {0, 0, 0}, layout.across());
        assertArrayEquals(new double[] {40, 50, 88, 50}, layout.routes()[0]);
    }

    @Test
    void aCycleIsLaidOut() {
        FlowLayout layout = Flow.layout(graph(3, new int[] {0, 1, 2}, new int[] {1, 2, 0}, Direction.DOWN), Progress.NONE);
        assertEquals(3, layout.routes().length);
        assertTrue(layout.length() > 3 * 40);
    }

    @Test
    void aPartTooLargeForLayersIsLaidOutRoughly() {
        FlowGraph graph = tangled(3000, 9000, 5);
        FlowLayout layout = Flow.layout(graph, Progress.NONE);
        for (double[] route : layout.routes()) {
            assertTrue(route.length >= 4);
        }
        assertNoOverlap(graph, layout);
    }

    @Test
    void aLongPartIsFoldedWithoutOverlaps() {
        FlowGraph graph = tangled(200, 230, 3);
        FlowLayout layout = Flow.layout(graph, Progress.NONE);
        assertNoOverlap(graph, layout);
    }

    private static void assertNoOverlap(FlowGraph graph, FlowLayout layout) {
        for (int i = 0; i < graph.nodes(); i++) {
            for (int k = 0; k < i; k++) {
                double along = Math.abs(layout.along()[i] - layout.along()[k]);
                double across = Math.abs(layout.across()[i] - layout.across()[k]);
                assertTrue(along >= 40 || across >= 100, i + " overlaps " + k);
            }
        }
    }

    @Test
    void equalGraphsAreLaidOutOnce() {
        FlowCache cache = new FlowCache();
        FlowLayout first = cache.layout(tangled(10, 15, 1), Progress.NONE);
        assertSame(first, cache.layout(tangled(10, 15, 1), Progress.NONE));
    }
}
