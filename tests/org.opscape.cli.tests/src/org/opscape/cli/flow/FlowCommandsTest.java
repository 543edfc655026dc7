/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.Main;
import org.opscape.testsupport.SharedFiles;

class FlowCommandsTest {
    private static final String GRAPH = """
            node { name: "x" op: "Placeholder" }
            node { name: "w" op: "Const" }
            node { name: "conv/a" op: "Relu" input: "x" }
            node { name: "conv/b" op: "Relu" input: "x" }
            node { name: "sum" op: "AddN" input: "conv/a" input: "conv/b" }
            node { name: "y" op: "MatMul" input: "sum" input: "w" }
            node { name: "after" op: "NoOp" input: "^sum" }
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder;
    private String file;

    @BeforeEach
    void writeModel() throws IOException {
        file = Files.writeString(folder.resolve("graph.pbtxt"), GRAPH).toString();
    }

    private int run(String... arguments) {
        out.reset();
        return Main.run(new Console(out, err), arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonObject json() {
        return JsonParser.parseString(out()).getAsJsonObject();
    }

    private static List<String> names(JsonArray array) {
        List<String> names = new ArrayList<>();
        for (JsonElement element : array) {
            names.add(element.isJsonObject() ? element.getAsJsonObject().get("name").getAsString() : element.getAsString());
        }
        return names;
    }

    @Test
    void tracesBothWays() {
        assertEquals(ExitCode.FINE, run("trace", file, "sum"));
        assertTrue(out().startsWith("up: 3 operations, at most 2 steps"), out());
        assertTrue(out().contains("down: 2 operations, at most 1 step"), out());
    }

    @Test
    void tracesAScopeByDataAndHops() {
        run("trace", file, "conv", "--down", "--data", "--hops", "2", "--json");
        assertEquals(List.of("conv/a", "conv/b"), names(json().getAsJsonArray("from")));
        assertEquals(List.of("sum", "y"), names(json().getAsJsonArray("down")));
        assertEquals(false, json().has("up"));
    }

    @Test
    void saysThatThereIsNoSuchNode() {
        assertEquals(ExitCode.WRONG_USAGE, run("trace", file, "nothing"));
    }

    @Test
    void findsPaths() {
        assertEquals(ExitCode.FINE, run("path", file, "x", "y", "--json"));
        assertEquals(2, json().get("paths").getAsInt());
        assertEquals(List.of("x", "sum", "y"), names(json().getAsJsonArray("crossed")));
        assertEquals(4, json().getAsJsonArray("shortest").size());
    }

    @Test
    void tellsWhyThereIsNoPath() {
        assertEquals(ExitCode.CHECK_FAILED, run("path", file, "w", "sum"));
        assertTrue(out().contains("-> y  MatMul") && out().contains("<- sum  AddN"), out());
        assertEquals(ExitCode.CHECK_FAILED, run("path", file, "x", "after", "--data", "--json"));
        assertTrue(json().get("control").getAsBoolean());
    }

    @Test
    void showsTheMainRoute() {
        run("flow", file, "--json");
        assertEquals(List.of("x"), names(json().getAsJsonArray("inputs")));
        assertEquals(List.of("y"), names(json().getAsJsonArray("outputs")));
        assertEquals(4, json().getAsJsonArray("route").size());
    }

    private static final String RUN = """
            step_stats { dev_stats { device: "/device:CPU:0"
              node_stats { node_name: "x" all_start_micros: 1 op_start_rel_micros: 0 op_end_rel_micros: 1 all_end_rel_micros: 1 }
              node_stats { node_name: "conv/a" all_start_micros: 2 op_start_rel_micros: 0 op_end_rel_micros: 10 all_end_rel_micros: 10 }
              node_stats { node_name: "conv/b" all_start_micros: 2 op_start_rel_micros: 0 op_end_rel_micros: 30 all_end_rel_micros: 30 }
              node_stats { node_name: "y" all_start_micros: 40 op_start_rel_micros: 0 op_end_rel_micros: 5 all_end_rel_micros: 5 }
            } }
            """;

    @Test
    void theCriticalPathTookLongest() throws IOException {
        String run = Files.writeString(folder.resolve("run.pbtxt"), RUN).toString();
        assertEquals(ExitCode.FINE, run("flow", file, "--run", run, "--json"));
        JsonObject critical = json().getAsJsonObject("critical");
        assertEquals(List.of("x", "conv/b", "sum", "y"), names(critical.getAsJsonArray("operations")));
        assertEquals(36, critical.get("time").getAsDouble());
        assertEquals(ExitCode.FINE, run("flow", file, "--run", run));
        assertTrue(out().contains("critical path: 4 operations, 36"), out());
    }

    @Test
    void tellsPartsAndTheLongestPath() {
        run("flow", file);
        assertTrue(out().contains("longest path: 3 steps, from x to y"), out());
        assertTrue(out().contains("side by side: at most 2 operations, in layer 2 of 4"), out());
        assertTrue(out().contains("operations: 7 forward"), out());
    }

    /** What a SavedModel says that it is called with is what it is fed. */
    @Test
    void signaturesTellInputsAndOutputs() {
        Optional<Path> shared = SharedFiles.model("google-research__bleurt__bert_test_checkpoint/saved_model.pb");
        if (shared.isPresent()) {
            run("flow", shared.get().toString(), "--json");
            JsonArray inputs = json().getAsJsonArray("inputs");
            JsonArray outputs = json().getAsJsonArray("outputs");
            assertTrue(inputs.get(0).getAsJsonObject().has("signature"), out());
            assertTrue(outputs.get(0).getAsJsonObject().has("signature"), out());
            JsonArray route = json().getAsJsonArray("route");
            String last = route.get(route.size() - 1).getAsJsonObject().get("name").getAsString();
            assertTrue(names(outputs).contains(last), last);
        }
    }

    /**
     * The main routes of real models are those that their papers and code tell: Inception v3 (Szegedy et al. 2015, the order of the modules
     * in slim), a residual network for CIFAR-10 (He et al. 2015: through the blocks, not by the shortcuts), a very deep network for texts
     * (Conneau et al. 2016), a convolutional pose machine on MobileNetV2 (Sandler et al. 2018), and BERT (Devlin et al. 2018). Through
     * loops: names in texts by a network over characters, one over words, and a conditional random field (Lample et al. 2016), and three
     * recurrent networks on top of each other. By its signature: a classifier that was saved with its training.
     */
    @ParameterizedTest
    @CsvSource({"SciSharp__TensorFlow.NET__InceptionV3.meta, Placeholder Conv2d_1a_3x3/Conv2D Conv2d_2a_3x3/Conv2D Conv2d_2b_3x3/Conv2D "
            + "MaxPool_3a_3x3 Conv2d_3b_1x1/Conv2D Conv2d_4a_3x3/Conv2D MaxPool_5a_3x3 Mixed_5b Mixed_5c Mixed_5d Mixed_6a Mixed_6b "
            + "Mixed_6c "
            + "Mixed_6d Mixed_6e Mixed_7a Mixed_7b Mixed_7c Logits/GlobalPool feature_vector",
        "cybertronai__gradient-checkpointing__cifar_10.pbtxt, random_uniform conv2d_0 conv2d_2 conv2d_3 block_layer1 conv2d_5 conv2d_6 "
                + "block_layer2 conv2d_8 conv2d_9 block_layer3 average_pooling2d dense softmax_cross_entropy_loss",
        "SciSharp__TensorFlow.NET__vd_cnn.meta, x embedding conv-0 conv-block-1 max_pooling2d conv-block-2 max_pooling2d conv-block-3 "
                + "max_pooling2d conv-block-4 k-max-pooling fc-1 fc-2 fc-3 loss/value",
        "edvardHua__PoseEstimationForMobile__cpm_model.pb, image Conv2d_0 MobilenetV2_part_0 MobilenetV2_part_1 MobilenetV2_part_2 "
                + "MobilenetV2_part_3 MobilenetV2_part_4 stage_0 stage_1 stage_2 stage_3 stage_4 stage_5_out",
        "google-research__bleurt__bert_test_checkpoint/saved_model.pb, Placeholder embedding_lookup embeddings/LayerNorm layer_0/attention "
                + "layer_0/intermediate layer_0/output layer_1/attention layer_1/intermediate layer_1/output pooler/dense dense/MatMul",
        "SciSharp__TensorFlow.NET__lstm_crf_ner.meta, char_ids char_embeddings chars/bidirectional_rnn while/lstm_cell/MatMul "
                + "NextIteration "
                + "while/Exit chars/concat bi-lstm/bidirectional_rnn while/lstm_cell/MatMul NextIteration while/Exit "
                + "bi-lstm/concat proj/MatMul "
                + "cond_1/rnn/while ReduceLogSumExp Mean",
        "deeplearning4j__dl4j-test-resources__rnn_bstack_d_b1_n3__frozen_model.pb, in_0 cell_0 basic_rnn_cell/MatMul NextIteration Exit "
                + "cell_0/concat cell_1 basic_rnn_cell/MatMul NextIteration Exit cell_1/concat cell_2 basic_rnn_cell/MatMul NextIteration "
                + "Exit cell_2/concat concat",
        "dotnet__machinelearning-testdata__cifar_saved_model/saved_model.pb, Input Conv2D add OutputConvRelu_1 Reshape Output add_1"})
    void findsTheRouteThatThePaperTells(String model, String stations) {
        Optional<Path> shared = SharedFiles.model(model);
        if (shared.isPresent()) {
            assertEquals(ExitCode.FINE, run("flow", shared.get().toString(), "--json"));
            List<String> route = names(json().getAsJsonArray("route"));
            int at = 0;
            for (String station : stations.split(" ")) {
                while (at < route.size() && !route.get(at).contains(station)) {
                    at++;
                }
                assertTrue(at < route.size(), () -> station + " is not on the route, or not in this order: " + route);
            }
        }
    }
}
