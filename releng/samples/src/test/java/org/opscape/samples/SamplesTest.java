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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.tensorflow.proto.DeviceStepStats;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.NodeExecStats;
import org.tensorflow.proto.QueueRunnerDef;
import org.tensorflow.proto.RunMetadata;
import org.tensorflow.proto.SavedModel;
import org.tensorflow.proto.VariableDef;

import com.google.protobuf.ByteString;
import com.google.protobuf.TextFormat;

class SamplesTest {

    private static final int LARGEST = 1 << 20;

    private final Map<String, byte[]> files = Samples.files();

    @Test
    void committedFilesAreWhatTheGeneratorWrites() throws IOException {
        Path folder = samplesFolder();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertArrayEquals(file.getValue(), Files.readAllBytes(folder.resolve(file.getKey())), file.getKey() + " is out of date");
            assertTrue(file.getValue().length < LARGEST, file.getKey() + " is large");
        }
    }

    @Test
    void writingTwiceGivesTheSameBytes() {
        Map<String, byte[]> again = Samples.files();
        files.forEach((name, bytes) -> assertArrayEquals(bytes, again.get(name), name));
    }

    @Test
    void cifarGraphHasAllPartsOfTraining() throws IOException {
        GraphDef graph = cifar().getGraphDef();
        GraphChecks.check(graph);
        Set<String> roots = graph.getNodeList().stream().map(node -> node.getName().split("/")[0]).collect(Collectors.toSet());
        assertTrue(roots.containsAll(List.of("input", "conv1", "pool1", "norm1", "conv4", "local5", "softmax_linear", "loss", "gradients",
                "Momentum",
                "ExponentialMovingAverage", "eval", "save", "init", "Merge", "train", "global_step")), roots.toString());
        Map<String, Long> types = graph.getNodeList().stream().collect(Collectors.groupingBy(NodeDef::getOp, Collectors.counting()));
        assertEquals(2, types.get("ImageSummary"), "one of training, one of evaluation");
        assertEquals(types.get("ApplyMomentum"), types.get("TruncatedNormal") * 2, "each layer has weights and biases");
        assertTrue(types.get("Switch") > 0 && types.get("Merge") > 0);
    }

    @Test
    void collectionsNameNodesOfTheGraph() throws IOException {
        MetaGraphDef meta = cifar();
        Set<String> names = names(meta.getGraphDef());
        for (ByteString bytes : meta.getCollectionDefOrThrow("variables").getBytesList().getValueList()) {
            VariableDef variable = VariableDef.parseFrom(bytes);
            assertTrue(names.contains(variable.getInitializerName()), variable.getInitializerName());
            assertTrue(names.contains(variable.getSnapshotName().replace(":0", "")), variable.getSnapshotName());
        }
        for (ByteString bytes : meta.getCollectionDefOrThrow("queue_runners").getBytesList().getValueList()) {
            QueueRunnerDef runner = QueueRunnerDef.parseFrom(bytes);
            assertTrue(names.containsAll(List.of(runner.getQueueName(), runner.getEnqueueOpName(0), runner.getCloseOpName())),
                    runner.toString());
        }
        assertTrue(names.contains(meta.getSaverDef().getRestoreOpName()));
    }

    @Test
    void textHoldsAGraph() throws IOException {
        GraphDef graph = TextFormat.parse(new String(files.get("digits_train.pbtxt"), StandardCharsets.UTF_8), GraphDef.class);
        GraphChecks.check(graph);
        assertTrue(names(graph).containsAll(List.of("hidden/MatMul", "gradients/logits/MatMul_grad/MatMul", "Momentum",
                "save/restore_all")));
    }

    @Test
    void transformerHasLayersAndSparseUpdates() throws IOException {
        GraphDef graph = GraphDef.parseFrom(files.get("transformer_train.pb"));
        GraphChecks.check(graph);
        Set<String> names = names(graph);
        for (int i = 0; i < 4; i++) {
            String layer = "bert/encoder/layer_" + i;
            assertTrue(names.contains(layer + "/attention/self/query/MatMul"), layer);
            assertTrue(names.contains("gradients/" + layer + "/attention/self/query/MatMul_grad/tuple/control_dependency_1"), layer);
            assertTrue(names.contains("Adam/update_" + layer + "/output/LayerNorm/gamma/ApplyAdam"), layer);
        }
        assertTrue(names.contains("Adam/update_bert/embeddings/word_embeddings/ScatterAdd"));
    }

    @Test
    void runIsOneOfTheTransformer() throws IOException {
        Set<String> names = names(GraphDef.parseFrom(files.get("transformer_train.pb")));
        RunMetadata run = RunMetadata.parseFrom(files.get("transformer_train.run_metadata"));
        assertEquals(3, run.getStepStats().getDevStatsCount());
        for (DeviceStepStats device : run.getStepStats().getDevStatsList()) {
            long free = 0;
            for (NodeExecStats node : device.getNodeStatsList()) {
                assertTrue(names.contains(node.getNodeName()), node.getNodeName());
                assertTrue(node.getAllStartMicros() >= free && node.getAllEndRelMicros() > 0, "one after the other: " + node);
                free = node.getAllStartMicros() + node.getAllEndRelMicros();
            }
        }
        assertTrue(run.getStepStats().getDevStats(0).getNodeStatsCount() > 2000);
    }

    @Test
    void savedModelHasFunctionsLoopConditionalAndSignature() throws IOException {
        SavedModel model = SavedModel.parseFrom(files.get("keras_saved_model/saved_model.pb"));
        MetaGraphDef meta = model.getMetaGraphs(0);
        GraphChecks.check(meta.getGraphDef());
        Set<String> types = meta.getGraphDef().getLibrary().getFunctionList().stream().map(FunctionDef::getNodeDefList)
                .flatMap(List::stream)
                .map(NodeDef::getOp).collect(Collectors.toSet());
        assertTrue(types.containsAll(List.of("While", "If", "PartitionedCall", "StatefulPartitionedCall", "ResourceGather")),
                types.toString());
        Set<String> names = names(meta.getGraphDef());
        var signature = meta.getSignatureDefOrThrow("serving_default");
        assertTrue(names.contains(signature.getInputsOrThrow("words").getName().replace(":0", "")));
        assertTrue(names.contains(signature.getOutputsOrThrow("classes").getName().replace(":0", "")));
        assertEquals(8, meta.getObjectGraphDef().getNodesList().stream().filter(node -> node.hasVariable()).count());
    }

    private MetaGraphDef cifar() throws IOException {
        return MetaGraphDef.parseFrom(files.get("cifar10_train.meta"));
    }

    private static Set<String> names(GraphDef graph) {
        return graph.getNodeList().stream().map(NodeDef::getName).collect(Collectors.toSet());
    }

    private static Path samplesFolder() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles/org.opscape.workbench"))) {
            folder = folder.getParent();
        }
        return folder.resolve("bundles/org.opscape.workbench/samples");
    }
}
