/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;
import org.opscape.testsupport.GraphBuilder;

class TraceTest {
    /** 0 x, 1 a, 2 b, 3 c, 4 d, 5 after. */
    private final GraphSnapshot graph = GraphSnapshot.of(new GraphBuilder().op("x", "Placeholder").op("a", "Relu", "x").op("b", "Relu", "x")
            .op("c", "Add", "a", "b").op("d", "Neg", "c").op("after", "NoOp", "^a").graph(), Progress.NONE);

    private Trace down(Links links, int most, int... from) {
        return Trace.down(graph, from, links, most, Progress.NONE);
    }

    @Test
    void reachesByTheFewestSteps() {
        Trace trace = down(Links.ALL, Trace.TO_THE_END, 0);
        assertArrayEquals(new int[] {0, 1, 2, 3, 5, 4}, trace.operations());
        assertEquals(5, trace.count());
        assertEquals(3, trace.depth());
        assertEquals(2, trace.steps(3));
    }

    @Test
    void followsOneKindOfEdges() {
        assertFalse(down(Links.DATA, Trace.TO_THE_END, 1).reaches(5));
        assertArrayEquals(new int[] {1, 5}, down(Links.CONTROL, Trace.TO_THE_END, 1).operations());
    }

    @Test
    void endsAfterSomeSteps() {
        assertArrayEquals(new int[] {0, 1, 2}, down(Links.ALL, 1, 0).operations());
        assertEquals(0, down(Links.ALL, 0, 0).count());
    }

    @Test
    void goesUpFromSeveral() {
        Trace trace = Trace.up(graph, new int[] {4, 5, 5}, Links.ALL, Trace.TO_THE_END, Progress.NONE);
        assertEquals(4, trace.count());
        assertEquals(1, trace.steps(1));
        assertTrue(trace.reaches(0));
    }

    @Test
    void comesBackFromCycles() {
        GraphSnapshot loop = GraphSnapshot.of(new GraphBuilder().op("a", "Merge", "b").op("b", "NextIteration", "a").graph(),
                Progress.NONE);
        assertEquals(1, Trace.down(loop, new int[] {0}, Links.ALL, Trace.TO_THE_END, Progress.NONE).count());
    }
}
