/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.TestGraph;

class HiddenNodesTest {
    private static Clustering hide(TestGraph graph, String... paths) {
        return graph.cluster(ClusteringOptions.DEFAULTS.withHidden(Set.of(paths)));
    }

    private static TestGraph graph() {
        return new TestGraph().op("x", "X").op("k", "Const").op("g/a", "A", "x", "k").op("g/b", "B", "g/a").op("y", "Y", "g/b", "x")
                .op("s", "ScalarSummary", "y");
    }

    private static List<String> names(Clustering clustering, int[] nodes) {
        return TestGraph.names(clustering, nodes);
    }

    @Test
    void aHiddenNodeIsInNoOtherListAndHasNoLines() {
        Clustering clustering = hide(graph(), "x");
        GroupContent root = clustering.content(clustering.hierarchy().root());
        assertEquals(List.of("x"), names(clustering, root.hidden()));
        assertEquals(List.of("g", "y"), names(clustering, root.core()));
        assertEquals(0, root.auxiliaryIn().length + root.auxiliaryOut().length);
        assertEquals(List.of("g>y"), TestGraph.ends(clustering, root.lines()));
        GroupContent group = clustering.content(clustering.hierarchy().find("g"));
        assertEquals(1, group.bridges().size() + group.hiddenBridges().size());
    }

    @Test
    void hiddenInsideAGroupItLeavesNoLineOutside() {
        Clustering clustering = hide(graph(), "g/a");
        assertEquals(List.of("g>y", "x>y"), TestGraph.ends(clustering, clustering.lines(clustering.hierarchy().root())).stream().sorted()
                .toList());
        assertEquals(List.of("g/b"), names(clustering, clustering.content(clustering.hierarchy().find("g")).core()));
    }

    @Test
    void hiddenGroupsTakeWhatIsInside() {
        Clustering clustering = hide(graph(), "g");
        assertEquals(List.of("x>y"), TestGraph.ends(clustering, clustering.lines(clustering.hierarchy().root())));
    }

    @Test
    void iconsOfHiddenConstantsAndSummariesVanish() {
        Clustering clustering = hide(graph(), "k", "s");
        assertEquals(List.of(), TestGraph.icons(clustering, "y"));
        assertEquals(List.of("SUMMARY out s"), TestGraph.icons(graph().cluster(), "y"));
        assertEquals(List.of(), TestGraph.icons(clustering, "g/a"));
    }

    @Test
    void hiddenNodesDoNotCountForOthers() {
        TestGraph graph = new TestGraph();
        for (int i = 0; i < 20; i++) {
            graph.op("n" + (char) ('a' + i), "T" + i);
        }
        graph.op("hub", "Hub", "na", "nb", "nc", "nd", "ne", "nf", "ng", "nh").op("next", "Next", "hub", "na");
        Clustering shown = graph.cluster();
        assertTrue(names(shown, shown.content(shown.hierarchy().root()).auxiliaryIn()).contains("hub"));
        Clustering hidden = hide(graph, "hub", "next", "nothing/like/this");
        GroupContent root = hidden.content(hidden.hierarchy().root());
        assertEquals(List.of("hub", "next"), names(hidden, root.hidden()));
        assertEquals(20, root.core().length);
        assertEquals(0, root.auxiliaryIn().length);
        assertEquals(0, root.lines().size() + root.hiddenLines().size());
    }

    @Test
    void aHiddenChoiceIsStrongerThanOthers() {
        Clustering clustering = graph()
                .cluster(ClusteringOptions.DEFAULTS.withHidden(Set.of("x")).withNodes(Set.of("x"), Set.of("x")));
        assertEquals(List.of("x"), names(clustering, clustering.content(clustering.hierarchy().root()).hidden()));
        assertEquals(0, clustering.content(clustering.hierarchy().root()).auxiliaryIn().length);
    }
}
