/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.TestGraph;

class LinesTest {
    @Test
    void severalInputsFromOneProducerAreOneLine() {
        Clustering clustering = new TestGraph().op("x", "Split").shape(2).shape(3).op("y", "Add", "x:1", "x").cluster();
        List<Line> lines = clustering.lines(clustering.hierarchy().root());
        assertEquals(1, lines.size(), "V6");
        assertEquals(2, lines.get(0).data(), "V6: TensorBoard drops one of them");
        assertEquals(5, lines.get(0).size());
        assertArrayEquals(new int[] {0, 1}, lines.get(0).edges());
    }

    @Test
    void linesAreBetweenSiblings() {
        Clustering clustering = new TestGraph().op("a/b/x", "A").op("a/c/y", "B", "a/b/x").op("d/z", "C", "a/c/y", "^a/b/x").cluster();
        int root = clustering.hierarchy().root();
        assertEquals(List.of("a>d"), TestGraph.ends(clustering, clustering.lines(root)));
        assertEquals(1, clustering.lines(root).get(0).data());
        assertEquals(1, clustering.lines(root).get(0).control());
        assertEquals(List.of("a/b>a/c"), TestGraph.ends(clustering, clustering.lines(clustering.hierarchy().find("a"))));
        assertTrue(clustering.lines(clustering.hierarchy().find("a/b")).isEmpty());
    }

    @Test
    void bothDirectionsAreTwoLines() {
        Clustering clustering = new TestGraph().op("a/x", "A", "b/y").op("b/y", "B").op("b/z", "C", "a/x").cluster();
        assertEquals(List.of("b>a", "a>b"), TestGraph.ends(clustering, clustering.lines(clustering.hierarchy().root())));
    }

    @Test
    void anOperationThatFeedsItselfHasNoLine() {
        Clustering clustering = new TestGraph().op("x", "Merge", "x").cluster();
        assertTrue(clustering.lines(clustering.hierarchy().root()).isEmpty());
    }

    @Test
    void referencesAreCounted() {
        Clustering clustering = new TestGraph().op("v", "VariableV2").op("x", "Mul").op("a", "Assign", "v", "x").cluster();
        Line line = clustering.lines(clustering.hierarchy().root()).get(0);
        assertEquals(1, line.reference(), "V4");
        assertEquals(1, line.data());
    }

    @Test
    void contentIsKept() {
        Clustering clustering = new TestGraph().op("a/x", "A").op("b/y", "B", "a/x").cluster();
        int group = clustering.hierarchy().find("b");
        assertTrue(clustering.content(group) == clustering.content(group));
    }
}
