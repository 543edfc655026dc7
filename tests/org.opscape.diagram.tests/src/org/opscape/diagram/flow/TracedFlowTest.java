/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.cluster.Line;
import org.opscape.analysis.flow.Links;
import org.opscape.analysis.flow.Trace;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;

class TracedFlowTest {
    private static final String GRAPH = """
            node { name: "x" op: "Placeholder" }
            node { name: "a/one" op: "Relu" input: "x" }
            node { name: "a/two" op: "Relu" input: "a/one" }
            node { name: "b/c/one" op: "Relu" input: "a/two" }
            node { name: "b/two" op: "Add" input: "b/c/one" input: "^late" }
            node { name: "late" op: "NoOp" }
            node { name: "aside/one" op: "Relu" input: "x" }
            """;

    @TempDir private Path folder;

    private Clustering clustering;
    private Hierarchy hierarchy;

    @BeforeEach
    void open() throws IOException, ModelFileException {
        Path file = Files.writeString(folder.resolve("graph.pbtxt"), GRAPH);
        GraphSnapshot graph = GraphSnapshot.of(ModelFiles.open(file, OpenOptions.NONE, Progress.NONE).model().getGraphs().get(0),
                Progress.NONE);
        clustering = Clustering.of(graph, ClusteringOptions.DEFAULTS, Progress.NONE);
        hierarchy = clustering.hierarchy();
    }

    private int node(String path) {
        return hierarchy.find(path);
    }

    private TracedFlow trace(String from, TracedFlow.Way way, Links links, int hops) {
        return TracedFlow.of(clustering.graph(), TracedFlow.operationsIn(hierarchy, node(from)), way, links, hops, Progress.NONE);
    }

    private StrongParts strong(TracedFlow found) {
        return StrongParts.of(clustering, found.operations(), found.edges(), found.behind(), new BitSet());
    }

    @Test
    void whatIsInClosedGroupsIsReachedAndCounted() {
        TracedFlow found = trace("a", TracedFlow.Way.DOWN, Links.DATA, Trace.TO_THE_END);
        assertEquals(2, found.count());
        assertEquals(2, found.depth());
        assertEquals(3, TracedFlow.groupsOf(hierarchy, found.operations()));
        assertEquals(3, trace("b/two", TracedFlow.Way.UP, Links.DATA, 3).count());
        assertEquals(1, trace("b/two", TracedFlow.Way.UP, Links.DATA, 1).count());
    }

    @Test
    void controlEdgesAreFollowedOnRequest() {
        assertFalse(trace("b/two", TracedFlow.Way.UP, Links.DATA, Trace.TO_THE_END).operations().get(node("late")));
        assertTrue(trace("b/two", TracedFlow.Way.UP, Links.ALL, Trace.TO_THE_END).operations().get(node("late")));
        assertEquals(1, trace("b/two", TracedFlow.Way.UP, Links.CONTROL, Trace.TO_THE_END).count());
    }

    @Test
    void aBoxIsStrongIfItHoldsWhatIsTraced() {
        StrongParts strong = strong(trace("b/c/one", TracedFlow.Way.UP, Links.DATA, 1));
        assertTrue(strong.isStrong(node("b")) && strong.isStrong(node("b/c")) && strong.isStrong(node("a")));
        assertFalse(strong.isStrong(node("aside")) || strong.isStrong(node("x")) || strong.isStrong(node("b/two")));
        assertFalse(strong.isStrong(-1));
        assertFalse(strong.isEmpty());
        assertTrue(StrongParts.NONE.isEmpty());
    }

    @Test
    void aLineIsStrongIfAnEdgeInItIsTraced() {
        StrongParts strong = strong(trace("a", TracedFlow.Way.BOTH, Links.DATA, Trace.TO_THE_END));
        List<Line> lines = clustering.lines(hierarchy.root());
        assertEquals(StrongParts.Strength.STRONG, strong.strength(line(lines, "x", "a")));
        assertEquals(StrongParts.Strength.BEHIND, strong.strength(line(lines, "a", "b")));
        assertEquals(StrongParts.Strength.WEAK, strong.strength(line(lines, "x", "aside")));
        assertEquals(StrongParts.Strength.STRONG, strong.copy().strength(line(lines, "x", "a")));
    }

    private Line line(List<Line> lines, String from, String to) {
        return lines.stream().filter(line -> line.from() == node(from) && line.to() == node(to)).findFirst().orElseThrow();
    }

    @Test
    void theOperationsOfNodesAreThoseOfAnyDepthOnce() {
        int[] expected = {node("b/c/one"), node("b/two")};
        assertArrayEquals(expected, TracedFlow.operationsIn(hierarchy, node("b"), node("b/c"), node("b/two")));
    }

    @Test
    void whatIsDimmedOrNotStrongStandsBack() {
        BitSet dimmed = new BitSet();
        dimmed.set(node("a"));
        PictureFlow flow = PictureFlow.NONE.withDimmed(dimmed);
        assertTrue(flow.isFaded(node("a")));
        assertFalse(flow.isFaded(node("b")));
        PictureFlow traced = PictureFlow.NONE.withStrong(strong(trace("x", TracedFlow.Way.DOWN, Links.DATA, 1)));
        assertTrue(traced.isFaded(node("b")));
        assertFalse(traced.isFaded(node("a")));
    }
}
