/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;
import org.opscape.testsupport.GraphBuilder;

class LooseEndsTest {
    private static GraphSnapshot graph() {
        GraphBuilder builder = new GraphBuilder().op("x", "Placeholder").shape(8).op("a/one", "Relu", "x").shape(8)
                .op("a/left", "Neg", "a/one").shape(8).op("early", "Neg", "x").shape(8).op("states", "ConcatV2", "a/one").shape(8)
                .op("a/predicted", "Identity", "a/one").shape(8);
        String last = "a/one";
        for (int i = 0; i < 8; i++) {
            builder.op("b/step" + i, "Relu", last).shape(8);
            last = "b/step" + i;
        }
        return GraphSnapshot.of(builder.op("b/beside", "Neg", "b/step6").shape(1).graph(), Progress.NONE);
    }

    private static List<String> paths(GraphSnapshot graph, List<End> ends) {
        return ends.stream().map(end -> graph.path(end.operation())).sorted().toList();
    }

    /** What lies in a scope that the route leaves, or early, is left over; what gathers states or is called a prediction is not. */
    @Test
    void whatIsMadeOnTheWayIsNoOutput() {
        GraphSnapshot graph = graph();
        LooseEnds ends = LooseEnds.of(graph, MainRoute.of(graph, Progress.NONE));
        assertEquals(List.of("a/left", "early"), paths(graph, ends.loose()));
        assertEquals(List.of("a/predicted", "b/beside", "b/step7", "states"), paths(graph, ends.outputs()));
    }

    /** A model that says what it gives back has no other outputs, unless one is called so. */
    @Test
    void besideDeclaredOutputsOthersAreLeftOver() {
        GraphSnapshot graph = GraphSnapshot.of(new GraphBuilder().op("x", "Placeholder").op("y", "Tanh", "x").op("result", "_Retval", "y")
                .op("fraction", "Neg", "y").op("scores", "Neg", "y").graph(), Progress.NONE);
        LooseEnds ends = LooseEnds.of(graph, MainRoute.of(graph, Progress.NONE));
        assertEquals(List.of("fraction"), paths(graph, ends.loose()));
        assertEquals(List.of("result", "scores"), paths(graph, ends.outputs()));
    }

    @Test
    void gradientsAreNotMeantUnlessThereIsNothingElse() {
        GraphSnapshot graph = GraphSnapshot.of(new GraphBuilder().op("x", "Placeholder").op("y", "Tanh", "x")
                .op("gradients/grad", "TanhGrad", "x", "y").graph(), Progress.NONE);
        Parts parts = MainRoute.of(graph, Progress.NONE).parts();
        assertArrayEquals(new int[] {0, 1}, parts.forwardAmong(0, 1, 2));
        assertArrayEquals(new int[] {2}, parts.forwardAmong(2));
    }
}
