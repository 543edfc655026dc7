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

    private static final String TRAINED = """
            node { name: "x" op: "Placeholder" }
            node { name: "a/one" op: "Conv2D" input: "x" }
            node { name: "a/two" op: "Relu" input: "a/one" }
            node { name: "a/left" op: "Neg" input: "a/one" }
            node { name: "b/one" op: "Tanh" input: "a/two" }
            node { name: "loss/mean" op: "Mean" input: "b/one" }
            node { name: "loss/gradients/grad" op: "TanhGrad" input: "x" input: "loss/mean" }
            """;

    private String trained() throws IOException {
        return Files.writeString(folder.resolve("trained.pbtxt"), TRAINED).toString();
    }

    @Test
    void theRouteIsToldByGroups() throws IOException {
        run("flow", trained());
        assertTrue(out().contains("  a  2 of 3 operations") && !out().contains("  a/two  Relu"), out());
        assertTrue(out().contains("outputs: 1") && out().contains("loose ends, which nothing uses: 1"), out());
        run("flow", trained(), "--operations");
        assertTrue(out().contains("  a/two  Relu"), out());
        run("flow", trained(), "--json");
        assertEquals(List.of("a/left"), names(json().getAsJsonArray("loose")));
        assertEquals(List.of("x", "a", "b", "loss"),
                names(json().getAsJsonArray("steps")).stream().map(name -> name.split("/")[0]).toList());
    }

    /** Nobody who asks for the way to the loss means the gradients that are in its scope. */
    @Test
    void pathsDoNotEndInGradients() throws IOException {
        run("path", trained(), "x", "loss", "--json");
        assertEquals(List.of("x", "a/one", "a/two", "b/one", "loss/mean"), names(json().getAsJsonArray("shortest")));
        run("path", trained(), "x", "loss/gradients", "--json");
        assertEquals(List.of("x", "loss/gradients/grad"), names(json().getAsJsonArray("shortest")));
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

    private static final String CALLING = """
            node { name: "x" op: "Placeholder" }
            node { name: "side" op: "Relu" input: "x" }
            node { name: "call" op: "PartitionedCall" input: "x" attr { key: "f" value { func { name: "body" } } } }
            node { name: "y" op: "Relu" input: "call" }
            library { function {
              signature { name: "body" input_arg { name: "in" type: DT_FLOAT } output_arg { name: "out" type: DT_FLOAT } }
              node_def { name: "layer" op: "Tanh" input: "in" }
              ret { key: "out" value: "layer:y:0" }
            } }
            """;

    private String calling() throws IOException {
        return Files.writeString(folder.resolve("calling.pbtxt"), CALLING).toString();
    }

    /** What is called on the route is followed unless a person does not want it; what only passes data on is not told to people. */
    @Test
    void theFlowGoesThroughCalls() throws IOException {
        run("flow", calling(), "--json");
        assertEquals(List.of("x", "call/in", "call/layer", "call/out", "y"), names(json().getAsJsonArray("route")));
        assertEquals(List.of("x"), names(json().getAsJsonArray("inputs")));
        run("flow", calling(), "--json", "--calls", "none");
        assertEquals(List.of("x", "call", "y"), names(json().getAsJsonArray("route")));
        run("flow", calling());
        assertTrue(out().contains("  call/layer  Tanh") && !out().contains("  call/in  "), out());
        assertEquals(ExitCode.FINE, run("path", calling(), "x", "call/layer"));
        assertEquals(ExitCode.FINE, run("trace", calling(), "call/layer", "--calls", "all", "--json"));
        assertEquals(List.of("call/out", "y"), names(json().getAsJsonArray("down")));
        assertEquals(ExitCode.WRONG_USAGE, run("trace", calling(), "call/layer", "--calls", "none"));
    }

    /** A call that is shown by what it calls is all of that. */
    @Test
    void aCallIsAScopeWhereItIsFollowed() throws IOException {
        run("trace", calling(), "call", "--down", "--json");
        assertEquals(List.of("call/in", "call/layer", "call/out"), names(json().getAsJsonArray("from")));
        assertEquals(List.of("y"), names(json().getAsJsonArray("down")));
    }

    @Test
    void tellsBranchesAndWhatIsComputed() throws IOException {
        String model = Files.writeString(folder.resolve("branches.pbtxt"), """
                node { name: "x" op: "Placeholder" }
                node { name: "m/a" op: "Conv2D" input: "x" }
                node { name: "m/b" op: "Conv2D" input: "x" }
                node { name: "y" op: "AddN" input: "m/a" input: "m/b" input: "x" }
                """).toString();
        run("flow", model);
        assertTrue(out().contains("3 branches from x to y\n  * a: Conv2D\n    b: Conv2D\n    direct\n"), out());
        run("flow", model, "--json");
        JsonObject region = json().getAsJsonArray("branches").get(0).getAsJsonObject();
        assertEquals("x y", region.get("fork").getAsString() + ' ' + region.get("join").getAsString());
        assertEquals(3, region.getAsJsonArray("branches").size());
        assertEquals(0, json().getAsJsonObject("compute").get("flops").getAsLong());
    }
}
