/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.hierarchy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.TestGraph;
import org.opscape.analysis.cluster.Bridge;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.cluster.StackOffer;
import org.opscape.analysis.cluster.StackOffers;

class GroupStacksTest {
    /** Layers in a chain, each with an operation and a group. */
    private static TestGraph layers(TestGraph graph, String prefix, int count) {
        for (int i = 0; i < count; i++) {
            String input = i == 0 ? "in" : prefix + (i - 1) + "/act/y";
            graph.op(prefix + i + "/x", "MatMul", input).op(prefix + i + "/act/y", "Relu", prefix + i + "/x");
        }
        return graph;
    }

    private static TestGraph network() {
        return layers(new TestGraph().op("in", "Placeholder"), "net/layer_", 6).op("out", "Identity", "net/layer_5/act/y");
    }

    private static ClusteringOptions choice(Set<String> stacked, Set<String> unstacked) {
        return ClusteringOptions.DEFAULTS.withStacks(stacked, unstacked);
    }

    /** A file may have names such as a//b. */
    @Test
    void aGroupWithoutNameIsInNoStack() {
        Clustering clustering = layers(new TestGraph().op("in", "Placeholder"), "net//layer_", 6).cluster();
        assertEquals(List.of("net//layer_[0-5]"), TestGraph.children(clustering, "net/"));
    }

    @Test
    void numberedGroupsOfOneStructureAreAStack() {
        Clustering clustering = network().cluster();
        Hierarchy hierarchy = clustering.hierarchy();
        assertEquals(List.of("net/layer_[0-5]"), TestGraph.children(clustering, "net"));
        assertEquals(List.of("net/layer_0", "net/layer_1", "net/layer_2", "net/layer_3", "net/layer_4", "net/layer_5"),
                TestGraph.children(clustering, "net/layer_[0-5]"));
        int stack = hierarchy.find("net/layer_[0-5]");
        int layer = hierarchy.find("net/layer_3");
        assertEquals(NodeKind.SERIES, hierarchy.kind(stack));
        assertEquals(NodeKind.GROUP, hierarchy.kind(layer));
        assertEquals(stack, hierarchy.parent(layer));
        assertEquals(3, hierarchy.position(layer));
        assertEquals(12, hierarchy.operationCount(stack));
        assertEquals(12, hierarchy.operationCount(hierarchy.find("net")));
        assertEquals(14, hierarchy.operationCount(hierarchy.root()));
        assertEquals(2, hierarchy.depth(stack));
        assertEquals(3, hierarchy.depth(layer));
        assertEquals(5, hierarchy.depth(hierarchy.find("net/layer_3/act/y")));
        assertEquals(stack, hierarchy.lowestCommonAncestor(hierarchy.find("net/layer_1/x"), hierarchy.find("net/layer_4/act/y")));
    }

    @Test
    void linesAndBridgesGoThroughStacks() {
        Clustering clustering = network().cluster();
        int stack = clustering.hierarchy().find("net/layer_[0-5]");
        assertEquals(List.of("net/layer_0>net/layer_1", "net/layer_1>net/layer_2", "net/layer_2>net/layer_3", "net/layer_3>net/layer_4",
                "net/layer_4>net/layer_5"), TestGraph.ends(clustering, clustering.lines(stack)));
        assertEquals(List.of(), clustering.lines(clustering.hierarchy().find("net")));
        List<Bridge> bridges = clustering.content(stack).bridges();
        assertEquals(2, bridges.size());
        assertEquals(clustering.hierarchy().find("net/layer_0"), bridges.get(0).child());
        List<Bridge> inner = clustering.content(clustering.hierarchy().find("net/layer_2")).bridges();
        assertEquals(List.of(true, false), inner.stream().map(Bridge::incoming).toList());
        assertArrayEquals(new int[] {clustering.hierarchy().find("net/layer_1"), clustering.hierarchy().find("net/layer_3")},
                inner.stream().mapToInt(Bridge::outside).toArray());
    }

    @Test
    void anotherStructureCutsTheRun() {
        TestGraph graph = layers(new TestGraph().op("in", "Placeholder"), "layer_", 12).op("layer_5/more", "Neg", "layer_5/x");
        assertEquals(List.of("in", "layer_[0-4]", "layer_5", "layer_[6-11]"), TestGraph.children(graph.cluster(), ""));
    }

    @Test
    void fourAreNoStackUnlessTheUserSaysSo() {
        TestGraph graph = layers(new TestGraph().op("in", "Placeholder"), "layer_", 4);
        assertEquals(List.of("in", "layer_0", "layer_1", "layer_2", "layer_3"), TestGraph.children(graph.cluster(), ""));
        assertEquals(List.of("in", "layer_[0-3]"), TestGraph.children(graph.cluster(choice(Set.of("layer_[0-3]"), Set.of())), ""));
        assertEquals(List.of("in", "layer_[0-3]"), TestGraph.children(graph.cluster(ClusteringOptions.DEFAULTS.withFewestInSeries(4)), ""));
    }

    @Test
    void unstackedAndSwitchedOff() {
        assertEquals(6, TestGraph.children(network().cluster(choice(Set.of(), Set.of("net/layer_[0-5]"))), "net").size());
        assertEquals(6, TestGraph.children(network().cluster(ClusteringOptions.DEFAULTS.withStackedGroups(false)), "net").size());
    }

    @Test
    void stacksInsideStacks() {
        TestGraph graph = new TestGraph().op("in", "Placeholder");
        for (int i = 0; i < 5; i++) {
            layers(graph, "block_" + i + "/layer_", 5);
        }
        Clustering clustering = graph.cluster();
        Hierarchy hierarchy = clustering.hierarchy();
        assertEquals(List.of("in", "block_[0-4]"), TestGraph.children(clustering, ""));
        assertEquals(List.of("block_2/layer_[0-4]"), TestGraph.children(clustering, "block_2"));
        int deepest = hierarchy.find("block_2/layer_3/act/y");
        assertEquals(6, hierarchy.depth(deepest));
        assertEquals("block_2/layer_3/act/y", hierarchy.uniquePath(deepest));
        assertEquals(10, hierarchy.operationCount(hierarchy.find("block_2/layer_[0-4]")));
        assertEquals(51, hierarchy.operationCount(hierarchy.root()));
        for (int node = 0; node < hierarchy.nodes(); node++) {
            assertEquals(node, hierarchy.find(hierarchy.uniquePath(node)));
            int parent = hierarchy.parent(node);
            assertEquals(parent < 0 ? 0 : hierarchy.depth(parent) + 1, hierarchy.depth(node));
            assertEquals(parent < 0 ? -1 : node, parent < 0 ? -1 : hierarchy.child(parent, hierarchy.position(node)));
        }
    }

    @Test
    void aNodeTellsInWhichSeriesItCouldBeStacked() {
        TestGraph graph = layers(layers(new TestGraph().op("in", "Placeholder"), "layer_", 4), "big_", 5).op("n_1", "N").op("n_2", "N")
                .op("other", "N");
        Clustering clustering = graph.cluster();
        Hierarchy hierarchy = clustering.hierarchy();
        StackOffers offers = new StackOffers(clustering);
        StackOffer offer = offers.offer(hierarchy.find("layer_2")).orElseThrow();
        assertEquals("layer_[0-3]", offer.path());
        assertEquals(List.of("layer_0", "layer_1", "layer_2", "layer_3"), TestGraph.names(clustering, offer.members()));
        assertEquals("n_[1-2]", offers.offer(hierarchy.find("n_2")).orElseThrow().label());
        assertEquals(Optional.empty(), offers.offer(hierarchy.find("other")));
        assertEquals(Optional.empty(), offers.offer(hierarchy.find("big_2")));
        assertEquals(hierarchy.find("big_[0-4]"), offers.stackOf(hierarchy.find("big_2")));
        assertEquals(-1, offers.stackOf(hierarchy.find("layer_2")));
        Clustering unstacked = graph.cluster(choice(Set.of(), Set.of("big_[0-4]")));
        assertEquals("big_[0-4]", new StackOffers(unstacked).offer(unstacked.hierarchy().find("big_2")).orElseThrow().path());
    }
}
