/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;
import org.opscape.testsupport.GraphBuilder;

class LoopRouteTest {
    /** The constant in the body stands first, where a search that knows nothing of loops would begin. */
    private static GraphSnapshot loop() {
        return GraphSnapshot.of(new GraphBuilder().op("one", "Const").op("x", "Placeholder").op("enter", "Enter", "x").op("merge", "Merge",
                "enter", "next").op("test", "Less", "merge").op("cond", "LoopCond", "test").op("switch", "Switch", "merge", "cond")
                .op("body", "Add", "switch:1", "one").op("relu", "Relu", "body").op("next", "NextIteration", "relu")
                .op("exit", "Exit", "switch").op("y", "Relu", "exit").graph(), Progress.NONE);
    }

    private static List<String> names(GraphSnapshot graph, HeaviestPath path) {
        return IntStream.of(path.operations()).mapToObj(graph::path).toList();
    }

    @Test
    void goesThroughTheBodyOnce() {
        GraphSnapshot graph = loop();
        MainRoute route = MainRoute.of(graph, Progress.NONE);
        assertEquals(List.of("x", "enter", "merge", "switch", "body", "relu", "next", "exit", "y"), names(graph, route.path()));
        assertEquals(route.path().operations().length - 1, route.path().edges().length);
    }

    @Test
    void onlyTheEdgeOfTheNextTurnLeadsBack() {
        GraphSnapshot graph = loop();
        Ranks ranks = Ranks.of(graph, Links.DATA, Progress.NONE);
        List<String> back = IntStream.range(0, graph.edges()).filter(ranks::isBackEdge).mapToObj(edge -> graph.path(graph.source(edge)))
                .toList();
        assertEquals(List.of("next"), back);
    }

    @Test
    void theLinksLeadRoundTheLoop() {
        GraphSnapshot graph = loop();
        HeaviestPath path = MainRoute.of(graph, Progress.NONE).path();
        List<String> sources = path.links(graph).stream().mapToObj(edge -> graph.path(graph.source(edge)) + ">" + graph.path(graph
                .target(edge))).toList();
        assertTrue(sources.containsAll(List.of("next>merge", "merge>switch", "switch>exit", "switch>body")), sources.toString());
    }

    @Test
    void aLoopThatIsNoLoopIsPassedByItsExit() {
        GraphSnapshot graph = GraphSnapshot
                .of(new GraphBuilder().op("x", "Placeholder").op("switch", "Switch", "x").op("exit", "Exit", "switch")
                        .op("y", "Relu", "exit").graph(), Progress.NONE);
        assertEquals(List.of("x", "switch", "exit", "y"), names(graph, MainRoute.of(graph, Progress.NONE).path()));
    }

    @Test
    void whatALoopLeavesBehindIsNoOutput() {
        GraphSnapshot graph = GraphSnapshot
                .of(new GraphBuilder().op("x", "Placeholder").op("enter", "Enter", "x").op("exit", "Exit", "enter")
                        .op("y", "Relu", "x").graph(), Progress.NONE);
        assertEquals(List.of(new End(3, End.Kind.OUTPUT)), MainRoute.of(graph, Progress.NONE).ends().outputs());
    }
}
