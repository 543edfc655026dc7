/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opscape.analysis.cluster.Line;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.cli.SharedFiles;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Model;

/**
 * Compares with what TensorBoard made of the same files, row by row. Each difference must have one of the known causes: it must go away
 * when the graph is changed to what TensorBoard reads because of that cause. What is listed here as expected is the number of rows.
 */
class OracleTest {
    private static final String ROOT = "groups " + NamedNodes.ROOT;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            BinRoot__TensorFlow-Book__model.ckpt.meta               |   0 |   0 |   0 |   0
            HaiDang9719__pixel_link_VMNDOC__graph.pbtxt             |   0 | 195 |  84 | 144
            SciSharp__TensorFlow.NET__InceptionV3.meta              |   0 | 495 |   0 |   0
            SciSharp__TensorFlow.NET__lstm_crf_ner.meta             |   0 |  56 |  11 |   0
            cybertronai__gradient-checkpointing__imagenet_200.pbtxt |   0 | 830 |   0 |   0
            spark-nlp__blstm_10_100_128_120.pb                      |   0 |  41 |  19 |   0
            spark-nlp__classifier-dl_3.4.4/saved_model.pb           |   0 |   0 |   0 |   0
            spark-nlp__nlm_300_2_1450_43700.pb                      |   0 |  31 |   4 |  14
            tensorflow__tfx__chicago_taxi_graph.pbtxt               | 594 | 112 |  12 |   9
            uve__tensorflow__keras_imagenet_main.pbtxt              | 319 | 321 |  55 | 107
            zhxu-astro__DeepIllustris__1_graph.pbtxt                |   0 |  73 |   6 |   0
            """)
    void everyDifferenceHasAKnownCause(String file, int functions, int unusedConstants, int consecutiveInputs, int digits)
            throws Exception {
        Path model = SharedFiles.path("data/" + file);
        Path oracle = SharedFiles.path("oracle/" + file.replace('/', '_') + ".json.gz");
        assumeTrue(Files.exists(model) && Files.exists(oracle), "no shared files here");
        Model read = ModelFiles.open(model, OpenOptions.NONE, Progress.NONE).model();
        JsonObject expected = json(oracle);
        Map<String, String> theirs = Rows.of(expected);
        Set<String> open = differences(theirs, Rows.of(json(ClusteredGraphs.of(read))));
        Map<Cause, Integer> found = new TreeMap<>();
        EnumSet<Cause> causes = EnumSet.noneOf(Cause.class);
        for (Cause cause : Cause.values()) {
            causes.add(cause);
            Set<String> left = differences(theirs, rows(read, causes));
            open.removeAll(left);
            found.put(cause, open.size());
            open = left;
        }
        assertEquals(Set.of(), open, "differences without a known cause");
        assertEquals(
                Map.of(Cause.FUNCTIONS, functions, Cause.UNUSED_CONSTANTS, unusedConstants, Cause.CONSECUTIVE_INPUTS, consecutiveInputs,
                        Cause.DIGITS_BEFORE_NUMBERS, digits),
                found);
        Map<String, Long> sizes = sizes(read, expected.get("hasShapeInfo").getAsBoolean());
        sizes.entrySet().removeAll(Rows.sizes(expected).entrySet());
        assertEquals(Map.of(), sizes, "sizes that are not the sums over all outputs");
    }

    private static Set<String> differences(Map<String, String> theirs, Map<String, String> ours) {
        Set<String> names = new TreeSet<>(theirs.keySet());
        names.addAll(ours.keySet());
        names.removeIf(name -> theirs.getOrDefault(name, "").equals(ours.getOrDefault(name, ""))
                && theirs.containsKey(name) == ours.containsKey(name));
        return names;
    }

    /** Our rows for the graph as TensorBoard reads it. It keeps functions that are groups out of the root's picture. */
    private static Map<String, String> rows(Model model, Set<Cause> causes) throws IOException {
        Map<String, String> rows = Rows.of(json(clustered(new TensorBoardReading(model, causes, false).read(), causes)));
        if (model.getGraphs().size() > 1) {
            rows.put(ROOT, Rows.of(json(clustered(new TensorBoardReading(model, causes, true).read(), causes))).get(ROOT));
        }
        rows.keySet().removeIf(name -> name.startsWith("groups " + NamedNodes.FUNCTION_PREFIX));
        rows.keySet().removeIf(name -> causes.contains(Cause.DIGITS_BEFORE_NUMBERS) && name.startsWith("ungroupedSeries ")
                && hasDigitBeforeNumber(name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('['))));
        for (int graph = 1; graph < model.getGraphs().size(); graph++) {
            if (!TensorBoardReading.isStray(model.getGraphs().get(graph))) {
                String name = model.getGraphs().get(graph).getName();
                rows.put("libraryFunctions " + name, "[name=\"" + name + "\", node=\"" + NamedNodes.FUNCTION_PREFIX + name + "\"]");
            }
        }
        return rows;
    }

    private static ClusteredGraphs clustered(Model model, Set<Cause> causes) {
        ClusteredGraphs graphs = ClusteredGraphs.of(model);
        if (!causes.contains(Cause.DIGITS_BEFORE_NUMBERS)) {
            return graphs;
        }
        Hierarchy hierarchy = graphs.nodes().get(0).hierarchy();
        Set<String> unstacked = new HashSet<>();
        for (int stack = hierarchy.root() + hierarchy.groups(); stack < hierarchy.nodes(); stack++) {
            String label = hierarchy.label(stack);
            if (hasDigitBeforeNumber(label.substring(0, label.lastIndexOf('[')))) {
                unstacked.add(hierarchy.path(stack));
            }
        }
        return ClusteredGraphs.of(model, ClusteredGraphs.TENSORBOARD.withStacks(Set.of(), unstacked));
    }

    private static boolean hasDigitBeforeNumber(String prefix) {
        return prefix.chars().anyMatch(Character::isDigit);
    }

    /** TensorBoard's sizes of lines: the sum over all outputs of each producer (ours is the size of the output that is used). */
    private static Map<String, Long> sizes(Model model, boolean shapes) {
        EnumSet<Cause> causes = EnumSet.allOf(Cause.class);
        TensorBoardReading reading = new TensorBoardReading(model, causes, false);
        NamedNodes nodes = clustered(reading.read(), causes).nodes().get(0);
        Map<String, Long> sizes = new TreeMap<>();
        for (int group = nodes.hierarchy().root(); group < nodes.hierarchy().nodes(); group++) {
            for (Line line : nodes.clustering().lines(group)) {
                long size = 0;
                for (int edge : line.edges()) {
                    size += shapes ? reading.sizeOf(nodes.clustering().graph().source(edge)) : 1;
                }
                sizes.put(nodes.name(group) + " | " + nodes.name(line.from()) + " | " + nodes.name(line.to()), size);
            }
        }
        return sizes;
    }

    private static JsonObject json(ClusteredGraphs graphs) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            new ClusterWriter(json, graphs).write("", Expansion.of(List.of(Expansion.ALL)));
        }
        return JsonParser.parseString(text.toString()).getAsJsonObject();
    }

    private static JsonObject json(Path file) throws IOException {
        try (InputStreamReader reader = new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        }
    }
}
