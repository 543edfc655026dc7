/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.TestGraph;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.model.Progress;

class StructureDifferenceTest {
    private static TestGraph layer(TestGraph graph, String name, String activation) {
        return graph.op(name + "/w", "Variable").op(name + "/x", "Placeholder").op(name + "/y", "MatMul", name + "/x", name + "/w")
                .op(name + "/in/z", activation, name + "/y").op(name + "/in/end", "Identity", name + "/in/z");
    }

    private static StructureDifference between(Clustering clustering, String a, String b) {
        return StructureDifference.between(clustering, clustering.hierarchy().find(a), clustering.hierarchy().find(b), Progress.NONE);
    }

    private static List<String> names(Clustering clustering, List<Integer> nodes) {
        return TestGraph.names(clustering, nodes.stream().mapToInt(node -> node).toArray());
    }

    private static List<String> pairs(Clustering clustering, List<NodePair> pairs) {
        return pairs.stream().map(pair -> String.join(" ", TestGraph.names(clustering, pair.a(), pair.b()))).toList();
    }

    private static List<String> edges(Clustering clustering, List<InnerEdge> edges) {
        return edges.stream().map(edge -> String.join(">", TestGraph.names(clustering, edge.producer(), edge.consumer()))).toList();
    }

    @Test
    void equalGroupsDoNotDiffer() {
        Clustering clustering = layer(layer(new TestGraph(), "a", "Relu"), "b", "Relu").cluster();
        StructureDifference difference = between(clustering, "a", "b");
        assertTrue(difference.isEqual());
        assertEquals(1, difference.similarity());
        assertEquals(List.of(), difference.onlyInA());
        assertEquals(List.of(), difference.changed());
        assertEquals(List.of(), difference.edgesOnlyInA());
    }

    @Test
    void anotherTypeIsAChange() {
        Clustering clustering = layer(layer(new TestGraph(), "a", "Relu"), "b", "Tanh").cluster();
        StructureDifference difference = between(clustering, "a", "b");
        assertFalse(difference.isEqual());
        assertEquals(List.of("a/in/z b/in/z"), pairs(clustering, difference.changed()));
        assertEquals(List.of(), difference.onlyInA());
        assertEquals(List.of(), difference.edgesOnlyInB());
        assertTrue(difference.similarity() > 0.7 && difference.similarity() < 1, "" + difference.similarity());
    }

    @Test
    void whatIsOnlyHereOrThereAndEdges() {
        TestGraph graph = layer(layer(new TestGraph(), "a", "Relu"), "b", "Relu").op("a/mask/m", "Mask", "a/x").op("b/n", "Noise");
        graph.op("b/in/more", "Identity", "b/in/end");
        Clustering clustering = graph.cluster();
        StructureDifference difference = between(clustering, "a", "b");
        assertEquals(List.of("a/mask"), names(clustering, difference.onlyInA()));
        assertEquals(List.of("b/n", "b/in/more"), names(clustering, difference.onlyInB()));
        assertTrue(pairs(clustering, difference.matched()).contains("a/in b/in"));
    }

    @Test
    void movedEdges() {
        TestGraph graph = new TestGraph();
        for (String name : List.of("a", "b")) {
            graph.op(name + "/p", "P").op(name + "/q", "Q", name + "/p").op(name + "/r", "R", name + (name.equals("a") ? "/p" : "/q"));
        }
        Clustering clustering = graph.cluster();
        StructureDifference difference = between(clustering, "a", "b");
        assertEquals(List.of("a/p>a/r"), edges(clustering, difference.edgesOnlyInA()));
        assertEquals(List.of("b/q>b/r"), edges(clustering, difference.edgesOnlyInB()));
    }

    @Test
    void renamedOperationsOfOtherTypesAreFoundByWhatTheyConsume() {
        TestGraph graph = new TestGraph().op("a/p", "P").op("a/relu", "Relu", "a/p").op("b/p", "P").op("b/tanh", "Tanh", "b/p");
        Clustering clustering = graph.cluster();
        assertEquals(List.of("a/relu b/tanh"), pairs(clustering, between(clustering, "a", "b").changed()));
    }

    @Test
    void whatIsInAnotherGroupThereIsADifference() {
        TestGraph graph = new TestGraph().op("a/in/p", "P").op("a/relu", "Relu", "a/in/p").op("b/in/p", "P").op("b/in/relu", "Relu",
                "b/in/p");
        Clustering clustering = graph.cluster();
        assertEquals(List.of("a/relu"), names(clustering, between(clustering, "a", "b").onlyInA()));
        assertEquals(List.of("b/in/relu"), names(clustering, between(clustering, "a", "b").onlyInB()));
    }

    @Test
    void oneInsideTheOtherIsRefused() {
        Clustering clustering = layer(new TestGraph(), "a", "Relu").cluster();
        assertThrows(IllegalArgumentException.class, () -> between(clustering, "a", "a/in"));
        assertTrue(between(clustering, "a", "a").isEqual());
    }

    @Test
    void theMostAlikeStructureIsTheFirstNeighbour() {
        TestGraph graph = layer(layer(layer(new TestGraph(), "a", "Relu"), "b", "Relu"), "c", "Tanh").op("d/w", "Variable").op("d/e",
                "Other", "d/w");
        layer(graph, "e", "Tanh").op("e/more", "More", "e/y").op("e/else", "Else", "e/y");
        Clustering clustering = graph.cluster();
        StructureClasses classes = StructureClasses.of(clustering, Progress.NONE);
        List<Neighbour> found = StructureNeighbours.of(clustering, classes, Progress.NONE).of(clustering.hierarchy().find("a"), 5);
        assertEquals("c", clustering.hierarchy().path(found.get(0).group()));
        assertTrue(found.stream().noneMatch(neighbour -> neighbour.cls() == classes.classOf(clustering.hierarchy().find("b"))));
        assertTrue(found.get(0).similarity() < 1);
    }
}
