/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.cluster.Line;
import org.opscape.analysis.flow.End;
import org.opscape.analysis.flow.LooseEnds;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.colour.FlowKey;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.Signature;

class FlowNodesTest {
    private static final String GRAPH = """
            node { name: "x" op: "Placeholder" }
            node { name: "a/one" op: "Conv2D" input: "x" }
            node { name: "a/left" op: "Relu" input: "a/one" }
            node { name: "b/one" op: "Relu" input: "a/one" }
            node { name: "b/two" op: "Relu" input: "b/one" }
            node { name: "b/three" op: "Relu" input: "b/two" }
            node { name: "b/four" op: "Relu" input: "b/three" }
            node { name: "y" op: "Softmax" input: "b/four" }
            node { name: "accuracy" op: "Mean" input: "b/four" }
            """;

    @TempDir private Path folder;

    private Clustering clustering;
    private Hierarchy hierarchy;
    private MainRoute flow;
    private FlowNodes nodes;

    @BeforeEach
    void open() throws IOException, ModelFileException {
        Path file = Files.writeString(folder.resolve("graph.pbtxt"), GRAPH);
        GraphSnapshot graph = GraphSnapshot.of(ModelFiles.open(file, OpenOptions.NONE, Progress.NONE).model().getGraphs().get(0),
                Progress.NONE);
        clustering = Clustering.of(graph, ClusteringOptions.DEFAULTS, Progress.NONE);
        hierarchy = clustering.hierarchy();
        flow = MainRoute.of(graph, Progress.NONE);
        nodes = FlowNodes.of(hierarchy, flow);
    }

    private int node(String path) {
        return hierarchy.find(path);
    }

    @Test
    void groupsAroundEndsAreMarked() {
        assertTrue(nodes.inputs().get(node("x")) && !nodes.inputs().get(node("a")));
        assertTrue(nodes.outputs().get(node("y")) && nodes.outputs().get(node("accuracy")) && !nodes.outputs().get(node("b")));
    }

    @Test
    void whatNothingUsesOnTheWayIsNoOutput() {
        LooseEnds ends = LooseEnds.of(clustering.graph(), flow);
        assertEquals(List.of(node("a/left")), ends.loose().stream().map(End::operation).toList());
        assertEquals(List.of(node("y"), node("accuracy")), ends.outputs().stream().map(End::operation).toList());
        assertFalse(nodes.outputs().get(node("a/left")) || nodes.outputs().get(node("a")));
    }

    /** An output that has the name of its operation needs none beside it. */
    @Test
    void signaturesNameEnds() {
        List<Signature> signatures = List.of(new Signature("serve", List.of(new Signature.Port("image", node("x"), 0)),
                List.of(new Signature.Port("y", node("y"), 0))));
        FlowNodes signed = FlowNodes.of(hierarchy, MainRoute.of(clustering.graph(), signatures, Progress.NONE));
        assertEquals(Map.of(node("x"), "image"), signed.labels());
    }

    @Test
    void theMainRouteGoesAlongLinesBetweenGroups() {
        int found = 0;
        for (Line line : clustering.content(hierarchy.root()).lines()) {
            boolean route = line.from() == node("x") && line.to() == node("a") || line.from() == node("a") && line.to() == node("b");
            boolean last = line.from() == node("b");
            assertTrue(last || nodes.route().has(line) == route, () -> line.from() + " to " + line.to());
            found += nodes.route().has(line) ? 1 : 0;
        }
        assertEquals(3, found);
        assertFalse(nodes.route().isEmpty());
        assertTrue(RouteLines.NONE.isEmpty());
    }

    @Test
    void theKeyExplainsWhatThereIs() {
        assertTrue(new FlowKey(PictureFlow.NONE).isEmpty());
        FlowKey ends = new FlowKey(PictureFlow.NONE.withEnds(nodes.inputs(), nodes.outputs()));
        FlowKey all = new FlowKey(PictureFlow.NONE.withEnds(nodes.inputs(), nodes.outputs()).withRoute(nodes.route()));
        assertTrue(!ends.isEmpty() && all.width() > ends.width());
    }
}
