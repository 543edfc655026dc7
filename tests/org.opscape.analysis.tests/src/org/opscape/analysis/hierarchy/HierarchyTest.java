/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.TestGraph;
import org.opscape.analysis.cluster.Clustering;

class HierarchyTest {
    @Test
    void operationWithTheNameOfAGroupIsInsideIt() {
        Clustering clustering = new TestGraph().op("a", "Add").op("a/b", "Mul", "a").op("c", "Neg", "a").cluster();
        Hierarchy hierarchy = clustering.hierarchy();
        assertEquals(List.of("a", "c"), TestGraph.children(clustering, ""), "V1");
        assertEquals(List.of("a/(a)", "a/b"), TestGraph.children(clustering, "a"), "V1");
        assertEquals("(a)", hierarchy.label(0), "V1");
        assertEquals("a", hierarchy.path(0), "V1: the real name does not change");
        assertEquals(0, hierarchy.find("a/(a)"));
        assertEquals(NodeKind.GROUP, hierarchy.kind(hierarchy.find("a")));
        assertEquals(0, hierarchy.ownOperation(hierarchy.find("a")));
    }

    @Test
    void childrenAreInTheOrderOfTheFile() {
        Clustering clustering = new TestGraph().op("z/q", "A").op("b", "B").op("a/x/y", "C").op("z/p", "D").op("a/w", "E").cluster();
        Hierarchy hierarchy = clustering.hierarchy();
        assertEquals(List.of("z", "b", "a"), TestGraph.children(clustering, ""));
        assertEquals(List.of("z/q", "z/p"), TestGraph.children(clustering, "z"));
        assertEquals(List.of("a/x", "a/w"), TestGraph.children(clustering, "a"));
        assertEquals(2, hierarchy.operationCount(hierarchy.find("a")));
        assertEquals(3, hierarchy.depth(hierarchy.find("a/x/y")));
        assertEquals(0, hierarchy.depth(hierarchy.root()));
        assertEquals(-1, hierarchy.parent(hierarchy.root()));
        assertEquals(1, hierarchy.position(hierarchy.find("b")));
    }

    @Test
    void lowestCommonAncestor() {
        Hierarchy hierarchy = new TestGraph().op("a/b/c", "A").op("a/b/d", "A").op("a/e", "A").op("f", "A").cluster().hierarchy();
        assertEquals(hierarchy.find("a/b"), hierarchy.lowestCommonAncestor(0, 1));
        assertEquals(hierarchy.find("a"), hierarchy.lowestCommonAncestor(0, 2));
        assertEquals(hierarchy.root(), hierarchy.lowestCommonAncestor(3, 0));
        assertEquals(hierarchy.find("a"), hierarchy.lowestCommonAncestor(0, hierarchy.find("a")));
        assertEquals(hierarchy.find("a/b"), hierarchy.childHolding(0, hierarchy.find("a")));
    }

    @Test
    void deepNestingNeedsNoStack() {
        int levels = 20_000;
        String path = "s/".repeat(levels) + "x";
        Hierarchy hierarchy = new TestGraph().deep(levels, "x").cluster().hierarchy();
        assertEquals(levels + 1, hierarchy.depth(0));
        assertEquals(path, hierarchy.path(0));
        assertEquals(0, hierarchy.find(path));
    }

    @Test
    void unknownPathsAreNotFound() {
        Hierarchy hierarchy = new TestGraph().op("a/b", "A").cluster().hierarchy();
        assertEquals(-1, hierarchy.find("a/c"));
        assertEquals(-1, hierarchy.find("b"));
        assertEquals(-1, hierarchy.find("a/b/c"));
        assertEquals(hierarchy.root(), hierarchy.find(""));
        assertTrue(hierarchy.groups() == 2 && hierarchy.stacks() == 0);
    }
}
