/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

class SyntheticGraphsTest {

    /** More children than this in a scope, other than a series, are hard to look at. */
    private static final int MANY = 40;

    @ParameterizedTest
    @ValueSource(longs = {1_500, 10_000, 40_000})
    void residualNetworkHasTheSizeAskedFor(long nodes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long written = SyntheticGraphs.residualNetwork(nodes, bytes);
        GraphDef graph = GraphDef.parseFrom(bytes.toByteArray());
        assertEquals(written, graph.getNodeCount());
        assertEquals(nodes, written, 200);
        GraphChecks.check(graph);
    }

    @Test
    void scopesOfAResidualNetworkStaySmall() throws IOException {
        GraphDef graph = residualNetwork(40_000);
        Map<String, Set<String>> children = new HashMap<>();
        graph.getNodeList().stream().map(NodeDef::getName).filter(name -> name.startsWith("resnet/")).forEach(name -> {
            for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
                int end = name.indexOf('/', slash + 1);
                children.computeIfAbsent(name.substring(0, slash), key -> new HashSet<>())
                        .add(name.substring(slash + 1, end < 0 ? name.length() : end));
            }
        });
        children.forEach((scope, names) -> assertTrue(names.size() <= MANY, () -> scope + " has " + names.size() + " children"));
    }

    @Test
    void transformerHasTheSizeAskedFor() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long written = SyntheticGraphs.transformer(10_000, bytes);
        assertEquals(10_000, written, 500);
        GraphChecks.check(GraphDef.parseFrom(bytes.toByteArray()));
    }

    @Test
    void seriesHasNoEdgesInside() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertEquals(14_209, SyntheticGraphs.flatSeries(14_209, bytes));
        GraphDef graph = GraphDef.parseFrom(bytes.toByteArray());
        GraphChecks.check(graph);
        long series = graph.getNodeList().stream().filter(node -> node.getName().matches("Assign(_\\d+)?")).count();
        assertEquals(14_209 - 506, series);
        assertTrue(graph.getNodeList().stream().flatMap(node -> node.getInputList().stream())
                .noneMatch(input -> input.matches("\\^?Assign(_\\d+)?")));
    }

    @Test
    void tensorsFillTheFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SyntheticGraphs.bigTensors(40_000_000, bytes);
        assertEquals(40_000_000, bytes.size(), 8_500_000);
        GraphChecks.check(GraphDef.parseFrom(bytes.toByteArray()));
    }

    @Test
    void sameArgumentsGiveTheSameBytes() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        SyntheticGraphs.residualNetwork(3_000, first);
        SyntheticGraphs.residualNetwork(3_000, second);
        assertArrayEquals(first.toByteArray(), second.toByteArray());
    }

    private static GraphDef residualNetwork(long nodes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SyntheticGraphs.residualNetwork(nodes, bytes);
        return GraphDef.parseFrom(bytes.toByteArray());
    }
}
