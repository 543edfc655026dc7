/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.opscape.model.Shape;

class GraphSnapshotTest {
    @Test
    void everyInputIsAnEdgeInOrder() {
        GraphSnapshot graph = new TestGraph().op("x", "Split").op("s/y", "Add", "x:1", "x", "^x", "missing").snapshot();
        assertEquals(3, graph.edges());
        assertEquals(0, graph.firstInput(1));
        assertEquals(1, graph.output(0));
        assertEquals(0, graph.output(1));
        assertFalse(graph.isControl(1));
        assertTrue(graph.isControl(2));
        assertEquals(1, graph.controlEdges());
        assertEquals(-1, graph.output(2));
        assertEquals(1, graph.target(2));
        assertEquals(3, graph.firstOutput(1) - graph.firstOutput(0));
        assertEquals(2, graph.outputEdge(2));
    }

    @Test
    void pathsAreJoinedFromScopes() {
        GraphSnapshot graph = new TestGraph().op("a/b/c", "X").op("d", "Y").snapshot();
        assertEquals("a/b/c", graph.path(0));
        assertEquals("d", graph.path(1));
        assertEquals("a/b", graph.scopePath(graph.scope(0)));
        assertEquals("", graph.scopePath(0));
    }

    @Test
    void firstInputsOfAssignmentsAreReferences() {
        GraphSnapshot graph = new TestGraph().op("v", "VariableV2").op("x", "Mul").op("a", "Assign", "v", "x")
                .op("b", "assign_add", "v", "x").op("c", "ApplyAdam", "v", "x").snapshot();
        assertTrue(graph.isReference(0), "V4: Assign 0");
        assertFalse(graph.isReference(1), "V4: Assign 1");
        assertTrue(graph.isReference(2), "V4: assign_add 0");
        assertFalse(graph.isReference(4), "V4: ApplyAdam is not in the list");
    }

    @Test
    void sizeIsThatOfTheOutputUsed() {
        GraphSnapshot graph = new TestGraph().op("x", "Split").shape(2, 3).shape(-1, 5).op("z", "Unknown")
                .op("y", "Add", "x:1", "x:0", "^x", "z", "x:7").snapshot();
        assertEquals(5, graph.size(0), "an unknown dimension counts as 1");
        assertEquals(6, graph.size(1));
        assertEquals(0, graph.size(2), "a control edge carries nothing");
        assertEquals(1, graph.size(3), "an unknown shape counts as 1");
        assertEquals(1, graph.size(4));
        assertEquals(Shape.of(2, 3), graph.shape(1).orElseThrow());
        assertEquals("float32", graph.elementType(0));
        assertTrue(graph.shape(3).isEmpty());
        assertTrue(graph.hasShapes());
    }

    @Test
    void emptyGraph() {
        GraphSnapshot graph = new TestGraph().snapshot();
        assertEquals(0, graph.operations());
        assertEquals(0, graph.edges());
        assertFalse(graph.hasShapes());
    }
}
