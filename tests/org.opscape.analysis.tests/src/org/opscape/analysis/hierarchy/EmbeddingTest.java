/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.TestGraph;
import org.opscape.analysis.cluster.Clustering;

class EmbeddingTest {
    @Test
    void constantIsAnIconAtEachConsumer() {
        Clustering clustering = new TestGraph().op("c", "Const").op("x", "Add", "c", "c").op("y", "Mul", "c", "x").cluster();
        assertEquals(List.of("x", "y"), TestGraph.children(clustering, ""), "V2: the constant is no node");
        assertEquals(List.of("CONSTANT in c"), TestGraph.icons(clustering, "x"), "V2");
        assertEquals(List.of("CONSTANT in c"), TestGraph.icons(clustering, "y"), "V2");
        assertEquals(List.of("x>y"), TestGraph.ends(clustering, clustering.lines(clustering.hierarchy().root())));
        assertTrue(clustering.hierarchy().isEmbedded(0));
        assertEquals(2, clustering.hierarchy().operationCount(clustering.hierarchy().root()));
    }

    @Test
    void constantNobodyConsumesStaysVisible() {
        Clustering clustering = new TestGraph().op("s/c", "Const").op("x", "Add").cluster();
        assertEquals(List.of("s", "x"), TestGraph.children(clustering, ""));
        assertEquals(List.of("s/c"), TestGraph.children(clustering, "s"));
    }

    @Test
    void scopeOfEmbeddedOperationsIsNoGroup() {
        Clustering clustering = new TestGraph().op("x/c", "Const").op("x", "Add", "x/c").cluster();
        assertEquals(List.of("x"), TestGraph.children(clustering, ""));
        assertEquals(0, clustering.hierarchy().find("x/c"), "the constant can be found");
        assertEquals(NodeKind.OPERATION, clustering.hierarchy().kind(clustering.hierarchy().find("x")));
    }

    @Test
    void summaryIsAnIconAtEachOfItsInputs() {
        Clustering clustering = new TestGraph().op("x", "Add").op("y", "Add").op("tag", "Const").op("s", "ScalarSummary", "tag", "x", "y")
                .op("all", "MergeSummary", "s").cluster();
        assertEquals(List.of("x", "y"), TestGraph.children(clustering, ""), "V3");
        assertEquals(List.of("SUMMARY out s"), TestGraph.icons(clustering, "x"), "V3");
        assertEquals(List.of("SUMMARY out s"), TestGraph.icons(clustering, "y"), "V3");
    }

    @Test
    void summaryTypes() {
        for (String type : List.of("ScalarSummary", "TensorSummaryV2", "AudioSummaryV2", "MergeSummary", "WriteScalarSummary")) {
            assertTrue(Embedding.isSummary(type), type);
        }
        for (String type : List.of("Summary", "SummaryWriter", "Summary2", "3DSummary", "V2", "", "My_Summary", "ScalarSummary2")) {
            assertFalse(Embedding.isSummary(type), type);
        }
    }

    @Test
    void consumersWaitForWhatTheirConstantsWaitFor() {
        Clustering clustering = new TestGraph().op("w", "LoopCond").op("c", "Const", "^w").op("x", "Add", "c").cluster();
        assertEquals(List.of("w>x"), TestGraph.ends(clustering, clustering.lines(clustering.hierarchy().root())));
        assertEquals(1, clustering.lines(clustering.hierarchy().root()).get(0).control());
    }
}
