/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.auxiliary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.model.Progress;
import org.opscape.analysis.TestGraph;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.cluster.GroupContent;

class AuxiliaryNodesTest {
    private static GroupContent root(Clustering clustering) {
        return clustering.content(clustering.hierarchy().root());
    }

    private static List<String> in(Clustering clustering) {
        return TestGraph.names(clustering, root(clustering).auxiliaryIn());
    }

    private static List<String> out(Clustering clustering) {
        return TestGraph.names(clustering, root(clustering).auxiliaryOut());
    }

    /** A chain of operations, so that the degrees are 1, and one more that takes from the first ones. */
    private static TestGraph chainAndTaker(int nodes, int taken) {
        TestGraph graph = chain(nodes - 1);
        return graph.op("taker", "AddN", names(taken));
    }

    private static TestGraph chain(int nodes) {
        TestGraph graph = new TestGraph();
        for (int i = 0; i < nodes; i++) {
            graph.op("n" + i + "x", "Neg", i == 0 ? new String[0] : new String[] {"n" + (i - 1) + "x"});
        }
        return graph;
    }

    private static String[] names(int count) {
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = "n" + i + "x";
        }
        return names;
    }

    @Test
    void manyPredecessorsAreSetAsideAtTheEnteringSide() {
        Clustering clustering = chainAndTaker(15, 5).cluster();
        assertEquals(List.of("taker"), in(clustering), "V7");
        assertTrue(out(clustering).isEmpty(), "V7");
        assertEquals(5, root(clustering).hiddenLines().size(), "V7: its lines are icons");
        assertEquals(List.of("NEIGHBOUR out taker"), TestGraph.icons(clustering, "n0x"), "V7");
    }

    @Test
    void fourPredecessorsAreTooFew() {
        assertTrue(in(chainAndTaker(15, 4).cluster()).isEmpty(), "V8: the bound is at least 4");
    }

    @Test
    void fourteenNodesAreTooFew() {
        assertTrue(in(chainAndTaker(14, 10).cluster()).isEmpty(), "V9");
    }

    @Test
    void manySuccessorsAreSetAsideAtTheLeavingSide() {
        TestGraph graph = new TestGraph().op("giver", "Split");
        for (int i = 0; i < 15; i++) {
            graph.op("n" + i + "x", "Add", i < 6 ? new String[] {"giver"} : new String[] {"n" + (i - 1) + "x"});
        }
        assertEquals("giver", out(graph.cluster()).get(0), "V10");
        assertEquals(List.of("NEIGHBOUR in giver"), TestGraph.icons(graph.cluster(), "n0x"), "V10: its lines are icons");
    }

    @Test
    void quartilesRaiseTheBound() {
        TestGraph graph = new TestGraph();
        for (int i = 0; i < 20; i++) {
            graph.op("s" + i + "x", "A");
        }
        for (int i = 0; i < 20; i++) {
            List<String> inputs = new ArrayList<>();
            for (int k = 0; k < (i < 19 ? 4 : 8); k++) {
                inputs.add("s" + (i + k) % 20 + "x");
            }
            graph.op("t" + i + "x", "B", inputs.toArray(String[]::new));
        }
        assertTrue(in(graph.cluster()).isEmpty(), "V8: Q1 = 0, Q3 = 4, so that 8 is not above 4 + 4");
    }

    @Test
    void sinksAreSetAside() {
        Clustering clustering = new TestGraph().op("x", "A").op("init", "NoOp", "^x").op("g/y", "B", "x").op("g", "NoOp", "^g/y")
                .op("z", "C", "^init").cluster();
        assertEquals(List.of("init", "g", "z"), out(clustering),
                "V11: operations, and groups whose own operation is one; z has an icon only");
        assertEquals(List.of("NEIGHBOUR in init"), TestGraph.icons(clustering, "z"), "V11: all lines are icons");
    }

    @Test
    void manyControlLinesBecomeIcons() {
        TestGraph four = new TestGraph().op("x", "A");
        TestGraph five = new TestGraph().op("x", "A");
        for (int i = 0; i < 5; i++) {
            five.op("n" + i + "x", "Neg", "^x");
            if (i < 4) {
                four.op("n" + i + "x", "Neg", "^x");
            }
        }
        assertEquals(4, root(four.cluster()).lines().size(), "V12");
        assertEquals(0, root(five.cluster()).lines().size(), "V12");
        assertEquals(List.of("n0x", "n1x", "n2x", "n3x", "n4x"), out(five.cluster()), "only icons at the entering side");
        assertEquals(List.of("x"), in(five.cluster()), "only icons at the leaving side");
    }

    @Test
    void aNodeWithoutLinesGoesWithItsIcons() {
        Clustering clustering = new TestGraph().op("c", "Const").op("x", "Neg", "c").op("y", "Neg").op("s", "ScalarSummary", "y")
                .op("z", "Neg").cluster();
        assertEquals(List.of("x"), out(clustering));
        assertEquals(List.of("y"), in(clustering));
        assertEquals(List.of("z"), TestGraph.names(clustering, root(clustering).core()));
    }

    @Test
    void theUserSetsAside() {
        ClusteringOptions options = ClusteringOptions.DEFAULTS.withNodes(Set.of(), Set.of("b"));
        Clustering clustering = new TestGraph().op("a", "A").op("b", "B", "a").op("c", "C", "b", "a").op("d", "D", "c").cluster(options);
        assertEquals(List.of("b"), in(clustering));
        assertEquals(List.of("a>c", "c>d"), TestGraph.ends(clustering, root(clustering).lines()));
    }

    @Test
    void whatTheUserPutIntoTheMainGraphStays() {
        ClusteringOptions options = ClusteringOptions.DEFAULTS.withNodes(Set.of("taker"), Set.of());
        Clustering clustering = chainAndTaker(16, 12).cluster(options);
        assertTrue(in(clustering).isEmpty());
        Clustering sink = new TestGraph().op("x", "A").op("init", "NoOp", "^x")
                .cluster(ClusteringOptions.DEFAULTS.withNodes(Set.of("x"), Set.of()));
        assertEquals(List.of("x>init"), TestGraph.ends(sink, root(sink).lines()), "the line to x is kept");
        assertTrue(root(sink).isMarked(1));
    }

    @Test
    void theQueueThatARouteBeginsAtIsJoinedToIt() {
        TestGraph graph = new TestGraph().op("queue", "FIFOQueueV2").op("clone/dequeue", "QueueDequeueV2", "queue").shape(8, 100)
                .op("clone/relu", "Relu", "clone/dequeue").shape(8, 100);
        for (int i = 0; i < 14; i++) {
            graph.op("v" + i + "x", "VariableV2").op("r" + i + "x", "Identity", "v" + i + "x").op("clone/add" + i, "Add", "clone/relu",
                    "r" + i + "x");
        }
        Clustering clustering = alongTheRoute(graph, ClusteringOptions.DEFAULTS);
        assertTrue(TestGraph.ends(clustering, root(clustering).lines()).contains("queue>clone"));
        assertTrue(!TestGraph.ends(graph.cluster(), root(graph.cluster()).lines()).contains("queue>clone"));
    }

    private static Clustering alongTheRoute(TestGraph graph, ClusteringOptions options) {
        GraphSnapshot snapshot = graph.snapshot();
        return Clustering.of(snapshot, options, Mainline.of(snapshot, MainRoute.of(snapshot, Progress.NONE)), Progress.NONE);
    }

    /** A taker in the middle of a chain that begins with a placeholder. */
    private static TestGraph takerOnTheWay() {
        TestGraph graph = new TestGraph().op("x", "Placeholder").shape(8, 100);
        for (int i = 0; i < 14; i++) {
            graph.op("n" + i + "x", "Relu", i == 0 ? "x" : "n" + (i - 1) + "x").shape(8, 100);
        }
        return graph.op("taker", "AddN", "n13x", "n0x", "n2x", "n4x", "n6x", "n8x").shape(8, 100).op("y", "Relu", "taker").shape(8, 100);
    }

    @Test
    void theMainRouteIsNotSetAside() {
        assertEquals(List.of("taker"), in(takerOnTheWay().cluster()));
        Clustering clustering = alongTheRoute(takerOnTheWay(), ClusteringOptions.DEFAULTS);
        assertTrue(in(clustering).isEmpty());
        List<String> lines = TestGraph.ends(clustering, root(clustering).lines());
        assertTrue(lines.containsAll(List.of("n13x>taker", "taker>y")), "the route goes on");
        assertEquals(5, root(clustering).hiddenLines().size(), "what else comes in are icons, as before");
        assertTrue(root(clustering).isMarked(clustering.hierarchy().find("taker")));
    }

    @Test
    void theUserSetsAsideWhatIsOnTheMainRoute() {
        Clustering clustering = alongTheRoute(takerOnTheWay(), ClusteringOptions.DEFAULTS.withNodes(Set.of(), Set.of("taker")));
        assertTrue(in(clustering).contains("taker"));
        assertTrue(alongTheRoute(takerOnTheWay(), ClusteringOptions.DEFAULTS.withHidden(Set.of("taker"))).hierarchy().nodes() > 0);
    }

    @Test
    void theMainRouteStaysWhereOnlyNamesAreEdited() {
        Clustering clustering = alongTheRoute(takerOnTheWay(), ClusteringOptions.DEFAULTS);
        Clustering next = Clustering.of(takerOnTheWay().snapshot(), ClusteringOptions.DEFAULTS.withFewestInSeries(4), clustering,
                Progress.NONE);
        assertEquals(clustering.mainline(), next.mainline());
        assertTrue(in(next).isEmpty());
    }

    @Test
    void aStackThatTheRouteEntersAgainAndAgainIsShownByItsMembersUnlessItIsWanted() {
        TestGraph graph = new TestGraph().op("x", "Placeholder").shape(8, 100);
        String last = "x";
        for (int i = 1; i <= 14; i++) {
            graph.op("unit" + "abcdefghijklmn".charAt(i - 1) + "/conv", "Conv2D", last).shape(8, 100);
            graph.op(i == 1 ? "Relu" : "Relu_" + (i - 1), "Relu", "unit" + "abcdefghijklmn".charAt(i - 1) + "/conv").shape(8, 100);
            last = i == 1 ? "Relu" : "Relu_" + (i - 1);
        }
        Clustering whole = alongTheRoute(graph, ClusteringOptions.DEFAULTS);
        assertEquals(-1, whole.hierarchy().find("Relu_[1-13]"));
        assertEquals(List.of(), in(whole));
        Clustering stacked = alongTheRoute(graph, ClusteringOptions.DEFAULTS.withStacks(Set.of("Relu_[1-13]"), Set.of()));
        assertEquals(List.of("Relu_[1-13]"), in(stacked));
    }

    @Test
    void inputsAreNotSetAsideButSwitchesOfTrainingAre() {
        TestGraph graph = chain(30).op("x", "Placeholder").shape(8, 3).op("training", "Placeholder").shape();
        for (int i = 0; i < 6; i++) {
            graph.op("s" + i + "x", "Add", "training", "x", "n" + i + "x").shape(8, 3);
        }
        assertEquals(List.of("x", "training"), out(graph.cluster()), "both have many successors");
        Clustering clustering = alongTheRoute(graph, ClusteringOptions.DEFAULTS);
        assertEquals(List.of("training"), out(clustering));
    }
}
