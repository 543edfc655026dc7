/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;
import org.opscape.testsupport.GraphBuilder;

class RanksTest {
    @Test
    void isTheLongestWay() {
        GraphSnapshot graph = GraphSnapshot.of(new GraphBuilder().op("sum", "Add", "x", "b").op("x", "Placeholder").op("a", "Relu", "x")
                .op("b", "Relu", "a").graph(), Progress.NONE);
        Ranks ranks = Ranks.of(graph, Links.ALL, Progress.NONE);
        assertArrayEquals(new int[] {3, 0, 1, 2}, new int[] {ranks.rank(0), ranks.rank(1), ranks.rank(2), ranks.rank(3)});
        assertEquals(3, ranks.depth());
        assertArrayEquals(new int[] {1, 1, 1, 1}, ranks.widths());
        assertEquals(0, ranks.backEdges());
    }

    @Test
    void goesIntoLoopsByTheirEntrance() {
        GraphSnapshot graph = GraphSnapshot.of(new GraphBuilder().op("next", "NextIteration", "body").op("merge", "Merge", "enter", "next")
                .op("body", "Add", "merge").op("exit", "Exit", "merge").op("enter", "Enter").graph(), Progress.NONE);
        Ranks ranks = Ranks.of(graph, Links.ALL, Progress.NONE);
        assertEquals(1, ranks.backEdges());
        assertTrue(ranks.isBackEdge(graph.firstInput(1) + 1));
        assertEquals(2, ranks.rank(3));
    }

    @Test
    void goesDeepWithoutRecursion() {
        GraphBuilder builder = new GraphBuilder().op("n0", "Placeholder");
        for (int i = 1; i < 100_000; i++) {
            builder.op("n" + i, "Neg", "n" + (i - 1));
        }
        assertEquals(99_999, Ranks.of(GraphSnapshot.of(builder.graph(), Progress.NONE), Links.ALL, Progress.NONE).depth());
    }
}
