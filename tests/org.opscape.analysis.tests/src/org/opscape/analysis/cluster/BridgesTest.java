/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.TestGraph;

class BridgesTest {
    private static List<String> bridges(Clustering clustering, String group) {
        List<Line> lines = new ArrayList<>();
        for (Bridge bridge : clustering.content(clustering.hierarchy().find(group)).bridges()) {
            assertEquals(bridge.outside(), bridge.incoming() ? bridge.line().from() : bridge.line().to());
            assertEquals(bridge.child(), bridge.incoming() ? bridge.line().to() : bridge.line().from());
            lines.add(bridge.line());
        }
        return TestGraph.ends(clustering, lines);
    }

    private static Clustering fan(int consumers) {
        TestGraph graph = new TestGraph().op("o/x", "Split");
        for (int i = 0; i < consumers; i++) {
            graph.op("g/" + (char) ('a' + i), "Neg", "o/x");
        }
        return graph.cluster();
    }

    @Test
    void fourLinesOfOneOutsideNodeAreDrawn() {
        assertEquals(List.of("o>g/a", "o>g/b", "o>g/c", "o>g/d"), bridges(fan(4), "g"), "V14");
        assertTrue(TestGraph.icons(fan(4), "g/a").isEmpty(), "V14");
    }

    @Test
    void fiveLinesOfOneOutsideNodeAreIcons() {
        assertTrue(bridges(fan(5), "g").isEmpty(), "V14");
        assertEquals(List.of("NEIGHBOUR in o"), TestGraph.icons(fan(5), "g/a"), "V14");
    }

    @Test
    void linesGoOnIntoNestedGroups() {
        Clustering clustering = new TestGraph().op("o", "A").op("g/h/x", "B", "o").op("p", "C", "g/h/x").cluster();
        assertEquals(List.of("o>g/h", "g/h>p"), bridges(clustering, "g"));
        assertEquals(List.of("o>g/h/x", "g/h/x>p"), bridges(clustering, "g/h"));
    }

    @Test
    void whatIsNotDrawnOutsideIsNotDrawnInside() {
        TestGraph graph = new TestGraph().op("o", "A").op("g/h/x", "B", "o").op("g/h/y", "B", "o");
        for (int i = 0; i < 4; i++) {
            graph.op("g/" + (char) ('a' + i), "Neg", "o");
        }
        Clustering clustering = graph.cluster();
        assertTrue(bridges(clustering, "g").isEmpty());
        assertTrue(bridges(clustering, "g/h").isEmpty());
        assertEquals(List.of("NEIGHBOUR in o"), TestGraph.icons(clustering, "g/h/x"));
    }

    @Test
    void manyControlLinesOfOneOutsideNodeAreIcons() {
        TestGraph graph = new TestGraph().op("o", "A");
        for (int i = 0; i < 5; i++) {
            graph.op("g/" + (char) ('a' + i), "Neg", "^o");
        }
        assertTrue(bridges(graph.cluster(), "g").isEmpty());
    }

    @Test
    void controlLinesAgainstTheDataAreIcons() {
        Clustering clustering = new TestGraph().op("a/x", "A", "^b/z").op("b/y", "B", "a/x").op("b/z", "C").cluster();
        assertEquals(List.of("a/x>b"), bridges(clustering, "a"));
        assertEquals(List.of("NEIGHBOUR in b"), TestGraph.icons(clustering, "a/x"));
    }

    @Test
    void childrenSetAsideHaveIcons() {
        Clustering clustering = new TestGraph().op("o", "A").op("g/x", "NoOp", "o").op("g/y", "B", "g/x").cluster();
        assertTrue(bridges(clustering, "g").isEmpty());
        assertEquals(List.of("NEIGHBOUR in o", "NEIGHBOUR out g/y"), TestGraph.icons(clustering, "g/x"));
    }

    @Test
    void stacksHaveBridgesToo() {
        TestGraph graph = new TestGraph().op("o", "A");
        for (int i = 1; i <= 5; i++) {
            graph.op("m_" + i, "Neg", i < 3 ? new String[] {"o"} : new String[0]);
        }
        assertEquals(List.of("o>m_1", "o>m_2"), bridges(graph.cluster(), "m_[1-5]"));
    }
}
