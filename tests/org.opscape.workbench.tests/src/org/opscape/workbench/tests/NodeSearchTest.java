/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.testsupport.GraphBuilder;
import org.opscape.views.search.Hits;
import org.opscape.views.search.NodeSearch;
import org.opscape.views.search.SearchField;
import org.opscape.views.search.SearchQuery;

class NodeSearchTest {
    private final Clustering clustering = clustering();

    private static Clustering clustering() {
        Graph graph = new GraphBuilder().op("x", "Placeholder").op("conv1/kernel", "VariableV2")
                .op("conv1/conv", "Conv2D", "x", "conv1/kernel")
                .op("conv1/relu", "Relu", "conv1/conv").op("tower/conv1/conv", "Conv2D", "conv1/relu").op("tower/Preconv", "Identity", "x")
                .op("out", "Identity", "tower/conv1/conv", "tower/Preconv").graph();
        return Clustering.of(GraphSnapshot.of(graph, Progress.NONE), ClusteringOptions.DEFAULTS, Progress.NONE);
    }

    private List<String> found(String text, boolean matchCase, boolean regex, SearchField field) {
        Hits hits = new NodeSearch(clustering.graph(), clustering.hierarchy()).find(new SearchQuery(text, matchCase, regex, field),
                () -> false);
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            paths.add(clustering.hierarchy().path(hits.node(i)));
        }
        return paths;
    }

    @Test
    void wholeNamesComeBeforeBeginningsBeforeTheRest() {
        assertEquals(List.of("conv1/conv", "tower/conv1/conv", "conv1", "tower/conv1", "tower/Preconv"),
                found("conv", false, false, SearchField.NAME));
    }

    @Test
    void caseCountsWhenAsked() {
        assertEquals(List.of("tower/Preconv"), found("Pre", true, false, SearchField.NAME));
        assertEquals(List.of(), found("pre", true, false, SearchField.NAME));
    }

    @Test
    void opTypesAreFound() {
        assertEquals(List.of("conv1/conv", "tower/conv1/conv"), found("conv2d", false, false, SearchField.TYPE));
        assertEquals(List.of("conv1/relu"), found("RELU", false, false, SearchField.BOTH));
    }

    @Test
    void aTextMayReachOverSegments() {
        assertEquals(List.of("tower/conv1"), found("wer/conv1", false, false, SearchField.NAME));
        assertEquals(List.of("conv1/conv", "tower/conv1/conv"), found("1/con", false, false, SearchField.NAME));
    }

    @Test
    void expressionsSeeTheWholePath() {
        assertEquals(List.of("conv1/conv", "conv1/kernel", "conv1/relu"),
                found("^conv1/", true, true, SearchField.NAME).stream().sorted().toList());
        assertEquals(List.of("tower/conv1/conv"), found("tower/.*/conv$", true, true, SearchField.NAME));
    }

    @Test
    void wrongExpressionsFindNothingAndSayWhy() {
        SearchQuery wrong = new SearchQuery("conv(", false, true, SearchField.NAME);
        assertFalse(wrong.problem().isEmpty());
        assertEquals(List.of(), found("conv(", false, true, SearchField.NAME));
        assertTrue(new SearchQuery("conv(", false, false, SearchField.NAME).problem().isEmpty());
    }

    @Test
    void aCancelledSearchFindsNothing() {
        SearchQuery query = new SearchQuery("conv", false, false, SearchField.BOTH);
        assertEquals(0, new NodeSearch(clustering.graph(), clustering.hierarchy()).find(query, () -> true).size());
    }
}
